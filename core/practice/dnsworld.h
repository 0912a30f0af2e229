#pragma once

#include "core/dns/message.h"
#include "core/dns/zonefile.h"

#include <QDateTime>
#include <QMap>

/// \file
/// A small DNS world in memory: zones at addresses, a registry, a resolver with a memory. Pure; the
/// loopback server and the tests' fake resolver both answer from it.

namespace sda {

/// One zone as one server has it.
class WorldZone
{
public:
    WorldZone() = default;
    WorldZone(DnsName apex, QList<ResourceRecord> records);

    DnsName apex() const { return m_apex; }
    /// Authoritative answer with delegation, wildcard (RFC 4592), CNAME and negative SOA
    /// (RFC 1034, 4.3.2; RFC 2308).
    Message answer(const DnsName &name, quint16 type) const;

private:
    DnsName m_apex;
    QList<ResourceRecord> m_records;
};

/// How a server misbehaves.
enum class ServerMood { Normal, Silent, Refuses, Fails, NotAuthoritative, AnswersAsResolver };

class DnsWorld
{
public:
    /// Replaces the zone of this apex at this address.
    void setZone(const IpAddress &address, WorldZone zone);
    void removeZone(const IpAddress &address, const DnsName &apex);
    void setMood(const IpAddress &address, ServerMood mood);
    ServerMood mood(const IpAddress &address) const;
    /// Questions with RD to this address are resolved: by the world's zones, remembered for their
    /// TTL.
    void setResolver(const IpAddress &address, bool rememberAnswers = true);

    /// The reply to a query sent to `address` at `now`; nothing if the server stays silent.
    std::optional<Message> reply(const IpAddress &address, const Message &query,
                                 const QDateTime &now);
    /// What resolvers remember is forgotten.
    void forget();

private:
    struct Remembered
    {
        Message message;
        QDateTime at;
        QDateTime until;
    };
    Message resolve(const DnsName &name, quint16 type) const;

    QMap<IpAddress, QMap<DnsName, WorldZone>> m_zones;
    QMap<IpAddress, ServerMood> m_moods;
    QMap<IpAddress, bool> m_resolvers;
    QMap<std::pair<DnsName, quint16>, Remembered> m_memory;
};

} // namespace sda
