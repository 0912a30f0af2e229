#pragma once

#include <QStringList>

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

} // namespace sda
