#pragma once

#include "core/dns/resourcerecord.h"
#include "core/dns/zonefilescanner.h"

/// \file
/// The meaning of the words of a master file. Nothing for what cannot be read.

namespace sda::zonefile {

/// Digits only, or digits with the units s, m, h, d, w as BIND writes them.
std::optional<qint64> readTtl(QStringView text);
/// "@", an absolute name, or one below `origin`; no relative ones if there is no origin.
std::optional<DnsName> readName(QStringView text, const std::optional<DnsName> &origin);
/// What follows the type of a record.
std::optional<RecordData> readData(RecordType type, const QList<Token> &tokens,
                                   const std::optional<DnsName> &origin);

} // namespace sda::zonefile
