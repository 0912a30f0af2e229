#pragma once

#include "core/dns/resourcerecord.h"

#include <QStringView>

namespace sda {

struct ZoneFileError
{
    int line = 0; ///< 1-based
    QString text; ///< the line that cannot be read
    bool operator==(const ZoneFileError &) const = default;
};

struct ZoneFile
{
    QList<ResourceRecord> records;
    QList<ZoneFileError> errors; ///< lines passed over
};

/// Reads master file text (RFC 1035, 5.1): $ORIGIN, $TTL, `@`, parentheses, comments, owners left
/// out, TTL and class in either order, quoted and escaped strings. Lines of unknown types are
/// listed in errors, never guessed, nor is an owner or origin that could not be read inherited. A
/// TTL that stands nowhere is 0. At most 1 MiB and 10,000 records are read.
ZoneFile readZoneFile(QStringView text, const DnsName &origin);

/// One master file line, full names with final dot, strings quoted and split at 255 octets.
QString zoneFileLine(const ResourceRecord &record);

} // namespace sda
