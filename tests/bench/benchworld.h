#pragma once

#include "core/practice/loopbackserver.h"
#include "core/verify/verifier.h"

#include <QThread>

/// \file
/// Domains on loopback servers whose answers all take the same time.

namespace sda {

/// What makes a look take longer than the plainest one.
struct Obstacles
{
    QString prefix; ///< labels before the registered domain
    int unknownIncludes = 0; ///< levels of SPF includes that the profile does not name
    bool delegated = false; ///< the sender domain has its own zone, at a name server elsewhere
    bool glue = false; ///< and that server's address comes with the delegation
    bool truncated = false; ///< the TXT records of the domain are too long for UDP
    bool delegatedKeys = false; ///< _domainkey has its own zone
    bool silentKeys = false; ///< whose server never answers
    bool missing = false; ///< there is no DMARC record
    bool wrong = false; ///< the MX points elsewhere
    bool silentServer = false; ///< one of two name servers never answers
    bool silentResolver = false; ///< the first of two resolvers never answers
};

/// A registry, a resolver, and domains with all their records right, unless said otherwise.
class BenchWorld
{
public:
    /// `count` domains "d0.com" … with these obstacles.
    explicit BenchWorld(const Obstacles &obstacles, int count = 1);

    DnsWorld &world() { return m_world; }
    QList<IpAddress> addresses() const;
    Routes routes(quint16 port) const;
    Plan plan(int number = 0) const;

private:
    void addDomain(int number);
    void add(const IpAddress &address, const QString &apex, const QStringList &lines);

    Obstacles m_obstacles;
    DnsWorld m_world;
    QStringList m_delegations; // in com
};

/// The loopback server in a thread of its own, so that its work does not count as ours.
class BenchServer
{
public:
    BenchServer(BenchWorld &world, std::chrono::milliseconds delay);
    ~BenchServer();

    quint16 port() const { return m_port; }
    /// How many questions came until now.
    int questionCount();

private:
    SystemClock m_clock;
    QThread m_thread;
    QObject m_inThread;
    std::unique_ptr<LoopbackServer> m_server;
    quint16 m_port = 0;
};

} // namespace sda
