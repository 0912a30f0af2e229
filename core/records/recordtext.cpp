#include "core/records/recordtext.h"

#include "core/dns/zonefile.h"
#include "core/records/txt.h"

using namespace Qt::StringLiterals;

namespace sda {
namespace {

constexpr qsizetype longestString = 255; // octets in one character-string (RFC 1035, 3.3)

bool continuesCharacter(char octet)
{
    return (uchar(octet) & 0xc0) == 0x80;
}

/// SRV, CAA and the like, as a zone file has them.
std::optional<RecordData> zoneFileData(const RecordText &text)
{
    if (text.value.contains(u'\n') || text.value.contains(u'\r'))
        return std::nullopt;
    const ZoneFile file =
        readZoneFile(u". 0 IN %1 %2\n"_s.arg(textOf(text.type), text.value), DnsName());
    if (file.records.size() != 1 || !file.errors.isEmpty())
        return std::nullopt;
    return file.records.first().data;
}

std::optional<RecordData> dataOf(const RecordText &text)
{
    switch (text.type) {
    case RecordType::Txt:
    case RecordType::Spf:
        return TxtData{characterStrings(text.value.toUtf8())};
    case RecordType::Mx: {
        const std::optional<DnsName> exchange = DnsName::fromText(text.value);
        const int preference = text.priority.value_or(0);
        if (!exchange || preference < 0 || preference > 0xffff)
            return std::nullopt;
        return MxData{quint16(preference), *exchange};
    }
    case RecordType::Cname:
    case RecordType::Ns: {
        const std::optional<DnsName> target = DnsName::fromText(text.value);
        if (!target)
            return std::nullopt;
        return TargetData{*target};
    }
    case RecordType::A:
    case RecordType::Aaaa: {
        const std::optional<IpAddress> address = IpAddress::fromText(text.value);
        const auto family =
            text.type == RecordType::A ? IpAddress::Family::V4 : IpAddress::Family::V6;
        if (!address || address->family() != family)
            return std::nullopt;
        return AddressData{*address};
    }
    case RecordType::Alias:
        return std::nullopt;
    case RecordType::Soa:
    case RecordType::Srv:
    case RecordType::Opt:
    case RecordType::Ds:
    case RecordType::Caa:
        break;
    }
    return zoneFileData(text);
}

} // namespace

QList<QByteArray> characterStrings(const QByteArray &text)
{
    QList<QByteArray> strings;
    qsizetype start = 0;
    while (text.size() - start > longestString) {
        qsizetype end = start + longestString;
        // a character is at most four octets, so anything longer is no UTF-8 and may be torn
        for (int step = 0; step < 3 && continuesCharacter(text[end]); ++step)
            --end;
        if (continuesCharacter(text[end]))
            end = start + longestString;
        strings.append(text.sliced(start, end - start));
        start = end;
    }
    strings.append(text.sliced(start));
    return strings;
}

std::optional<ResourceRecord> toResourceRecord(const RecordText &text)
{
    const std::optional<RecordData> data = dataOf(text);
    if (!data)
        return std::nullopt;
    return ResourceRecord{text.name, text.type, std::chrono::seconds(text.ttl), *data};
}

RecordText toRecordText(const ResourceRecord &record)
{
    RecordText text{record.name, record.type, displayText(record), std::nullopt,
                    int(record.ttl.count())};
    if (const auto *mx = std::get_if<MxData>(&record.data)) {
        text.value = mx->exchange.text();
        text.priority = mx->preference;
    } else if (const auto *alias = std::get_if<TargetData>(&record.data)) {
        text.value = alias->target.text();
    } else if (const auto *txt = std::get_if<TxtData>(&record.data)) {
        const QByteArray joined = txt->joined();
        // What cannot be typed as text is shown with `\DDD`.
        text.value = joined.isValidUtf8() ? QString::fromUtf8(joined) : shown(joined);
    }
    return text;
}

} // namespace sda
