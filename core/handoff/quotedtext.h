#pragma once

#include <QString>

/// \file
/// A reply, and what it repeats of the mail that it answers.

namespace sda {

struct QuotedText
{
    QString own; ///< written by the one who answers
    QString quoted; ///< repeated: behind signs of quoting, or below the line that announces it
};

/// Lines behind `>` or `|` (but not those of a table), and all below "-----Original Message-----",
/// "On … wrote:" or a block of mail headers. In doubt a line is quoted: what is taken for a
/// person's own word confirms something.
QuotedText splitQuote(const QString &text);

} // namespace sda
