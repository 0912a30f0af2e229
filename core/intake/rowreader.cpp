#include "core/intake/rowreader.h"

#include "core/intake/columns.h"
#include "core/intake/continuation.h"
#include "core/intake/repairs.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostRows = 4000;
constexpr qsizetype mostContinuations = 50; // lines in one pair of parentheses

/// Opening parentheses without a closing one in a line, outside of quotes and comments (RFC 1035,
/// 5.1).
int openParentheses(QStringView line)
{
    int open = 0;
    bool insideQuotes = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u'\\')
            ++i;
        else if (u"\"“”„＂"_s.contains(c))
            insideQuotes = !insideQuotes;
        else if (u"「『«"_s.contains(c) || u"」』»"_s.contains(c))
            insideQuotes = u"「『«"_s.contains(c);
        else if (insideQuotes)
            continue;
        else if (c == u';')
            break;
        else if (c == u'(' || c == u'（')
            ++open;
        else if (c == u')' || c == u'）')
            --open;
    }
    return open;
}

QString withoutFinalDot(QString name)
{
    if (name.size() > 1 && name.endsWith(u'.'))
        name.chop(1);
    return name;
}

} // namespace

RowReader::RowReader(QList<PasteLine> lines, QString ownDomain)
    : m_lines(std::move(lines)), m_ownDomain(std::move(ownDomain))
{ }

QList<RawRow> RowReader::read()
{
    while (m_at < m_lines.size()) {
        if (m_rows.size() >= mostRows) {
            m_isCutShort = true;
            break;
        }
        m_isBelowGap = m_line.text.isEmpty();
        m_line = m_lines[m_at++];
        if (m_line.text.isEmpty())
            passEmptyLine();
        else if (m_line.text.size() <= longestLine)
            readLine(m_line.text);
    }
    finishBlock();
    m_lookup.finish();
    m_identity.finish();
    for (const RawRow &row : m_lookup.takeRows() + m_identity.takeRows())
        m_rows += row;
    return std::exchange(m_rows, {});
}

void RowReader::passEmptyLine()
{
    m_lookup.passEmptyLine();
}

bool RowReader::readLine(const QString &line)
{
    const RawRow cells = m_cells;
    const int labelsAlone = m_labelsAlone;
    if (readForms(line) || readProse(line))
        return true;
    // Once more in plain letters, for the forms that need them.
    const QString folded = foldQuotes(foldWidths(line));
    if (folded == line)
        return false;
    m_cells = cells;
    m_labelsAlone = labelsAlone;
    m_line.traces |= Trace::FullWidth;
    return readForms(folded) || readProse(folded);
}

bool RowReader::readForms(const QString &line)
{
    m_labelsAbove = std::exchange(m_labelsAlone, 0);
    // ";;CNAME;…" has two empty cells in front and is no comment.
    const bool isCsv = m_delimiter == u';' && line.startsWith(u';');
    return isButton(line) || (!isCsv && (readLookup(line) || readDirective(line)))
        || (fitsHeader(line) && readTableLine(line)) || readZoneLine(line) || readIdentity(line)
        || readTableLine(line) || readOutput(line) || readLabelLine(line) || readUnderLabel(line)
        || readPriorityBehind(line);
}

bool RowReader::readProse(const QString &line)
{
    // Prose or a title ends a block that has all it needs.
    if (m_block.value)
        finishBlock();
    if (readTitledValue(line) || readBareValue(line) || readCellAlone(line))
        return true;
    m_cells = {};
    return false;
}

bool RowReader::readLookup(const QString &line)
{
    const bool taken = m_lookup.take(line);
    for (const RawRow &row : m_lookup.takeRows())
        add(row);
    return taken;
}

bool RowReader::readDirective(const QString &line)
{
    if (line.startsWith(u';'))
        return true;
    if (!line.startsWith(u'$'))
        return false;
    const QStringList words = line.left(longestLine).simplified().split(u' ');
    if (words.first().compare("$ORIGIN"_L1, Qt::CaseInsensitive) == 0 && words.size() > 1) {
        m_origin = words[1] == "."_L1 ? QString() : u'.' + withoutFinalDot(words[1]);
        constexpr qsizetype mostOrigins = 20;
        const QString domain = m_origin.mid(1).toLower();
        // "$ORIGIN _domainkey.example.com." begins a part of the zone.
        const bool isDomain = isHostName(domain) && domain.contains(u'.');
        if (isDomain && m_origins.size() < mostOrigins && !m_origins.contains(domain))
            m_origins += domain;
        m_owner.clear();
        m_isInsideZone = true;
        return true;
    }
    m_isInsideZone = m_isInsideZone || words.first().compare("$TTL"_L1, Qt::CaseInsensitive) == 0;
    return words.first().size() > 1 && words.first()[1].isUpper();
}

bool RowReader::readIdentity(const QString &line)
{
    const bool taken = m_identity.take(line);
    if (!taken)
        m_identity.finish();
    for (const RawRow &row : m_identity.takeRows())
        add(row);
    return taken;
}

bool RowReader::readZoneLine(const QString &line)
{
    auto zoneLine = zoneLineIn(line, m_isInsideZone);
    if (!zoneLine)
        return false;
    const qsizetype before = m_at;
    int open = openParentheses(zoneLine->data);
    for (qsizetype i = 0; open > 0 && i < mostContinuations && m_at < m_lines.size(); ++i) {
        const PasteLine &next = m_lines[m_at];
        const int more = openParentheses(next.text.left(longestLine));
        // They stand in no other pair (RFC 1035, 5.1): the record above lacks its end.
        if (more > 0)
            break;
        ++m_at;
        m_line.traces |= next.traces;
        open += more;
        zoneLine->data += u'\n' + next.text.left(longestLine);
    }
    if (!zoneLine->owner.isEmpty()) {
        m_owner = zoneLine->owner;
        const bool isRelative = !m_owner.endsWith(u'.') && !m_origin.isEmpty();
        if (isRelative)
            m_owner = m_owner == "@"_L1 ? m_origin.mid(1) : m_owner + m_origin;
    }
    zoneLine->owner = m_owner;
    if (zoneLine->type == RecordType::Soa)
        return true;
    auto row = rowOf(*zoneLine, DnsName::fromText(m_origin.mid(1)).value_or(DnsName()));
    if (!row) {
        m_at = before;
        return false;
    }
    if (row->type == RecordType::Cname)
        m_lookup.noteAlias(row->value.value_or(QString()));
    // What `dig` found behind an alias belongs to its target.
    const bool isForeign = row->type == RecordType::Txt && m_lookup.isBelowAlias(row->host);
    if (isForeign)
        return true;
    if (row->value && row->type == RecordType::Txt)
        row->value = withContinuation(*row->value, row->traces);
    add(*row);
    return true;
}

/// In the columns of the header; nothing where nobody knows which of them are empty.
std::optional<QStringList> RowReader::cellsBelow(const QStringList &cells,
                                                 const QString &line) const
{
    const bool someAreEmpty = m_delimiter == widths && cells.size() < m_header.size();
    return someAreEmpty ? alignedTo(m_headerLine, line)
                        : std::optional(fittedTo(m_header, cells, m_delimiter));
}

std::optional<RawRow> RowReader::rowOfCells(const QStringList &given, const QString &line) const
{
    const auto below = cellsBelow(given, line);
    if (!below)
        return rowOf(given);
    const QStringList cells = *below;
    const qsizetype typeAt = m_header.indexOf(Field::Type);
    const bool hasTypeThere =
        typeAt < 0 || typeAt >= cells.size() || typeIn(unquoted(cells[typeAt]).text);
    bool hasTypeElsewhere = false;
    for (qsizetype i = 0; i < cells.size() && !hasTypeThere; ++i) {
        const bool isNote = i < m_header.size() && m_header[i] == Field::Note;
        const QString cell = unquoted(cells[i]).text;
        hasTypeElsewhere = hasTypeElsewhere || (!isNote && !isPurpose(cell) && typeWord(cell));
    }
    std::optional<RawRow> row;
    if (!m_header.isEmpty() && !hasTypeElsewhere)
        row = rowOf(cells, m_header);
    // A misspelt type is one word of letters all the same.
    static const QRegularExpression typeLike(u"^[A-Za-z]{1,12}$"_s);
    const bool isMisread = row && !row->unknownType.isEmpty()
        && !typeLike.match(unquoted(row->unknownType).text.trimmed()).hasMatch();
    if (!row || row->isEmpty() || isMisread)
        row = rowOf(given);
    return row;
}

/// The line has a type where the header of the table above has its column.
bool RowReader::fitsHeader(const QString &line) const
{
    const qsizetype typeAt = m_header.indexOf(Field::Type);
    const bool mayFit = typeAt >= 0 && !m_delimiter.isNull() && line.contains(m_delimiter);
    if (!mayFit)
        return false;
    QStringList cells = cellsIn(line, m_delimiter);
    if (m_delimiter == widths && cells.size() < m_header.size())
        cells = alignedTo(m_headerLine, line).value_or(cells);
    // Buttons were copied along behind the last column.
    while (cells.size() > m_header.size() && (cells.last().isEmpty() || isButton(cells.last())))
        cells.removeLast();
    return cells.size() == m_header.size() && typeWord(unquoted(cells[typeAt]).text).has_value();
}

/// A line whose last cell has a line break within its quotation marks, together with those that
/// follow.
QString RowReader::withQuotesClosed(const QString &line, QChar delimiter)
{
    constexpr qsizetype most = 50;
    const auto isOdd = [](const QString &text) { return text.count(u'"') % 2 == 1; };
    if (!isOdd(line))
        return line;
    QString whole = line;
    const qsizetype end = std::min(m_at + most, m_lines.size());
    for (qsizetype i = m_at; i < end; ++i) {
        const QString &next = m_lines[i].text;
        if (next.isEmpty() || whole.size() > longestLine)
            return line;
        whole += u' ' + next;
        if (isOdd(next)) {
            for (; m_at <= i; ++m_at)
                m_line.traces |= m_lines[m_at].traces;
            return whole;
        }
        if (next.contains(delimiter) || next.contains(u'\t'))
            return line;
    }
    return line;
}

bool RowReader::readTableLine(const QString &first)
{
    QChar delimiter = u'\t';
    bool isInHeader = false;
    if (!first.contains(u'\t')) {
        delimiter = csvDelimiterOf(first);
        isInHeader = delimiter.isNull() && !m_delimiter.isNull() && first.contains(m_delimiter);
        if (isInHeader)
            delimiter = m_delimiter;
    }
    QString line = delimiter.isNull() ? first : withQuotesClosed(first, delimiter);
    if (delimiter.isNull() && !m_delimiter.isNull()) {
        // The first cell may be the one that is divided.
        line = withQuotesClosed(first, m_delimiter);
        delimiter = line == first ? QChar() : m_delimiter;
    }
    const QStringList cells = cellsIn(line, delimiter);
    if (cells.size() < 2)
        return false;
    // A Markdown table has bars and no other delimiter: another table has another header.
    if (delimiter.isNull() != m_delimiter.isNull()) {
        m_header.clear();
        m_delimiter = {};
    }
    if (isRule(cells))
        return true;
    // Words of a note may be those of a header: "mail server".
    if (const auto header = fitsHeader(line) ? std::nullopt : headerOf(cells)) {
        finishBlock();
        m_header = *header;
        m_headerLine = line;
        m_delimiter = delimiter;
        return true;
    }
    // "Host record ⇥ @": a table of labels and values, one field per line.
    if (cells.size() % 2 == 0 && fieldOf(cells[0])) {
        setCells(cells);
        return true;
    }
    auto row = rowOfCells(cells, line);
    if (!row)
        return isInHeader && delimiter != widths;
    finishBlock();
    // The tabs may be those of a zone, which leaves out an owner that comes again.
    const QString front = cells.first();
    if (front.isEmpty() && row->host.isEmpty() && m_owner.endsWith(u'.'))
        row->host = m_owner;
    else if (!front.isEmpty() && front == row->host)
        m_owner = front;
    if (row->value)
        row->value = withContinuation(*row->value, row->traces);
    add(*row);
    return true;
}

void RowReader::setCells(const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); i += 2) {
        if (const auto field = fieldOf(cells[i]); field && !cells[i + 1].isEmpty())
            setField(*field, cells[i + 1]);
    }
}

bool RowReader::isOwnName(const QString &text) const
{
    const QString name = withoutFinalDot(text.toLower());
    return !m_ownDomain.isEmpty()
        && (name == m_ownDomain || name.endsWith(u'.' + m_ownDomain)
            || m_ownDomain.endsWith(u'.' + name));
}

QString RowReader::withContinuation(const QString &value, Traces &traces)
{
    const auto whole = continued(value, m_lines, m_at);
    if (!whole)
        return value;
    for (qsizetype i = 0; i < whole->linesUsed; ++i)
        m_line.traces |= m_lines[m_at++].traces;
    // "…IDAQAB TTL: 600": what follows the value is read by itself.
    if (!whole->rest.isEmpty())
        m_lines[m_at].text = whole->rest;
    traces |= Trace::Joined;
    return whole->value;
}

void RowReader::finishBlock()
{
    const RawRow row = std::exchange(m_block, {});
    if (!row.isEmpty())
        add(row);
}

void RowReader::add(RawRow row)
{
    row.traces |= m_line.traces;
    m_rows += std::move(row);
}

} // namespace sda
