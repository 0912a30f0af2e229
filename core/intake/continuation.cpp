#include "core/intake/continuation.h"

#include "core/intake/labels.h"
#include "core/intake/repairs.h"
#include "core/records/dkim.h"

#include <QRegularExpression>

#include <algorithm>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostLines = 50;
constexpr qsizetype longestKey = 8192; // RSA of 16384 bits has 2800 characters
constexpr qsizetype longestPiece = 2000;

/// A further line of a wrapped key, with or without quotes around.
QString pieceOf(const QString &line)
{
    const QString folded = foldQuotes(line.left(longestLine));
    QStringView piece = withoutBullet(folded);
    static const QString marks = u"\"`'‘’「」『』«»"_s;
    while (!piece.isEmpty() && marks.contains(piece.front()))
        piece = piece.mid(1);
    while (!piece.isEmpty() && marks.contains(piece.back()))
        piece.chop(1);
    return piece.trimmed().toString();
}

/// Without quotation marks, also where a page has put its own around them.
QString innerText(const QString &value)
{
    constexpr int deepest = 3;
    QString text = value.trimmed();
    for (int i = 0; i < deepest; ++i) {
        const Unquoted quoted = unquoted(text);
        if (quoted.pieces == 0)
            break;
        text = quoted.text.trimmed();
    }
    return text;
}

bool decodes(const QString &key)
{
    return decodePublicKey(key, PublicKey::Algorithm::Rsa).has_value();
}

/// The first word of a line, if it is the last piece that the key lacks: it goes to the key, and
/// what follows it comes back.
QString endOfKey(const QString &line, QString &key, std::optional<qsizetype> whole)
{
    const QString bare = withoutBullet(line.left(longestLine)).toString();
    const qsizetype blank = bare.indexOf(u' ');
    const QString piece = pieceOf(bare.left(blank));
    if (blank < 0 || !whole || !isBase64(piece) || key.size() + piece.size() != *whole)
        return {};
    key += piece;
    return bare.mid(blank).trimmed();
}

std::optional<Continued> continuedKey(const QString &text, const KeyPlace &place,
                                      const QList<PasteLine> &lines, qsizetype next)
{
    const QString before = text.mid(place.start);
    QString key = before.simplified().remove(u' ');
    std::optional<qsizetype> whole = wholeKeyLength(key);
    const qsizetype start = next;
    const qsizetype end = std::min(start + mostLines, lines.size());
    QString rest;
    while (next < end && (!whole || key.size() < *whole)) {
        const QString piece = pieceOf(lines[next].text);
        const bool isGap =
            lines[next].text.isEmpty() && next + 1 < end && isBase64(pieceOf(lines[next + 1].text));
        if (isGap) {
            ++next;
            continue;
        }
        if (!isBase64(piece)) {
            rest = endOfKey(lines[next].text, key, whole);
            break;
        }
        key += piece;
        whole = wholeKeyLength(key);
        ++next;
        if (!whole || *whole > longestKey)
            return std::nullopt;
    }
    if (key == before || !whole || key.size() != *whole || !decodes(key))
        return std::nullopt;
    return Continued{text.left(place.start) + key, next - start, rest};
}

/// Other tags follow the key: blanks inside it are taken out all the same.
std::optional<Continued> keyWithoutBlanks(const QString &text, const KeyPlace &place)
{
    const QString before = text.mid(place.start, place.length).trimmed();
    const QString key = QString(before).remove(u' ').remove(u'\t');
    if (key == before || !decodes(key))
        return std::nullopt;
    return Continued{text.left(place.start) + key + text.mid(place.start + place.length), 0, {}};
}

/// Terms or tags and nothing else, as a line that goes on.
bool goesOn(const QString &text, const QString &piece)
{
    static const QRegularExpression terms(
        u"^(?:[+?~-]?(?:(?:include|exists|ip4|ip6|a|mx|ptr):\\S+|(?:a|mx|ptr|all)(?:/\\S+)?|"
        "(?:redirect|exp)=\\S+)(?:\\s+|$))+$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression lastTerm(u"(?:[+?~-]?all|(?:redirect|exp)=\\S+)\\s*$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tags(
        u"^(?:(?:p|sp|np|rua|ruf|adkim|aspf|fo|pct|rf|ri|t|psd)\\s*=[^;=]+(?:;\\s*|$))+$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (piece.isEmpty() || piece.size() > longestPiece)
        return false;
    if (text.startsWith("v=spf1"_L1, Qt::CaseInsensitive))
        return !lastTerm.match(text.right(300)).hasMatch() && terms.match(piece).hasMatch();
    if (text.startsWith("v=DMARC1"_L1, Qt::CaseInsensitive))
        return text.endsWith(u';') && tags.match(piece).hasMatch();
    return false;
}

std::optional<Continued> continuedText(const QString &value, const QList<PasteLine> &lines,
                                       qsizetype next)
{
    // Quotes that are closed end the value.
    const bool isClosed = value.size() > 1 && value.startsWith(u'"') && value.endsWith(u'"');
    QString text = foldWidths(innerText(value));
    if (isClosed || text.size() > longestPiece)
        return std::nullopt;
    const qsizetype start = next;
    const qsizetype end = std::min(start + mostLines, lines.size());
    while (next < end && text.size() <= longestPiece) {
        const QString piece = foldWidths(pieceOf(lines[next].text));
        if (!goesOn(text, piece))
            break;
        text += u' ' + piece;
        ++next;
    }
    if (next == start)
        return std::nullopt;
    return Continued{text, next - start, {}};
}

} // namespace

std::optional<Continued> continued(const QString &value, const QList<PasteLine> &lines,
                                   qsizetype next)
{
    const QString text = innerText(value);
    if (const auto place = keyIn(text)) {
        const bool isLast = place->start + place->length == text.size();
        if (const auto key =
                isLast ? continuedKey(text, *place, lines, next) : keyWithoutBlanks(text, *place))
            return key;
    }
    return continuedText(value, lines, next);
}

} // namespace sda
