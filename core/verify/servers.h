#pragma once

#include "core/verify/row.h"

#include <map>

/// \file
/// What the name servers of a zone are worth, over all rows of a look.

namespace sda {

struct ServerRecord
{
    bool waiting = false; ///< an answer is out
    bool unproven = false; ///< says nothing about rows; asked whether it has the zone at all
    bool speaks = false; ///< said something about a row
    bool silent = true; ///< no answer to any row
    bool intercepted = false; ///< a resolver answers in its place
    Outcome failure = Outcome::Timeout; ///< of one that does not speak
};
using ServerRecords = std::map<ServerKey, ServerRecord>;

/// Of the servers of `zone` over those of `rows` that it holds. One that answers, but says nothing
/// about any of them, is asked for the zone itself: if it has it, it lives and may not be passed
/// over.
ServerRecords countServers(const Look &look, const QList<Row> &rows, const DnsName &zone);

/// Nothing can be said about the row yet: what an unproven server said is worth something only
/// if it lives.
bool hangsOnUnproven(const Row &row, const ServerRecords &servers);

/// The servers of one zone that answer none of its rows.
QList<ServerKey> deadAmong(const ServerRecords &servers);

/// zone.server-lame, if some of them are dead and others live.
std::optional<Finding> remarkOnLameServers(const ServerRecords &servers);

/// Only servers of the past serve the zone: those that the registry names decline. Who does not
/// remember the others finds nobody.
bool isServedByThePast(const ServerRecords &servers, const QList<NameServer> &atRegistry);

/// zone.no-server: the registry names servers, and none of them serves the zone.
struct Unserved
{
    bool waiting = false;
    std::optional<Finding> finding;
};
Unserved unservedZone(const Look &look);

} // namespace sda
