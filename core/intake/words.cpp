#include "core/intake/words.h"

#include "core/intake/repairs.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <bitset>
#include <utility>

namespace sda {

using namespace Qt::StringLiterals;

bool holdsAny(QStringView text, std::initializer_list<QLatin1StringView> wanted,
              Qt::CaseSensitivity caseSensitivity)
{
    std::bitset<0x80> beginnings;
    for (const QLatin1StringView word : wanted) {
        const QChar first(word.front());
        beginnings.set(first.unicode());
        if (caseSensitivity == Qt::CaseInsensitive)
            beginnings.set(first.toUpper().unicode());
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t letter = text[i].unicode();
        if (letter >= beginnings.size() || !beginnings.test(letter))
            continue;
        const QStringView rest = text.sliced(i);
        for (const QLatin1StringView word : wanted) {
            if (rest.startsWith(word, caseSensitivity))
                return true;
        }
    }
    return false;
}

QList<Word> wordsIn(const QString &line, qsizetype most)
{
    QList<Word> words;
    qsizetype at = 0;
    while (words.size() < most) {
        while (at < line.size() && line[at].isSpace())
            ++at;
        const qsizetype start = at;
        while (at < line.size() && !line[at].isSpace())
            ++at;
        if (at == start)
            break;
        words += {line.mid(start, at - start), at};
    }
    return words;
}

bool isNumber(QStringView text)
{
    constexpr qsizetype longest = 9;
    const auto isDigit = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'０' && c <= u'９');
    };
    return !text.isEmpty() && text.size() <= longest && std::ranges::all_of(text, isDigit);
}

std::optional<int> numberIn(const QString &text, int most)
{
    constexpr qsizetype longest = 20;
    if (text.isEmpty() || text.size() > longest)
        return std::nullopt;
    static const QRegularExpression form(
        u"^(\\d{1,9}|\\d{1,3}(?:[,.]\\d{3}){1,2})(?:[,.]0{1,2})?$"_s);
    const auto match = form.match(foldWidths(text).trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const int number = match.captured(1).remove(u',').remove(u'.').toInt();
    return number <= most ? std::optional(number) : std::nullopt;
}

namespace {

int secondsOfUnit(const QString &unit)
{
    static const std::pair<int, QStringList> units[] = {
        {1, {u"s"_s, u"sec"_s, u"secs"_s, u"second"_s, u"seconds"_s, u"秒"_s, u"초"_s}},
        {60,
         {u"m"_s, u"min"_s, u"mins"_s, u"minute"_s, u"minutes"_s, u"分"_s, u"分間"_s, u"分钟"_s,
          u"분"_s}},
        {3600, {u"h"_s, u"hr"_s, u"hrs"_s, u"hour"_s, u"hours"_s, u"時間"_s, u"小时"_s, u"시간"_s}},
        {86400, {u"d"_s, u"day"_s, u"days"_s, u"日"_s, u"天"_s, u"일"_s}},
        {604800, {u"w"_s, u"week"_s, u"weeks"_s, u"週間"_s, u"周"_s, u"주"_s}},
    };
    for (const auto &[seconds, names] : units) {
        if (names.contains(unit))
            return seconds;
    }
    return 0;
}

} // namespace

std::optional<int> secondsIn(const QString &text)
{
    constexpr int longestTtl = 0x7fffffff; // RFC 2181, 8
    constexpr qsizetype longest = 20;
    if (const auto number = numberIn(text, longestTtl))
        return number;
    if (text.isEmpty() || text.size() > longest)
        return std::nullopt;
    static const QRegularExpression form(u"^(\\d{1,7})\\s*([^\\d\\s]{1,8})$"_s);
    const auto match = form.match(foldWidths(text).trimmed().toLower());
    const qint64 unit = match.hasMatch() ? secondsOfUnit(match.captured(2)) : 0;
    const qint64 seconds = unit * match.captured(1).toInt();
    return unit > 0 && seconds <= longestTtl ? std::optional(int(seconds)) : std::nullopt;
}

bool isTtlWord(const QString &text)
{
    constexpr qsizetype longest = 20;
    if (text.isEmpty() || text.size() > longest)
        return false;
    static const QStringList words = {u"auto"_s, u"automatic"_s, u"default"_s,
                                      u"自動"_s, u"自动"_s,      u"자동"_s};
    return words.contains(foldWidths(text).trimmed().toLower())
        || (!isNumber(text.trimmed()) && secondsIn(text));
}

} // namespace sda
