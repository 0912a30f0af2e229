#include "core/records/spf.h"

#include "core/records/spfgrammar.h"
#include "core/records/spfrules.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sda {
namespace {

/// Meant as SPF, though receivers will not count it (RFC 7208, 4.5).
bool resemblesSpf(const QByteArray &value)
{
    static const QRegularExpression pattern(uR"(v[=:]{1,2}spf|v=sfp1|\Av?spf1)"_s);
    return pattern.match(skeletonOf(value)).hasMatch();
}

Comparison compareWithoutRecord(const DnsName &name, const TxtValues &values)
{
    const auto meant = std::ranges::find_if(values, resemblesSpf);
    if (meant == values.end())
        return {false, false, {}, {finding<FindingCode::SpfMissing>(arg<Arg::Name> = name.text())}};
    const Finding why = damageIn(*meant).value_or(
        finding<FindingCode::SpfVersionWrong>(arg<Arg::Value> = shown(*meant)));
    return {true, false, {shown(*meant)}, {why}};
}

/// The rule runs into a neighbour without a blank, in a way that the grammar reads as one long
/// name: `include:a.exampleinclude:b.example`, `include:b.example-all`.
const SpfTerm *gluedTerm(const SpfRecord &record, const QString &rule)
{
    const QString wanted = canonicalSpfTerm(rule);
    const QRegularExpression glued(
        uR"(.%1\z|\A[+?~-]?%1\.?[+?~-]?all\z)"_s.arg(QRegularExpression::escape(wanted)),
        QRegularExpression::CaseInsensitiveOption);
    const auto found = std::ranges::find_if(record.terms, [&](const SpfTerm &term) {
        return canonicalSpfTerm(term.text) != wanted && glued.match(term.text).hasMatch();
    });
    return found == record.terms.end() ? nullptr : &*found;
}

bool isExplainedByFault(const SpfRecord &record, const QString &rule)
{
    const qsizetype colon = rule.indexOf(u':');
    const QString wanted = colon < 0 ? rule : rule.mid(colon + 1);
    return std::ranges::any_of(record.faults, [&](const SpfFault &fault) {
        return fault.term.contains(wanted, Qt::CaseInsensitive);
    });
}

QList<Finding> findingsOnRules(const SpfRecord &record, const SpfRules &rules)
{
    QList<Finding> tooLate;
    QList<Finding> faults;
    QList<Finding> negative;
    QStringList missing;
    for (const SpfFault &fault : record.faults) {
        faults.append(finding<FindingCode::SpfSyntax>(arg<Arg::Term> = fault.term,
                                                      arg<Arg::Position> = fault.position));
    }
    for (const QString &rule : rules) {
        const RulePlace place = placeOf(rule, record);
        switch (place.standing) {
        case RuleStanding::Effective:
            break;
        case RuleStanding::NeverRead:
            tooLate.append(
                finding<FindingCode::SpfIncludeAfterAll>(arg<Arg::Term> = place.term.text));
            break;
        case RuleStanding::Negative:
            negative.append(
                finding<FindingCode::SpfIncludeNegative>(arg<Arg::Term> = place.term.text));
            break;
        case RuleStanding::Missing:
            if (const SpfTerm *glued = gluedTerm(record, rule)) {
                faults.append(finding<FindingCode::SpfSyntax>(
                    arg<Arg::Term> = glued->text, arg<Arg::Position> = glued->position));
            } else if (!isExplainedByFault(record, rule)) {
                missing.append(rule);
            }
        }
    }
    QList<Finding> findings = tooLate + faults + negative;
    if (!missing.isEmpty()) {
        findings.append(finding<FindingCode::SpfIncludeMissing>(arg<Arg::Names> = missing,
                                                                arg<Arg::Value> = record.text));
    }
    return findings;
}

QList<Finding> findingsOnEnding(const SpfRecord &record)
{
    QList<Finding> findings;
    const auto ofKind = [&](SpfKind kind) {
        const auto it = std::ranges::find(record.terms, kind, &SpfTerm::kind);
        return it == record.terms.end() ? nullptr : &*it;
    };
    const SpfTerm *all = ofKind(SpfKind::All);
    const SpfTerm *redirect = ofKind(SpfKind::Redirect);
    if (all && redirect)
        findings.append(finding<FindingCode::SpfRedirectIgnored>(arg<Arg::Term> = redirect->text));
    const QList<SpfTerm> effective = record.effectiveTerms();
    const auto everyone = std::ranges::find_if(effective, [](const SpfTerm &term) {
        return decidesForAll(term) && term.qualifier == SpfQualifier::Pass;
    });
    if (everyone != effective.end())
        findings.append(finding<FindingCode::SpfAllowsEveryone>(arg<Arg::Term> = everyone->text));
    if (all ? all->qualifier == SpfQualifier::Neutral : !redirect)
        findings.append(finding<FindingCode::SpfNoEnding>());
    return findings;
}

QList<Finding> findingsOnDiscouraged(const SpfRecord &record)
{
    QList<Finding> findings;
    for (const SpfTerm &term : record.effectiveTerms()) {
        // RFC 7208, 5.5: slow, and some receivers skip it
        if (term.kind == SpfKind::Ptr)
            findings.append(finding<FindingCode::SpfDiscouragedTerm>(arg<Arg::Term> = term.text));
    }
    return findings;
}

bool holdsSecondRecord(const QString &text)
{
    return text.indexOf("v=spf1"_L1, 1, Qt::CaseInsensitive) > 0;
}

} // namespace

Comparison compareSpf(const DnsName &name, const SpfRules &rules, const TxtValues &values)
{
    TxtValues records;
    std::ranges::copy_if(values, std::back_inserter(records),
                         [](const QByteArray &value) { return isSpf(value); });
    if (records.isEmpty())
        return compareWithoutRecord(name, values);

    Comparison comparison{true, false, shown(records), {}};
    QList<Finding> &findings = comparison.findings;
    if (records.size() > 1) {
        findings.append(
            finding<FindingCode::SpfMultipleRecords>(arg<Arg::Count> = int(records.size())));
        return comparison;
    }
    const QByteArray &value = records.first();
    comparison.identical = value == newSpf(rules).toUtf8();
    const SpfRecord record = parseSpf(value);
    if (const std::optional<Finding> damage = damageIn(value)) {
        findings.append(*damage);
    } else if (holdsSecondRecord(record.text)) {
        findings.append(finding<FindingCode::SpfTwoRulesGlued>(arg<Arg::Value> = record.text));
    } else {
        findings = findingsOnRules(record, rules);
        // a broken term may be the ending, so nothing is said about the ending then
        if (record.faults.isEmpty())
            findings += findingsOnEnding(record);
        findings += findingsOnDiscouraged(record);
    }
    return comparison;
}

} // namespace sda
