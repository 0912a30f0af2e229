#pragma once

#include "core/watch/history.h"

#include <QJsonArray>

/// \file
/// What became of the records, as it stands in a set-up file: bounded, whoever wrote it.

namespace sda {

/// Records whose history is kept; no plan has more rows.
inline constexpr int historyRecords = 100;
/// Characters of all histories of a file: the rest of it has to fit too.
inline constexpr qsizetype historyCharacters = qsizetype(256) * 1024;

/// What of a history is written and read: historyLimit entries for each of historyRecords records,
/// in all historyCharacters, the newest first; no private key among the values.
History bounded(const History &history);

QJsonArray toJson(const History &history);
/// Oldest first, bounded. An entry that is not understood, such as one with a state that is not
/// known, is passed over.
History historyFrom(const QJsonArray &array);

} // namespace sda
