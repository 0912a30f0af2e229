#include "core/intake/rowforms.h"

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

/// The beginning of a TXT value, quoted or not.
bool isRecordText(const QString &text)
{
    return beginsLikeRecord(foldWidths(unquoted(text).text.trimmed()));
}

/// A type word whose letter case or company shows that it is none of a sentence.
std::optional<RecordType> typeWord(const QString &word)
{
    const auto type = typeIn(word);
    const bool isKnown =
        type == RecordType::Mx || type == RecordType::Txt || type == RecordType::Cname;
    return isKnown ? type : std::nullopt;
}

bool isHostField(const QString &text)
{
    const QString bare = foldWidths(unquoted(text).text);
    return bare == "@"_L1 || isHostLike(bare);
}

/// What stands in the cell of a host, also if it is a wrong one: a word without blanks.
bool isOneWord(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) { return c.isSpace(); });
}

/// Takes number cells out of `cells` into priority and TTL: an MX row has the priority first.
void takeNumbers(QStringList &cells, RawRow &row)
{
    for (qsizetype i = 0; i < cells.size();) {
        if (!isNumber(cells[i])) {
            ++i;
            continue;
        }
        const QString number = cells.takeAt(i);
        // Priorities are small, times to live are minutes and more.
        const bool isPriority = row.type == RecordType::Mx && row.priority.isEmpty()
            && (number.size() <= 2 || !row.ttl.isEmpty());
        (isPriority ? row.priority : row.ttl) = number;
    }
}

std::optional<RawRow> targetRow(RecordType type, const QString &line, const QList<Word> &words,
                                qsizetype hostAt, qsizetype restAt)
{
    RawRow row;
    row.type = type;
    if (hostAt >= 0)
        row.host = words[hostAt].text;
    qsizetype at = restAt;
    if (type == RecordType::Mx && at < words.size() && isNumber(words[at].text))
        row.priority = words[at++].text;
    if (at >= words.size() || !isHostName(words[at].text))
        return std::nullopt;
    row.value = words[at].text;
    const bool numberFollows = type == RecordType::Mx && row.priority.isEmpty()
        && at + 1 < words.size() && isNumber(words[at + 1].text);
    if (numberFollows)
        row.priority = words[++at].text;
    row.note = line.mid(words[at].end).trimmed();
    return row;
}

std::optional<RawRow> textRow(const QString &line, const QList<Word> &words, qsizetype hostAt,
                              qsizetype restAt)
{
    const QString rest = line.mid(words[restAt - 1].end).trimmed();
    if (!isRecordText(rest) && !rest.startsWith(u'"'))
        return std::nullopt;
    RawRow row;
    row.type = RecordType::Txt;
    row.host = words[hostAt].text;
    row.value = rest;
    return row;
}

std::optional<RawRow> typedRow(RecordType type, const QString &line, const QList<Word> &words,
                               qsizetype hostAt)
{
    constexpr qsizetype restAt = 2;
    if (words.size() <= restAt)
        return std::nullopt;
    const bool hostLeftOut = type == RecordType::Mx && hostAt == 1 && isNumber(words[1].text)
        && isHostName(words[2].text);
    if (hostLeftOut)
        return targetRow(type, line, words, -1, 1);
    if (!isHostField(words[hostAt].text))
        return std::nullopt;
    return type == RecordType::Txt ? textRow(line, words, hostAt, restAt)
                                   : targetRow(type, line, words, hostAt, restAt);
}

} // namespace

void RawRow::set(Field field, const QString &text)
{
    switch (field) {
    case Field::Type:
        type = typeIn(text);
        if (!type && !isPurpose(text))
            unknownType = text;
        break;
    case Field::Name:
        host = text;
        break;
    case Field::Value:
        value = text;
        break;
    case Field::Priority:
        priority = text;
        break;
    case Field::Ttl:
        ttl = text;
        break;
    case Field::Note:
        note = text;
        break;
    case Field::Other:
        break;
    }
}

bool RawRow::has(Field field) const
{
    switch (field) {
    case Field::Type:
        return type || !unknownType.isEmpty();
    case Field::Name:
        return !host.isEmpty();
    case Field::Value:
        return value.has_value();
    case Field::Priority:
        return !priority.isEmpty();
    case Field::Ttl:
        return !ttl.isEmpty();
    case Field::Note:
        return !note.isEmpty();
    case Field::Other:
        return false;
    }
    Q_UNREACHABLE();
}

bool RawRow::isEmpty() const
{
    return !value && (host.isEmpty() || !has(Field::Type));
}

QStringList cellsIn(const QString &line, QChar delimiter)
{
    QStringList cells;
    const QString trimmed = line.trimmed();
    if (line.contains(u'\t')) {
        cells = line.split(u'\t');
    } else if (trimmed.startsWith(u'|') && trimmed.endsWith(u'|') && trimmed.size() > 2) {
        cells = trimmed.mid(1, trimmed.size() - 2).split(u'|');
    } else if (!delimiter.isNull()) {
        QString cell;
        bool insideQuotes = false;
        for (const QChar c : line) {
            if (c == u'"')
                insideQuotes = !insideQuotes;
            if (c == delimiter && !insideQuotes)
                cells += std::exchange(cell, QString());
            else
                cell += c;
        }
        cells += cell;
    }
    if (cells.size() > mostCells)
        return {};
    for (QString &cell : cells)
        cell = cell.trimmed();
    return cells;
}

QChar csvDelimiterOf(const QString &line)
{
    constexpr qsizetype longestHeader = 300;
    if (line.size() > longestHeader)
        return {};
    for (const QChar delimiter : {u',', u';'}) {
        if (line.contains(delimiter) && headerOf(cellsIn(line, delimiter)))
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
        const auto field = cells[i].isEmpty() ? std::nullopt : fieldOf(unquoted(cells[i]).text);
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
        if (!row.type && typeIn(cell))
            row.type = typeIn(cell);
        else if (!cell.isEmpty() && !isButton(cell) && !isPurpose(cell))
            rest += cell;
    }
    takeNumbers(rest, row);
    const auto text = std::ranges::find_if(rest, isRecordText);
    if (text != rest.end()) {
        row.value = *text;
        rest.erase(text);
        // "TMXXT  _dmarc  v=DMARC1 …": what stands in front of the host is a type, or meant as one.
        static const QRegularExpression typeLike(u"^[A-Z]{1,10}$"_s);
        const bool hasStrangeType =
            !row.type && rest.size() > 1 && typeLike.match(rest.first()).hasMatch();
        if (hasStrangeType)
            row.unknownType = rest.takeFirst();
        auto host = std::ranges::find_if(rest, isHostField);
        if (host == rest.end())
            host = std::ranges::find_if(rest, isOneWord);
        if (host != rest.end()) {
            row.host = *host;
            rest.erase(host);
        }
    } else if (row.type && !rest.isEmpty()) {
        if (rest.size() > 1 || !hasTarget(row.type))
            row.host = rest.takeFirst();
        if (!isHostField(row.host) && !isOneWord(row.host))
            return std::nullopt;
        if (!rest.isEmpty())
            row.value = rest.takeFirst();
    } else {
        return std::nullopt;
    }
    row.note = rest.join(u' ');
    return row;
}

std::optional<RawRow> rowInWords(const QString &line)
{
    constexpr qsizetype most = 6;
    const QList<Word> words = wordsIn(line, most);
    if (words.size() < 2)
        return std::nullopt;
    const bool isShortDig = words.size() == 2 && isNumber(words[0].text)
        && words[0].text.size() <= 5 && isHostName(words[1].text);
    if (isShortDig)
        return targetRow(RecordType::Mx, line, words, -1, 0);
    if (const auto type = typeWord(words[0].text))
        return typedRow(*type, line, words, 1);
    if (const auto type = typeWord(words[1].text))
        return typedRow(*type, line, words, 0);
    return std::nullopt;
}

} // namespace sda
