#pragma once

#include "core/handoff/handoffrow.h"

#include <QMap>

/// \file
/// The rows as lines of a master file (RFC 1035, 5.1), to be put into the zone that is there: they
/// are no whole zone, which would have an SOA record.

namespace sda {

/// How names are written.
enum class NameForm {
    Relative, ///< to the zone; "@" for the zone itself
    Full,
};

/// Words around the lines, given from outside: nothing is said here.
struct LineRemarks
{
    QStringList above; ///< on top of everything
    QMap<QString, QStringList> rows; ///< by HandoffRow::id, above the row's line
    QStringList below;
};

/// Active lines are what is to be entered, and nothing else. All else is a comment: `;- ` in front
/// of what goes, `;= ` in front of what is there and stays, `;? ` in front of what is not known or
/// decided yet, and of what HandoffRow::lookFirst speaks of.
QString zoneLines(const QList<HandoffRow> &rows, const DnsName &zone, NameForm form,
                  const LineRemarks &remarks = {});

/// Comments that nothing can break out of: every line of the text behind `; `.
QString zoneComments(const QStringList &lines);

} // namespace sda
