#include "core/intake/rowforms.h"

#include "core/intake/repairs.h"
#include "core/intake/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostWords = 9; // type, host, class, TTL in two words, priority, value, note

/// A priority and a target in one word: "10feedback-smtp.…".
bool isGluedTarget(const QString &word)
{
    qsizetype digits = 0;
    while (digits < word.size() && word[digits].isDigit())
        ++digits;
    return digits > 0 && isHostName(word.mid(digits));
}

bool isTarget(const QString &word)
{
    QString name = plainName(word);
    const auto isStop = [](QChar c) { return u"。｡、，,"_s.contains(c); };
    while (!name.isEmpty() && isStop(name.back()))
        name.chop(1);
    // A shortened one is refused with its reason, not overlooked.
    const QString whole = QString(name).replace("..."_L1, "x"_L1).replace(u'…', u'x');
    return isHostName(name) || isGluedTarget(name) || (whole != name && isHostLike(whole));
}

/// Moves `at` over the class and the time to live.
void passClassAndTtl(const QList<Word> &words, qsizetype &at, RawRow &row, bool numberIsTtl)
{
    while (at < words.size()) {
        const QString &word = words[at].text;
        const QString two = at + 1 < words.size() ? word + u' ' + words[at + 1].text : QString();
        if (word.compare("IN"_L1, Qt::CaseInsensitive) == 0) {
            ++at;
        } else if (row.ttl.isEmpty() && isTtlWord(two)) {
            row.ttl = two;
            at += 2;
        } else if (row.ttl.isEmpty() && (isTtlWord(word) || (numberIsTtl && isNumber(word)))) {
            row.ttl = word;
            ++at;
        } else {
            return;
        }
    }
}

/// Words of sentences about records: "the TXT record", "@ MX レコード".
bool isAboutRecords(const QString &word)
{
    static const QRegularExpression words(u"^(?:records?|entry|entries|values?|types?|formats?|"
                                          u"hosts?|names?|is|are|has|for|of|to|in)\\W*$"
                                          "|レコード|레코드|记录|記録|タイプ|形式"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return words.match(word).hasMatch();
}

/// Names that no sentence has: "@", "_dmarc".
bool isPlainlyHost(const QString &host)
{
    return host == "@"_L1 || host.contains(u'_');
}

/// A text that a service made up, shorter than a token: "MS=ms12345678", "abc%3Ddef".
bool isOddText(const QString &host, const QList<Word> &words, qsizetype at)
{
    const QString &word = words[at].text;
    if (isAboutRecords(word) || isAboutRecords(host) || word == "-"_L1)
        return false;
    const bool isLast = at + 1 == words.size();
    if (host == "@"_L1 || !isLast)
        return host == "@"_L1;
    constexpr qsizetype shortest = 6;
    const bool hasSign = std::ranges::any_of(
        word.chopped(1), [](QChar c) { return c.isDigit() || u"=%:/+_-"_s.contains(c); });
    return isPlainlyHost(host)
        || (word.size() >= shortest && hasSign && word.back().isLetterOrNumber());
}

/// A target of one label, which is relative: only where nothing else can be meant.
bool isOddTarget(const RawRow &row, const QList<Word> &words, qsizetype at)
{
    const bool isLast = at + 1 == words.size();
    const bool isRow =
        isPlainlyHost(row.host) && (row.type == RecordType::Cname || !row.priority.isEmpty());
    return isRow && isLast && isHostLike(plainName(words[at].text))
        && !isAboutRecords(words[at].text) && !isNumber(words[at].text);
}

std::optional<RawRow> targetRow(RawRow row, const QString &line, const QList<Word> &words,
                                qsizetype at)
{
    const bool isMx = row.type == RecordType::Mx;
    // "MX mail 600 10 host": the time to live stands in front of the priority.
    const bool twoNumbers =
        isMx && at + 1 < words.size() && isNumber(words[at].text) && isNumber(words[at + 1].text);
    passClassAndTtl(words, at, row, twoNumbers || !isMx);
    if (isMx && at < words.size() && isNumber(words[at].text))
        row.priority = words[at++].text;
    if (twoNumbers && row.ttl.size() <= 2 && row.priority.size() > 2)
        std::swap(row.ttl, row.priority);
    if (at >= words.size() || (!isTarget(words[at].text) && !isOddTarget(row, words, at)))
        return std::nullopt;
    row.value = words[at].text;
    const bool numberFollows =
        isMx && row.priority.isEmpty() && at + 1 < words.size() && isNumber(words[at + 1].text);
    if (numberFollows)
        row.priority = words[++at].text;
    row.note = line.mid(words[at].end).trimmed();
    return row;
}

std::optional<RawRow> textRow(RawRow row, const QString &line, const QList<Word> &words,
                              qsizetype at)
{
    passClassAndTtl(words, at, row, true);
    if (at >= words.size())
        return std::nullopt;
    const QString rest = line.mid(words[at].end - words[at].text.size()).trimmed();
    const bool isQuoted = rest.startsWith(u'"');
    if (isRecordText(rest) || isQuoted) {
        row.value = rest;
        return row;
    }
    // "TXT _amazonses.example.com pmBGN/…= Ownership"
    const QString &word = words[at].text;
    constexpr qsizetype shortest = 12;
    const bool isCut = word.size() >= shortest && (word.contains("..."_L1) || word.contains(u'…'));
    QString token = unquoted(word).text;
    while (token.endsWith(u'。'))
        token.chop(1);
    if (!isTokenLike(token) && !isCut) {
        if (!isOddText(row.host, words, at))
            return std::nullopt;
        row.value = rest;
        return row;
    }
    row.value = word;
    row.note = line.mid(words[at].end).trimmed();
    return row;
}

std::optional<RawRow> typedRow(RecordType type, const QString &line, const QList<Word> &words,
                               qsizetype hostAt)
{
    constexpr qsizetype restAt = 2;
    RawRow row;
    row.type = type;
    if (words.size() <= restAt)
        return std::nullopt;
    const bool hostLeftOut =
        type == RecordType::Mx && hostAt == 1 && isNumber(words[1].text) && isTarget(words[2].text);
    if (hostLeftOut)
        return targetRow(row, line, words, 1);
    if (!isHostField(words[hostAt].text) && !isOtherLabel(words[hostAt].text))
        return std::nullopt;
    row.host = words[hostAt].text;
    return type == RecordType::Txt ? textRow(row, line, words, restAt)
                                   : targetRow(row, line, words, restAt);
}

} // namespace

bool isRecordText(const QString &text)
{
    const QString inside = foldWidths(unquoted(text.left(200)).text.trimmed()).remove(u'\\');
    static const QLatin1StringView apexToken("amazonses:");
    return beginsLikeRecord(inside) || inside.startsWith(apexToken);
}

bool isOtherLabel(const QString &word)
{
    static const QRegularExpression words(
        u"[\\x{3040}-\\x{309f}]|レコード|タイプ|サーバ|ドメイン|레코드|도메인|记录|記録|設定|域名|値|값|值"_s);
    const auto isOther = [](QChar c) {
        return c >= u'\x80' && (c.isLetterOrNumber() || c.isMark());
    };
    return !word.isEmpty() && std::ranges::all_of(word, isOther) && !fieldOf(word)
        && !words.match(word).hasMatch();
}

std::optional<RecordType> typeWord(const QString &word)
{
    const auto type = typeIn(word);
    const bool isKnown =
        type == RecordType::Mx || type == RecordType::Txt || type == RecordType::Cname;
    return isKnown ? type : std::nullopt;
}

bool isMisspeltType(const QString &cell)
{
    static const QRegularExpression form(u"^(?:[TEXM]{3,6}|C[NAME]{3,7})$"_s);
    const QString word = unquoted(cell).text.trimmed();
    return form.match(word).hasMatch() && !typeIn(word);
}

bool isHostField(const QString &text)
{
    QString bare = plainName(text);
    bare.remove(u'\\');
    return bare == "@"_L1 || isHostLike(bare.startsWith("*."_L1) ? bare.mid(2) : bare);
}

void RawRow::set(Field field, const QString &text)
{
    switch (field) {
    case Field::Type:
        type = typeIn(unquoted(text).text);
        if (!type && !isPurpose(text))
            unknownType = unquoted(text).text.trimmed();
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

namespace {

/// "TMXXT _dmarc v=DMARC1 …": what stands where a type belongs, and is none.
std::optional<RawRow> misspeltRow(const QString &line, const QList<Word> &words, qsizetype typeAt)
{
    // In small letters only words that are made of those of a type.
    static const QRegularExpression typeLike(u"^(?:[A-Z]{2,10}|[temx]{2,6}|c[name]{3,7})$"_s);
    const QString &type = words[typeAt].text;
    const QString &host = words[1 - typeAt].text;
    const QString rest = line.mid(words[1].end).trimmed();
    const bool isRow = typeLike.match(type).hasMatch() && !typeIn(type) && !typeIn(host)
        && type != "IN"_L1 && (isHostField(host) || isOtherLabel(host))
        && (isRecordText(rest) || rest.startsWith(u'"') || isTokenLike(rest));
    if (!isRow)
        return std::nullopt;
    RawRow row;
    row.unknownType = type;
    row.host = host;
    row.value = rest;
    return row;
}

} // namespace

bool RawRow::isEmpty() const
{
    return !value && (host.isEmpty() || !has(Field::Type));
}

std::optional<RawRow> rowInWords(const QString &line)
{
    const QList<Word> words = wordsIn(line, mostWords);
    if (words.size() < 2)
        return std::nullopt;
    const bool isShortDig = words.size() == 2 && isNumber(words[0].text)
        && words[0].text.size() <= 5 && isTarget(words[1].text);
    if (isShortDig) {
        RawRow row;
        row.type = RecordType::Mx;
        return targetRow(row, line, words, 0);
    }
    if (const auto type = typeWord(words[0].text))
        return typedRow(*type, line, words, 1);
    for (const qsizetype at : {0, 1}) {
        if (const auto row = words.size() > 2 ? misspeltRow(line, words, at) : std::nullopt)
            return row;
    }
    // "mail 3600 MX 10 host", "_dmarc 1 hour TXT …"
    qsizetype typeAt = 1;
    RawRow before;
    passClassAndTtl(words, typeAt, before, true);
    if (typeAt >= words.size() || !(isHostField(words[0].text) || isOtherLabel(words[0].text)))
        return std::nullopt;
    const auto type = typeWord(words[typeAt].text);
    if (!type)
        return std::nullopt;
    before.type = type;
    before.host = words[0].text;
    return type == RecordType::Txt ? textRow(before, line, words, typeAt + 1)
                                   : targetRow(before, line, words, typeAt + 1);
}

} // namespace sda
