#pragma once

#include <QList>

namespace sda {

/// What a column of a table would like to have and what it cannot do without, in pixels.
struct ColumnRoom
{
    int wanted = 0;
    int least = 0; ///< more than `wanted` counts as `wanted`
};

/// A width for each of the columns, in their order: what they want, or, where `room` is less than
/// that, each gives of what it could do without, in the same proportion. Less than the least of all
/// of them is not shared: then a table has to scroll.
QList<int> shareRoom(const QList<ColumnRoom> &columns, int room);

} // namespace sda
