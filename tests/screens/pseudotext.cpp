#include "pseudotext.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace screens {

namespace {

const QChar opening(0x27e6); // ⟦
const QChar closing(0x27e7); // ⟧

QChar accented(QChar letter)
{
    static const QString plain = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"_s;
    static const QString other = u"ÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž"_s;
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : other.at(at);
}

/// What a translator leaves as it is.
const QRegularExpression &kept()
{
    static const QRegularExpression parts(
        uR"(%L?\d{1,2}|%n|</?[A-Za-z][^>]*>|&[a-z]+;|&&|&\w|\{\{[^}]*\}\}|`[^`]*`|\]\([^)]*\)|https?://\S+|\*\*[^*]+\*\*|\\.)"_s);
    return parts;
}

/// Words of its own, so that lines can be wrapped.
QString filling(qsizetype letters)
{
    const qsizetype length = (letters * 2 + 4) / 5;
    QString text;
    for (qsizetype i = 0; i < length; ++i)
        text += i % 7 == 0 ? u' ' : u'~';
    return text;
}

} // namespace

QString pseudoText(const QString &english)
{
    QString text;
    qsizetype letters = 0;
    const auto add = [&](QStringView part) {
        for (const QChar letter : part) {
            text += accented(letter);
            letters += letter.isLetter() ? 1 : 0;
        }
    };
    qsizetype at = 0;
    auto matches = kept().globalMatch(english);
    while (matches.hasNext()) {
        const auto match = matches.next();
        add(QStringView(english).mid(at, match.capturedStart() - at));
        text += match.captured();
        letters += match.captured().startsWith(u'&') || match.captured().startsWith(u'*')
            ? match.capturedLength() / 2
            : 0;
        at = match.capturedEnd();
    }
    add(QStringView(english).mid(at));
    if (letters == 0)
        return english;
    return opening + text + filling(letters) + closing;
}

QString pseudoDateFormat(const QString &format)
{
    return u'\'' + QString(opening) + u'\'' + format + u'\'' + closing + u'\'';
}

QString pseudoMarkdown(const QString &english, bool keys)
{
    // Marks at the beginning of a line: headings, lists, quotes, cells.
    static const QRegularExpression mark(uR"(^(\s*(?:#{1,6} |[-*] |\d+\. |> )*)(.*?)(\s*)$)"_s);
    static const QRegularExpression frontLine(uR"(^([A-Za-z0-9.:_-]+:\s*)(.*)$)"_s);
    QStringList lines = english.split(u'\n');
    bool isFront = lines.value(0) == "---"_L1;
    bool isCode = false;
    for (qsizetype i = isFront ? 1 : 0; i < lines.size(); ++i) {
        QString &line = lines[i];
        if (isFront) {
            if (line == "---"_L1)
                isFront = false;
            else if (const auto match = frontLine.match(line); match.hasMatch())
                line = match.captured(1) + pseudoText(match.captured(2));
            continue;
        }
        if (line.startsWith("```"_L1))
            isCode = !isCode;
        const bool isKey = keys && line.startsWith("# "_L1);
        const bool isCondition =
            line.trimmed().startsWith("{{#"_L1) || line.trimmed().startsWith("{{/"_L1);
        if (isCode || isKey || isCondition || line.trimmed().isEmpty())
            continue;
        const auto match = mark.match(line);
        line = match.captured(1) + pseudoText(match.captured(2)) + match.captured(3);
    }
    return lines.join(u'\n');
}

QString outsideOfBrackets(const QString &text)
{
    QString outside;
    int depth = 0;
    for (const QChar letter : text) {
        if (letter == opening)
            ++depth;
        else if (letter == closing)
            depth = qMax(0, depth - 1);
        else if (depth == 0)
            outside += letter;
    }
    return outside;
}

} // namespace screens
