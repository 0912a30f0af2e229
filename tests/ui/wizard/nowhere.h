#pragma once

#include "core/dns/nameservers.h"

namespace sda {

/// Where nobody answers: a closed port of this computer.
inline Routes nowhere()
{
    Routes routes;
    routes.resolvers = {Server{IpAddress::fromText(QStringLiteral("127.0.0.1")).value(), 9, true}};
    routes.nameServerPort = 9;
    routes.ownWorld = true;
    return routes;
}

} // namespace sda
