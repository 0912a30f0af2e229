#pragma once

#include <QIODevice>
#include <QStringConverter>
#include <QStringList>

#include <deque>
#include <optional>

/// \file
/// A file of comma-separated values (RFC 4180), row by row. It is stricter than what reads pasted
/// tables (core/intake/cells.h): there a line is a row of records, and quotation marks belong to
/// zone files as often as to cells; here a cell may go over several lines.

namespace sda {

struct CsvRow
{
    int line = 0; ///< 1-based, where the row begins
    QStringList cells; ///< trimmed; line ends within them are single line feeds
    /// Too long, or a quotation mark is never closed; `cells` is the beginning of its first line.
    /// The next row begins at the next line.
    bool isBroken = false;

    bool isEmpty() const;
};

/// Memory does not grow with the file: a row holds at most `rowLimit` characters.
class CsvReader
{
public:
    /// The device must be open and outlive the reader.
    CsvReader(QIODevice &device, qsizetype rowLimit);

    /// `,` until told.
    void setDelimiter(QChar delimiter) { m_delimiter = delimiter; }
    /// Nothing at the end of the file.
    std::optional<CsvRow> next();
    /// The next line as it is, without its end; it stays to be read.
    std::optional<QString> peekLine();
    void skipLine() { takeLine(); }
    /// The cells of one line.
    static QStringList cellsOf(const QString &line, QChar delimiter);

private:
    struct Line
    {
        QString text;
        bool isCut = false; ///< longer than a row may be: the rest was passed over
    };
    class Cells;

    bool fill();
    std::optional<Line> readLine();
    std::optional<Line> takeLine();
    void putBack(std::deque<Line> lines);

    QIODevice &m_device;
    qsizetype m_rowLimit;
    QChar m_delimiter = u',';
    std::optional<QStringDecoder> m_decoder;
    QString m_text; ///< read and not taken yet
    qsizetype m_at = 0; ///< in m_text
    bool m_passLineFeed = false; ///< of a CRLF that two pieces of text share
    std::deque<Line> m_lines; ///< read ahead
    int m_line = 0; ///< lines taken
};

} // namespace sda
