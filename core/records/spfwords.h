#pragma once

#include <QStringList>

/// \file
/// The words of a broken SPF record, as they were meant.

namespace sda {

/// One list of terms for each record that was pasted into `shownText`, each term well-formed;
/// nothing where no SPF record was meant. What cannot be understood is left out.
QList<QStringList> meantSpfRecords(const QString &shownText);

} // namespace sda
