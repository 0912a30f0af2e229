#include "ui/widgets/columnroom.h"

#include <algorithm>

namespace sda {

QList<int> shareRoom(const QList<ColumnRoom> &columns, int room)
{
    int lacking = -room;
    int spare = 0; // that can still be given
    for (const ColumnRoom &column : columns) {
        lacking += column.wanted;
        spare += std::max(0, column.wanted - column.least);
    }
    lacking = std::clamp(lacking, 0, spare);
    QList<int> widths;
    for (const ColumnRoom &column : columns) {
        const int own = std::max(0, column.wanted - column.least);
        // Of what is left: the last one that can give takes what rounding left over.
        const int given = spare > 0 ? int(qint64(lacking) * own / spare) : 0;
        widths.append(column.wanted - given);
        lacking -= given;
        spare -= own;
    }
    return widths;
}

} // namespace sda
