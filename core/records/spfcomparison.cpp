#include "core/records/spf.h"

#include "core/records/labelwords.h"
#include "core/records/nearness.h"
#include "core/records/spfdamage.h"
#include "core/records/spfgrammar.h"
#include "core/records/spfrules.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sda {
namespace {

constexpr int longestComfortable = 450; // octets: RFC 7208, 3.4
constexpr qsizetype mostTold = 20; // findings of one kind: more help nobody

/// Meant as SPF, though receivers will not count it (RFC 7208, 4.5).
bool resemblesSpf(const QByteArray &value)
{
    static const QRegularExpression pattern(uR"(v[=:]{1,2}spf|v=sfp1|\Av?spf1)"_s);
    // The first word was lost, the terms and the ending are there.
    static const QRegularExpression headless(
        uR"(\A(?:include:|ip4:|ip6:|redirect=).*[~?+-]all\z)"_s);
    const QString skeleton = skeletonOf(value);
    return pattern.match(skeleton).hasMatch() || headless.match(skeleton).hasMatch();
}

/// What such a record begins with, once form words in front are gone.
const QRegularExpression &beginning()
{
    static const QRegularExpression pattern(u"v[=:]spf1"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

Comparison compareWithoutRecord(const DnsName &name, const SpfRules &rules,
                                const QList<SpfText> &texts)
{
    const auto meant = std::ranges::find_if(texts, resemblesSpf, &SpfText::value);
    if (meant == texts.end())
        return {false, false, {}, {finding<FindingCode::SpfMissing>(arg<Arg::Name> = name.text())}};
    const QString text = shown(meant->value);
    const auto why = [&]() -> Finding {
        if (const auto label = labelIn(meant->value, beginning(), name))
            return *label;
        if (const auto damage = damageIn(meant->value))
            return *damage;
        // Both explain why the version is not counted.
        if (const auto glued = gluedStrings(*meant, rules))
            return *glued;
        if (const auto separator = separatorBehindVersion(text))
            return *separator;
        return finding<FindingCode::SpfVersionWrong>(arg<Arg::Value> = text);
    };
    return {true, false, {text}, {why()}};
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

/// A term that is the rule but for a letter or two.
const SpfTerm *misspeltTerm(const SpfRecord &record, const QString &rule)
{
    const QString wanted = canonicalSpfTerm(rule);
    const auto found = std::ranges::find_if(record.terms, [&](const SpfTerm &term) {
        return oneLetterOff(canonicalSpfTerm(term.text), wanted).has_value();
    });
    return found == record.terms.end() ? nullptr : &*found;
}

Finding letterOff(const SpfTerm &term, const QString &rule)
{
    const QString meaning = canonicalSpfTerm(term.text);
    return finding<FindingCode::ValueOneLetterOff>(
        arg<Arg::Value> = meaning, arg<Arg::Expected> = rule,
        arg<Arg::Position> = oneLetterOff(meaning, canonicalSpfTerm(rule)).value_or(1));
}

Finding syntaxFault(const SpfFault &fault)
{
    return finding<FindingCode::SpfSyntax>(arg<Arg::Term> = fault.term,
                                           arg<Arg::Position> = fault.position);
}

/// All that is wrong with the terms, in the order in which to mend it.
QList<Finding> findingsOnTerms(const SpfRecord &record, const SpfRules &rules)
{
    const std::optional<SpfSeparators> separators = separatorsIn(record);
    QList<Finding> first;
    QList<Finding> tooLate;
    QList<Finding> faults;
    QList<Finding> misspelt;
    QList<Finding> negative;
    QStringList missing;
    if (separators)
        first.append(separators->finding);
    for (const SpfFault &fault : separators ? separators->others : joinedFaults(record)) {
        if (faults.size() < mostTold)
            faults.append(syntaxFault(fault));
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
            if (const SpfTerm *glued = gluedTerm(record, rule))
                faults.append(syntaxFault({glued->text, glued->position}));
            else if (isExplainedByFault(record, rule))
                break;
            else if (const SpfTerm *near = misspeltTerm(record, rule))
                misspelt.append(letterOff(*near, rule));
            else
                missing.append(rule);
        }
    }
    QList<Finding> findings = first + tooLate + faults + misspelt + negative;
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
        if (term.kind == SpfKind::Ptr && findings.size() < mostTold)
            findings.append(finding<FindingCode::SpfDiscouragedTerm>(arg<Arg::Term> = term.text));
    }
    return findings;
}

/// Sender ID (RFC 4406) was given up; a record of it misleads at best.
QList<Finding> findingsOnSenderId(const QList<SpfText> &texts)
{
    QList<Finding> findings;
    for (const SpfText &text : texts) {
        if (QByteArrayView(text.value)
                .first(std::min(text.value.size(), qsizetype(7)))
                .compare("spf2.0/", Qt::CaseInsensitive)
            == 0) {
            findings.append(finding<FindingCode::SpfDiscouragedTerm>(
                arg<Arg::Term> = shown(text.value).section(u' ', 0, 0)));
        }
    }
    return findings;
}

/// RFC 7208, 3.4: an answer beyond that may not fit into one packet.
QList<Finding> findingsOnLength(const QByteArray &value)
{
    if (value.size() <= longestComfortable)
        return {};
    return {finding<FindingCode::SpfTooLong>(arg<Arg::Count> = int(value.size()),
                                             arg<Arg::Limit> = longestComfortable)};
}

bool holdsSecondRecord(const QString &text)
{
    return text.indexOf("v=spf1"_L1, 1, Qt::CaseInsensitive) > 0;
}

/// What is wrong with the one record that receivers count.
QList<Finding> findingsOnRecord(const DnsName &name, const SpfText &text, const SpfRules &rules)
{
    if (const auto label = labelIn(text.value, beginning(), name))
        return {*label};
    if (const auto damage = damageIn(text.value))
        return {*damage};
    const SpfRecord record = parseSpf(text.value);
    if (holdsSecondRecord(record.text))
        return {finding<FindingCode::SpfTwoRulesGlued>(arg<Arg::Value> = record.text)};
    if (const auto glued = gluedStrings(text, rules))
        return {*glued};
    if (const auto separator = separatorBehindVersion(record.text))
        return {*separator};
    QList<Finding> findings = findingsOnTerms(record, rules);
    // a broken term may be the ending, so nothing is said about the ending then
    if (record.faults.isEmpty())
        findings += findingsOnEnding(record);
    return findings + findingsOnDiscouraged(record) + findingsOnLength(text.value);
}

Comparison compareAll(const DnsName &name, const SpfRules &rules, const QList<SpfText> &texts)
{
    QList<SpfText> records;
    std::ranges::copy_if(texts, std::back_inserter(records),
                         [](const SpfText &text) { return isSpf(text.value); });
    if (records.isEmpty())
        return compareWithoutRecord(name, rules, texts);
    Comparison comparison{true, false, {}, {}};
    for (const SpfText &record : records)
        comparison.current += shown(record.value);
    if (records.size() > 1) {
        comparison.findings = {
            finding<FindingCode::SpfMultipleRecords>(arg<Arg::Count> = int(records.size()))};
        return comparison;
    }
    comparison.identical = records.first().value == newSpf(rules).toUtf8();
    comparison.findings = findingsOnRecord(name, records.first(), rules);
    if (comparison.isRight())
        comparison.findings += findingsOnSenderId(texts);
    return comparison;
}

} // namespace

Comparison compareSpf(const DnsName &name, const SpfRules &rules, const TxtValues &values)
{
    QList<SpfText> texts;
    for (const QByteArray &value : values)
        texts.append({value, {}});
    return compareAll(name, rules, texts);
}

Comparison compareSpfStrings(const DnsName &name, const SpfRules &rules,
                             const QList<TxtData> &records)
{
    QList<SpfText> texts;
    for (const TxtData &record : records) {
        SpfText text;
        for (const QByteArray &string : record.strings) {
            if (!text.value.isEmpty())
                text.seams.append(text.value.size());
            text.value += string;
        }
        texts.append(text);
    }
    return compareAll(name, rules, texts);
}

} // namespace sda
