#include "core/verify/otherhost.h"

#include "core/verify/value.h"

#include <algorithm>

namespace sda {

namespace {

constexpr qsizetype mostServers = 2; // of one host: they all have the same zones

/// The zone may be at the host that the person names.
bool fits(const Background &background, const QList<NameServer> &servers)
{
    return std::ranges::any_of(servers, [&background](const NameServer &server) {
        return background.enteredAt.contains(server.name)
            || (background.dnsHost && isServerOf(*background.dnsHost, server.name));
    });
}

/// The name servers of the host that are known by their whole names.
QList<DnsName> knownServers(const Background &background)
{
    QList<DnsName> servers = background.enteredAt;
    if (background.dnsHost)
        servers += knownServersOf(*background.dnsHost);
    return servers.mid(0, mostServers);
}

QString nameOf(const Background &background)
{
    return background.dnsHost ? background.dnsHost->name : background.enteredAt.first().text();
}

} // namespace

OtherHost otherHost(const Look &look, const Row &row, bool anyRight)
{
    const Background &background = look.options.background;
    const bool isSaid = background.dnsHost || !background.enteredAt.isEmpty();
    if (!isSaid || fits(background, row.zone.servers))
        return {};

    bool isThere = false;
    bool servesTheZone = false;
    OtherHost host;
    const RecordText &record = row.planned.record;
    for (const DnsName &name : knownServers(background)) {
        const NameServer server = findNameServer(look.book, look.routes(), name);
        const ServerAnswer said = server.addresses.isEmpty() && !server.addressesKnown
            ? ServerAnswer{}
            : askNameServer(look.book, look.routes(), server, record.name, record.type);
        host.waiting = host.waiting || !said.learnt;
        if (!said.learnt || !said.learnt->answer.authoritative
            || !said.learnt->answer.isConclusive())
            continue;
        servesTheZone = true;
        isThere |= compareWithPlan(row.planned, row.zone.zone, said.learnt->answer).present;
    }
    // The host has the zone, and not the record either: nobody has entered it anywhere.
    if (host.waiting || (!isThere && (servesTheZone || anyRight)))
        return host;
    host.finding = finding<FindingCode::ZoneEditedElsewhere>(
        arg<Arg::Text> = nameOf(background), arg<Arg::Servers> = namesOf(row.zone.servers));
    return host;
}

} // namespace sda
