#pragma once

#include "core/clock/clock.h"
#include "core/dns/network.h"
#include "core/findings/finding.h"

#include <QObject>

namespace sda {

/// Notices what makes earlier looks worthless: the computer slept (the wall clock ran on, the
/// steady one did not, or nobody was called for a long time), or is connected in another way
/// (network lost and found, another network, a VPN). One for the whole program.
class Pulse : public QObject
{
    Q_OBJECT
public:
    using Network = std::function<NetworkState()>;

    /// Looks every few seconds; `network` as currentNetwork().
    Pulse(Clock &clock, Network network, QObject *parent = nullptr);

    const NetworkState &network() const { return m_network; }

signals:
    /// The computer slept from `since` (UTC) until now.
    void woke(const QDateTime &since);
    /// Other resolvers or addresses than before; also when the network is lost.
    void networkChanged(const sda::NetworkState &network);

private:
    void beat();

    Clock &m_clock;
    Network m_ask;
    NetworkState m_network;
    QDateTime m_wall;
    std::chrono::milliseconds m_steady{0};
};

} // namespace sda
