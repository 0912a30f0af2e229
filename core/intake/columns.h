#pragma once

#include <QStringList>

#include <optional>

/// \file
/// Tables whose columns are divided by blanks alone.

namespace sda {

/// The cells of a line: two blanks or more stand between them.
QStringList betweenWidths(const QString &line);

/// The same where cells of the line may be empty: as many as `header` has, each one in the column
/// below whose beginning or end it stands. Nothing if a cell stands below none, so that nobody
/// knows where it belongs.
std::optional<QStringList> alignedTo(const QString &header, const QString &line);

} // namespace sda
