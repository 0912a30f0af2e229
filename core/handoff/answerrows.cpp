#include "core/handoff/answerrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sda {

namespace {

bool hasValue(const PlannedRecord &planned)
{
    return planned.complete && planned.action != RecordAction::Ask
        && planned.action != RecordAction::Remove;
}

AskedRow askedRow(const HandedOut::Row &row, const Plan &plan)
{
    AskedRow asked{.row = row};
    for (const PlannedRecord &planned : plan.records) {
        const RecordText &record = planned.record;
        if (!hasValue(planned) || placeHash(record.name, record.type) != row.place)
            continue;
        if (valueHash(record.type, record.value) == row.value)
            return {row, &planned, true};
        asked.now = asked.now ? asked.now : &planned;
    }
    return asked;
}

/// The likeliest first.
QList<RecordType> typesOf(const IntakeRow &row)
{
    if (row.type)
        return {*row.type == RecordType::Spf ? RecordType::Txt : *row.type};
    const bool isTarget = row.value->contains(u'.') && DnsName::fromText(*row.value);
    if (isTarget)
        return {RecordType::Mx, RecordType::Cname, RecordType::Txt};
    return {RecordType::Txt, RecordType::Cname, RecordType::Mx};
}

/// Finds the places of rows.
class Placing
{
public:
    Placing(const QList<AskedRow> &asked, const Plan &plan) : m_asked(asked), m_plan(plan) { }

    std::optional<EnteredRow> entered(const AnsweredRow &answered) const
    {
        const IntakeRow &row = answered.row;
        const auto name = nameAt(row.host, m_plan.zone);
        if (!row.value || row.value->trimmed().isEmpty() || !name)
            return std::nullopt;
        const QList<RecordType> types = typesOf(row);
        if (const auto type = askedType(*name, types)) {
            EnteredRow entered = enteredAt(*name, *type, answered);
            entered.standsAt = answered.hostAsTyped;
            return entered;
        }
        const auto meant = nameAt(row.host, m_plan.domain.dnsName());
        if (const auto type = meant ? askedType(*meant, types) : std::nullopt) {
            EnteredRow entered = enteredAt(*meant, *type, answered);
            entered.standsAt = name->text();
            return entered;
        }
        // A text without a name is of no place; a row without a type is no record.
        if (row.host.isEmpty() || !row.type)
            return std::nullopt;
        return enteredAt(*name, types.first(), answered);
    }

private:
    static EnteredRow enteredAt(const DnsName &name, RecordType type, const AnsweredRow &answered)
    {
        EnteredRow entered{.name = name, .type = type, .isCertain = answered.isCertain};
        entered.place = placeHash(name, type);
        const bool hasFault = !answered.valueAsTyped.isEmpty();
        entered.value = hasFault ? answered.valueAsTyped : *answered.row.value;
        if (!hasFault)
            entered.hash = valueHash(type, entered.value);
        return entered;
    }

    std::optional<DnsName> nameAt(const QString &host, const DnsName &above) const
    {
        if (host.isEmpty() || host == u'@')
            return above;
        const auto name = DnsName::fromText(host);
        if (!name || name->isAtOrBelow(m_plan.zone))
            return name;
        return above.prepend(*name);
    }

    std::optional<RecordType> askedType(const DnsName &name, const QList<RecordType> &types) const
    {
        const auto isAsked = [&](RecordType type) {
            const QByteArray place = placeHash(name, type);
            return std::ranges::any_of(
                m_asked, [&](const AskedRow &asked) { return asked.row.place == place; });
        };
        const auto found = std::ranges::find_if(types, isAsked);
        return found == types.end() ? std::nullopt : std::optional(*found);
    }

    const QList<AskedRow> &m_asked;
    const Plan &m_plan;
};

} // namespace

QList<AskedRow> askedRows(const HandedOut &handedOut, const Plan &plan)
{
    QList<AskedRow> rows;
    for (const HandedOut::Row &row : handedOut.rows)
        rows += askedRow(row, plan);
    return rows;
}

QList<EnteredRow> enteredRows(const QList<AnsweredRow> &rows, const QList<AskedRow> &asked,
                              const Plan &plan)
{
    const Placing placing(asked, plan);
    QList<EnteredRow> entered;
    for (const AnsweredRow &row : rows) {
        if (const auto placed = placing.entered(row))
            entered += *placed;
    }
    return entered;
}

} // namespace sda
