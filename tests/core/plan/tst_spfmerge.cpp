#include "core/records/spfgrammar.h"
#include "core/records/spftree.h"
#include "tests/core/plan/spfzones.h"

#include <QTest>

using namespace sda;
using namespace planfixture;
using namespace spfzones;
using namespace Qt::StringLiterals;

/// What holds for every SPF record that is planned, whatever stands there.
class tst_SpfMerge : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void theCasesAreOfManyKinds();
    void theResultIsOneRecord();
    void allRulesAreInIt();
    void planningAgainChangesNothing();
    void dropsNoSender();
    void aSingleRecordKeepsItsOrderAndQualifiers();
    void leavesOtherRecordsAlone();
    void neverPassesTheLimitUnannounced();
    void countsTheLookups();
    void undoBringsBackWhatIsThere();
    void keepsTheEnding();
};

namespace {

#ifdef __SANITIZE_ADDRESS__ // every case takes five times as long
constexpr quint32 cases = 600;
#else
constexpr quint32 cases = 2500;
#endif

struct Planned
{
    Case given;
    Plan plan;
    PlannedRecord spf;
    bool isRefused = false; ///< over the limit: nothing is to be entered
    QList<ResourceRecord> removed; ///< what the undo lines hold
    QStringList undoErrors;
    ExistingRecords after; ///< the zone with the plan applied
};

QList<Planned> planned; // made once: all properties look at the same plans

Plan planFor(const Case &given, const ExistingRecords &existing)
{
    return makePlan(given.domain, given.service, {}, existing, {}, given.wishes);
}

Planned plannedFor(quint32 seed)
{
    Planned made;
    made.given = Generator(seed).make();
    made.plan = planFor(made.given, made.given.existing);
    made.spf = made.plan.records.value(0);
    made.isRefused = std::ranges::any_of(made.plan.findings, [](const Finding &finding) {
        return finding.code() == FindingCode::PlanSpfOverLimit;
    });
    made.after = made.given.existing;
    for (const QString &line : made.spf.undo) {
        const ZoneFile file = readZoneFile(line + u'\n', DnsName());
        if (file.records.size() != 1 || !file.errors.isEmpty()
            || !made.after.records.removeOne(file.records.value(0)))
            made.undoErrors.append(line);
        made.removed += file.records;
    }
    if (const auto record = toResourceRecord(made.spf.record))
        made.after.records.append(*record);
    return made;
}

QString described(const Planned &made)
{
    return u"seed %1: today <%2>, rules <%3>, planned %4 <%5>"_s.arg(made.given.seed)
        .arg(made.given.today.join(u"> <"_s), made.given.rules.join(u' '), textOf(made.spf.action),
             made.spf.record.value);
}

QStringList wordsOf(const QString &record)
{
    return record.split(u' ', Qt::SkipEmptyParts).mid(1);
}

/// Who passes by the record, in one spelling: of a term that stands twice the first one decides.
QStringList sendersOf(const QString &text, bool withRedirect)
{
    QStringList seen;
    QStringList senders;
    for (const SpfTerm &term : parseSpf(text.toUtf8()).effectiveTerms()) {
        const bool isRedirect = term.kind == SpfKind::Redirect;
        const bool isModifier = term.kind == SpfKind::Exp || term.kind == SpfKind::OtherModifier;
        if (isModifier || term.kind == SpfKind::All || (isRedirect && !withRedirect))
            continue;
        const QString meaning =
            canonicalSpfTerm(isRedirect ? "include:"_L1 + term.argument : term.text);
        if (!seen.contains(meaning) && term.qualifier == SpfQualifier::Pass)
            senders.append(meaning);
        seen.append(meaning);
    }
    return senders;
}

/// How many terms receivers follow, counted a second time and in another way.
int lookupsOf(const QString &text, const QList<DnsName> &path, const ExistingRecords &existing)
{
    int count = 0;
    for (const SpfTerm &term : parseSpf(text.toUtf8()).effectiveTerms()) {
        if (!term.costsLookup())
            continue;
        ++count;
        const bool leadsOn = term.kind == SpfKind::Include || term.kind == SpfKind::Redirect;
        const auto target = DnsName::fromText(term.argument);
        if (!leadsOn || term.hasMacro() || !target || path.contains(*target) || count > 10)
            continue;
        QStringList records;
        for (const ResourceRecord &record : existing.records) {
            if (record.name == *target && record.type == RecordType::Txt && isSpf(textOf(record)))
                records.append(QString::fromUtf8(textOf(record)));
        }
        if (records.size() == 1 && parseSpf(records.first().toUtf8()).faults.isEmpty())
            count += lookupsOf(records.first(), path + QList<DnsName>{*target}, existing);
    }
    return count;
}

bool opensAll(const QString &record)
{
    return std::ranges::any_of(parseSpf(record.toUtf8()).terms, [](const SpfTerm &term) {
        return term.kind == SpfKind::All && term.qualifier == SpfQualifier::Pass;
    });
}

} // namespace

#define HOLDS(condition, made) QVERIFY2(condition, qPrintable(described(made)))

void tst_SpfMerge::initTestCase()
{
    planned.clear();
    for (quint32 seed = 1; seed <= cases; ++seed)
        planned.append(plannedFor(seed));
}

// Properties that nothing reaches would hold for ever.
void tst_SpfMerge::theCasesAreOfManyKinds()
{
    QMap<QString, int> kinds;
    for (const Planned &made : std::as_const(planned)) {
        ++kinds[textOf(made.spf.action)];
        ++kinds[u"records %1"_s.arg(made.given.today.size())];
        ++kinds[made.given.existing.records.size() > 300 ? u"300 texts"_s : u"few texts"_s];
        for (const ResourceRecord &record : made.removed)
            ++kinds[std::get<TxtData>(record.data).strings.size() > 1 ? u"strings"_s : u"string"_s];
        for (const Finding &finding : made.plan.findings)
            ++kinds[idOf(finding.code())];
    }
    for (const char *kind : {"add", "keep", "merge", "ask", "records 0", "records 1", "records 2",
                             "records 3", "strings", "plan.spf-merged", "plan.spf-over-limit",
                             "plan.spf-endings-differ", "spf.syntax"})
        QVERIFY2(kinds.value(QLatin1StringView(kind)) >= int(cases / 150), kind);
    QVERIFY(kinds.value(u"300 texts"_s) >= 2);
}

void tst_SpfMerge::theResultIsOneRecord()
{
    for (const Planned &made : std::as_const(planned)) {
        HOLDS(made.plan.records.size() == 1, made);
        if (made.isRefused)
            continue;
        const auto isOurs = [&](const ResourceRecord &r) { return made.given.isTodays(r); };
        HOLDS(std::ranges::count_if(made.after.records, isOurs) == 1, made);
        // Nor two in one text.
        HOLDS(made.spf.record.value.count("v=spf1"_L1, Qt::CaseInsensitive) == 1, made);
    }
}

void tst_SpfMerge::allRulesAreInIt()
{
    for (const Planned &made : std::as_const(planned)) {
        if (made.isRefused)
            continue;
        const QStringList senders = sendersOf(made.spf.record.value, false);
        for (const QString &rule : made.given.rules)
            HOLDS(senders.contains(canonicalSpfTerm(rule)), made);
    }
}

void tst_SpfMerge::planningAgainChangesNothing()
{
    for (const Planned &made : std::as_const(planned)) {
        if (made.isRefused)
            continue;
        const Plan again = planFor(made.given, made.after);
        HOLDS(again.records.size() == 1, made);
        HOLDS(again.records.first().action == RecordAction::Keep, made);
        HOLDS(again.records.first().record.value == made.spf.record.value, made);
    }
}

void tst_SpfMerge::dropsNoSender()
{
    for (const Planned &made : std::as_const(planned)) {
        const QStringList today = made.given.today;
        const bool isJoined = today.size() > 1;
        if (made.isRefused || (isJoined && std::ranges::any_of(today, opensAll)))
            continue;
        const QStringList after = sendersOf(made.spf.record.value, !isJoined);
        for (const QString &record : today) {
            for (const QString &sender : sendersOf(record, true))
                HOLDS(after.contains(sender), made);
        }
    }
}

void tst_SpfMerge::aSingleRecordKeepsItsOrderAndQualifiers()
{
    for (const Planned &made : std::as_const(planned)) {
        if (made.isRefused || made.given.today.size() != 1)
            continue;
        const QStringList before = wordsOf(made.given.today.first());
        const QStringList after = wordsOf(made.spf.record.value);
        qsizetype next = 0;
        const auto isInserted = [&](qsizetype at) {
            return made.given.rules.contains(after.at(at));
        };
        for (const QString &word : before) {
            qsizetype at = next;
            while (at < after.size() && after.at(at) != word && isInserted(at))
                ++at;
            if (at < after.size() && after.at(at) == word) {
                next = at + 1;
                continue;
            }
            // Left out, then because it is said before.
            const bool isRepeated = std::ranges::any_of(
                after.first(std::min(at, after.size())), [&](const QString &known) {
                    return canonicalSpfTerm(known) == canonicalSpfTerm(word);
                });
            HOLDS(isRepeated, made);
        }
        for (; next < after.size(); ++next)
            HOLDS(isInserted(next), made);
    }
}

void tst_SpfMerge::leavesOtherRecordsAlone()
{
    for (const Planned &made : std::as_const(planned)) {
        const auto isOurs = [&](const ResourceRecord &r) { return made.given.isTodays(r); };
        HOLDS(std::ranges::all_of(made.removed, isOurs), made);
        const qsizetype added =
            made.after.records.size() - made.given.existing.records.size() + made.removed.size();
        HOLDS(added == 1, made);
    }
}

void tst_SpfMerge::neverPassesTheLimitUnannounced()
{
    for (const Planned &made : std::as_const(planned)) {
        const int after =
            lookupsOf(made.spf.record.value, {made.given.domain.dnsName()}, made.given.existing);
        HOLDS(made.isRefused || after <= spfLookupLimit, made);
        HOLDS(made.isRefused == (made.spf.action == RecordAction::Ask), made);
        if (made.isRefused) {
            const bool isOfToday =
                std::ranges::any_of(made.given.today, [&made](const QString &today) {
                    return made.spf.record.value == today.trimmed();
                });
            HOLDS(isOfToday || (made.given.today.isEmpty() && made.spf.record.value.isEmpty()),
                  made);
        }
    }
}

void tst_SpfMerge::countsTheLookups()
{
    for (const Planned &made : std::as_const(planned)) {
        if (made.spf.action != RecordAction::Merge)
            continue;
        HOLDS(made.spf.spfLookups.has_value(), made);
        const QList<DnsName> path{made.given.domain.dnsName()};
        const int after = lookupsOf(made.spf.record.value, path, made.given.existing);
        HOLDS(made.spf.spfLookups->after == after, made);
        int before = 0; // of several, what the largest costs
        for (const QString &today : made.given.today)
            before = std::max(before, lookupsOf(today, path, made.given.existing));
        HOLDS(made.spf.spfLookups->before == before || before > spfLookupLimit, made);
    }
}

void tst_SpfMerge::undoBringsBackWhatIsThere()
{
    for (const Planned &made : std::as_const(planned)) {
        HOLDS(made.undoErrors.isEmpty(), made);
        QList<ResourceRecord> today;
        for (const ResourceRecord &record : made.given.existing.records) {
            if (made.given.isTodays(record))
                today.append(record);
        }
        // Octet for octet: the strings as they are cut, and the TTL.
        HOLDS(made.removed == today, made);
        HOLDS(made.spf.before.size() == today.size(), made);
    }
}

// How strict the domain is, is its owner's matter.
void tst_SpfMerge::keepsTheEnding()
{
    const auto endingOf = [](const QString &text) {
        const QList<SpfTerm> terms = parseSpf(text.toUtf8()).effectiveTerms();
        const bool ends = !terms.isEmpty() && terms.last().kind == SpfKind::All;
        return ends ? terms.last().text.toLower() : QString();
    };
    for (const Planned &made : std::as_const(planned)) {
        const QStringList today = made.given.today;
        if (made.isRefused)
            continue;
        if (today.size() == 1)
            HOLDS(endingOf(made.spf.record.value) == endingOf(today.first()), made);
        else if (today.isEmpty())
            HOLDS(endingOf(made.spf.record.value) == u"~all"_s, made);
        else if (!std::ranges::all_of(today, opensAll))
            HOLDS(!opensAll(made.spf.record.value), made);
    }
}

QTEST_GUILESS_MAIN(tst_SpfMerge)
#include "tst_spfmerge.moc"
