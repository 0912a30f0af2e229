#pragma once

#include "core/intake/rowforms.h"

/// \file
/// What an identity of Amazon SES says about its records: tokens, no rows.

namespace sda {

/// The parts of one identity, from JSON or from what the command line tool prints.
struct Identity
{
    QString domain; ///< may be empty: version 2 of the service does not say it
    QStringList tokens; ///< of DKIM
    QString hostedZone; ///< empty: dkim.amazonses.com
    QString verificationToken; ///< for _amazonses
    /// The tokens are selectors of a key of the person's own: no aliases.
    bool hasOwnKey = false;
};

/// A token as the service makes them: letters and digits only.
bool isDkimToken(const QString &text);
/// The alias of each token, and the text of the verification token.
QList<RawRow> rowsOf(const Identity &identity);

} // namespace sda
