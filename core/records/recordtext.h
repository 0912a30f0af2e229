#pragma once

#include "core/dns/resourcerecord.h"

namespace sda {

/// Pieces of at most 255 octets (RFC 1035, 3.3), at least one; a UTF-8 character is not torn apart.
QList<QByteArray> characterStrings(const QByteArray &text);

/// A record as a person would enter it: one row of a table. The common coin of plan, DNS hosts,
/// hand-off and fixes.
struct RecordText
{
    DnsName name;
    RecordType type = RecordType::Txt;
    QString value; ///< TXT unquoted and whole; MX and CNAME: the target without final dot
    std::optional<int> priority; ///< MX only
    int ttl = 600; ///< seconds

    bool operator==(const RecordText &) const = default;
};

/// The record that `text` describes; nothing if the value is none of its type.
std::optional<ResourceRecord> toResourceRecord(const RecordText &text);
RecordText toRecordText(const ResourceRecord &record);

} // namespace sda
