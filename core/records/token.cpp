#include "core/records/txt.h"

#include "core/records/labelwords.h"
#include "core/records/nearness.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sda {
namespace {

constexpr qsizetype endingLength = 8; ///< characters shown of the end of a token

/// The beginning that verification texts of one kind share: `google-site-verification=`,
/// `amazonses:`.
QString kindOf(const QString &token)
{
    static const QRegularExpression pattern(u"^[A-Za-z][A-Za-z0-9_.-]*[=:]"_s);
    return pattern.match(token).captured();
}

/// The last characters are missing; the kind alone may be anybody's.
std::optional<Finding> truncation(QString found, const QString &expected)
{
    while (found.endsWith(u'.') && !expected.startsWith(found)) // shortened for display
        found.chop(1);
    if (found.size() >= expected.size() || found.size() <= kindOf(expected).size()
        || found.size() < 4 || !expected.startsWith(found))
        return std::nullopt;
    return finding<FindingCode::OwnershipTokenTruncated>(
        arg<Arg::Missing> = int(expected.size() - found.size()),
        arg<Arg::Ending> = found.right(endingLength),
        arg<Arg::ExpectedEnding> = expected.right(endingLength));
}

/// What happened to a text that was meant to be `expected`, and how sure that is: the smaller, the
/// surer. Nothing if it was hardly meant to be.
struct Reading
{
    int rank = 0;
    Finding finding;
};

std::optional<Reading> readingOf(const QByteArray &value, const QString &expected,
                                 const DnsName &name)
{
    const QString text = shown(value);
    const QString found = skeletonOf(value);
    const QString wanted = skeletonOf(expected.toUtf8());
    if (found.isEmpty() || wanted.isEmpty())
        return std::nullopt;
    if (const auto label = labelAround(value, expected, name))
        return Reading{1, *label};
    const std::optional<Finding> damage = damageIn(value);
    if (damage && (wanted.startsWith(found) || found.contains(wanted)))
        return Reading{0, *damage};
    if (differsInCaseOnly(text, expected)) {
        return Reading{2,
                       finding<FindingCode::ValueCaseChanged>(arg<Arg::Value> = text,
                                                              arg<Arg::Expected> = expected)};
    }
    if (const auto cut = truncation(text, expected))
        return Reading{3, *cut};
    const auto position = oneLetterOff(text, expected);
    if (position && text.trimmed() != expected) {
        return Reading{4,
                       finding<FindingCode::ValueOneLetterOff>(arg<Arg::Value> = text,
                                                               arg<Arg::Expected> = expected,
                                                               arg<Arg::Position> = *position)};
    }
    const QString kind = kindOf(expected);
    const bool isOfKind = !kind.isEmpty() && found.startsWith(skeletonOf(kind.toUtf8()));
    const bool isBareToken = !kind.isEmpty() && kind + text == expected;
    if (!isOfKind && !isBareToken && !wanted.startsWith(found) && !found.contains(wanted))
        return std::nullopt;
    return Reading{5,
                   damage.value_or(finding<FindingCode::OwnershipTokenDiffers>(
                       arg<Arg::Value> = text, arg<Arg::Expected> = expected))};
}

} // namespace

Comparison compareToken(const DnsName &name, const QString &expected, const TxtValues &values)
{
    const QByteArray wanted = expected.toUtf8();
    if (values.contains(wanted))
        return {true, true, {expected}, {}};
    // The older form of the same proof at the domain itself.
    const QByteArray atDomain = "amazonses:" + wanted;
    if (values.contains(atDomain) && name.labels().value(0) != "_amazonses")
        return {true, false, {shown(atDomain)}, {}};

    std::optional<Reading> best;
    QString text;
    for (const QByteArray &value : values) {
        const std::optional<Reading> reading = readingOf(value, expected, name);
        if (reading && (!best || reading->rank < best->rank)) {
            best = reading;
            text = shown(value);
        }
    }
    // Nothing but tokens of one service stands at a name with an underscore (RFC 8552).
    if (!best && !values.isEmpty() && name.labels().value(0).startsWith('_')) {
        text = shown(values.first());
        return {true,
                false,
                {text},
                {finding<FindingCode::OwnershipTokenDiffers>(arg<Arg::Value> = text,
                                                             arg<Arg::Expected> = expected)}};
    }
    if (!best)
        return {false,
                false,
                {},
                {finding<FindingCode::OwnershipMissing>(arg<Arg::Name> = name.text())}};
    return {true, false, {text}, {best->finding}};
}

} // namespace sda
