#pragma once

#include <QList>
#include <QString>

namespace sda {

class Session;

/// What the console shows when all is done, in its own words: “Verified” at “Identity status”.
struct ConsoleSign
{
    QString place; ///< empty: the console has only one such word for a domain
    QString word;
    bool operator==(const ConsoleSign &) const = default;
};

/// All of them, for what was chosen, as the pictures of the console have them; else the one word
/// that the guide speaks of. Empty: the service has no word for it.
QList<ConsoleSign> finalSigns(const Session &session);

/// The first of them: the console's word for the domain as a whole. Empty: there is none.
QString verifiedWord(const Session &session);

/// What the person said of the console is a yes to the domain as a whole, and not to one of several
/// signs: DKIM can be “Successful” alone.
bool saysVerified(const Session &session);

/// Whether something has to be pressed in the console at the end, or whether it looks by itself.
bool endsWithAButton(const Session &session);

} // namespace sda
