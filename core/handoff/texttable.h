#pragma once

#include "core/intake/displaywidth.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

/// \file
/// Lays out given cells. The words come from outside: nothing is said here.

namespace sda {

struct TextTable
{
    QStringList header;
    QList<QStringList> rows; ///< shorter rows end in empty cells
    QSet<int> valueColumns; ///< 0-based; cells to be typed letter by letter: set monospaced in HTML
    QSet<int> unbrokenColumns; ///< 0-based; short cells of these stay on one line in HTML
    QList<int> widths; ///< per cent, in HTML; empty: as the program that shows it likes
};

/// RFC-less but common: cells with tab or line break are quoted as spreadsheets do, and so is a
/// cell that begins with a quotation mark, which would be taken for the quoting.
/// Cells are not changed, so a value that begins with `=` or `@` stays right for typing; a file
/// meant for opening in a spreadsheet needs its own export with protection.
QString toTsv(const TextTable &table);
/// RFC 4180: commas, CRLF, cells with quotation marks, commas or line breaks quoted. Safe to open
/// in a spreadsheet: withoutFormulas() first.
QString toCsv(const TextTable &table);
/// A table of GitHub's Markdown; the cells of valueColumns are code spans.
QString toMarkdown(const TextTable &table);
/// A table for mail and office programs, all cell text escaped, styles inline: neither keeps a
/// style sheet.
QString toHtml(const TextTable &table);
/// Aligned columns for a terminal or plain mail; East Asian wide characters count two.
QString toPlainText(const TextTable &table);

/// Whether a spreadsheet would compute the cell: it begins with `=`, tab or a line break, or with
/// `+`, `-` or `@` and more behind it. A sign alone computes nothing, so the host "@" is none.
bool isFormula(QStringView cell);
/// Formulas made harmless: in valueColumns by the quotation marks of master files ("=x" with them
/// around it is still the same value to DNS people and to readPasted()), elsewhere by an
/// apostrophe in front.
TextTable withoutFormulas(TextTable table);

} // namespace sda
