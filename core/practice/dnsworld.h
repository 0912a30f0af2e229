#pragma once

#include "core/dns/message.h"
#include "core/dns/zonefile.h"

#include <QDateTime>
#include <QHash>
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
    /// Records outside of the apex are left out, duplicates kept once (RFC 2181, 5).
    WorldZone(DnsName apex, const QList<ResourceRecord> &records);

    DnsName apex() const { return m_apex; }
    /// Authoritative answer with delegation, wildcard (RFC 4592), CNAME and negative SOA
    /// (RFC 1034, 4.3.2; RFC 2308). REFUSED for names outside of the zone.
    Message answer(const DnsName &name, quint16 type) const;
    /// The same, but an alias is answered with the CNAME alone and not followed.
    Message step(const DnsName &name, quint16 type) const;

private:
    using Records = QList<ResourceRecord>;

    const Records &at(const DnsName &name) const;
    /// The topmost zone cut on the way from the apex to `name`, if there is one.
    std::optional<DnsName> cutAbove(const DnsName &name) const;
    /// The name whose records answer for `name`: itself or a wildcard; nothing: no such name.
    std::optional<DnsName> source(const DnsName &name) const;
    Message referral(const DnsName &cut) const;
    Message negative(int rcode) const;
    void addAddresses(Message &message, const Records &pointers) const;

    DnsName m_apex;
    QHash<DnsName, Records> m_nodes; // empty non-terminals are there, without records
};

/// How a server misbehaves.
enum class ServerMood {
    Normal, ///< as it should
    Silent, ///< no answer at all
    Refuses, ///< REFUSED to everything
    Fails, ///< SERVFAIL to everything
    NotAuthoritative, ///< has the zone but answers without AA
    AnswersAsResolver, ///< something on the way answers in its place: RA and no AA
};

class DnsWorld
{
public:
    /// Replaces the zone of this apex at this address.
    void setZone(const IpAddress &address, WorldZone zone);
    void removeZone(const IpAddress &address, const DnsName &apex);
    void setMood(const IpAddress &address, ServerMood mood);
    ServerMood mood(const IpAddress &address) const;
    /// Questions with RD to this address are resolved: by the deepest zone of the world that
    /// encloses the name, at the first address that answers for it; remembered for their TTL, each
    /// resolver for itself. SERVFAIL if no server of that zone answers.
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
    /// Type 0: no such name, which is true of every type (RFC 2308, 5).
    using Memory = QMap<std::pair<DnsName, quint16>, Remembered>;

    Message authoritative(const IpAddress &address, const DnsName &name, quint16 type) const;
    /// Without a memory nothing is remembered.
    Message resolve(const DnsName &name, quint16 type, Memory *memory, const QDateTime &now) const;
    Message resolveStep(const DnsName &name, quint16 type, Memory *memory,
                        const QDateTime &now) const;
    Message askZone(const DnsName &name, quint16 type) const;

    QMap<IpAddress, QMap<DnsName, WorldZone>> m_zones;
    QMap<IpAddress, ServerMood> m_moods;
    QMap<IpAddress, bool> m_resolvers;
    QMap<IpAddress, Memory> m_memories;
};

} // namespace sda
