#pragma once

#include "core/verify/report.h"

/// \file
/// What became of the records over time: kept in the set-up, drawn as a timeline.

namespace sda {

/// A record came into a state at a point in time.
struct StateChange
{
    QDateTime at; ///< UTC, whole seconds
    QString recordId; ///< of the planned record
    RecordState state = RecordState::Unknown; ///< never Checking
    QStringList values; ///< what stood there then, as RecordReport::current
    QString code; ///< of the finding that was said first; empty: none
    int right = 0; ///< name servers that had exactly the record
    int answering = 0; ///< name servers that answered

    bool operator==(const StateChange &) const = default;
};

/// Oldest first.
using History = QList<StateChange>;

/// Entries kept for each record; of a longer history the first entry and the newest ones stay.
inline constexpr int historyLimit = 60;

/// Adds what a complete look found to be another state or other values than before. Looks that
/// could not ask (unknown) add an entry only after a known state, and only one; looks in which
/// nothing could be sent (check.no-network) add none. True if something was added.
bool noteHistory(History &history, const Report &report, const QDateTime &now);

/// Since when the record has been in its newest state, other values included; invalid if unknown.
QDateTime inStateSince(const History &history, QStringView recordId);

/// The changes of one record, oldest first.
History changesOf(const History &history, QStringView recordId);

} // namespace sda
