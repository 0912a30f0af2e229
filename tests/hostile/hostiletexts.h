#pragma once

#include "hostileworld.h"

/// \file
/// What somebody may put into DNS to reach a person's window, terminal, spreadsheet or mail
/// program; and whether it got through.

namespace sda {

/// Where it comes in.
enum class Entrance {
    Texts, ///< TXT records at all rows
    Names, ///< targets of MX, aliases and name servers
};
/// Lies that fill the rows with hostile texts or names.
void fillWithHostile(HostileWorld &world, Entrance entrance);
/// The same as lines of a zone file, of today's records.
QString hostileZone();

/// A text that holds all of it, on one line of DNS.
QByteArray hostileText();

/// Control characters that are no line break or tab, and marks that turn the direction; empty if
/// there are none. `invisible`: other characters without a look as well.
QString rawCharactersIn(const QString &text, bool invisible = true);
/// Elements, pictures and addresses that would come alive in a rich text.
bool holdsMarkup(const QString &text);

} // namespace sda
