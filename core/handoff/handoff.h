#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// \file
/// Lays out given cells. The words come from outside: nothing is said here.

namespace sda {

struct TextTable
{
    QStringList header;
    QList<QStringList> rows;
};

/// RFC-less but common: cells with tab or line break are quoted as spreadsheets do.
QString toTsv(const TextTable &table);
/// A table for mail and office programs, all cell text escaped.
QString toHtml(const TextTable &table);
/// Aligned columns for a terminal or plain mail; East Asian wide characters count two.
QString toPlainText(const TextTable &table);

} // namespace sda
