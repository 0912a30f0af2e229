#pragma once

#include "core/dns/dnsname.h"
#include "core/dns/ipaddress.h"

#include <QList>

#include <chrono>
#include <variant>

namespace sda {

/// RR types by their number (IANA). Others may appear in answers with OpaqueData.
enum class RecordType : quint16 {
    A = 1,
    Ns = 2,
    Cname = 5,
    Soa = 6,
    Mx = 15,
    Txt = 16,
    Aaaa = 28,
    Srv = 33,
    Opt = 41,
    Ds = 43,
    Spf = 99, ///< RFC 7208, 3.1: no longer used; some panels still offer it
    Caa = 257,
    Alias = 65401, ///< private use: an alias that the DNS host follows itself; never on the wire
};

/// "MX", "TXT", …; "TYPE123" (RFC 3597) for types without a name here.
QString textOf(RecordType type);
/// Accepts any letter case and TYPE123.
std::optional<RecordType> recordTypeOf(QStringView text);

struct AddressData
{
    IpAddress address;
    bool operator==(const AddressData &) const = default;
};
/// NS and CNAME.
struct TargetData
{
    DnsName target;
    bool operator==(const TargetData &) const = default;
};
struct MxData
{
    quint16 preference = 0;
    DnsName exchange; ///< the root: null MX (RFC 7505)
    bool operator==(const MxData &) const = default;
};
struct TxtData
{
    QList<QByteArray> strings; ///< character-strings, each up to 255 octets, as they stand in DNS
    QByteArray joined() const { return strings.join(); }
    bool operator==(const TxtData &) const = default;
};
struct SoaData
{
    DnsName primary;
    DnsName mailbox;
    quint32 serial = 0;
    std::chrono::seconds minimum{0};
    bool operator==(const SoaData &) const = default;
};
struct OpaqueData
{
    QByteArray bytes;
    bool operator==(const OpaqueData &) const = default;
};
using RecordData = std::variant<AddressData, TargetData, MxData, TxtData, SoaData, OpaqueData>;

struct ResourceRecord
{
    DnsName name;
    RecordType type = RecordType::A;
    std::chrono::seconds ttl{0};
    RecordData data;
    bool operator==(const ResourceRecord &) const = default;
};

/// The value as `dig +short` prints it, TXT joined and unquoted, MX as the target alone: for people
/// and for JSON. Control characters and octets above 0x7e that are not UTF-8 appear as `\DDD`.
QString displayText(const ResourceRecord &record);

} // namespace sda
