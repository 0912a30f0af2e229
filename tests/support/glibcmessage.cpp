#include "tests/support/glibcmessage.h"

#include <arpa/nameser.h>
#include <resolv.h>

using std::chrono::seconds;

namespace sda {

namespace {

/// A name inside the message as glibc expands it.
std::optional<DnsName> glibcName(const ns_msg &message, const uchar *at, int *used = nullptr)
{
    uchar wire[NS_MAXCDNAME];
    const int size =
        ns_name_unpack(ns_msg_base(message), ns_msg_end(message), at, wire, sizeof wire);
    if (size < 0)
        return std::nullopt;
    if (used)
        *used = size;
    qsizetype length = 0;
    while (wire[length] != 0)
        length += 1 + wire[length];
    return DnsName::fromWire(QByteArrayView(wire, length + 1));
}

/// The data of a record as glibc sees it; nothing if it disagrees with the lengths.
std::optional<RecordData> glibcData(const ns_msg &message, const ns_rr &rr)
{
    const uchar *data = ns_rr_rdata(rr);
    const int size = ns_rr_rdlen(rr);
    int used = 0;
    switch (ns_rr_type(rr)) {
    case ns_t_a:
    case ns_t_aaaa: {
        const auto read = IpAddress::fromBytes(QByteArrayView(data, size));
        return read ? std::optional<RecordData>(AddressData{*read}) : std::nullopt;
    }
    case ns_t_ns:
    case ns_t_cname: {
        const auto target = glibcName(message, data, &used);
        if (!target || used != size)
            return std::nullopt;
        return TargetData{*target};
    }
    case ns_t_mx: {
        const auto target = size > 2 ? glibcName(message, data + 2, &used) : std::nullopt;
        if (!target || used + 2 != size)
            return std::nullopt;
        return MxData{quint16(ns_get16(data)), *target};
    }
    case ns_t_soa: {
        const auto primary = glibcName(message, data, &used);
        if (!primary)
            return std::nullopt;
        int more = 0;
        const auto mailbox = glibcName(message, data + used, &more);
        used += more;
        if (!mailbox || used + 20 != size)
            return std::nullopt;
        return SoaData{*primary, *mailbox, quint32(ns_get32(data + used)),
                       seconds(ns_get32(data + used + 16))};
    }
    case ns_t_txt:
    case ns_type(99): {
        TxtData txt;
        for (; used < size && used + 1 + data[used] <= size; used += 1 + data[used])
            txt.strings.append(
                QByteArray(reinterpret_cast<const char *>(data) + used + 1, data[used]));
        return used == size ? std::optional<RecordData>(txt) : std::nullopt;
    }
    default:
        return OpaqueData{QByteArray(reinterpret_cast<const char *>(data), size)};
    }
}

/// Empty if glibc sees the same records in this section, else what is different.
QByteArray differenceIn(ns_msg &message, ns_sect section, const QList<ResourceRecord> &records)
{
    qsizetype next = 0;
    for (int i = 0; i < ns_msg_count(message, section); ++i) {
        ns_rr rr;
        if (ns_parserr(&message, section, i, &rr) != 0)
            return "glibc refuses a record";
        if (ns_rr_type(rr) == ns_t_opt)
            continue;
        if (next >= records.size())
            return "glibc has more records";
        const ResourceRecord &record = records.at(next++);
        if (ns_rr_type(rr) != int(record.type) || ns_rr_class(rr) != ns_c_in)
            return "type or class";
        const quint32 ttl = ns_rr_ttl(rr);
        if (record.ttl != seconds(ttl > 0x7fffffff ? 0 : ttl))
            return "TTL";
        if (glibcData(message, rr) != record.data)
            return "data";
        // a name that reads as something else once it is text cannot be compared by glibc's text
        const auto owner = DnsName::fromText(QString::fromLatin1(ns_rr_name(rr)));
        if (owner && *owner != record.name)
            return "owner";
    }
    return next == records.size() ? "" : "glibc has fewer records";
}

} // namespace

QByteArray differenceFromGlibc(const QByteArray &wire, const Message &message)
{
    ns_msg handle;
    if (ns_initparse(reinterpret_cast<const uchar *>(wire.constData()), int(wire.size()), &handle)
        != 0)
        return "glibc refuses the message";
    if (ns_msg_id(handle) != message.header.id
        || bool(ns_msg_getflag(handle, ns_f_aa)) != message.header.authoritative
        || bool(ns_msg_getflag(handle, ns_f_tc)) != message.header.truncated
        || bool(ns_msg_getflag(handle, ns_f_ra)) != message.header.recursionAvailable
        || int(ns_msg_getflag(handle, ns_f_rcode)) != (message.header.rcode & 0xf))
        return "header";
    for (const auto &[section, records] :
         {std::pair(ns_s_an, &message.answers), std::pair(ns_s_ns, &message.authority),
          std::pair(ns_s_ar, &message.additional)}) {
        const QByteArray what = differenceIn(handle, section, *records);
        if (!what.isEmpty())
            return what;
    }
    return {};
}

bool glibcAccepts(const QByteArray &wire)
{
    ns_msg handle;
    if (ns_initparse(reinterpret_cast<const uchar *>(wire.constData()), int(wire.size()), &handle)
        != 0)
        return false;
    for (const ns_sect section : {ns_s_an, ns_s_ns, ns_s_ar}) {
        for (int i = 0; i < ns_msg_count(handle, section); ++i) {
            ns_rr rr;
            if (ns_parserr(&handle, section, i, &rr) != 0 || !glibcData(handle, rr))
                return false;
        }
    }
    return true;
}

} // namespace sda
