#include "core/setup/setup.h"

#include "core/dns/zonefile.h"

#include <algorithm>

namespace sda {

namespace {

constexpr qsizetype mostLines = 100; // a plan has nine rows of a kind at most

} // namespace

QList<ResourceRecord> seenRecords(const Setup &setup)
{
    return readZoneFile(setup.seen.join(QLatin1Char('\n')), DnsName()).records;
}

QStringList withSeen(const Setup &setup, const QList<ResourceRecord> &records)
{
    QStringList lines;
    const auto isReplaced = [&records](const ResourceRecord &before) {
        return std::ranges::any_of(records, [&before](const ResourceRecord &record) {
            return record.name == before.name && record.type == before.type;
        });
    };
    for (const ResourceRecord &before : seenRecords(setup)) {
        if (!isReplaced(before))
            lines.append(zoneFileLine(before));
    }
    for (const ResourceRecord &record : records)
        lines.append(zoneFileLine(record));
    lines.removeDuplicates();
    return lines.mid(0, mostLines);
}

} // namespace sda
