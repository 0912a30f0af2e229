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

/// Nobody has two random tokens that differ in a digit; short ones may be numbered.
constexpr qsizetype randomLength = 16;

Digits digitsIn(const QString &token)
{
    return token.size() - kindOf(token).size() >= randomLength ? Digits::MayBeWrong
                                                               : Digits::TellApart;
}

/// What happened to a text that was meant to be `expected`, and how sure that is: the smaller, the
/// surer. Nothing if it was hardly meant to be: services let several tokens of one kind stand side
/// by side, one for each account.
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
    const qsizetype kind = kindOf(expected).size();
    const bool isCut = wanted.startsWith(found) && found.size() > kind && found.size() >= 4;
    if (damage && (isCut || found.contains(wanted)))
        return Reading{0, *damage};
    if (differsInCaseOnly(text, expected)) {
        return Reading{2,
                       finding<FindingCode::ValueCaseChanged>(arg<Arg::Value> = text,
                                                              arg<Arg::Expected> = expected)};
    }
    if (const auto cut = truncation(text, expected))
        return Reading{3, *cut};
    const auto position = oneLetterOff(text, expected, digitsIn(expected));
    if (position && text.trimmed() != expected) {
        return Reading{4,
                       finding<FindingCode::ValueOneLetterOff>(arg<Arg::Value> = text,
                                                               arg<Arg::Expected> = expected,
                                                               arg<Arg::Position> = *position)};
    }
    const bool isBareToken = kind > 0 && text == expected.mid(kind);
    if (!isBareToken && !isCut && !found.contains(wanted))
        return std::nullopt;
    return Reading{5,
                   damage.value_or(finding<FindingCode::OwnershipTokenDiffers>(
                       arg<Arg::Value> = text, arg<Arg::Expected> = expected))};
}

enum class Signs { Letters, Small, Hexadecimal, Decimal };

/// The narrowest set of signs that spells the text.
Signs signsOf(QStringView text)
{
    const auto areAll = [text](auto isOne) { return std::ranges::all_of(text, isOne); };
    if (areAll([](QChar c) { return c >= u'0' && c <= u'9'; }))
        return Signs::Decimal;
    if (areAll([](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); }))
        return Signs::Hexadecimal;
    return areAll([](QChar c) { return !c.isUpper(); }) ? Signs::Small : Signs::Letters;
}

/// A text that the same service could have given to another account: as long, of the same kind and
/// of the same signs.
bool hasFormOf(const QString &text, const QString &expected)
{
    static const QRegularExpression token(uR"(\A[A-Za-z0-9+/_.-]+={0,2}\z)"_s);
    const qsizetype kind = kindOf(expected).size();
    if (text.size() != expected.size() || !text.startsWith(expected.first(kind)))
        return false;
    const QString rest = text.mid(kind);
    const QString wanted = expected.mid(kind);
    return token.match(rest).hasMatch() && token.match(wanted).hasMatch()
        && rest.count(u'=') == wanted.count(u'=') && signsOf(rest) == signsOf(wanted);
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
    // At a name of its own (RFC 8552) the token of another account or region is worth showing: it
    // may be the wrong one of two that was copied. It may be right for its owner all the same.
    if (!best && name.labels().value(0).startsWith('_')) {
        for (const QByteArray &value : values) {
            const QString other = shown(value);
            if (hasFormOf(other, expected)) {
                return {true,
                        false,
                        {other},
                        {finding<FindingCode::OwnershipTokenDiffers>(
                            arg<Arg::Value> = other, arg<Arg::Expected> = expected)},
                        false};
            }
        }
    }
    if (!best)
        return {false,
                false,
                {},
                {finding<FindingCode::OwnershipMissing>(arg<Arg::Name> = name.text())}};
    return {true, false, {text}, {best->finding}};
}

} // namespace sda
