#include "core/records/dkimrecord.h"
#include "core/records/labelwords.h"
#include "core/records/nearness.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sda {
namespace {

constexpr qsizetype endingLength = 8; ///< characters shown of the end of a key

QString endingOf(const QString &text)
{
    return text.right(endingLength);
}

/// What `p=` of the planned record says, without blanks.
QString plannedKeyText(const QString &expected)
{
    const std::optional<QList<DkimTag>> tags = parseTagList(expected);
    if (!tags)
        return {};
    const auto key = std::ranges::find(*tags, "p"_L1, &DkimTag::name);
    return key == tags->end() ? QString() : QString(key->value).remove(u' ');
}

Finding truncated(const QString &found, const QString &planned, qsizetype missing)
{
    return finding<FindingCode::DkimKeyTruncated>(arg<Arg::Missing> = int(missing),
                                                  arg<Arg::Ending> = endingOf(found),
                                                  arg<Arg::ExpectedEnding> = endingOf(planned));
}

/// The whole text stops before the key begins.
std::optional<Finding> cutBeforeKey(const QString &text, const QString &expected)
{
    const QString planned = plannedKeyText(expected);
    const QString found = text.trimmed();
    if (planned.isEmpty() || found.isEmpty() || !expected.trimmed().startsWith(found))
        return std::nullopt;
    return truncated(found, planned, planned.size());
}

std::optional<Finding> cutInKey(QString found, const QString &planned)
{
    while (found.endsWith(u'.')) // a key shortened for display, with dots in place of the rest
        found.chop(1);
    if (found.isEmpty() || found.size() >= planned.size() || !planned.startsWith(found))
        return std::nullopt;
    return truncated(found, planned, planned.size() - found.size());
}

/// What `p=` says in whatever record it stands, without blanks.
QString keyTextIn(const QString &text)
{
    static const QRegularExpression pattern(u"(?:\\A|[;\\s])p\\s*=([^;]*)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).captured(1).remove(u' ');
}

/// A form that changes letter case changes the version too, so this is looked at before it.
std::optional<Finding> changedCase(const QString &text, const QString &expected)
{
    const QString planned = plannedKeyText(expected);
    if (planned.isEmpty() || !differsInCaseOnly(keyTextIn(text), planned))
        return std::nullopt;
    return finding<FindingCode::ValueCaseChanged>(arg<Arg::Value> = text,
                                                  arg<Arg::Expected> = expected);
}

/// The key does not decode; says how many characters are missing where, if that is all.
Finding damagedKey(const QString &text, const QString &found, const QString &planned)
{
    if (const std::optional<Gap> gap = gapIn(found, planned)) {
        return finding<FindingCode::DkimKeyDamaged>(arg<Arg::Value> = text,
                                                    arg<Arg::Missing> = gap->length,
                                                    arg<Arg::Position> = gap->position);
    }
    if (const auto position = oneLetterOff(found, planned, Digits::MayBeWrong)) {
        return finding<FindingCode::DkimKeyDamaged>(arg<Arg::Value> = text,
                                                    arg<Arg::Position> = *position);
    }
    return finding<FindingCode::DkimKeyDamaged>(arg<Arg::Value> = text);
}

std::optional<Finding> differenceOfKeys(const DnsName &name, const DkimRecord &found,
                                        const QString &expected, const QString &text)
{
    const QString plannedText = plannedKeyText(expected);
    if (found.keyText.isEmpty())
        return finding<FindingCode::DkimKeyRevoked>(arg<Arg::Name> = name.text());
    if (found.key && found.keyText == plannedText)
        return std::nullopt;
    if (const std::optional<Finding> changed = changedCase(text, expected))
        return changed;
    if (const std::optional<Finding> cut = cutInKey(found.keyText, plannedText))
        return cut;
    if (!found.key) {
        // a wrong `k=` alone can keep the key from being read, and is said already
        if (!found.unusable.isEmpty() && found.keyText == plannedText)
            return std::nullopt;
        return damagedKey(text, found.keyText, plannedText);
    }
    if (readDkim(expected.toUtf8()).key == found.key)
        return std::nullopt;
    // A letter or two: the same key, with other octets in it.
    if (oneLetterOff(found.keyText, plannedText, Digits::MayBeWrong))
        return damagedKey(text, found.keyText, plannedText);
    return finding<FindingCode::DkimKeyDiffers>(arg<Arg::Ending> = endingOf(found.keyText),
                                                arg<Arg::ExpectedEnding> = endingOf(plannedText));
}

/// What such a record begins with, once form words in front are gone.
const QRegularExpression &beginning()
{
    static const QRegularExpression pattern(
        uR"(v\s*=\s*DKIM1|(?<![A-Za-z0-9])(?:k\s*=\s*(?:rsa|ed25519)|p\s*=))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// Why the tags cannot be read as they were meant.
Finding faultOf(const DnsName &name, const QByteArray &value, const QString &expected,
                const Finding &fault)
{
    if (const auto label = labelIn(value, beginning(), name))
        return *label;
    if (damageIn(value))
        return fault;
    const QString text = shown(value);
    if (const auto changed = changedCase(text, expected))
        return *changed;
    return cutBeforeKey(text, expected).value_or(fault);
}

} // namespace

QList<Finding> remarksOnDkim(const QString &text)
{
    const DkimRecord record = readDkim(text.toUtf8());
    if (record.fault)
        return {*record.fault};
    if (record.keyText.isEmpty())
        return {finding<FindingCode::DkimKeyRevoked>(arg<Arg::Name> = QString())};
    QList<Finding> findings;
    if (!record.key && record.unusable.isEmpty())
        findings.append(finding<FindingCode::DkimKeyDamaged>(arg<Arg::Value> = text));
    return findings + record.unusable + record.remarks;
}

Comparison compareDkim(const DnsName &name, const QString &expected, const TxtValues &values)
{
    if (values.isEmpty())
        return {
            false, false, {}, {finding<FindingCode::DkimMissing>(arg<Arg::Name> = name.text())}};
    Comparison comparison{true, false, shown(values), {}};
    QList<Finding> &findings = comparison.findings;
    if (values.size() > 1) { // RFC 6376, 3.6.2.2: the result is undefined
        findings.append(
            finding<FindingCode::DkimMultipleRecords>(arg<Arg::Count> = int(values.size())));
        return comparison;
    }
    const QByteArray &value = values.first();
    const QString text = shown(value);
    comparison.identical = value == expected.toUtf8();

    const DkimRecord found = readDkim(value);
    if (found.fault) {
        findings.append(faultOf(name, value, expected, *found.fault));
        return comparison;
    }
    if (const auto label = labelIn(value, beginning(), name)) {
        findings.append(*label);
        return comparison;
    }
    if (const auto difference = differenceOfKeys(name, found, expected, text))
        findings.append(*difference);
    findings += found.unusable;
    findings += found.remarks;
    return comparison;
}

} // namespace sda
