#pragma once

#include "core/records/txt.h"

/// \file
/// DMARC policy records (RFC 9989, which replaces RFC 7489).

namespace sda {

enum class DmarcPolicy { None, Quarantine, Reject };

struct DmarcRecord
{
    DmarcPolicy policy = DmarcPolicy::None;
    bool hasPolicy = false; ///< p= is there and known
    QStringList reportAddresses; ///< rua, without `mailto:`
};

/// Begins with `v=DMARC1` exactly (case-sensitive), blanks allowed around `=`, then `;` or the end.
bool isDmarc(QByteArrayView value);
std::optional<DmarcRecord> parseDmarc(QByteArrayView value);

/// Exactly one DMARC record, `v` first, `p` known and at least as strict as in `expected`; other
/// tags are free. Codes: dmarc.*, value.*.
Comparison compareDmarc(const DnsName &name, const QString &expected, const TxtValues &values);

} // namespace sda
