#include "core/handoff/texttable.h"

#include <algorithm>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

constexpr int longestRule = 40; // columns; keys are ten times as long
constexpr auto borderStyle = "border:1px solid #888888;padding:4px 8px;text-align:left;"
                             "vertical-align:top;"_L1;
// What Excel takes for the number format "text": else it computes cells that begin with "=".
constexpr auto textStyle = "mso-number-format:'\\@';"_L1;
constexpr auto valueStyle = "font-family:Consolas,Menlo,'DejaVu Sans Mono',monospace;"_L1;
constexpr auto brokenStyle = "white-space:pre-wrap;word-break:break-all;"_L1;
constexpr auto unbrokenStyle = "white-space:nowrap;"_L1;
constexpr qsizetype longestUnbroken = 30; // of a host: divided, it would be copied divided

bool isBidiControl(QChar character)
{
    const char16_t code = character.unicode();
    return code == 0x061c || code == 0x200e || code == 0x200f || (code >= 0x202a && code <= 0x202e)
        || (code >= 0x2066 && code <= 0x2069);
}

bool isLineBreak(QChar character)
{
    return character == u'\n' || character == u'\r' || character == QChar::LineSeparator
        || character == QChar::ParagraphSeparator;
}

/// Values found in DNS may hold anything: control and bidi characters could hide or reorder what
/// the reader of the table sees, so they are shown as U+FFFD.
QString harmless(const QString &cell)
{
    QString text = cell;
    for (QChar &character : text) {
        const bool isControl = character.category() == QChar::Other_Control;
        if ((isControl && character != u'\t' && !isLineBreak(character))
            || isBidiControl(character))
            character = QChar::ReplacementCharacter;
    }
    return text;
}

/// One line: line breaks and tabs become blanks.
QString onOneLine(const QString &cell)
{
    QString text = harmless(cell);
    text.replace("\r\n"_L1, " "_L1);
    for (QChar &character : text) {
        if (character == u'\t' || isLineBreak(character))
            character = u' ';
    }
    return text;
}

QString tsvCell(const QString &cell)
{
    QString text = harmless(cell);
    const bool needsQuotes = text.startsWith(u'"') || text.contains(u'\t')
        || std::any_of(text.cbegin(), text.cend(), isLineBreak);
    if (!needsQuotes)
        return text;
    text.replace(u'"', "\"\""_L1);
    return u'"' + text + u'"';
}

/// `attributes` with a blank in front, or empty.
QString htmlCell(const QString &cell, QLatin1StringView element, const QString &style,
                 const QString &attributes = {})
{
    QString text = harmless(cell).toHtmlEscaped();
    text.replace("\r\n"_L1, "<br>"_L1).replace(u'\n', "<br>"_L1).replace(u'\r', "<br>"_L1);
    return "<%1%6 style=\"%2%3%4\">%5</%1>"_L1.arg(element, borderStyle, textStyle, style, text,
                                                   attributes);
}

QString styleOf(const TextTable &table, int column, const QString &cell, bool isHeader)
{
    const bool isValue = !isHeader && table.valueColumns.contains(column);
    QString style = isHeader ? u"background:#eeeeee;color:#1a1a1a;"_s : QString();
    if (isValue)
        style += valueStyle;
    if (table.unbrokenColumns.contains(column) && cell.size() <= longestUnbroken)
        style += unbrokenStyle;
    else if (isValue)
        style += brokenStyle;
    return style;
}

qsizetype columnCount(const TextTable &table)
{
    qsizetype count = table.header.size();
    for (const QStringList &row : table.rows)
        count = std::max(count, row.size());
    return count;
}

/// A name or a value as master files write it (RFC 1035, 5.1): no spreadsheet computes that, and
/// who knows DNS knows what the quotation marks are.
QString quotedAsInZone(QString text)
{
    text.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
    return u'"' + text + u'"';
}

QString csvCell(const QString &cell)
{
    QString text = harmless(cell);
    const bool needsQuotes = text.contains(u'"') || text.contains(u',') || text.contains(u';')
        || text.contains(u'\t') || text != text.trimmed()
        || std::any_of(text.cbegin(), text.cend(), isLineBreak);
    if (!needsQuotes)
        return text;
    text.replace(u'"', "\"\""_L1);
    return u'"' + text + u'"';
}

/// Everything that Markdown would take for its own.
QString markdownText(const QString &cell)
{
    QString text;
    const QString line = onOneLine(cell);
    for (const QChar character : line) {
        if (QStringView(u"\\`*_{}[]<>#|~&!$").contains(character))
            text += u'\\';
        text += character;
    }
    return text;
}

qsizetype longestRun(const QString &text, QChar wanted)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar character : text) {
        run = character == wanted ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

/// A code span (CommonMark, 6.1): as many backticks as the text does not hold. In a table a pipe
/// is escaped even there (GFM, 4.10), but a backslash in front of it cannot be: then as HTML.
QString markdownCode(const QString &cell)
{
    QString text = onOneLine(cell);
    if (text.isEmpty())
        return text;
    if (text.contains("\\|"_L1)) {
        text = text.toHtmlEscaped();
        for (const char16_t sign : std::u16string_view(u"\\|`*_[]~"))
            text.replace(QChar(sign), "&#%1;"_L1.arg(QString::number(sign)));
        return "<code>%1</code>"_L1.arg(text);
    }
    const QString fence(longestRun(text, u'`') + 1, u'`');
    const bool needsBlanks = text.startsWith(u'`') || text.endsWith(u'`')
        || (text.startsWith(u' ') && text.endsWith(u' ') && !text.trimmed().isEmpty());
    const QString blank = needsBlanks ? u" "_s : QString();
    text.replace(u'|', "\\|"_L1);
    return fence + blank + text + blank + fence;
}

QString padded(const QString &text, int width)
{
    return text + QString(std::max(0, width - displayWidth(text)), u' ');
}

QString plainLine(const QStringList &cells, const QList<int> &widths)
{
    QString line;
    for (qsizetype column = 0; column < widths.size(); ++column)
        line += padded(cells.value(column), widths[column]) + "  "_L1;
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

} // namespace

QString toTsv(const TextTable &table)
{
    QString text;
    const auto append = [&text](const QStringList &cells) {
        QStringList quoted;
        for (const QString &cell : cells)
            quoted += tsvCell(cell);
        text += quoted.join(u'\t') + u'\n';
    };
    if (!table.header.isEmpty())
        append(table.header);
    for (const QStringList &row : table.rows)
        append(row);
    return text;
}

bool isFormula(QStringView cell)
{
    if (cell.isEmpty())
        return false;
    // The full-width forms begin a formula in East Asian editions.
    if (QStringView(u"=\uff1d\t\r\n").contains(cell[0]))
        return true;
    return cell.size() > 1 && QStringView(u"+-@\uff0b\uff0d\uff20").contains(cell[0]);
}

TextTable withoutFormulas(TextTable table)
{
    const auto mend = [&table](QStringList &cells, bool isHeader) {
        for (qsizetype column = 0; column < cells.size(); ++column) {
            QString &cell = cells[column];
            if (!isFormula(cell))
                continue;
            const bool isTyped = !isHeader && table.valueColumns.contains(int(column));
            cell = isTyped ? quotedAsInZone(cell) : u'\'' + cell;
        }
    };
    mend(table.header, true);
    for (QStringList &row : table.rows)
        mend(row, false);
    return table;
}

QString toCsv(const TextTable &table)
{
    QString text;
    const TextTable safe = withoutFormulas(table);
    const auto append = [&text](const QStringList &cells) {
        QStringList quoted;
        for (const QString &cell : cells)
            quoted += csvCell(cell);
        text += quoted.join(u',') + "\r\n"_L1;
    };
    if (!safe.header.isEmpty())
        append(safe.header);
    for (const QStringList &row : safe.rows)
        append(row);
    return text;
}

QString toMarkdown(const TextTable &table)
{
    const qsizetype columns = columnCount(table);
    if (columns == 0)
        return {};
    QString text;
    const auto append = [&text, columns](const QStringList &cells) {
        QStringList padded;
        for (qsizetype column = 0; column < columns; ++column)
            padded += cells.value(column);
        text += "| "_L1 + padded.join(" | "_L1) + " |\n"_L1;
    };
    QStringList header;
    for (const QString &cell : table.header)
        header += markdownText(cell);
    append(header);
    append(QStringList(columns, u"---"_s));
    for (const QStringList &row : table.rows) {
        QStringList cells;
        for (qsizetype column = 0; column < row.size(); ++column)
            cells += table.valueColumns.contains(int(column)) ? markdownCode(row[column])
                                                              : markdownText(row[column]);
        append(cells);
    }
    return text;
}

QString toHtml(const TextTable &table)
{
    const qsizetype columns = columnCount(table);
    QString html = u"<table style=\"border-collapse:collapse;\">\n"_s;
    if (!table.header.isEmpty()) {
        html += "<tr>"_L1;
        for (int column = 0; column < columns; ++column) {
            const QString cell = table.header.value(column);
            const QString width = column < table.widths.size()
                ? u" width=\"%1%\""_s.arg(table.widths[column])
                : QString();
            html += htmlCell(cell, "th"_L1, styleOf(table, column, cell, true), width);
        }
        html += "</tr>\n"_L1;
    }
    for (const QStringList &row : table.rows) {
        html += "<tr>"_L1;
        for (int column = 0; column < columns; ++column) {
            const QString cell = row.value(column);
            html += htmlCell(cell, "td"_L1, styleOf(table, column, cell, false));
        }
        html += "</tr>\n"_L1;
    }
    return html + "</table>\n"_L1;
}

QString toPlainText(const TextTable &table)
{
    QList<QStringList> lines;
    if (!table.header.isEmpty())
        lines += table.header;
    lines += table.rows;

    QList<int> widths(columnCount(table), 0);
    for (QStringList &line : lines) {
        for (qsizetype column = 0; column < line.size(); ++column) {
            line[column] = onOneLine(line[column]);
            widths[column] = std::max(widths[column], displayWidth(line[column]));
        }
    }
    QString text;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        text += plainLine(lines[i], widths);
        if (i == 0 && !table.header.isEmpty()) {
            QStringList rule;
            for (int width : widths)
                rule += QString(std::min(width, longestRule), u'-');
            text += plainLine(rule, widths);
        }
    }
    return text;
}

} // namespace sda
