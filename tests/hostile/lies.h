#pragma once

#include "hostileworld.h"

namespace sda {

/// One lie. What a person sees while it is told stands in docs/hostile-dns.md.
struct HostileCase
{
    QString lie; ///< in words; the key of the table
    std::function<void(HostileWorld &)> tell;
    QString prefix; ///< of the sender domain
    bool changes = false; ///< what is true changes from look to look: several looks
};

/// About datagrams and streams: who says it, and how the octets come.
QList<HostileCase> transportLies();
/// About the format of messages.
QList<HostileCase> messageLies();
/// About the length of messages.
QList<HostileCase> longLies();
/// About aliases and SPF trees.
QList<HostileCase> endlessLies();
/// About zones, their servers and where those are.
QList<HostileCase> zoneLies();

extern const QList<Station> nameServers; ///< of the domain

/// Tells it at the name servers of the domain.
std::function<void(HostileWorld &)> atNameServers(const Lie &lie);
std::function<void(HostileWorld &)> atResolver(const Lie &lie);

/// What would be right, be it the truth or not.
const Message &rightOf(const Told &told);

using Change = std::function<void(Message &, const Told &)>;
/// The truth, changed.
Lie changed(const Change &change);
/// The truth, changed on the wire.
Lie octets(const std::function<QByteArray(QByteArray)> &change);
/// Something else first, then the truth.
Lie before(const std::function<QList<Sending>(const Told &)> &first);

DnsName nameOf(const QString &text);

/// The domain has so many name servers, which are at `places` in turn.
Change namesMany(int count, const QList<Station> &places);

} // namespace sda
