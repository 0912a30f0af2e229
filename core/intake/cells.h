#pragma once

#include "core/intake/rowforms.h"

/// \file
/// Tables: tab-separated, Markdown, CSV.

namespace sda {

/// Stands for two blanks or more between columns, where a delimiter is asked for.
inline constexpr QChar widths = u' ';

/// The cells of a line of a table, trimmed; empty if it is none. `delimiter` is that of the CSV
/// above, if there was one.
QStringList cellsIn(const QString &line, QChar delimiter = {});
/// The delimiter of a CSV line: a header, or a row that names its type; null if it is none.
QChar csvDelimiterOf(const QString &line);

/// The columns of a header line; nothing if these cells are none.
std::optional<QList<Field>> headerOf(const QStringList &cells);
/// The cells under a header: more than its columns are one value that the delimiter has divided.
QStringList fittedTo(const QList<Field> &header, const QStringList &cells, QChar delimiter);
/// A row under a header.
RawRow rowOf(const QStringList &cells, const QList<Field> &header);
/// A row of a table without a header: the cells are told by what they hold. Nothing for prose.
std::optional<RawRow> rowOf(const QStringList &cells);

/// The line under the header of a Markdown table.
bool isRule(const QStringList &cells);

} // namespace sda
