#pragma once

#include <QFlags>
#include <QList>
#include <QString>
#include <QStringList>

/// \file
/// A paste as lines of text: what mail programs, web pages and clipboards wrap around it is undone.

namespace sda {

/// What was undone on the way from the text to a row; each one is told to the person.
enum class Trace {
    Blanks = 0x01, ///< no-break blanks and characters that nobody sees
    InsideWord = 0x02, ///< such characters stood between letters or digits
    MailCoding = 0x04, ///< quoted-printable
    Markup = 0x08, ///< HTML entities and tags
    Link = 0x10, ///< links that a program made of names
    FullWidth = 0x20, ///< full-width letters where the form of the text needs plain ones
    Quotes = 0x40, ///< typographic quotation marks in the same place
    Joined = 0x80, ///< a value was put together from several lines or strings
    Escapes = 0x100, ///< backslashes
};
Q_DECLARE_FLAGS(Traces, Trace)
Q_DECLARE_OPERATORS_FOR_FLAGS(Traces)

struct PasteLine
{
    QString text;
    Traces traces;
    bool flows = false; ///< ends with a blank: goes on in the next line (RFC 3676, 4.2)
    bool belowSignature = false; ///< a name alone says nothing any more
};

struct PasteLines
{
    QList<PasteLine> lines; ///< at most one empty line in a row
    bool isCutShort = false; ///< there were more lines than any table of records has
};
/// Undoes quoting signs, quoted-printable, HTML, links and strange blanks; leaves out signatures
/// (RFC 3676, 4.3: behind a line `-- `).
PasteLines pasteLinesOf(const QStringList &lines);

} // namespace sda
