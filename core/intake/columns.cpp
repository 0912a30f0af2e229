#include "core/intake/columns.h"

#include "core/intake/displaywidth.h"

#include <QList>

#include <algorithm>

namespace sda {

namespace {

constexpr qsizetype mostCells = 65; // more than any table has

struct Cell
{
    QString text;
    qsizetype start = 0; ///< in characters, or in columns of a terminal
    qsizetype end = 0;
};

QList<Cell> cellsOf(const QString &line)
{
    QList<Cell> cells;
    qsizetype at = 0;
    const auto skipBlanks = [&] {
        while (at < line.size() && line[at].isSpace())
            ++at;
    };
    for (skipBlanks(); at < line.size() && cells.size() < mostCells; skipBlanks()) {
        const qsizetype gap = line.indexOf(QLatin1StringView("  "), at);
        const qsizetype end = gap < 0 ? line.size() : gap;
        const QString text = line.mid(at, end - at).trimmed();
        cells.append({text, at, at + text.size()});
        at = end;
    }
    return cells;
}

QList<Cell> inTerminalColumns(QList<Cell> cells, const QString &line)
{
    const auto columnOf = [&line](qsizetype at) {
        return qsizetype(displayWidth(QStringView(line).left(at)));
    };
    for (Cell &cell : cells) {
        cell.start = columnOf(cell.start);
        cell.end = columnOf(cell.end);
    }
    return cells;
}

std::optional<QStringList> placed(const QList<Cell> &header, const QList<Cell> &cells)
{
    QStringList placed(header.size());
    auto from = header.begin();
    for (const Cell &cell : cells) {
        const auto column = std::find_if(from, header.end(), [&cell](const Cell &above) {
            return above.start == cell.start || above.end == cell.end;
        });
        if (column == header.end())
            return std::nullopt;
        placed[column - header.begin()] = cell.text;
        from = column + 1;
    }
    return placed;
}

} // namespace

QStringList betweenWidths(const QString &line)
{
    QStringList texts;
    for (const Cell &cell : cellsOf(line))
        texts += cell.text;
    return texts;
}

std::optional<QStringList> alignedTo(const QString &header, const QString &line)
{
    const QList<Cell> above = cellsOf(header);
    const QList<Cell> cells = cellsOf(line);
    if (auto byCharacters = placed(above, cells))
        return byCharacters;
    return placed(inTerminalColumns(above, header), inTerminalColumns(cells, line));
}

} // namespace sda
