#include "core/dns/nameservers.h"

#include <algorithm>

namespace sda {

namespace {

// A root-server-sized set is the most any zone can make us ask.
constexpr int mostServers = 13;
constexpr int mostAddresses = 3;
constexpr int mostLevels = 8;

const LearntAnswer noResolver{Answer{.outcome = Outcome::NoNetwork}, {}};

/// In their order, but for those that were silent in this look.
QList<Server> silentOnesLast(const AnswerBook &book, QList<Server> servers)
{
    const auto speaks = [&book](const Server &server) { return !book.isSilent(server); };
    if (!std::ranges::all_of(std::as_const(servers), speaks)) // hardly ever
        std::ranges::stable_partition(servers, speaks);
    return servers;
}

/// One computer may be there. Whoever names others, or everybody, as a name server is not followed:
/// "this network" and multicast (RFC 1122, 3.2.1.3; RFC 4291, 2.5.2 and 2.7), reserved addresses
/// and broadcast (RFC 1112, 4; RFC 919, 7).
bool isOneComputer(const IpAddress &address)
{
    static const QByteArray mapped = QByteArray(10, '\0') + QByteArray(2, '\xff');
    const QByteArray bytes = address.bytes();
    const bool isV4 = address.family() == IpAddress::Family::V4 || bytes.startsWith(mapped);
    if (!isV4)
        return uchar(bytes[0]) != 0xff && bytes != QByteArray(16, '\0');
    const auto first = uchar(bytes[bytes.size() - 4]);
    return first != 0 && first < 224;
}

QList<IpAddress> addressesIn(const QList<ResourceRecord> &records)
{
    QList<IpAddress> addresses;
    for (const ResourceRecord &record : records) {
        const auto *data = std::get_if<AddressData>(&record.data);
        if (data && isOneComputer(data->address))
            addresses.append(data->address);
    }
    return addresses;
}

/// Both families are asked for at once; an IPv4 address is enough to go on with.
void findAddresses(AnswerBook &book, const Routes &routes, NameServer &server)
{
    const auto earlier = AnswerBook::From::EarlierLook;
    const LearntAnswer *v4 = askResolvers(book, routes, server.name, RecordType::A, earlier);
    const LearntAnswer *v6 = askResolvers(book, routes, server.name, RecordType::Aaaa, earlier);
    if (v4)
        server.addresses += addressesIn(v4->answer.records).mid(0, mostAddresses - 1);
    if (v6)
        server.addresses += addressesIn(v6->answer.records).mid(0, 1);
    server.addressesKnown = !server.addresses.isEmpty() || (v4 && v6);
}

/// The servers of the registrable domain, or of the zone above that holds it (RFC 2308: the SOA
/// of a negative answer names it).
ZoneServers startingZone(AnswerBook &book, const Routes &routes, DnsName zone,
                         const std::function<bool(const DnsName &)> &isPublicSuffix)
{
    for (int level = 0; level < mostLevels; ++level) {
        const LearntAnswer *learnt =
            askResolvers(book, routes, zone, RecordType::Ns, AnswerBook::From::EarlierLook);
        if (!learnt)
            return {.zone = zone};
        const Answer &answer = learnt->answer;
        const QList<NameServer> servers = serversNamedBy(answer.records, zone);
        if (!servers.isEmpty())
            return {.status = ZoneServers::Status::Found, .zone = zone, .servers = servers};
        if (!answer.isConclusive())
            return {.status = ZoneServers::Status::Failed, .zone = zone, .failure = answer.outcome};

        const auto soa = answer.authoritySoa();
        if (answer.outcome == Outcome::NoSuchName
            && (!soa || soa->name.isRoot() || isPublicSuffix(soa->name)))
            return {.status = ZoneServers::Status::NotDelegated, .zone = zone};
        if (!soa || soa->name == zone || !zone.isAtOrBelow(soa->name))
            return {
                .status = ZoneServers::Status::Failed, .zone = zone, .failure = Outcome::Malformed};
        if (isPublicSuffix(soa->name))
            return {.status = ZoneServers::Status::NotDelegated, .zone = zone};
        zone = soa->name;
    }
    return {.status = ZoneServers::Status::Failed, .zone = zone, .failure = Outcome::Malformed};
}

/// What the servers of a zone say about the zone that holds `name`: the first conclusive word in
/// the order of the servers, so that the result does not depend on who answers first.
struct Word
{
    const Answer *answer = nullptr;
    bool waiting = false;
};
Word firstWord(AnswerBook &book, const Routes &routes, const ZoneServers &zone, const DnsName &name)
{
    Word word;
    for (const NameServer &server : zone.servers) {
        const ServerAnswer said = askNameServer(book, routes, server, name, RecordType::Soa,
                                                AnswerBook::From::EarlierLook);
        if (!said.learnt) {
            word.waiting = true;
            continue;
        }
        const Answer &answer = said.learnt->answer;
        const bool speaks = answer.isConclusive() && answer.authoritative;
        if (!word.answer && (speaks || referredZone(answer, zone.zone, name)))
            word.answer = &answer;
    }
    return word;
}

} // namespace

QList<NameServer> serversNamedBy(const QList<ResourceRecord> &records, const DnsName &zone)
{
    QList<NameServer> servers;
    for (const ResourceRecord &record : records) {
        const auto *data = std::get_if<TargetData>(&record.data);
        if (record.type == RecordType::Ns && record.name == zone && data)
            servers.append(NameServer{.name = data->target});
    }
    std::ranges::sort(servers, {}, &NameServer::name); // answers rotate; what we show should not
    return servers.mid(0, mostServers);
}

NameServer findNameServer(AnswerBook &book, const Routes &routes, const DnsName &name)
{
    NameServer server{.name = name};
    findAddresses(book, routes, server);
    return server;
}

const LearntAnswer *askResolvers(AnswerBook &book, const Routes &routes, const DnsName &name,
                                 RecordType type, AnswerBook::From from)
{
    const LearntAnswer *last = &noResolver;
    for (const Server &server : silentOnesLast(book, routes.resolvers)) {
        last = book.ask({name, type, server}, from);
        if (!last || last->answer.isConclusive())
            return last;
    }
    return last;
}

ServerAnswer askNameServer(AnswerBook &book, const Routes &routes, const NameServer &server,
                           const DnsName &name, RecordType type, AnswerBook::From from)
{
    QList<Server> order;
    for (const IpAddress &address : server.addresses)
        order.append(Server{address, routes.nameServerPort, false});
    ServerAnswer said;
    if (server.addressesKnown && order.isEmpty())
        said.learnt = &noResolver; // a name server without an address cannot be asked
    for (const Server &at : silentOnesLast(book, order)) {
        said = {book.ask({name, type, at}, from), at.address};
        if (!said.learnt || said.learnt->answer.isConclusive()
            || said.learnt->answer.outcome == Outcome::Referral)
            break;
    }
    return said;
}

std::optional<DnsName> referredZone(const Answer &answer, const DnsName &zone, const DnsName &name)
{
    if (answer.outcome != Outcome::Referral)
        return std::nullopt;
    for (const ResourceRecord &record : answer.authority) {
        const bool below = record.name != zone && record.name.isAtOrBelow(zone);
        if (record.type == RecordType::Ns && below && name.isAtOrBelow(record.name))
            return record.name;
    }
    return std::nullopt; // upwards or sideways: a lame server
}

ZoneServers descend(AnswerBook &book, const Routes &routes, const Answer &referral,
                    const DnsName &child)
{
    ZoneServers zone{.status = ZoneServers::Status::Found,
                     .zone = child,
                     .servers = serversNamedBy(referral.authority, child)};
    for (NameServer &server : zone.servers) {
        // Glue is trusted only for names inside the delegated zone (RFC 1034, 4.2.1).
        if (server.name.isAtOrBelow(child)) {
            for (const ResourceRecord &record : referral.additional) {
                if (record.name == server.name)
                    server.addresses += addressesIn({record});
            }
            server.addresses = server.addresses.mid(0, mostAddresses);
            server.addressesKnown = !server.addresses.isEmpty();
        }
        if (!server.addressesKnown)
            findAddresses(book, routes, server);
    }
    return zone;
}

ZoneServers findZoneServers(AnswerBook &book, const Routes &routes, const DnsName &name,
                            const DnsName &registrable,
                            const std::function<bool(const DnsName &)> &isPublicSuffix)
{
    ZoneServers zone = startingZone(book, routes, registrable, isPublicSuffix);
    if (zone.status != ZoneServers::Status::Found)
        return zone;
    for (NameServer &server : zone.servers)
        findAddresses(book, routes, server);

    for (int level = 0; level < mostLevels && name != zone.zone; ++level) {
        const Word word = firstWord(book, routes, zone, name);
        if (!word.answer) {
            if (word.waiting)
                zone.status = ZoneServers::Status::Looking;
            return zone; // nobody speaks for the zone: the judges say so server by server
        }
        if (const auto child = referredZone(*word.answer, zone.zone, name)) {
            zone = descend(book, routes, *word.answer, *child);
            continue;
        }
        const DnsName above = zone.zone;
        // The zone below may be served by the same servers: then there is no referral, but its SOA.
        const auto soa = word.answer->authoritySoa();
        if (!word.answer->recordsAt(name, RecordType::Soa).isEmpty())
            zone.zone = name;
        else if (soa && soa->name.isAtOrBelow(zone.zone) && name.isAtOrBelow(soa->name))
            zone.zone = soa->name;
        zone.assumedServers = zone.zone != above;
        return zone;
    }
    return zone;
}

} // namespace sda
