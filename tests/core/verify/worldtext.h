#pragma once

#include "core/practice/dnsworld.h"
#include "core/verify/judge.h"

#include <QSet>

#include <functional>

/// \file
/// A DNS world written down as text (base.world), and judging in it: no network, no event loop.

namespace sda {

/// One server's zones and moods, the resolvers, and who is silent to us but not to resolvers.
class WorldText
{
public:
    struct Zone
    {
        DnsName apex;
        QList<IpAddress> addresses;
        QList<QStringList> lines; ///< per address
        QList<IpAddress> formerAddresses; ///< of servers that have it no more
    };

    /// Reads directives and zone lines; aborts the test program on a line it cannot read.
    void read(const QString &text);

    /// Takes records away or adds a zone line, at the servers of the zone from `firstServer` on.
    void remove(const QString &zone, const QString &name, const QString &type, int firstServer = 0);
    void add(const QString &zone, const QString &line, int firstServer = 0);
    void setMood(const QString &address, const QString &mood);
    /// One more server has the zone, as the first one has it by now.
    void serve(const QString &zone, const QString &address);
    /// A server has the zone no more, and says so (REFUSED).
    void unserve(const QString &zone, const QString &address);
    /// Validating resolvers refuse this zone (RFC 4035, 5.5) unless the CD bit is set.
    void makeBogus(const QString &zone) { m_bogus.append(nameFrom(zone)); }

    /// The world as it is now written.
    DnsWorld world() const;
    /// Puts all zones and moods into a world, which keeps what its resolvers remember.
    void applyTo(DnsWorld &world) const;
    QList<Server> resolvers() const { return m_resolvers; }
    const QList<Zone> &zones() const { return m_zones; }
    /// By address, as setMood() was told.
    QMap<IpAddress, QString> moods() const { return m_moodNames; }
    QList<DnsName> bogusZones() const { return m_bogus; }
    /// Everything moves: servers, and the A records that lead to them.
    void mapAddresses(const std::function<IpAddress(const IpAddress &)> &to);
    bool isSilentToUs(const IpAddress &address) const { return m_silentToUs.contains(address); }

    /// What the world cannot say by itself: the ways in which asking goes wrong.
    std::optional<Answer> failureOf(const Question &question) const;
    /// The way that long answers take (RFC 7766, 5).
    Answer byItsSize(const Question &question, const Message &reply) const;

private:
    static DnsName nameFrom(const QString &text);
    Zone &zone(const QString &apex);

    QList<Zone> m_zones;
    QList<Server> m_resolvers;
    QMap<IpAddress, QString> m_moodNames;
    QMap<IpAddress, ServerMood> m_moods;
    QSet<IpAddress> m_silentToUs;
    QSet<IpAddress> m_garbled;
    QSet<IpAddress> m_unreachable;
    QSet<IpAddress> m_withoutTcp;
    QList<DnsName> m_bogus;
};

/// Asks, learns and judges until nothing is asked any more.
struct JudgedWorld
{
    Report report;
    int rounds = 0; ///< dependency levels: each one costs a round trip
    QList<Question> asked;
};
JudgedWorld judgeInWorld(const Plan &plan, const WorldText &text, DnsWorld &world, AnswerBook &book,
                         bool ownWorld = true, const Background &background = {});

/// The answer the world gives, as the resolver would deliver it.
Answer answerIn(const WorldText &text, DnsWorld &world, const Question &question,
                const QDateTime &now);

/// All tests look at the same moment.
QDateTime testNow();

} // namespace sda
