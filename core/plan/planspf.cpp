#include "core/plan/standing.h"
#include "core/records/joinspf.h"
#include "core/records/spfgrammar.h"
#include "core/records/spftree.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sda {

namespace {

/// The SPF records at a name, a record that was pasted onto the end of another one apart. A tab or
/// a line break between two terms was meant as a blank, and is none to receivers (RFC 7208, 4.6.1).
QStringList recordsIn(const QList<ResourceRecord> &texts)
{
    QStringList records; // in an order of their own: DNS has none
    for (const ResourceRecord &text : texts) {
        const QString line = shownOnOneLine(textOf(text));
        qsizetype start = 0;
        for (;;) {
            const qsizetype next = line.indexOf("v=spf1 "_L1, start + 1, Qt::CaseInsensitive);
            records.append(line.mid(start, next < 0 ? -1 : next - start).trimmed());
            if (next < 0)
                break;
            start = next;
        }
    }
    std::ranges::stable_sort(records, {}, [](const QString &text) { return text.toLower(); });
    return records;
}

QList<ResourceRecord> spfAmong(const QList<ResourceRecord> &texts)
{
    QList<ResourceRecord> records;
    std::ranges::copy_if(texts, std::back_inserter(records),
                         [](const ResourceRecord &text) { return isSpf(textOf(text)); });
    return records;
}

/// Answers from what is known of today; any other text is not known. Addresses and servers were not
/// asked for, since they do not change the count.
SpfLookUps lookUpsIn(const ExistingRecords &existing)
{
    return [&existing](const DnsName &name, RecordType type) {
        SpfLookUp found;
        if (type != RecordType::Txt) {
            found.state = SpfLookUp::State::Known;
            return found;
        }
        for (const ResourceRecord &record : existing.records) {
            if (record.name != name || record.type != type)
                continue;
            found.state = SpfLookUp::State::Known;
            found.texts.append(textOf(record));
        }
        return found;
    };
}

/// Nothing but blanks between its terms.
bool isOnOneLine(const ResourceRecord &text)
{
    return shownOnOneLine(textOf(text)) == shown(textOf(text));
}

SpfTree treeOf(const DnsName &name, const QString &text, const ExistingRecords &existing)
{
    return followSpf(name, parseSpf(text.toUtf8()), lookUpsIn(existing));
}

bool isExact(const SpfTree &tree)
{
    return std::ranges::none_of(tree.findings, [](const Finding &finding) {
        return finding.code() == FindingCode::SpfIncludeUnchecked;
    });
}

SpfRules rulesFor(const PlannedRecord &planned, const PlanWishes &wishes)
{
    SpfRules rules = planned.spfRules;
    for (const PlannedRecord &other : wishes.alsoPlanned) {
        if (other.complete && other.verify == VerifyMode::SpfHasTerms
            && other.record.name == planned.record.name)
            rules += other.spfRules;
    }
    rules.removeDuplicates();
    return rules;
}

/// What receivers will stumble over in the includes of today; the count is said by its own code.
void tellTree(const SpfTree &tree, Plan &plan)
{
    for (const Finding &finding : tree.findings) {
        if (finding.code() != FindingCode::SpfTooManyLookups
            && finding.severity() == Severity::Error)
            plan.findings.append(finding);
    }
}

void refuse(PlannedRecord &planned, const QString &today, const SpfTree &tree, Plan &plan)
{
    planned.action = RecordAction::Ask;
    planned.record.value = today;
    plan.findings.append(finding<FindingCode::PlanSpfOverLimit>(
        arg<Arg::Count> = tree.lookups, arg<Arg::Limit> = spfLookupLimit,
        arg<Arg::Names> = tree.costs, arg<Arg::Domain> = u"news."_s + plan.domain.ascii()));
}

void tellEndings(const QStringList &records, const QString &joined, Plan &plan)
{
    QStringList endings;
    for (const QString &record : records)
        endings.append(spfEnding(record));
    endings.removeDuplicates();
    if (endings.size() > 1)
        plan.findings.append(finding<FindingCode::PlanSpfEndings>(
            arg<Arg::Names> = endings, arg<Arg::Expected> = spfEnding(joined)));
}

// A term that breaks a record may be somebody's sender, misspelt. Where several records become one
// it is left out, else it stays; either way it has to be looked at.
void tellFaults(const QStringList &records, Plan &plan)
{
    for (const QString &record : records) {
        for (const SpfFault &fault : parseSpf(record.toUtf8()).faults)
            plan.findings.append(finding<FindingCode::SpfSyntax>(
                arg<Arg::Term> = fault.term, arg<Arg::Position> = fault.position));
    }
}

/// The words of a broken record that name senders: "include:…", "ip4:…", "mx".
QStringList sendersMeantIn(const QString &text)
{
    static const QRegularExpression between(u"[\\s,;\"]+"_s);
    static const QRegularExpression sender(u"^\\+?((include|ip4|ip6|exists|a|mx):.+|a|mx)$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QStringList senders;
    if (!text.contains("spf1"_L1, Qt::CaseInsensitive))
        return senders;
    for (const QString &word : text.split(between, Qt::SkipEmptyParts)) {
        if (sender.match(word).hasMatch())
            senders.append(word);
    }
    return senders;
}

/// Receivers did not heed them so far; under the new record they fail.
void tellSendersLost(QStringList senders, const QString &planned, Plan &plan)
{
    QStringList kept;
    for (const SpfTerm &term : parseSpf(planned.toUtf8()).terms)
        kept.append(canonicalSpfTerm(term.text));
    senders.removeIf(
        [&kept](const QString &sender) { return kept.contains(canonicalSpfTerm(sender)); });
    senders.removeDuplicates();
    if (!senders.isEmpty())
        plan.findings.append(finding<FindingCode::PlanSendersLost>(arg<Arg::Names> = senders));
}

/// A text that was meant as an SPF record, but is none for receivers: its senders are not in the
/// new one.
void tellMeant(const DnsName &name, const SpfRules &rules, const Planning &planning)
{
    TxtValues values;
    for (const ResourceRecord &text : planning.standing.texts())
        values.append(textOf(text));
    const Comparison comparison = compareSpf(name, rules, values);
    if (!comparison.present)
        return;
    planning.plan.findings += comparison.findings;
    QStringList names;
    for (const ResourceRecord &text : planning.standing.texts())
        names += sendersMeantIn(shownOnOneLine(textOf(text)));
    tellSendersLost(names, newSpf(rules), planning.plan);
}

} // namespace

void planSpf(PlannedRecord &planned, const Planning &planning)
{
    Plan &plan = planning.plan;
    const DnsName &name = planned.record.name;
    const SpfRules rules = rulesFor(planned, planning.wishes);
    const QList<ResourceRecord> standing = spfAmong(planning.standing.texts());
    const QStringList records = recordsIn(standing);
    setBefore(planned, standing);
    if (records.isEmpty()) {
        tellMeant(name, rules, planning);
        planned.record.value = mergeSpf(planned.record.value, rules);
        const SpfTree tree = treeOf(name, planned.record.value, planning.existing);
        if (tree.lookups > spfLookupLimit)
            refuse(planned, {}, tree, plan);
        return;
    }

    const QString today = records.first();
    const QString one =
        records.size() == 1 ? today : joinSpf(records, planning.wishes.decisions.strictSpfEnding);
    // A record with rules of its own stands there as it was pasted.
    const bool isAsPasted =
        records.size() == 1 && today == planned.record.value && rules == planned.spfRules;
    QString merged = isAsPasted ? today : mergeSpf(one, rules);
    if (merged != today)
        merged = withoutRepeatedTerms(merged);
    tellFaults(records, plan);
    planned.record.value = merged;
    const SpfTree after = treeOf(name, merged, planning.existing);
    tellTree(after, plan);
    const bool isKept =
        records.size() == 1 && merged == today && std::ranges::all_of(standing, isOnOneLine);
    if (!isKept) {
        int before = 0; // of several, what the largest costs
        for (const QString &record : records)
            before = std::max(before, treeOf(name, record, planning.existing).lookups);
        planned.spfLookups = SpfLookups{before, after.lookups, spfLookupLimit, isExact(after)};
    }
    if (after.lookups > spfLookupLimit) // also where it stands so already: nobody passes by it
        return refuse(planned, today, after, plan);
    if (isKept) {
        planned.action = RecordAction::Keep;
        return;
    }

    planned.action = RecordAction::Merge;
    if (records.size() > 1) {
        tellEndings(records, merged, plan);
        QStringList leftOut;
        for (const QString &record : records) {
            for (const SpfFault &fault : parseSpf(record.toUtf8()).faults)
                leftOut.append(fault.term);
        }
        tellSendersLost(leftOut, merged, plan);
    }
    plan.findings.append(finding<FindingCode::PlanSpfMerged>(
        arg<Arg::Value> = planned.before.join(u" / "_s), arg<Arg::Expected> = merged));
}

} // namespace sda
