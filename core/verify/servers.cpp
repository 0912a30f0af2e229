#include "core/verify/servers.h"

#include "core/verify/registry.h"

#include <algorithm>

namespace sda {

namespace {

using Kind = ServerWord::Kind;

void proveLife(const Look &look, const NameServer &server, const DnsName &zone,
               ServerRecord &record)
{
    if (record.waiting || record.speaks || record.silent)
        return;
    const LearntAnswer *said =
        askNameServer(look.book, look.routes(), server, zone, RecordType::Soa).learnt;
    record.waiting = record.unproven = !said;
    record.speaks = said && said->answer.authoritative && said->answer.isConclusive();
}

} // namespace

ServerRecords countServers(const Look &look, const QList<Row> &rows, const DnsName &zone)
{
    ServerRecords servers;
    for (const Row &row : rows) {
        if (row.zone.zone != zone)
            continue; // the servers of a zone below have their own merits
        for (const ServerWord &word : row.words) {
            ServerRecord &server = servers[keyOf(word.server)];
            server.waiting |= word.kind == Kind::Waiting;
            server.speaks |= word.kind == Kind::Speaks || word.kind == Kind::Refers;
            server.silent &= word.kind == Kind::Silent;
            server.intercepted |= word.kind == Kind::Intercepted;
            if (word.kind != Kind::Waiting)
                server.failure = word.view.outcome;
        }
    }
    for (const Row &row : rows) {
        if (row.zone.zone != zone)
            continue;
        for (const ServerWord &word : row.words)
            proveLife(look, word.server, zone, servers[keyOf(word.server)]);
    }
    return servers;
}

bool hangsOnUnproven(const Row &row, const ServerRecords &servers)
{
    return std::ranges::any_of(row.words, [&servers](const ServerWord &word) {
        const auto server = servers.find(keyOf(word.server));
        return server != servers.end() && server->second.unproven;
    });
}

QList<ServerKey> deadAmong(const ServerRecords &servers)
{
    QList<ServerKey> dead;
    for (const auto &[key, server] : servers) {
        if (!server.waiting && !server.speaks)
            dead.append(key);
    }
    return dead;
}

std::optional<Finding> remarkOnLameServers(const ServerRecords &servers)
{
    const QList<ServerKey> dead = deadAmong(servers);
    if (dead.isEmpty() || dead.size() == qsizetype(servers.size()))
        return std::nullopt;
    QStringList names;
    for (const ServerKey &key : dead)
        names.append(key.first.text());
    return finding<FindingCode::ZoneServerLame>(
        arg<Arg::Servers> = names, arg<Arg::Answering> = int(servers.size()) - int(dead.size()),
        arg<Arg::Total> = int(servers.size()));
}

bool isServedByThePast(const ServerRecords &servers, const QList<NameServer> &atRegistry)
{
    bool declines = false;
    for (const NameServer &server : atRegistry) {
        bool known = false;
        for (const auto &[key, record] : servers) {
            if (key.first != server.name)
                continue;
            if (record.waiting || record.speaks)
                return false;
            known = true;
            declines |= !record.silent;
        }
        if (!known)
            return false;
    }
    return declines;
}

Unserved unservedZone(const Look &look)
{
    if (look.zone.failure != Outcome::ServerFailure || !look.routes().askNameServers)
        return {};
    const Named registry = namedByRegistry(look);
    Unserved unserved{.waiting = registry.waiting};
    bool declines = false;
    for (const NameServer &server : registry.servers) {
        if (server.addresses.isEmpty() && !server.addressesKnown) {
            unserved.waiting = true;
            continue;
        }
        const LearntAnswer *said =
            askNameServer(look.book, look.routes(), server, look.zone.zone, RecordType::Soa).learnt;
        unserved.waiting = unserved.waiting || !said;
        if (said && said->answer.authoritative && said->answer.isConclusive())
            return {};
        // Silence proves nothing: our own network may keep us from them.
        declines |= said && said->answer.outcome != Outcome::Timeout
            && said->answer.outcome != Outcome::NoNetwork;
    }
    if (unserved.waiting || !declines)
        return unserved;
    unserved.finding = finding<FindingCode::ZoneNoServer>(
        arg<Arg::Zone> = look.zone.zone.text(), arg<Arg::Servers> = namesOf(registry.servers));
    return unserved;
}

} // namespace sda
