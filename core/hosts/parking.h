#pragma once

#include "core/dns/dnsname.h"

namespace sda {

/// Whether a name server belongs to a service that shows advertisements, or a notice of the
/// registrar, for domains that nobody uses, has renewed or has confirmed
/// (resources/parking.json). It serves no records of the owner.
bool isParkingServer(const DnsName &nameServer);

} // namespace sda
