#include "core/records/dmarcrecord.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sda {
namespace {

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
    if (const std::optional<Finding> damage = damageIn(*meant))
        comparison.findings.append(*damage);
    else if (lacksSeparatorAfterVersion(text))
        comparison.findings.append(finding<FindingCode::DmarcSeparators>(arg<Arg::Value> = text));
    else
        comparison.findings.append(finding<FindingCode::DmarcVersionWrong>(arg<Arg::Value> = text));
    return comparison;
}

/// What receivers do with failing mail: `t=y` asks them to do one step less (RFC 9989, 4.7).
DmarcPolicy effectivePolicy(const DmarcTags &tags, DmarcPolicy policy)
{
    const bool isTest =
        tags.value(u"t").value_or(QString()).compare("y"_L1, Qt::CaseInsensitive) == 0;
    if (!isTest || policy == DmarcPolicy::None)
        return policy;
    return policy == DmarcPolicy::Reject ? DmarcPolicy::Quarantine : DmarcPolicy::None;
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

QList<Finding> findingsOnStrictness(const DmarcTags &tags, const QString &expected)
{
    const DmarcPolicy found =
        effectivePolicy(tags, *dmarcPolicyOf(tags.value(u"p").value_or(QString())));
    const DmarcTags plannedTags(expected);
    const DmarcPolicy planned = effectivePolicy(
        plannedTags,
        dmarcPolicyOf(plannedTags.value(u"p").value_or(QString())).value_or(DmarcPolicy::None));
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
        if (!uri.isMailAddress) {
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
    if (const std::optional<Finding> damage = damageIn(value)) {
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
