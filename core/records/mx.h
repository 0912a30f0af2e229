#pragma once

#include "core/dns/resourcerecord.h"
#include "core/records/comparison.h"

/// \file
/// MX and CNAME records: names compared without letter case and final dot (RFC 4343).

namespace sda {

/// `target` among the MX records at `name`; others may stand beside it.
/// Codes: mx.missing, mx.null, value.label-included, value.url-as-target, mx.priority-in-target,
/// value.zone-appended, mx.target-is-address, value.one-letter-off, mx.target-differs,
/// mx.priority-differs, mx.other-first.
Comparison compareMx(const DnsName &name, const DnsName &zone, const DnsName &target,
                     std::optional<int> priority, const QList<MxData> &found);

/// One alias at `name`, its first hop to `target`.
/// Codes: cname.missing, value.label-included, value.url-as-target, value.zone-appended,
/// value.one-letter-off, cname.target-differs.
Comparison compareCname(const DnsName &name, const DnsName &zone, const DnsName &target,
                        const QList<DnsName> &found);

/// `found` is the host of the same service in another region, or without any: the same first and
/// last two labels, another (or no) one between them. A misspelt region is none.
bool isOtherRegion(const DnsName &found, const DnsName &target);

} // namespace sda
