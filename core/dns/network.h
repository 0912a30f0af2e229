#pragma once

#include "core/dns/question.h"

#include <QStringList>

namespace sda {

/// How this computer is connected, as far as it can be seen without asking anybody.
struct NetworkState
{
    QList<Server> resolvers; ///< of the system, in its order of preference
    QStringList addresses; ///< of this computer, without loopback and link-local ones; sorted

    bool isConnected() const { return !addresses.isEmpty(); }
    bool operator==(const NetworkState &) const = default;
};

/// Cheap enough to be called every few seconds.
NetworkState currentNetwork();

} // namespace sda
