#pragma once

#include "core/verify/look.h"

/// \file
/// What the registry, and the zone itself, say about who serves the zone (RFC 1034, 4.2.2).

namespace sda {

/// zone.moving: one of them names servers that the other does not know at all;
/// zone.servers-disagree: of two servers above, one does not know the zone.
struct Move
{
    bool waiting = false;
    QList<NameServer> servers; ///< all that the world may ask: named by registry, zone or resolvers
    QList<NameServer> atRegistry; ///< named by the registry; empty where it cannot be asked
    QList<Finding> findings;
};
Move findMove(const Look &look);

/// The servers that the registry names for the zone; empty while waiting and where it cannot be
/// asked.
struct Named
{
    bool waiting = false;
    QList<NameServer> servers;
    int asked = 0; ///< servers of the zone above that answered
    QStringList unaware; ///< those of them that say there is no such zone
};
Named namedByRegistry(const Look &look);

/// The servers that `zone` names itself; of the first of its servers that says so.
Named namedByZone(const Look &look, const ZoneServers &zone);

/// `servers` and those of `others` that are not among them by name or address, with their
/// addresses, which are asked for. The registry may have an older address of the same name (RFC
/// 1034, 4.2.1: glue).
QList<NameServer> together(const Look &look, QList<NameServer> servers,
                           const QList<NameServer> &others);

} // namespace sda
