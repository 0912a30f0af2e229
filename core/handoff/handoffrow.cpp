#include "core/handoff/handoffrow.h"

namespace sda {

namespace {

// A name with a %variable% in it is none: DnsName would fold the variable's letters.
QString fullName(const PlannedRecord &planned, const DnsName &zone)
{
    if (planned.complete)
        return planned.record.name.text();
    if (planned.host == u'@')
        return zone.text();
    return planned.host + u'.' + zone.text();
}

HandoffRow rowOf(const PlannedRecord &planned, const DnsName &zone)
{
    HandoffRow row;
    row.id = planned.id;
    row.purpose = planned.purpose;
    row.action = planned.action;
    row.complete = planned.complete;
    row.host = planned.host;
    row.name = fullName(planned, zone);
    row.type = planned.record.type;
    row.ttl = planned.record.ttl;
    row.today = planned.before;
    row.undo = planned.undo;
    row.note = planned.note;
    if (planned.action == RecordAction::Ask)
        return row;
    row.value = planned.record.value;
    if (planned.record.type == RecordType::Mx)
        row.priority = planned.record.priority;
    if (planned.complete)
        row.record = planned.record;
    return row;
}

} // namespace

bool HandoffRow::isToEnter() const
{
    const bool changes = action == RecordAction::Add || action == RecordAction::Replace
        || action == RecordAction::Merge;
    return changes && record.has_value();
}

QList<HandoffRow> handoffRows(const Plan &plan)
{
    QList<HandoffRow> rows;
    for (const PlannedRecord &planned : plan.records)
        rows.append(rowOf(planned, plan.zone));
    return rows;
}

QList<DnsName> nameServersOf(const DnsName &zone, const QList<ResourceRecord> &records)
{
    QList<DnsName> names;
    for (const ResourceRecord &record : records) {
        const auto *server = std::get_if<TargetData>(&record.data);
        if (record.type == RecordType::Ns && record.name == zone && server
            && !names.contains(server->target))
            names.append(server->target);
    }
    return names;
}

std::optional<DnsName> zoneAbove(const DnsName &name, const QList<ResourceRecord> &records)
{
    std::optional<DnsName> zone;
    for (const ResourceRecord &record : records) {
        const bool isAbove = record.type == RecordType::Soa && name.isAtOrBelow(record.name);
        if (isAbove && (!zone || record.name.labelCount() > zone->labelCount()))
            zone = record.name;
    }
    return zone;
}

} // namespace sda
