#pragma once

#include "core/clock/moment.h"
#include "core/dns/network.h"
#include "core/findings/finding.h"

#include <QObject>

namespace sda {

/// watch.slept: the computer slept from `since` (UTC) on.
Finding sleptFinding(const QDateTime &since);
/// watch.network-changed.
Finding networkChangedFinding();

/// Notices what makes earlier looks worthless: the computer slept (the wall clock ran on, the
/// steady one did not, or nobody was called for a long time), or is connected in another way
/// (network lost and found, another network, a VPN). One for the whole program.
///
/// A wall clock that is set forward looks like sleep, which costs a look; one that is set back
/// looks like nothing.
class Pulse : public QObject
{
    Q_OBJECT
public:
    using Network = std::function<NetworkState()>;

    /// Looks every 5 seconds; `network` as currentNetwork(). `clock` must outlive it.
    Pulse(Clock &clock, Network network, QObject *parent = nullptr);

    /// As it was at the last beat; a new one counts once two beats have seen it.
    const NetworkState &network() const { return m_network; }

signals:
    /// The computer slept from `since` (UTC) until now.
    void woke(const QDateTime &since);
    /// Other resolvers or addresses than before; also when the network is lost. What lasts less
    /// than two beats, as when an address is renewed, is not told, nor is another address of the
    /// same IPv6 network (RFC 8981 changes them every day).
    void networkChanged(const sda::NetworkState &network);

private:
    void beatLater();
    void beat();
    bool takeNetwork(const NetworkState &seen);

    Clock &m_clock;
    Network m_ask;
    NetworkState m_network;
    std::optional<NetworkState> m_other; // seen by the last beat alone
    Moment m_last;
};

} // namespace sda
