#pragma once

#include "core/handoff/handoffrow.h"

/// \file
/// Commands that show what DNS says, for people who have a terminal.

namespace sda {

/// Which tool the person has.
enum class LookTool { Dig, Nslookup };

/// `dig TYPE +short NAME @SERVER`, or without server `dig type +short NAME` as the source pages
/// print it; `nslookup -type=TYPE NAME. SERVER`. Empty where the name or the server holds a
/// character that a command line could take for its own.
QString checkLine(LookTool tool, const QString &name, RecordType type, const QString &server = {},
                  int port = 53);

/// One line per question, in the order of the rows; of those without a whole name none.
QStringList checkLines(const QList<HandoffRow> &rows, LookTool tool, const QString &server = {});

} // namespace sda
