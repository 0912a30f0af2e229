#pragma once

#include <QStringList>

/// \file
/// The words of a broken SPF record, as they were meant.

namespace sda {

struct MeantSpf
{
    QList<QStringList> records; ///< terms for each record that was pasted, each well-formed
    QStringList lost; ///< words that name a sender, as written, and that nobody can understand
};

/// The records that were meant by `shownText`; none where no SPF record was meant. Words that name
/// no sender and that cannot be understood are left out.
MeantSpf meantSpf(const QString &shownText);

} // namespace sda
