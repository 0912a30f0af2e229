#pragma once

#include "core/dns/answerbook.h"
#include "core/plan/plan.h"

#include <QStringList>

/// \file
/// A look at the rows alone: what it asks, and how it sees that something changed.

namespace sda {

struct Row;
struct ZoneServers;

/// What the name servers said about the rows of a look: who answers, how, and with which records.
/// TTLs, the order of records and what negative answers carry along do not count.
struct RowsSeen
{
    QStringList words; ///< sorted; one for the zone, one for each row at each of its servers
    bool complete = false; ///< nothing of it is out any more

    /// Nothing that is in so far differs from `before`, which is complete.
    bool fits(const RowsSeen &before) const;
    bool operator==(const RowsSeen &) const = default;
};
RowsSeen rowsSeen(const ZoneServers &zone, const QList<Row> &rows);

/// What the look after a whole one has to ask anew to see whether a row changed: the rows, at the
/// name servers and at resolvers, their control names at the name servers, and which servers the
/// zone has; besides, what a resolver could not tell. Everything else may be kept: that no resolver
/// lies (its answers about control names), where records may stand by mistake,
/// what the registry, other hosts and other domains say, what stands behind names, the addresses of
/// name servers.
AnswerBook::Keeps allButRows(const Plan &plan, const QByteArray &controlLabel);

} // namespace sda
