#include "core/verify/registry.h"

#include <algorithm>

namespace sda {

namespace {

constexpr qsizetype mostRegistryServers = 2;

bool names(const QList<NameServer> &servers, const DnsName &name)
{
    return std::ranges::find(servers, name, &NameServer::name) != servers.cend();
}

bool shareNone(const QList<NameServer> &a, const QList<NameServer> &b)
{
    return !a.isEmpty() && !b.isEmpty() && std::ranges::none_of(a, [&b](const NameServer &server) {
        return names(b, server.name);
    });
}

/// The servers of the zone above. It may lie several labels up: co.jp is part of the zone jp.
Named registryServers(const Look &look, const DnsName &zone)
{
    DnsName above = zone.parent();
    const DnsName registrable = look.domain.registrable().dnsName();
    if (above != registrable && above.isAtOrBelow(registrable)) {
        // A name of the person's own, which may not exist: no resolver may learn that.
        const ZoneServers holder =
            findZoneServers(look.book, look.routes(), above, registrable, isPublicSuffix);
        return {.waiting = holder.status == ZoneServers::Status::Looking,
                .servers = holder.servers.mid(0, mostRegistryServers)};
    }
    const LearntAnswer *learnt = askResolvers(look.book, look.routes(), above, RecordType::Ns,
                                              AnswerBook::From::EarlierLook);
    if (!learnt)
        return {.waiting = true};
    if (const auto soa = learnt->answer.authoritySoa(); soa && above.isAtOrBelow(soa->name)) {
        above = soa->name;
        learnt = askResolvers(look.book, look.routes(), above, RecordType::Ns,
                              AnswerBook::From::EarlierLook);
        if (!learnt)
            return {.waiting = true};
    }
    Named named{.servers =
                    serversNamedBy(learnt->answer.records, above).mid(0, mostRegistryServers)};
    for (NameServer &server : named.servers)
        server = findNameServer(look.book, look.routes(), server.name);
    return named;
}

/// Of a server that is among `servers` by its name: another address than there, of the same
/// family.
bool isElsewhere(const QList<NameServer> &servers, const NameServer &server)
{
    bool comparable = false;
    for (const NameServer &known : servers) {
        for (const IpAddress &address : known.addresses) {
            if (known.name != server.name)
                continue;
            if (server.addresses.contains(address))
                return false;
            comparable = comparable
                || std::ranges::find(server.addresses, address.family(), &IpAddress::family)
                    != server.addresses.cend();
        }
    }
    return comparable;
}

/// With the addresses that are known, which are asked for.
QList<NameServer> addressed(const Look &look, const QList<NameServer> &servers)
{
    QList<NameServer> all;
    for (const NameServer &server : servers) {
        const bool isKnown = server.addressesKnown && !server.addresses.isEmpty();
        const NameServer found =
            isKnown ? server : findNameServer(look.book, look.routes(), server.name);
        if (!names(all, server.name) || isElsewhere(all, found))
            all.append(found);
    }
    return all;
}

/// The same machines under another name.
bool hasAllAddresses(const QList<NameServer> &servers, const NameServer &server)
{
    return !server.addresses.isEmpty()
        && std::ranges::all_of(server.addresses, [&servers](const IpAddress &address) {
               return std::ranges::any_of(servers, [&address](const NameServer &other) {
                   return other.addresses.contains(address);
               });
           });
}

/// Different names need not be different servers: an owner may give the servers of the DNS host
/// names of the own. They are apart if they share no address.
struct Apart
{
    bool waiting = false;
    bool areApart = false;
};
Apart areApart(const QList<NameServer> &here, const QList<NameServer> &there)
{
    const auto isKnown = [](const NameServer &s) { return s.addressesKnown; };
    if (!std::ranges::all_of(here, isKnown) || !std::ranges::all_of(there, isKnown))
        return {.waiting = true};
    if (std::ranges::any_of(here, [&](const NameServer &s) { return hasAllAddresses(there, s); }))
        return {};
    return {.areApart = true};
}

} // namespace

Named namedByRegistry(const Look &look)
{
    const DnsName &zone = look.zone.zone;
    const Named registry = registryServers(look, zone);
    if (registry.waiting)
        return {.waiting = true};
    Named all;
    for (const NameServer &server : registry.servers) {
        const ServerAnswer said = server.addresses.isEmpty() && !server.addressesKnown
            ? ServerAnswer{}
            : askNameServer(look.book, look.routes(), server, zone, RecordType::Ns,
                            AnswerBook::From::EarlierLook);
        all.waiting = all.waiting || !said.learnt;
        if (!said.learnt)
            continue;
        const Answer &answer = said.learnt->answer;
        all.asked += answer.isConclusive() || answer.outcome == Outcome::Referral ? 1 : 0;
        if (answer.outcome == Outcome::Referral)
            all.servers = together(look, all.servers,
                                   descend(look.book, look.routes(), answer, zone).servers);
        else if (answer.authoritative && answer.outcome == Outcome::NoSuchName)
            all.unaware.append(server.name.text());
    }
    return all;
}

Named namedByZone(const Look &look, const ZoneServers &zone)
{
    const FirstAnswer first = askOne(look, zone, zone.zone, RecordType::Ns);
    if (!first.answer)
        return {.waiting = first.waiting};
    return {.servers = serversNamedBy(first.answer->records, zone.zone)};
}

QList<NameServer> together(const Look &look, QList<NameServer> servers,
                           const QList<NameServer> &others)
{
    for (const NameServer &server : addressed(look, others)) {
        const bool isNew = !names(servers, server.name) || isElsewhere(servers, server);
        if (isNew && !hasAllAddresses(servers, server))
            servers.append(server);
    }
    return servers;
}

Move findMove(const Look &look)
{
    const Named registry = namedByRegistry(look);
    const Named zone = namedByZone(look, look.zone);
    Move move{.waiting = registry.waiting || zone.waiting, .atRegistry = registry.servers};
    const QList<NameServer> &used = look.zone.servers;
    const QList<NameServer> &atRegistry = registry.servers.isEmpty() ? used : registry.servers;
    const QList<NameServer> &atZone = zone.servers.isEmpty() ? used : zone.servers;
    if (look.zone.assumedServers && !zone.servers.isEmpty())
        move.servers = addressed(look, zone.servers);
    else
        move.servers = used;
    move.servers = together(look, move.servers, atRegistry + atZone);
    if (!registry.servers.isEmpty() && !registry.unaware.isEmpty())
        move.findings.append(finding<FindingCode::ZoneServersDisagree>(
            arg<Arg::Answering> = registry.asked - int(registry.unaware.size()),
            arg<Arg::Total> = registry.asked, arg<Arg::Servers> = registry.unaware));
    const bool atZoneApart = shareNone(atRegistry, atZone);
    if (!atZoneApart && !shareNone(atRegistry, used))
        return move;
    const QList<NameServer> here = addressed(look, atRegistry);
    const QList<NameServer> there = addressed(look, atZoneApart ? atZone : used);
    const Apart apart = areApart(here, there);
    move.waiting = move.waiting || apart.waiting;
    if (apart.areApart)
        move.findings.append(finding<FindingCode::ZoneMoving>(arg<Arg::Servers> = namesOf(here),
                                                              arg<Arg::Names> = namesOf(there)));
    return move;
}

} // namespace sda
