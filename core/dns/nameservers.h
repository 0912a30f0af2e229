#pragma once

#include "core/dns/answerbook.h"
#include "core/dns/publicresolvers.h"

#include <functional>

/// \file
/// From a name to the servers that know it: zone cut (SOA), NS, addresses. Pure: reads and asks an
/// AnswerBook. Resolvers are asked only about the registrable domain and about the names of name
/// servers, so that no "not found" of a planned name is ever planted in a cache.

namespace sda {

/// Where questions may go.
struct Routes
{
    QList<Server> resolvers; ///< in order of preference; the next one only after a failure
    /// Asked besides, for records that the name servers have: how the world sees them.
    QList<PublicResolver> publicResolvers;
    quint16 nameServerPort = 53;
    bool askNameServers = true; ///< false: everything goes to the resolvers
    bool ownWorld = false; ///< internal addresses are wanted (an office's world, tests, practice)
};

/// The first conclusive answer of the resolvers in order, else the last failure; null while
/// waiting. `from` says whether an earlier look's answer will do.
const LearntAnswer *askResolvers(AnswerBook &book, const Routes &routes, const DnsName &name,
                                 RecordType type,
                                 AnswerBook::From from = AnswerBook::From::ThisLook);

struct NameServer
{
    DnsName name;
    QList<IpAddress> addresses; ///< IPv4 first; asked one after another until one answers
    bool addressesKnown = false; ///< false: still looking for them

    bool operator==(const NameServer &) const = default;
};

/// The servers of the zone that holds a name.
struct ZoneServers
{
    enum class Status {
        Looking, ///< answers are still out
        Found,
        NotDelegated, ///< the registry does not know the domain
        Failed, ///< resolvers or name servers could not be asked: see failure
    };
    Status status = Status::Looking;
    DnsName zone; ///< apex; meaningful once status is Found
    QList<NameServer> servers;
    /// The servers of the zone above answer for this one too, so nobody has named its own: they may
    /// be fewer, or others.
    bool assumedServers = false;
    Outcome failure = Outcome::Timeout;

    bool operator==(const ZoneServers &) const = default;
};

/// The answer of one name server, by the first of its addresses that answers.
struct ServerAnswer
{
    const LearntAnswer *learnt = nullptr; ///< null while waiting
    IpAddress address; ///< the address asked last
};
ServerAnswer askNameServer(AnswerBook &book, const Routes &routes, const NameServer &server,
                           const DnsName &name, RecordType type,
                           AnswerBook::From from = AnswerBook::From::ThisLook);

/// A name server by its name alone; `addressesKnown` is false while the resolvers are asked.
NameServer findNameServer(AnswerBook &book, const Routes &routes, const DnsName &name);

/// The servers that NS records of `zone` among `records` name, in the order of their names.
QList<NameServer> serversNamedBy(const QList<ResourceRecord> &records, const DnsName &zone);

/// The zone below `zone` to which a referral for `name` leads; nothing if `answer` is none, or
/// leads upwards or sideways as lame servers do.
std::optional<DnsName> referredZone(const Answer &answer, const DnsName &zone, const DnsName &name);

/// The servers of `child`, as the referral names them.
ZoneServers descend(AnswerBook &book, const Routes &routes, const Answer &referral,
                    const DnsName &child);

/// While it is Looking, `servers` are those found so far: asking them early saves a round trip.
/// Finds the zone of `name` and its servers, starting from the servers of `registrable` and
/// following referrals down (at most 8 levels).
ZoneServers findZoneServers(AnswerBook &book, const Routes &routes, const DnsName &name,
                            const DnsName &registrable,
                            const std::function<bool(const DnsName &)> &isPublicSuffix);

} // namespace sda
