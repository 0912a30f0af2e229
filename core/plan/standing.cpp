#include "core/plan/standing.h"

#include "core/dns/zonefile.h"
#include "core/records/txt.h"

namespace sda {

QList<ResourceRecord> Standing::ofType(RecordType type) const
{
    QList<ResourceRecord> found;
    std::ranges::copy_if(records, std::back_inserter(found),
                         [type](const ResourceRecord &record) { return record.type == type; });
    return found;
}

Standing standingAt(const DnsName &name, const ExistingRecords &existing)
{
    Standing standing;
    for (const ResourceRecord &record : existing.records) {
        if (record.name == name && !standing.records.contains(record))
            standing.records.append(record);
    }
    return standing;
}

QByteArray textOf(const ResourceRecord &txt)
{
    const auto *data = std::get_if<TxtData>(&txt.data);
    return data ? data->joined() : QByteArray();
}

void setBefore(PlannedRecord &planned, const QList<ResourceRecord> &records)
{
    planned.before.clear();
    planned.undo.clear();
    for (const ResourceRecord &record : records) {
        const RecordText text = toRecordText(record);
        const bool isTxt = std::holds_alternative<TxtData>(record.data);
        const QString value = isTxt ? shown(textOf(record)) : text.value;
        planned.before.append(text.priority ? QString::number(*text.priority) + u' ' + value
                                            : value);
        planned.undo.append(zoneFileLine(record));
    }
}

} // namespace sda
