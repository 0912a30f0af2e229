#include "core/verify/otherhost.h"

#include "core/hosts/namepattern.h"
#include "core/verify/value.h"

#include <algorithm>

namespace sda {

namespace {

constexpr qsizetype mostServers = 2; // of one host: they all have the same zones

QList<DnsName> namesOf(const ZoneServers &zone)
{
    QList<DnsName> names;
    for (const NameServer &server : zone.servers)
        names.append(server.name);
    return names;
}

/// The zone may be at the host that the person names.
bool fits(const Background &background, const QList<DnsName> &servers)
{
    return std::ranges::any_of(servers, [&background](const DnsName &server) {
        const auto isPattern = [&server](const QString &pattern) {
            return fitsNamePattern(server, pattern);
        };
        return background.enteredAt.contains(server)
            || (background.dnsHost
                && std::ranges::any_of(background.dnsHost->nameServerPatterns, isPattern));
    });
}

/// The name servers of the host that are known by their whole names.
QList<DnsName> knownServers(const Background &background)
{
    QList<DnsName> servers = background.enteredAt;
    const QStringList patterns =
        background.dnsHost ? background.dnsHost->nameServerPatterns : QStringList();
    for (const QString &pattern : patterns) {
        const auto name =
            pattern.contains(QLatin1Char('*')) ? std::nullopt : DnsName::fromText(pattern);
        if (name)
            servers.append(*name);
    }
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
    const QList<DnsName> servers = namesOf(row.zone);
    const bool isSaid = background.dnsHost || !background.enteredAt.isEmpty();
    if (!isSaid || fits(background, servers))
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
    QStringList texts;
    for (const DnsName &server : servers)
        texts.append(server.text());
    host.finding = finding<FindingCode::ZoneEditedElsewhere>(arg<Arg::Text> = nameOf(background),
                                                             arg<Arg::Servers> = texts);
    return host;
}

} // namespace sda
