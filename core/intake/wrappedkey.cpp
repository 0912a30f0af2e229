#include "core/intake/wrappedkey.h"

#include "core/intake/labels.h"
#include "core/intake/repairs.h"
#include "core/records/dkim.h"

#include <algorithm>

namespace sda {

namespace {

constexpr qsizetype mostLines = 50;
constexpr qsizetype longestKey = 8192; // RSA of 16384 bits has 2800 characters

/// A further line of a wrapped key, with or without quotes around.
QString pieceOf(const QString &line)
{
    bool ignored = false;
    const QString folded = foldBlanks(line.left(longestLine), ignored);
    QStringView piece = withoutBullet(folded);
    while (piece.startsWith(u'"'))
        piece = piece.mid(1);
    while (piece.endsWith(u'"'))
        piece.chop(1);
    return piece.trimmed().toString();
}

} // namespace

std::optional<JoinedKey> joinWrappedKey(const QString &value, const QStringList &lines,
                                        qsizetype next)
{
    const QString text = unquoted(value).text.trimmed();
    const auto place = keyIn(text);
    if (!place || place->start + place->length != text.size())
        return std::nullopt;
    const QString before = text.mid(place->start);
    QString key = before.simplified().remove(u' ');
    std::optional<qsizetype> whole = wholeKeyLength(key);

    const qsizetype start = next;
    const qsizetype end = std::min(start + mostLines, lines.size());
    while (next < end && (!whole || key.size() < *whole)) {
        const QString piece = pieceOf(lines[next]);
        if (!isBase64(piece))
            break;
        key += piece;
        whole = wholeKeyLength(key);
        ++next;
        if (!whole || *whole > longestKey)
            return std::nullopt;
    }
    if (key == before || !whole || key.size() != *whole
        || !decodePublicKey(key, PublicKey::Algorithm::Rsa))
        return std::nullopt;
    return JoinedKey{text.left(place->start) + key, next - start};
}

} // namespace sda
