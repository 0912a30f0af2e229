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

/// The deepest owner of such a record at or above the name.
std::optional<DnsName> ownerAbove(const DnsName &name, RecordType type,
                                  const QList<ResourceRecord> &records)
{
    std::optional<DnsName> owner;
    for (const ResourceRecord &record : records) {
        const bool isAbove = record.type == type && name.isAtOrBelow(record.name);
        if (isAbove && (!owner || record.name.labelCount() > owner->labelCount()))
            owner = record.name;
    }
    return owner;
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

std::optional<DnsName> delegationAbove(const DnsName &name, const DnsName &assumedZone,
                                       const QList<ResourceRecord> &records)
{
    const DnsName apex = ownerAbove(name, RecordType::Soa, records).value_or(assumedZone);
    const auto cut = ownerAbove(name, RecordType::Ns, records);
    const bool isBelow = cut && cut->isAtOrBelow(apex) && *cut != apex;
    return isBelow ? cut : std::nullopt;
}

std::optional<DnsName> zoneAbove(const DnsName &name, const QList<ResourceRecord> &records)
{
    const auto apex = ownerAbove(name, RecordType::Soa, records);
    const auto cut = apex ? delegationAbove(name, *apex, records) : std::nullopt;
    return cut ? cut : apex;
}

} // namespace sda
