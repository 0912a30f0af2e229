#include "core/records/dmarcrecord.h"
#include "core/records/labelwords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sda {
namespace {

constexpr qsizetype mostTold = 20; ///< addresses: more help nobody

/// Begins like a DMARC record in any spelling; some receivers count it, so it must not stand
/// beside another one.
bool beginsLikeDmarc(const QByteArray &value)
{
    return skeletonOf(value).startsWith("v=dmarc1"_L1);
}

bool resemblesDmarc(const QByteArray &value)
{
    static const QRegularExpression version(
        uR"(v[=:]{0,2}dmarc|\A=?dmarc1?(?:;|\z)|v=d[mac]{3,}r?)"_s);
    const QString skeleton = skeletonOf(value);
    if (version.match(skeleton).hasMatch())
        return true;
    const std::optional<QString> policy = DmarcTags(skeleton).value(u"p");
    return policy && dmarcPolicyOf(*policy);
}

/// The version is right, and then something else than `;` follows.
bool lacksSeparatorAfterVersion(const QString &text)
{
    static const QRegularExpression pattern(uR"(\Av\s*=\s*DMARC1(?:[\s,:.|/]|[a-z]+\s*=))"_s);
    return pattern.match(text).hasMatch();
}

/// What such a record begins with, once form words in front are gone.
const QRegularExpression &beginning()
{
    static const QRegularExpression pattern(u"v\\s*=\\s*DMARC1"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

Comparison compareWithoutRecord(const DnsName &name, const TxtValues &values)
{
    if (values.isEmpty())
        return {
            false, false, {}, {finding<FindingCode::DmarcMissing>(arg<Arg::Name> = name.text())}};
    const auto meant = std::ranges::find_if(values, resemblesDmarc);
    if (meant == values.end()) {
        return {true,
                false,
                shown(values),
                {finding<FindingCode::DmarcNotDmarc>(arg<Arg::Value> = shown(values.first()))}};
    }
    const QString text = shown(*meant);
    Comparison comparison{true, false, {text}, {}};
    if (const std::optional<Finding> label = labelIn(*meant, beginning(), name))
        comparison.findings.append(*label);
    else if (const std::optional<Finding> damage = damageIn(*meant))
        comparison.findings.append(*damage);
    else if (lacksSeparatorAfterVersion(text))
        comparison.findings.append(finding<FindingCode::DmarcSeparators>(arg<Arg::Value> = text));
    else
        comparison.findings.append(finding<FindingCode::DmarcVersionWrong>(arg<Arg::Value> = text));
    return comparison;
}

/// What keeps receivers from using the record at all.
std::optional<Finding> faultIn(const QString &text, const DmarcTags &tags)
{
    const QStringList twice = tags.duplicates();
    if (twice.contains("v"_L1)) {
        return finding<FindingCode::DmarcMultipleRecords>(arg<Arg::Count> =
                                                              int(tags.values(u"v").size()));
    }
    if (tags.lacksSeparator())
        return finding<FindingCode::DmarcSeparators>(arg<Arg::Value> = text);
    const std::optional<QString> policy = tags.value(u"p");
    if (!policy)
        return finding<FindingCode::DmarcPolicyMissing>(arg<Arg::Value> = text);
    if (!dmarcPolicyOf(*policy) || twice.contains("p"_L1)) {
        return finding<FindingCode::DmarcPolicyUnknown>(arg<Arg::Policy> =
                                                            tags.values(u"p").join(", "_L1));
    }
    // RFC 9989, 4.10: a wrong policy for sub-domains spoils the one for the domain too
    for (const QString &name : {u"sp"_s, u"np"_s}) {
        const std::optional<QString> other = tags.value(name);
        if (other && !dmarcPolicyOf(*other)) {
            return finding<FindingCode::DmarcPolicyUnknown>(arg<Arg::Policy> =
                                                                QString(name + u'=' + *other));
        }
    }
    // the same tag list as DKIM's: invalid if a name stands twice (RFC 6376, 3.2)
    if (!twice.isEmpty())
        return finding<FindingCode::DmarcSeparators>(arg<Arg::Value> = text);
    return std::nullopt;
}

/// Only the policy for the domain itself: what becomes of mail of other sub-domains (`sp`, `np`) is
/// nothing that a sender of this one may ask for.
QList<Finding> findingsOnStrictness(const DmarcTags &tags, const QString &expected)
{
    const DmarcPolicy found = DmarcStrictness(tags).domain;
    const DmarcPolicy planned = DmarcStrictness(DmarcTags(expected)).domain;
    if (found < planned) {
        return {finding<FindingCode::DmarcWeaker>(arg<Arg::Policy> = textOf(found),
                                                  arg<Arg::Expected> = textOf(planned))};
    }
    if (found > planned)
        return {finding<FindingCode::DmarcStricter>(arg<Arg::Policy> = textOf(found))};
    return {};
}

QList<Finding> remarksOn(const DmarcTags &tags)
{
    QList<Finding> findings;
    for (const ReportUri &uri : tags.reportUris()) {
        if (!uri.isMailAddress && findings.size() < mostTold) {
            findings.append(finding<FindingCode::DmarcReportAddress>(arg<Arg::Tag> = uri.tag,
                                                                     arg<Arg::Address> = uri.text));
        }
    }
    for (const QString &name : {u"pct"_s, u"rf"_s, u"ri"_s}) { // left out of RFC 9989
        if (tags.value(name))
            findings.append(finding<FindingCode::DmarcTagObsolete>(arg<Arg::Tag> = name));
    }
    return findings;
}

} // namespace

Comparison compareDmarc(const DnsName &name, const QString &expected, const TxtValues &values)
{
    TxtValues records;
    std::ranges::copy_if(values, std::back_inserter(records),
                         [](const QByteArray &value) { return isDmarc(value); });
    if (records.isEmpty())
        return compareWithoutRecord(name, values);
    records.clear();
    std::ranges::copy_if(values, std::back_inserter(records), beginsLikeDmarc);

    Comparison comparison{true, false, shown(records), {}};
    QList<Finding> &findings = comparison.findings;
    if (records.size() > 1) {
        findings.append(
            finding<FindingCode::DmarcMultipleRecords>(arg<Arg::Count> = int(records.size())));
        return comparison;
    }
    const QByteArray &value = records.first();
    comparison.identical = value == expected.toUtf8();
    const std::optional<Finding> label = labelIn(value, beginning(), name);
    if (const std::optional<Finding> damage = label ? label : damageIn(value)) {
        findings.append(*damage);
        return comparison;
    }
    const QString text = shown(value);
    const DmarcTags tags(text);
    if (const std::optional<Finding> fault = faultIn(text, tags))
        findings.append(*fault);
    else
        findings = findingsOnStrictness(tags, expected);
    findings += remarksOn(tags);
    return comparison;
}

} // namespace sda
