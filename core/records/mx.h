#pragma once

#include "core/dns/resourcerecord.h"
#include "core/records/comparison.h"

/// \file
/// MX and CNAME records: names compared without letter case and final dot (RFC 4343).

namespace sda {

/// `target` among the MX records at `name`; others may stand beside it.
/// Codes: mx.missing, mx.null, mx.target-is-address, mx.priority-in-target, value.zone-appended,
/// mx.target-differs, mx.priority-differs, mx.other-first.
Comparison compareMx(const DnsName &name, const DnsName &zone, const DnsName &target,
                     std::optional<int> priority, const QList<MxData> &found);

/// One alias at `name`, its first hop to `target`.
/// Codes: cname.missing, value.zone-appended, cname.target-differs.
Comparison compareCname(const DnsName &name, const DnsName &zone, const DnsName &target,
                        const QList<DnsName> &found);

} // namespace sda
