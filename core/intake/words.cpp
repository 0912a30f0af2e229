#include "core/intake/words.h"

#include <algorithm>

namespace sda {

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
    return !text.isEmpty() && text.size() <= longest
        && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace sda
