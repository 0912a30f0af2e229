#pragma once

#include "core/findings/finding.h"
#include "core/records/mx.h"

/// \file
/// What can happen to the target of an MX or CNAME record on its way into a zone.

namespace sda {

/// Where a target stands and what it was to be.
struct TargetPlace
{
    const DnsName &name; ///< of the record
    const DnsName &zone;
    const DnsName &target; ///< as planned
};

/// The name as it stood in the field, before the zone was appended to it.
DnsName withoutZone(const DnsName &found, const DnsName &zone);
bool isAddress(const DnsName &name);

/// Form words around the target: value.label-included.
std::optional<Finding> labelInTarget(const DnsName &found, const TargetPlace &place);
/// A scheme, a path or a port: value.url-as-target.
std::optional<Finding> urlAsTarget(const DnsName &found, const TargetPlace &place);
/// The origin was appended, which is the zone, or the record's own name, or one between them:
/// value.zone-appended.
std::optional<Finding> zoneAppended(const DnsName &found, const TargetPlace &place);
/// value.one-letter-off.
std::optional<Finding> letterOffTarget(const DnsName &found, const TargetPlace &place);

} // namespace sda
