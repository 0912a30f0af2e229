#include "core/dns/zonefile.h"
#include "core/records/recordtext.h"
#include "tests/fuzz/property.h"

using namespace sda;

// A zone file: what stands there today, as the DNS admin sent it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(inputOf(data, size));
    const DnsName origin = DnsName::fromText(u"sampledomain.com").value();
    const ZoneFile zone = readZoneFile(text, origin);
    constexpr qsizetype mostRecords = 10000;
    claim(zone.records.size() <= mostRecords, "records are bounded");
    for (const ResourceRecord &record : zone.records) {
        const QString line = zoneFileLine(record);
        const ZoneFile again = readZoneFile(line, DnsName());
        claim(again.errors.isEmpty() && again.records == QList{record},
              "a line that was written reads the same", line);
        displayText(record);
        const RecordText entered = toRecordText(record);
        if (const auto back = toResourceRecord(entered))
            claim(toRecordText(*back) == entered, "a row of a table reads the same", entered.value);
    }
    return 0;
}
