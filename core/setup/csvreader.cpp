#include "core/setup/csvreader.h"

#include <algorithm>
#include <utility>

namespace sda {

namespace {

constexpr qint64 pieceSize = qint64(64) * 1024; // octets read at once
constexpr qsizetype beginning = 100; // characters of a broken row that are told

} // namespace

bool CsvRow::isEmpty() const
{
    return std::ranges::all_of(cells, &QString::isEmpty);
}

/// RFC 4180, 2.5 to 2.7, line by line. Blanks around a quoted cell are forgiven.
class CsvReader::Cells
{
public:
    explicit Cells(QChar delimiter) : m_delimiter(delimiter) { }

    bool isOpen() const { return m_isOpen; }

    void add(const QString &line)
    {
        if (m_isOpen)
            m_cell += u'\n';
        for (qsizetype i = 0; i < line.size(); ++i) {
            const QChar c = line[i];
            const bool isQuote = c == u'"';
            if (m_isOpen && isQuote && i + 1 < line.size() && line[i + 1] == u'"') {
                m_cell += line[++i];
            } else if (m_isOpen && isQuote) {
                m_isOpen = false;
            } else if (!m_isOpen && c == m_delimiter) {
                finishCell();
            } else if (!m_isOpen && isQuote && !m_wasQuoted && m_cell.trimmed().isEmpty()) {
                m_cell.clear();
                m_isOpen = true;
                m_wasQuoted = true;
            } else {
                m_cell += c;
            }
        }
    }

    QStringList take()
    {
        finishCell();
        return std::exchange(m_cells, {});
    }

private:
    void finishCell()
    {
        m_cells.append(std::exchange(m_cell, {}).trimmed());
        m_wasQuoted = false;
    }

    QChar m_delimiter;
    QStringList m_cells;
    QString m_cell;
    bool m_isOpen = false; ///< within quotation marks
    bool m_wasQuoted = false;
};

CsvReader::CsvReader(QIODevice &device, qsizetype rowLimit) : m_device(device), m_rowLimit(rowLimit)
{ }

bool CsvReader::fill()
{
    m_text.remove(0, m_at);
    m_at = 0;
    while (m_text.isEmpty()) {
        const QByteArray octets = m_device.read(pieceSize);
        if (octets.isEmpty())
            return false;
        // The decoder takes the BOM away, and keeps a character that two pieces share.
        if (!m_decoder)
            m_decoder.emplace(
                QStringConverter::encodingForData(octets).value_or(QStringConverter::Utf8));
        m_text += m_decoder->decode(octets);
    }
    return true;
}

/// Lines end with LF, CRLF or CR.
std::optional<CsvReader::Line> CsvReader::readLine()
{
    Line line;
    bool hasSomething = false;
    while (m_at < m_text.size() || fill()) {
        if (std::exchange(m_passLineFeed, false) && m_text[m_at] == u'\n') {
            ++m_at;
            continue;
        }
        hasSomething = true;
        const auto begin = m_text.cbegin() + m_at;
        const auto end =
            std::find_if(begin, m_text.cend(), [](QChar c) { return c == u'\n' || c == u'\r'; });
        const qsizetype room = m_rowLimit - line.text.size();
        line.isCut = line.isCut || end - begin > room;
        line.text += QStringView(begin, end).left(room);
        m_at = end - m_text.cbegin();
        if (end == m_text.cend())
            continue;
        m_passLineFeed = *end == u'\r';
        ++m_at;
        return line;
    }
    return hasSomething ? std::optional(line) : std::nullopt;
}

std::optional<CsvReader::Line> CsvReader::takeLine()
{
    std::optional<Line> line;
    if (m_lines.empty()) {
        line = readLine();
    } else {
        line = std::move(m_lines.front());
        m_lines.pop_front();
    }
    m_line += line ? 1 : 0;
    return line;
}

void CsvReader::putBack(std::deque<Line> lines)
{
    m_line -= int(lines.size());
    m_lines.insert(m_lines.begin(), std::make_move_iterator(lines.begin()),
                   std::make_move_iterator(lines.end()));
}

std::optional<QString> CsvReader::peekLine()
{
    auto line = takeLine();
    if (!line)
        return std::nullopt;
    const QString text = line->text;
    putBack({*std::move(line)});
    return text;
}

QStringList CsvReader::cellsOf(const QString &line, QChar delimiter)
{
    Cells cells(delimiter);
    cells.add(line);
    return cells.take();
}

std::optional<CsvRow> CsvReader::next()
{
    const auto first = takeLine();
    if (!first)
        return std::nullopt;
    CsvRow row{.line = m_line};
    Cells cells(m_delimiter);
    cells.add(first->text);
    row.isBroken = first->isCut;
    qsizetype size = first->text.size();
    std::deque<Line> more;
    while (cells.isOpen() && !row.isBroken) {
        auto line = takeLine();
        row.isBroken = !line || line->isCut;
        if (!line)
            break;
        size += line->text.size() + 1;
        row.isBroken = row.isBroken || size > m_rowLimit;
        cells.add(line->text);
        more.push_back(*std::move(line));
    }
    if (!row.isBroken) {
        row.cells = cells.take();
        return row;
    }
    // One quotation mark too many must not swallow the rows below.
    putBack(std::move(more));
    row.cells = {first->text.left(beginning).trimmed()};
    return row;
}

} // namespace sda
