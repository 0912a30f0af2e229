#pragma once

#include "core/verify/rowjudge.h"

/// \file
/// Why a record is not where it was planned: looks at the places where people put it by mistake.

namespace sda {

/// Places at which the search may look, over all rows (the same question counts once). A hit costs
/// one more, the control beside it.
inline constexpr int searchLimit = 60;

struct Found
{
    bool waiting = false;
    std::optional<Finding> finding; ///< the cause that is said first
    QStringList current; ///< what stands at the planned name instead, where that is the cause
};

/// The cause why `row` has no record of its own at its name. The more of the look's `rows` are not
/// right, the fewer places are tried for each.
Found searchFor(const Look &look, const Row &row, const QList<Row> &rows);

/// name.value-swapped: what belongs to `row` stands under the name of another row, whose own value
/// is not there: two rows of one purpose, or two that stand under each other's names.
std::optional<Finding> swapped(const Row &row, const QList<Row> &rows);

} // namespace sda
