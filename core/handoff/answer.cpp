#include "core/handoff/answer.h"

#include "core/handoff/answerrows.h"
#include "core/handoff/rowfit.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sda {

namespace {

/// What a row of the answer is for a row of the table, the best last.
enum class Verdict {
    Nothing, ///< a row of another place, or of another kind
    WrongType, ///< at its name, with a type that cannot stand beside it
    Differs, ///< meant as it, and not it
    Uncertain, ///< right, if the mail did to its text what it looks like
    Changed, ///< as handed out, but the plan wants something else by now
    Right,
};

/// One alias stands alone at its name (RFC 1034, 3.6.2); the same value under another type is a
/// slip of the hand.
bool isOfWrongType(const EnteredRow &entered, const PlannedRecord &planned)
{
    if (entered.name != planned.record.name || entered.type == planned.record.type)
        return false;
    return entered.type == RecordType::Cname || planned.record.type == RecordType::Cname
        || valueHash(planned.record.type, entered.value)
        == valueHash(planned.record.type, planned.record.value);
}

Verdict verdictOn(const EnteredRow &entered, const AskedRow &asked)
{
    if (entered.place != asked.row.place)
        return asked.now && isOfWrongType(entered, *asked.now) ? Verdict::WrongType
                                                               : Verdict::Nothing;
    const bool isAsHandedOut = entered.hash == asked.row.value;
    const bool isSound = !entered.hash.isEmpty();
    const Fit fit = asked.now ? fitOf(*asked.now, entered.value, isSound) : Fit::Other;
    const bool isRight = (isAsHandedOut && asked.isUnchanged) || fit == Fit::Right;
    if (!isRight && !isAsHandedOut)
        return fit == Fit::Differs ? Verdict::Differs : Verdict::Nothing;
    if (!entered.standsAt.isEmpty())
        return Verdict::Differs;
    if (!entered.isCertain)
        return Verdict::Uncertain;
    return isRight ? Verdict::Right : Verdict::Changed;
}

/// What an answer says about one row of the table.
struct Settled
{
    Verdict verdict = Verdict::Nothing;
    const EnteredRow *entered = nullptr;
    bool isQuoted = false;

    bool isWrong() const { return verdict == Verdict::WrongType || verdict == Verdict::Differs; }
};

struct Pair
{
    Verdict verdict = Verdict::Nothing;
    qsizetype asked = 0;
    qsizetype entered = 0;
};

/// Every row that could be meant as a row of the table, the best first.
QList<Pair> pairsOf(const QList<AskedRow> &asked, const QList<EnteredRow> &entered)
{
    QList<Pair> pairs;
    for (qsizetype e = 0; e < entered.size(); ++e) {
        for (qsizetype a = 0; a < asked.size(); ++a) {
            const Verdict verdict = verdictOn(entered[e], asked[a]);
            if (verdict != Verdict::Nothing)
                pairs += Pair{verdict, a, e};
        }
    }
    std::ranges::stable_sort(pairs, std::greater(), &Pair::verdict);
    return pairs;
}

/// What stands there today, and stays.
bool stays(const EnteredRow &entered, const PlannedRecord &planned)
{
    const bool changes =
        planned.action == RecordAction::Replace || planned.action == RecordAction::Merge;
    return !changes && std::ranges::any_of(planned.before, [&](const QString &before) {
        return valueHash(entered.type, before) == entered.hash;
    });
}

/// Both cannot be there.
bool excludes(const PlannedRecord &planned, const EnteredRow &entered)
{
    const RecordText &record = planned.record;
    if (record.name != entered.name)
        return false;
    if (record.type != entered.type)
        return record.type == RecordType::Cname || entered.type == RecordType::Cname;
    return isAlone(planned) && !stays(entered, planned)
        && fitOf(planned, entered.value, !entered.hash.isEmpty()) != Fit::Other;
}

/// Comparing an answer with the plan of one set-up.
class Comparer
{
public:
    explicit Comparer(const QList<AskedRow> &asked) : m_asked(asked), m_settled(asked.size()) { }

    /// Rows that settle nothing come back.
    QList<const EnteredRow *> settle(const QList<EnteredRow> &rows, bool isQuoted)
    {
        QList<bool> isUsed(rows.size(), false);
        for (const Pair &pair : pairsOf(m_asked, rows)) {
            Settled &settled = m_settled[pair.asked];
            if (isUsed[pair.entered] || settled.entered)
                continue;
            settled = {pair.verdict, &rows[pair.entered], isQuoted};
            isUsed[pair.entered] = true;
        }
        QList<const EnteredRow *> more;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (!isUsed[i])
                more += &rows[i];
        }
        return more;
    }

    QList<Finding> findings(const QList<const EnteredRow *> &more)
    {
        for (qsizetype i = 0; i < m_settled.size(); ++i)
            tellSettled(m_asked[i], m_settled[i]);
        for (const EnteredRow *entered : more)
            tellMore(*entered);
        if (m_findings.isEmpty() && !saysSomething() && isAllKept())
            return {asHandedOut(m_asked.size())};
        if (isOnlyQuoted())
            add(finding<FindingCode::HandoffOnlyQuoted>());
        else
            tellMissing();
        tellRight();
        return m_findings;
    }

private:
    void tellSettled(const AskedRow &asked, const Settled &settled)
    {
        if (settled.isWrong())
            return tellDifference(*settled.entered, *asked.now);
        if (settled.verdict == Verdict::Changed && !settled.isQuoted)
            add(finding<FindingCode::HandoffPlanChanged>(
                arg<Arg::Name> = settled.entered->name.text(),
                arg<Arg::Type> = textOf(settled.entered->type)));
    }

    void tellDifference(const EnteredRow &entered, const PlannedRecord &planned)
    {
        const RecordText &record = planned.record;
        QString value = entered.value;
        QString expected = record.value;
        if (!entered.standsAt.isEmpty()) {
            value = entered.standsAt;
            expected = record.name.text();
        } else if (entered.type != record.type) {
            value.prepend(textOf(entered.type) + u' ');
            expected.prepend(textOf(record.type) + u' ');
        }
        add(finding<FindingCode::HandoffRowDiffers>(
            arg<Arg::Name> = record.name.text(), arg<Arg::Type> = textOf(record.type),
            arg<Arg::Value> = value, arg<Arg::Expected> = expected));
    }

    /// The same row twice, as in a summary above the table, counts once.
    bool isKnown(const EnteredRow &entered) const
    {
        return std::ranges::any_of(m_settled, [&](const Settled &settled) {
            const EnteredRow *known = settled.entered;
            if (!known || known->place != entered.place || known->standsAt != entered.standsAt)
                return false;
            return entered.hash.isEmpty() ? known->value == entered.value
                                          : known->hash == entered.hash;
        });
    }

    void tellMore(const EnteredRow &entered)
    {
        if (isKnown(entered))
            return;
        bool conflicts = false;
        bool isOfToday = false;
        for (qsizetype i = 0; i < m_asked.size() && entered.standsAt.isEmpty(); ++i) {
            const PlannedRecord *planned = m_asked[i].now;
            if (!planned || planned->record.name != entered.name)
                continue;
            isOfToday =
                isOfToday || (planned->record.type == entered.type && stays(entered, *planned));
            if (!excludes(*planned, entered))
                continue;
            conflicts = true;
            m_settled[i].verdict = Verdict::Uncertain; // right it is not any more
        }
        const QString name = entered.standsAt.isEmpty() ? entered.name.text() : entered.standsAt;
        if (conflicts)
            add(finding<FindingCode::HandoffRowConflicts>(arg<Arg::Name> = name,
                                                          arg<Arg::Type> = textOf(entered.type),
                                                          arg<Arg::Value> = entered.value));
        else if (!isOfToday)
            add(finding<FindingCode::HandoffRowAdded>(arg<Arg::Name> = name,
                                                      arg<Arg::Type> = textOf(entered.type)));
    }

    bool saysSomething() const
    {
        return std::ranges::any_of(
            m_settled, [](const Settled &settled) { return settled.entered && !settled.isQuoted; });
    }

    /// There was nothing to enter: all of it has been seen in DNS.
    bool isAllKept() const
    {
        return !m_asked.isEmpty() && std::ranges::all_of(m_asked, [](const AskedRow &asked) {
            return asked.isUnchanged && asked.now->action == RecordAction::Keep;
        });
    }

    /// Nothing but what was handed out, repeated by a mail program.
    bool isOnlyQuoted() const
    {
        const auto isWrong = [](const Settled &settled) { return settled.isWrong(); };
        const auto isThere = [](const Settled &settled) { return settled.entered != nullptr; };
        return !saysSomething() && std::ranges::any_of(m_settled, isThere)
            && std::ranges::none_of(m_settled, isWrong);
    }

    void tellMissing()
    {
        const bool says = saysSomething();
        for (qsizetype i = 0; i < m_settled.size(); ++i) {
            const Settled &settled = m_settled[i];
            const bool isTold =
                settled.entered && (!settled.isQuoted || settled.isWrong() || !says);
            // What is there already need not be in an answer about what was entered.
            const PlannedRecord *now = m_asked[i].now;
            if (!isTold && now && now->action != RecordAction::Keep)
                add(finding<FindingCode::HandoffRowMissing>(
                    arg<Arg::Name> = now->record.name.text(),
                    arg<Arg::Type> = textOf(now->record.type)));
        }
    }

    void tellRight()
    {
        const auto right = std::ranges::count_if(m_settled, [](const Settled &settled) {
            return settled.verdict == Verdict::Right && !settled.isQuoted;
        });
        if (right > 0)
            m_findings += asHandedOut(right);
    }

    Finding asHandedOut(qsizetype count) const
    {
        return finding<FindingCode::HandoffAsHandedOut>(arg<Arg::Count> = int(count),
                                                        arg<Arg::Total> = int(m_asked.size()));
    }

    void add(const Finding &finding)
    {
        constexpr qsizetype most = 100; // more help nobody
        if (m_findings.size() < most && !m_findings.contains(finding))
            m_findings += finding;
    }

    const QList<AskedRow> &m_asked;
    QList<Settled> m_settled; ///< for each row of the table
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> compareAnswer(const HandedOut &handedOut, const AnswerRows &answer, const Plan &now,
                             const QString &setupId)
{
    if (QUuid(handedOut.setupId) != QUuid(setupId))
        return {finding<FindingCode::HandoffOtherSetup>(arg<Arg::Domain> = handedOut.domain)};
    const QList<AskedRow> asked = askedRows(handedOut, now);
    const QList<EnteredRow> own = enteredRows(answer.own, asked, now);
    const QList<EnteredRow> quoted = enteredRows(answer.quoted, asked, now);
    Comparer comparer(asked);
    const auto more = comparer.settle(own, false);
    comparer.settle(quoted, true);
    return comparer.findings(more);
}

QList<Finding> compareAnswer(const HandedOut &handedOut, const QList<IntakeRow> &pasted,
                             const Plan &now, const QString &setupId)
{
    AnswerRows answer;
    for (const IntakeRow &row : pasted)
        answer.own += AnsweredRow{.row = row, .hostAsTyped = {}, .valueAsTyped = {}};
    return compareAnswer(handedOut, answer, now, setupId);
}

} // namespace sda
