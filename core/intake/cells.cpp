#include "core/intake/cells.h"

#include "core/intake/columns.h"
#include "core/intake/repairs.h"
#include "core/intake/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostCells = 64;

bool hasTarget(std::optional<RecordType> type)
{
    return type == RecordType::Mx || type == RecordType::Cname || type == RecordType::Ns;
}

/// What stands in the cell of a host, also if it is a wrong one: a word without blanks.
bool isOneWord(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) { return c.isSpace(); });
}

QChar closerOf(QChar opener)
{
    switch (opener.unicode()) {
    case u'"':
    case u'\'':
        return opener;
    case u'“':
        return u'”';
    case u'‘':
        return u'’';
    default:
        return {};
    }
}

/// RFC 4180, 2: quotation marks around a cell are doubled within it.
QString csvCell(const QString &raw)
{
    const QString cell = raw.trimmed();
    const bool isQuoted =
        cell.size() >= 2 && (cell[0] == u'"' || cell[0] == u'\'') && cell.endsWith(cell[0]);
    if (!isQuoted)
        return cell;
    const QString mark = cell.first(1);
    const QString inside = cell.mid(1, cell.size() - 2).trimmed();
    if (inside.startsWith(mark) && inside.endsWith(mark))
        return QString(inside).replace(mark + mark, mark);
    // "say ""yes"" twice"
    const bool isPaired = inside.contains(mark + mark)
        && !QString(inside).remove(mark + mark).contains(mark) && !inside.contains(u'\\');
    if (isPaired)
        return QString(inside).replace(mark + mark, mark);
    // Several strings of a zone file are no cell of a spreadsheet.
    return inside.contains(mark + mark) && !inside.contains(mark + u' ')
        ? QString(inside).replace(mark + mark, mark)
        : cell;
}

/// RFC 4180, and cells whose quotation marks are doubled for no reason.
QStringList divided(const QString &line, QChar delimiter)
{
    QStringList cells;
    QString cell;
    QChar closer;
    bool isDoubled = false;
    const auto ends = [&](qsizetype i) {
        return i >= line.size() || line[i] == delimiter || line[i].isSpace();
    };
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == delimiter && closer.isNull()) {
            cells += std::exchange(cell, QString());
            continue;
        }
        cell += c;
        if (closer.isNull()) {
            closer = cell.trimmed().size() == 1 ? closerOf(c) : QChar();
            isDoubled = !closer.isNull() && i + 2 < line.size() && line[i + 1] == closer
                && line[i + 2] != closer && !ends(i + 2);
            continue;
        }
        if (c != closer)
            continue;
        const bool isPair = i + 1 < line.size() && line[i + 1] == closer;
        if (isPair && !(isDoubled && ends(i + 2)))
            cell += line[++i];
        else if (isPair || ends(i + 1)) {
            cell += isPair ? line.mid(++i, 1) : QString();
            closer = {};
        }
    }
    cells += cell;
    // A quotation mark that nobody closes is none of a table.
    return closer.isNull() ? cells : line.split(delimiter);
}

/// The cells between the bars of a Markdown table; `\|` is a bar within one.
QStringList betweenBars(const QString &line)
{
    QStringList cells;
    QString cell;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'\\' && i + 1 < line.size() && line[i + 1] == u'|')
            cell += line[++i];
        else if (line[i] == u'|')
            cells += std::exchange(cell, QString());
        else
            cell += line[i];
    }
    cells += cell;
    return cells;
}

/// Takes number cells and words about the time to live out of `cells`: an MX row has the priority
/// first.
void takeNumbers(QStringList &cells, RawRow &row)
{
    for (qsizetype i = 0; i < cells.size();) {
        const QString number = unquoted(cells[i]).text;
        if (isTtlWord(number) && row.ttl.isEmpty()) {
            row.ttl = number;
            cells.removeAt(i);
            continue;
        }
        if (!numberIn(number, 0x7fffffff)) {
            ++i;
            continue;
        }
        cells.removeAt(i);
        // Priorities are small, times to live are minutes and more.
        const bool isPriority = row.type == RecordType::Mx && row.priority.isEmpty()
            && (number.size() <= 2 || !row.ttl.isEmpty());
        (isPriority ? row.priority : row.ttl) = number;
    }
}

std::optional<RawRow> textRowOf(QStringList rest, QStringList::iterator text, RawRow row)
{
    row.value = *text;
    rest.erase(text);
    // "TMXXT  _dmarc  v=DMARC1 …": what stands in front of the host is a type, or meant as one.
    static const QRegularExpression typeLike(u"^[A-Z]{1,10}$"_s);
    const auto isFirst = [&] { return typeLike.match(unquoted(rest.first()).text).hasMatch(); };
    const auto strange = std::ranges::find_if(rest, isMisspeltType);
    if (!row.type && rest.size() > 1 && strange != rest.end()) {
        row.unknownType = unquoted(*strange).text;
        rest.erase(strange);
    } else if (!row.type && rest.size() > 1 && isFirst()) {
        row.unknownType = unquoted(rest.takeFirst()).text;
    }
    auto host = std::ranges::find_if(rest, isHostField);
    if (host == rest.end())
        host = std::ranges::find_if(rest, isOneWord);
    if (host != rest.end()) {
        row.host = *host;
        rest.erase(host);
    }
    row.note = rest.join(u' ');
    return row;
}

} // namespace

QStringList cellsIn(const QString &line, QChar delimiter)
{
    QStringList cells;
    const QString trimmed = line.trimmed();
    const bool isBarred = delimiter != u'|' && trimmed.startsWith(u'|') && trimmed.size() > 2
        && trimmed.indexOf(u'|', 1) > 0;
    if (delimiter == u'\t' || (delimiter.isNull() && line.contains(u'\t')))
        cells = line.contains(u'"') ? divided(line, u'\t') : line.split(u'\t');
    else if (isBarred)
        cells = betweenBars(trimmed.mid(1, trimmed.size() - (trimmed.endsWith(u'|') ? 2 : 1)));
    else if (delimiter == u'|')
        cells = betweenBars(trimmed);
    else if (delimiter == widths)
        cells = betweenWidths(line);
    else if (!delimiter.isNull())
        cells = divided(line, delimiter);
    if (cells.size() > mostCells)
        return {};
    for (QString &cell : cells)
        cell = isBarred || delimiter == u'|' ? cell.trimmed() : csvCell(cell);
    return cells;
}

QChar csvDelimiterOf(const QString &line)
{
    constexpr qsizetype longestBeginning = 300;
    constexpr qsizetype longestColumns = 4000;
    // Other delimiters between bars belong to the cells.
    if (QStringView(line).left(longestBeginning).trimmed().startsWith(u'|'))
        return {};
    for (const QChar delimiter : {QChar(u','), QChar(u';'), QChar(u'|'), widths}) {
        const QString beginning =
            line.left(delimiter == widths ? longestColumns : longestBeginning);
        if (delimiter == widths ? !beginning.contains(u"  "_s) : !beginning.contains(delimiter))
            continue;
        const QStringList cells = cellsIn(beginning, delimiter);
        if (headerOf(cells))
            return delimiter;
        // "TXT,_dmarc.example.com,v=DMARC1; p=none", "_dmarc.example.com,TXTT,…"
        const auto isType = [](const QString &cell) {
            return typeWord(unquoted(cell).text) || isMisspeltType(cell);
        };
        const auto isHost = [](const QString &cell) {
            return isHostField(cell) || isOtherLabel(unquoted(cell).text);
        };
        const bool mayBeRow = delimiter != widths && cells.size() >= 3;
        if (mayBeRow
            && (isType(cells[0]) ? isHost(cells[1]) : isType(cells[1]) && isHost(cells[0])))
            return delimiter;
    }
    return {};
}

std::optional<QList<Field>> headerOf(const QStringList &cells)
{
    QList<Field> header;
    qsizetype known = 0;
    qsizetype filled = 0;
    bool everySecondIsLabel = true;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        auto field = cells[i].isEmpty() ? std::nullopt : fieldOf(unquoted(cells[i]).text);
        if (!field && unquoted(cells[i]).text.compare("MX"_L1, Qt::CaseInsensitive) == 0)
            field = Field::Priority;
        header += field.value_or(Field::Other);
        known += field ? 1 : 0;
        filled += cells[i].isEmpty() ? 0 : 1;
        everySecondIsLabel = everySecondIsLabel && (field.has_value() == (i % 2 == 0));
    }
    // "Type | TXT | Host | @" holds labels as well, but also their values.
    const bool isHeader =
        known >= 2 && known * 2 >= filled && !everySecondIsLabel && header.contains(Field::Value);
    return isHeader ? std::optional(header) : std::nullopt;
}

QStringList fittedTo(const QList<Field> &header, const QStringList &cells, QChar delimiter)
{
    const qsizetype more = cells.size() - header.size();
    const qsizetype valueAt = header.indexOf(Field::Value);
    const bool isDivided =
        more > 0 && valueAt >= 0 && !delimiter.isNull() && delimiter != u'\t' && delimiter != u'|';
    if (!isDivided)
        return cells;
    QStringList fitting = cells;
    fitting[valueAt] =
        cells.mid(valueAt, more + 1).join(delimiter == u';' ? u"; "_s : QString(delimiter));
    fitting.remove(valueAt + 1, more);
    return fitting;
}

RawRow rowOf(const QStringList &cells, const QList<Field> &header)
{
    RawRow row;
    for (qsizetype i = 0; i < std::min(cells.size(), header.size()); ++i) {
        if (!cells[i].isEmpty() && !row.has(header[i]))
            row.set(header[i], cells[i]);
    }
    return row;
}

std::optional<RawRow> rowOf(const QStringList &cells)
{
    RawRow row;
    QStringList rest;
    for (const QString &cell : cells) {
        const auto type = row.type ? std::nullopt : typeIn(unquoted(cell).text);
        if (type)
            row.type = type;
        else if (!unquoted(cell).text.isEmpty() && !isButton(cell) && !isPurpose(cell)
                 && foldWidths(cell).compare("IN"_L1, Qt::CaseInsensitive) != 0)
            rest += cell;
    }
    takeNumbers(rest, row);
    const auto text = std::ranges::find_if(rest, isRecordText);
    if (text != rest.end())
        return textRowOf(rest, text, row);
    if (!row.type || rest.isEmpty())
        return std::nullopt;
    if (rest.size() > 1 || !hasTarget(row.type))
        row.host = rest.takeFirst();
    if (!isHostField(row.host) && !isOneWord(row.host))
        return std::nullopt;
    if (!rest.isEmpty())
        row.value = rest.takeFirst();
    row.note = rest.join(u' ');
    return row;
}

bool isRule(const QStringList &cells)
{
    return std::ranges::all_of(cells, [](const QString &cell) {
        return !cell.isEmpty()
            && std::ranges::all_of(cell, [](QChar c) { return c == u'-' || c == u':'; });
    });
}

} // namespace sda
