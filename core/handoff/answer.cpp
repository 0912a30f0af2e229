#include "core/handoff/answer.h"

#include "core/handoff/neutralvalue.h"
#include "core/records/joinspf.h"
#include "core/records/spf.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sda {

namespace {

/// A row of the answer, and where it belongs.
struct Entered
{
    DnsName name;
    RecordType type = RecordType::Txt;
    QString value;
    bool settled = false;
};

/// A row of the table, with what the plan of today knows of it.
struct Asked
{
    HandedOut::Row row;
    const PlannedRecord *now = nullptr; ///< the planned record at its place
    bool unchanged = false; ///< the plan still wants what was handed out
    bool settled = false;
};

const PlannedRecord *plannedAt(const HandedOut::Row &row, const Plan &plan, bool &unchanged)
{
    const PlannedRecord *found = nullptr;
    for (const PlannedRecord &planned : plan.records) {
        const bool hasValue = planned.complete && planned.action != RecordAction::Ask
            && planned.action != RecordAction::Remove;
        if (!hasValue || placeHash(planned.record.name, planned.record.type) != row.place)
            continue;
        unchanged = valueHash(planned.record.type, planned.record.value) == row.value;
        if (unchanged)
            return &planned;
        found = found ? found : &planned;
    }
    unchanged = false;
    return found;
}

/// One more sender in the SPF record harms nothing, and may be there for a good reason.
bool isSpfWithMore(const DnsName &name, const QString &entered, const QString &planned)
{
    if (!isSpf(planned.toUtf8()) || !isSpf(entered.toUtf8())
        || spfEnding(entered) != spfEnding(planned))
        return false;
    return compareSpf(name, rulesOf(parseSpf(planned.toUtf8())), {entered.toUtf8()}).isRight();
}

bool isAsPlanned(const Entered &entered, const PlannedRecord &planned)
{
    const QString &value = planned.record.value;
    return neutralValue(entered.type, entered.value) == neutralValue(entered.type, value)
        || (entered.type == RecordType::Txt && isSpfWithMore(entered.name, entered.value, value));
}

/// Comparing an answer with the plan of one set-up.
class Comparer
{
public:
    Comparer(const HandedOut &handedOut, const Plan &now) : m_now(now)
    {
        for (const HandedOut::Row &row : handedOut.rows) {
            Asked asked{.row = row};
            asked.now = plannedAt(row, now, asked.unchanged);
            m_asked += asked;
        }
    }

    void read(const QList<IntakeRow> &pasted)
    {
        for (const IntakeRow &row : pasted) {
            if (row.value && !row.value->trimmed().isEmpty())
                readRow(row);
        }
    }

    QList<Finding> findings()
    {
        settleEqual();
        settleByPlan();
        settleDifferent();
        for (const Asked &asked : m_asked) {
            // What is there already need not be in an answer about what was entered.
            const bool isWanted = asked.now && asked.now->action != RecordAction::Keep;
            if (!asked.settled && isWanted)
                add(finding<FindingCode::HandoffRowMissing>(
                    arg<Arg::Name> = asked.now->record.name.text(),
                    arg<Arg::Type> = textOf(asked.now->record.type)));
        }
        for (const Entered &entered : m_entered) {
            if (!entered.settled)
                add(finding<FindingCode::HandoffRowAdded>(arg<Arg::Name> = entered.name.text(),
                                                          arg<Arg::Type> = textOf(entered.type)));
        }
        if (m_right > 0)
            add(finding<FindingCode::HandoffAsHandedOut>(arg<Arg::Count> = m_right,
                                                         arg<Arg::Total> = int(m_asked.size())));
        return m_findings;
    }

private:
    bool isAsked(const DnsName &name, RecordType type) const
    {
        const QByteArray place = placeHash(name, type);
        return std::any_of(m_asked.begin(), m_asked.end(),
                           [&](const Asked &asked) { return asked.row.place == place; });
    }

    /// What the host may stand for, the likeliest first.
    QList<DnsName> namesOf(const QString &host) const
    {
        const DnsName domain = m_now.domain.dnsName();
        if (host.isEmpty() || host == u'@')
            return {m_now.zone, domain};
        const auto name = DnsName::fromText(host);
        if (!name)
            return {};
        QList<DnsName> names;
        if (name->isAtOrBelow(m_now.zone))
            names += *name;
        for (const DnsName &above : {m_now.zone, domain}) {
            if (const auto full = above.prepend(*name))
                names += *full;
        }
        if (!names.contains(*name))
            names += *name;
        return names;
    }

    void readRow(const IntakeRow &row)
    {
        const QList<DnsName> names = namesOf(row.host);
        QList<RecordType> types{RecordType::Txt, RecordType::Cname, RecordType::Mx};
        if (row.type)
            types = {*row.type == RecordType::Spf ? RecordType::Txt : *row.type};
        for (const DnsName &name : names) {
            for (const RecordType type : types) {
                if (isAsked(name, type)) {
                    m_entered += {name, type, *row.value};
                    return;
                }
            }
        }
        // A text without a name is of no place; a row without a type is no record.
        if (!names.isEmpty() && row.type && !row.host.isEmpty())
            m_entered += {names.first(), types.first(), *row.value};
    }

    /// Entered as handed out; the plan may want something else by now.
    void settleEqual()
    {
        for (Entered &entered : m_entered) {
            const QByteArray place = placeHash(entered.name, entered.type);
            const QByteArray value = valueHash(entered.type, entered.value);
            const auto same = [&](const Asked &asked) {
                return asked.row.place == place && asked.row.value == value;
            };
            const auto asked = std::find_if(m_asked.begin(), m_asked.end(), same);
            if (asked == m_asked.end())
                continue;
            // The same row twice, as in an answer above the quoted question, counts once.
            const bool isFirst = !std::exchange(asked->settled, true);
            entered.settled = true;
            if (!isFirst)
                continue;
            if (asked->unchanged)
                ++m_right;
            else
                add(finding<FindingCode::HandoffPlanChanged>(
                    arg<Arg::Name> = entered.name.text(), arg<Arg::Type> = textOf(entered.type)));
        }
    }

    /// Not as handed out, but as the plan wants it by now.
    void settleByPlan()
    {
        for (Entered &entered : m_entered) {
            for (Asked &asked : m_asked) {
                const bool isHere = !entered.settled && !asked.settled && asked.now
                    && asked.now->record.name == entered.name
                    && asked.now->record.type == entered.type;
                if (isHere && isAsPlanned(entered, *asked.now)) {
                    asked.settled = entered.settled = true;
                    ++m_right;
                }
            }
        }
    }

    /// Entered at the place of a row, with a value of its kind that is not the one.
    void settleDifferent()
    {
        for (Entered &entered : m_entered) {
            for (Asked &asked : m_asked) {
                const bool isHere = !entered.settled && !asked.settled && asked.now
                    && asked.now->record.name == entered.name
                    && asked.now->record.type == entered.type
                    && isSameKind(entered.type, entered.value, asked.now->record.value);
                if (!isHere)
                    continue;
                asked.settled = entered.settled = true;
                add(finding<FindingCode::HandoffRowDiffers>(
                    arg<Arg::Name> = entered.name.text(), arg<Arg::Type> = textOf(entered.type),
                    arg<Arg::Value> = entered.value, arg<Arg::Expected> = asked.now->record.value));
            }
        }
    }

    void add(const Finding &finding)
    {
        if (!m_findings.contains(finding))
            m_findings += finding;
    }

    const Plan &m_now;
    QList<Asked> m_asked;
    QList<Entered> m_entered;
    QList<Finding> m_findings;
    int m_right = 0;
};

} // namespace

QList<Finding> compareAnswer(const HandedOut &handedOut, const QList<IntakeRow> &pasted,
                             const Plan &now, const QString &setupId)
{
    if (QUuid(handedOut.setupId) != QUuid(setupId))
        return {finding<FindingCode::HandoffOtherSetup>(arg<Arg::Domain> = handedOut.domain)};
    Comparer comparer(handedOut, now);
    comparer.read(pasted);
    return comparer.findings();
}

} // namespace sda
