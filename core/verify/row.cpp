#include "core/verify/row.h"

#include "core/verify/registry.h"

#include <algorithm>

namespace sda {

namespace {

using Kind = ServerWord::Kind;

constexpr int mostLevels = 4;

/// To the zone below to which `refers` leads: with the servers that any server above names, and
/// those that the zone names itself.
void goBelow(const Look &look, Row &row, const ServerWord &refers)
{
    const DnsName &name = row.planned.record.name;
    const DnsName above = row.zone.zone;
    const auto child = referredZone(refers.learnt->answer, above, name);
    QList<NameServer> named;
    for (const ServerWord &word : std::as_const(row.words)) {
        if (word.kind != Kind::Refers || referredZone(word.learnt->answer, above, name) != child)
            continue;
        const ZoneServers below = descend(look.book, look.routes(), word.learnt->answer, *child);
        named = together(look, named, below.servers);
    }
    row.zone = {.status = ZoneServers::Status::Found, .zone = *child, .servers = named};
    const Named own = namedByZone(look, row.zone);
    row.zone.servers = seenByTheWorld(look, together(look, named, own.servers));
    row.waiting = row.waiting || own.waiting;
}

} // namespace

ServerKey keyOf(const NameServer &server)
{
    return {server.name, server.addresses.value(0)};
}

bool isWaiting(const Row &row)
{
    return row.waiting
        || std::ranges::find(row.words, Kind::Waiting, &ServerWord::kind) != row.words.cend();
}

Row askForRow(const Look &look, const PlannedRecord &planned)
{
    Row row{planned, look.zone, {}};
    const RecordText &record = planned.record;
    for (int level = 0; level < mostLevels; ++level) {
        row.words = askAll(look, row.zone, record.name, record.type);
        const bool speaks = std::ranges::any_of(
            row.words, [](const ServerWord &w) { return w.kind == Kind::Speaks; });
        const auto refers = std::ranges::find(row.words, Kind::Refers, &ServerWord::kind);
        if (speaks || refers == row.words.cend())
            break;
        row.waiting = isWaiting(row);
        goBelow(look, row, *refers);
    }
    if (const auto control = controlName(record.name, row.zone.zone, look.options.controlLabel))
        askOne(look, row.zone, *control, record.type);
    return row;
}

} // namespace sda
