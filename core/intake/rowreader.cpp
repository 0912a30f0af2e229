#include "core/intake/rowreader.h"

#include "core/intake/repairs.h"
#include "core/intake/wrappedkey.h"
#include "core/records/dkim.h"

#include <algorithm>
#include <utility>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostRows = 1000;
constexpr int mostLines = 20000; // that hold anything
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
        else if (c == u'"')
            insideQuotes = !insideQuotes;
        else if (insideQuotes)
            continue;
        else if (c == u';')
            break;
        else if (c == u'(')
            ++open;
        else if (c == u')')
            --open;
    }
    return open;
}

/// The line under the header of a Markdown table.
bool isRule(const QStringList &cells)
{
    return std::ranges::all_of(cells, [](const QString &cell) {
        return !cell.isEmpty()
            && std::ranges::all_of(cell, [](QChar c) { return c == u'-' || c == u':'; });
    });
}

QString withoutFinalDot(QString name)
{
    if (name.size() > 1 && name.endsWith(u'.'))
        name.chop(1);
    return name;
}

} // namespace

RowReader::RowReader(QStringList lines, QString ownDomain)
    : m_lines(std::move(lines)), m_ownDomain(std::move(ownDomain))
{ }

QList<RawRow> RowReader::read()
{
    while (m_at < m_lines.size() && m_rows.size() < mostRows) {
        m_strangeBlanks = false;
        if (m_lines[m_at].isEmpty() || m_lines[m_at].size() > longestLine) {
            ++m_at;
            continue;
        }
        const QString line = foldBlanks(m_lines[m_at++], m_strangeBlanks);
        if (line.trimmed().isEmpty())
            continue;
        if (++m_linesRead > mostLines)
            break;
        readLine(line);
    }
    finishBlock();
    return std::exchange(m_rows, {});
}

void RowReader::readLine(const QString &line)
{
    m_labelsAbove = std::exchange(m_labelsAlone, 0);
    if (isButton(line) || readDirective(line) || readZoneLine(line) || readTableLine(line)
        || readLabelLine(line) || readUnderLabel(line))
        return;
    // Prose or a title ends a block that has all it needs.
    if (m_block.value)
        finishBlock();
    if (readTitledValue(line) || readBareValue(line) || readCellAlone(line))
        return;
    m_cells = {};
}

bool RowReader::readDirective(const QString &line)
{
    if (line.startsWith(u';'))
        return true;
    if (!line.startsWith(u'$'))
        return false;
    const QStringList words = line.simplified().split(u' ');
    if (words.first().compare("$ORIGIN"_L1, Qt::CaseInsensitive) == 0 && words.size() > 1)
        m_origin = words[1] == "."_L1 ? QString() : u'.' + withoutFinalDot(words[1]);
    return true;
}

bool RowReader::readZoneLine(const QString &line)
{
    auto zoneLine = zoneLineIn(line);
    if (!zoneLine)
        return false;
    int open = openParentheses(zoneLine->data);
    for (qsizetype i = 0; open > 0 && i < mostContinuations && m_at < m_lines.size(); ++i) {
        const QString next = foldBlanks(m_lines[m_at++], m_strangeBlanks).left(longestLine);
        open += openParentheses(next);
        zoneLine->data += u'\n' + next;
    }
    if (!zoneLine->owner.isEmpty()) {
        m_owner = zoneLine->owner;
        const bool isRelative = !m_owner.endsWith(u'.') && !m_origin.isEmpty();
        if (isRelative)
            m_owner = m_owner == "@"_L1 ? m_origin.mid(1) : m_owner + m_origin;
    }
    zoneLine->owner = m_owner;
    const auto row = rowOf(*zoneLine, DnsName::fromText(m_origin.mid(1)).value_or(DnsName()));
    if (row)
        add(*row);
    return row.has_value();
}

bool RowReader::readTableLine(const QString &line)
{
    if (const QChar delimiter = csvDelimiterOf(line);
        !delimiter.isNull() && !line.contains(u'\t')) {
        m_delimiter = delimiter;
        m_header = *headerOf(cellsIn(line, delimiter));
        finishBlock();
        return true;
    }
    const bool isCsv = !m_delimiter.isNull() && line.contains(m_delimiter);
    const QStringList cells = cellsIn(line, isCsv ? m_delimiter : QChar());
    if (cells.size() < 2)
        return false;
    if (isRule(cells))
        return true;
    if (const auto header = headerOf(cells)) {
        finishBlock();
        m_header = *header;
        m_delimiter = {};
        return true;
    }
    // "Host record ⇥ @": a table of labels and values, one field per line.
    if (cells.size() % 2 == 0 && fieldOf(cells[0])) {
        for (qsizetype i = 0; i < cells.size(); i += 2) {
            if (const auto field = fieldOf(cells[i]); field && !cells[i + 1].isEmpty())
                setField(*field, cells[i + 1]);
        }
        return true;
    }
    std::optional<RawRow> row;
    if (!m_header.isEmpty())
        row = rowOf(cells, m_header);
    if (!row || row->isEmpty())
        row = rowOf(cells);
    if (!row)
        return isCsv;
    finishBlock();
    if (row->value)
        row->value = withKeyContinued(*row->value, row->joined);
    add(*row);
    return true;
}

bool RowReader::readLabelLine(const QString &line)
{
    const QStringView bare = withoutBullet(line);
    auto labelled = splitLabel(bare);
    if (!labelled) {
        const auto field = fieldOf(bare);
        if (!field)
            return false;
        labelled = Labelled{*field, QString()};
    }
    m_cells = {};
    if (labelled->rest.isEmpty()) {
        // Labels below one another are the header of a table whose cells follow line by line.
        m_labelsAlone = m_labelsAbove + 1;
        m_label.reset();
        if (m_labelsAlone == 1 && labelled->field != Field::Other)
            m_label = labelled->field;
        return true;
    }
    m_label.reset();
    // "Type: TXT  Name: _dmarc  Value: …": short fields may be followed by the next label.
    constexpr int mostLabels = 8;
    for (int i = 0; labelled && i < mostLabels; ++i) {
        QString rest;
        setField(labelled->field, firstWord(labelled->field, labelled->rest, rest));
        labelled = splitLabel(rest);
    }
    return true;
}

QString RowReader::firstWord(Field field, const QString &text, QString &rest) const
{
    const bool isShort = field == Field::Name || field == Field::Priority || field == Field::Ttl
        || field == Field::Type;
    const Unquoted quoted = unquoted(text);
    if (!isShort)
        return text;
    if (quoted.pieces > 0) {
        rest = quoted.rest;
        return quoted.text;
    }
    const auto isEnd = [](QChar c) { return c.isSpace() || u",、，。（("_s.contains(c); };
    const auto end = std::find_if(text.begin(), text.end(), isEnd);
    const qsizetype length = end - text.begin();
    rest = text.mid(length).trimmed();
    return text.left(length);
}

bool RowReader::readUnderLabel(const QString &line)
{
    if (!m_label)
        return false;
    const Field field = *std::exchange(m_label, std::nullopt);
    QString rest;
    const QString text = line.trimmed();
    setField(field, firstWord(field, text, rest));
    return true;
}

bool RowReader::readTitledValue(const QString &line)
{
    // "MX: mxbiz1.qq.com", "SPF：v=spf1 …"
    constexpr qsizetype longestTitle = 12;
    const QStringView bare = withoutBullet(line);
    const auto isColon = [](QChar c) { return c == u':' || c == u'：'; };
    const auto colon = std::find_if(bare.begin(), bare.end(), isColon);
    const qsizetype length = colon - bare.begin();
    if (colon == bare.end() || length > longestTitle)
        return false;
    const QStringView title = bare.left(length);
    const auto type = typeIn(title);
    if (!type && !isPurpose(title))
        return false;
    const QString rest = bare.mid(length + 1).trimmed().toString();
    const QString text = foldWidths(unquoted(rest).text);
    const bool isTarget = type == RecordType::Mx || type == RecordType::Cname;
    const bool isText = beginsLikeRecord(text.trimmed());
    if (!isText && !(isTarget && (isHostName(text) || rowInWords(text))))
        return false;
    RawRow row;
    if (isTarget && rowInWords(text))
        row = *rowInWords(text);
    else
        row.value = isText ? withKeyContinued(rest, row.joined) : rest;
    row.type = isText ? RecordType::Txt : *type;
    row.host = std::exchange(m_cells, {}).host;
    add(row);
    return true;
}

bool RowReader::readBareValue(const QString &line)
{
    const QString bare = withoutBullet(line).toString();
    const Unquoted quoted = unquoted(bare);
    const QString text = foldWidths(quoted.text).trimmed();
    if (beginsLikeRecord(text)) {
        RawRow row = std::exchange(m_cells, {});
        row.type = row.type.value_or(RecordType::Txt);
        // A blank in front of the value would have been copied into the panel.
        const bool blankInFront =
            line[0].isSpace() && quoted.pieces == 0 && !line.left(2).trimmed().isEmpty();
        row.strangeBlanks = row.strangeBlanks || blankInFront;
        row.value = withKeyContinued(bare, row.joined);
        add(row);
        return true;
    }
    if (auto row = rowInWords(bare)) {
        if (row->host.isEmpty())
            row->host = m_cells.host;
        m_cells = {};
        if (row->value && row->type == RecordType::Txt)
            row->value = withKeyContinued(*row->value, row->joined);
        add(*row);
        return true;
    }
    // A key without `p=` in front; judged where the record is.
    const bool mayBeKey = wholeKeyLength(text) == text.size() && isBase64(text);
    if (mayBeKey && decodePublicKey(text, PublicKey::Algorithm::Rsa)) {
        RawRow row = std::exchange(m_cells, {});
        row.type = RecordType::Txt;
        row.value = bare;
        add(row);
        return true;
    }
    return false;
}

bool RowReader::readCellAlone(const QString &line)
{
    const QString bare = withoutBullet(line).toString();
    const Unquoted quoted = unquoted(bare);
    QString text = foldWidths(quoted.text.trimmed());
    while (text.endsWith(u'。'))
        text.chop(1);
    const auto type = typeIn(text);
    if (type == RecordType::Mx || type == RecordType::Txt || type == RecordType::Cname) {
        m_cells = {};
        m_cells.type = type;
        return true;
    }
    const bool wantsTarget = m_cells.type == RecordType::Mx || m_cells.type == RecordType::Cname;
    if (!m_cells.host.isEmpty() && wantsTarget && isHostName(text)) {
        RawRow row = std::exchange(m_cells, {});
        row.value = text;
        add(row);
        return true;
    }
    bool isNumber = false;
    text.toUShort(&isNumber);
    if (isNumber && m_cells.type == RecordType::Mx) {
        m_cells.priority = text;
        return true;
    }
    const bool isHost = text == "@"_L1
        || (isHostLike(text) && (m_cells.type || text.contains(u'_') || isOwnName(text)));
    if (isHost && m_cells.host.isEmpty()) {
        m_cells.host = text;
        return true;
    }
    // A host name and nothing else, a full one: the target that a console shows.
    const bool isTarget =
        isHostName(text) && (text.count(u'.') > 1) && !isOwnName(text) && !m_cells.has(Field::Type);
    if (!isTarget)
        return false;
    RawRow row = std::exchange(m_cells, {});
    row.type = RecordType::Mx;
    row.value = text;
    add(row);
    return true;
}

void RowReader::setField(Field field, const QString &text)
{
    // A field that comes again begins the next record.
    if (m_block.has(field))
        finishBlock();
    m_block.strangeBlanks = m_block.strangeBlanks || m_strangeBlanks;
    if (field == Field::Value) {
        bool joined = false;
        m_block.value = withKeyContinued(text, joined);
        m_block.joined = joined;
    } else {
        m_block.set(field, text);
    }
}

QString RowReader::withKeyContinued(const QString &value, bool &joined)
{
    const auto whole = joinWrappedKey(value, m_lines, m_at);
    if (!whole)
        return value;
    m_at += whole->linesUsed;
    joined = true;
    return whole->value;
}

bool RowReader::isCutShort() const
{
    return m_linesRead > mostLines;
}

bool RowReader::isOwnName(const QString &text) const
{
    const QString name = withoutFinalDot(text.toLower());
    return !m_ownDomain.isEmpty()
        && (name == m_ownDomain || name.endsWith(u'.' + m_ownDomain)
            || m_ownDomain.endsWith(u'.' + name));
}

void RowReader::finishBlock()
{
    const RawRow row = std::exchange(m_block, {});
    if (!row.isEmpty())
        add(row);
}

void RowReader::add(RawRow row)
{
    row.strangeBlanks = row.strangeBlanks || m_strangeBlanks;
    m_rows += std::move(row);
}

} // namespace sda
