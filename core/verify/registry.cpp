#include "core/verify/registry.h"

#include <algorithm>

namespace sda {

namespace {

constexpr qsizetype mostRegistryServers = 2;

QStringList textsOf(const QList<NameServer> &servers)
{
    QStringList texts;
    for (const NameServer &server : servers)
        texts.append(server.name.text());
    return texts;
}

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

Named namedByZone(const Look &look)
{
    const FirstAnswer first = askOne(look, look.zone, look.zone.zone, RecordType::Ns);
    if (!first.answer)
        return {.waiting = first.waiting};
    return {.servers = serversNamedBy(first.answer->records, look.zone.zone)};
}

} // namespace

Named namedByRegistry(const Look &look)
{
    const DnsName &zone = look.zone.zone;
    const Named registry = registryServers(look, zone);
    if (registry.waiting)
        return {.waiting = true};
    for (const NameServer &server : registry.servers) {
        if (server.addresses.isEmpty() && !server.addressesKnown)
            return {.waiting = true};
        const ServerAnswer said = askNameServer(look.book, look.routes(), server, zone,
                                                RecordType::Ns, AnswerBook::From::EarlierLook);
        if (!said.learnt)
            return {.waiting = true};
        if (said.learnt->answer.outcome == Outcome::Referral)
            return {.servers =
                        descend(look.book, look.routes(), said.learnt->answer, zone).servers};
    }
    return {};
}

Move findMove(const Look &look)
{
    const Named registry = namedByRegistry(look);
    const Named zone = namedByZone(look);
    Move move{.waiting = registry.waiting || zone.waiting};
    const QList<NameServer> &used = look.zone.servers;
    const QList<NameServer> &atRegistry = registry.servers.isEmpty() ? used : registry.servers;
    const QList<NameServer> &atZone = zone.servers.isEmpty() ? used : zone.servers;
    const bool areApart = shareNone(atRegistry, atZone) || shareNone(atRegistry, used);
    if (!areApart)
        return move;
    for (const NameServer &server : atRegistry + atZone) {
        const bool isNew = !names(used, server.name) && !names(move.others, server.name);
        if (isNew)
            move.others.append(server.addresses.isEmpty()
                                   ? findNameServer(look.book, look.routes(), server.name)
                                   : server);
    }
    move.finding = finding<FindingCode::ZoneMoving>(
        arg<Arg::Servers> = textsOf(atRegistry),
        arg<Arg::Names> = textsOf(shareNone(atRegistry, atZone) ? atZone : used));
    return move;
}

} // namespace sda
