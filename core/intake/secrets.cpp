#include "core/intake/secrets.h"

#include "core/intake/intake.h"
#include "core/intake/labels.h"
#include "core/intake/mailcoding.h"
#include "core/intake/markup.h"
#include "core/intake/repairs.h"
#include "core/intake/rowforms.h"
#include "core/intake/secretwords.h"
#include "core/intake/words.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestSecret = 400;

bool isOfBase64(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9')
        || c == u'+' || c == u'/';
}

/// PKCS #1 and PKCS #8 private keys are a SEQUENCE that begins with a version, INTEGER 0 or 1;
/// public keys begin with a SEQUENCE or with the modulus, which is much longer (RFC 8017, A.1;
/// RFC 5958, 2).
bool beginsPrivateKey(QStringView base64)
{
    constexpr qsizetype enough = 12;
    const QByteArray der = QByteArray::fromBase64(base64.left(enough).toLatin1());
    if (der.size() < 5 || der[0] != 0x30)
        return false;
    const auto length = quint8(der[1]);
    const qsizetype at = length < 0x80 ? 2 : 2 + (length & 0x7f);
    constexpr quint8 shortest = 40; // Ed25519, the shortest there is, has 48 octets
    return length >= shortest && at + 3 <= der.size() && der[at] == 0x02 && der[at + 1] == 0x01
        && quint8(der[at + 2]) < 2;
}

/// Base64 from here on, without blanks and quotation marks that divide it.
QString piecesFrom(QStringView text, qsizetype most)
{
    constexpr qsizetype farthest = 60;
    QString pieces;
    for (const QChar c : text.left(farthest)) {
        if (isOfBase64(c))
            pieces += c;
        else if (!u" \t\"'\\"_s.contains(c))
            break;
        if (pieces.size() >= most)
            break;
    }
    return pieces;
}

/// Where base64 of a private key begins; -1 if nowhere.
qsizetype privateKeyIn(QStringView line)
{
    constexpr qsizetype enough = 12;
    for (qsizetype i = line.indexOf(u'M'); i >= 0; i = line.indexOf(u'M', i + 1)) {
        const bool isStart = i == 0 || !isOfBase64(line[i - 1]);
        if (isStart && beginsPrivateKey(piecesFrom(line.mid(i), enough)))
            return i;
    }
    return -1;
}

bool holdsKeyMarker(QStringView line, QLatin1StringView word)
{
    if (!holdsAny(line, {"private key"_L1}))
        return false; // nearly every line
    const qsizetype at = line.indexOf(word, 0, Qt::CaseInsensitive);
    return at >= 0 && line.indexOf("PRIVATE KEY"_L1, at, Qt::CaseInsensitive) >= 0;
}

/// A line that may be a part of a key: base64, PEM headers, signs of quoting around.
bool continuesKey(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    if (trimmed.isEmpty() || trimmed.startsWith("Proc-Type:"_L1)
        || trimmed.startsWith("DEK-Info:"_L1))
        return true;
    return std::ranges::all_of(trimmed,
                               [](QChar c) { return isOfBase64(c) || u"= >\"'\\,"_s.contains(c); });
}

} // namespace

namespace {

/// A further line of a key without a header: base64 in one piece, no word of a page.
bool isBareBase64(const QString &line)
{
    constexpr qsizetype longestWord = 20;
    QString piece = line.trimmed();
    piece.remove(u'>').remove(u'"').remove(u'\'').remove(u'\\').remove(u',');
    piece = piece.trimmed();
    const auto isSign = [](QChar c) { return c.isDigit() || u"+/="_s.contains(c); };
    const bool isNumber = std::ranges::all_of(piece, [](QChar c) { return c.isDigit(); });
    return !piece.isEmpty() && !isNumber
        && std::ranges::all_of(piece, [](QChar c) { return isOfBase64(c) || c == u'='; })
        && (piece.size() >= longestWord || std::ranges::any_of(piece, isSign));
}

qsizetype base64Count(QStringView text)
{
    return std::ranges::count_if(text, [](QChar c) { return isOfBase64(c) || c == u'='; });
}

/// Says by itself that it is a row, whatever stands above it.
bool isPlainlyRow(const QString &line)
{
    constexpr qsizetype mostWords = 4;
    const QString text = withoutBullet(line).trimmed().toString();
    const QList<Word> words = wordsIn(text.left(longestSecret), mostWords);
    const bool hasType = std::ranges::any_of(
        words, [](const Word &word) { return typeWord(word.text).has_value(); });
    // "Value": "…" of JSON belongs to the "Key" above.
    const bool isMember = text.startsWith(u'"') && text.contains("\":"_L1);
    if (isMember)
        return false;
    return hasType || isRecordText(text) || splitLabel(text) || fieldOf(text);
}

/// Looks at the lines of a text one after the other.
class SecretFinder
{
public:
    enum class Found { Nothing, PrivateKey, Secret };

    Found look(const QString &line)
    {
        if (continuesPrivateKey(line))
            return Found::PrivateKey;
        constexpr qsizetype shortest = 3;
        if (line.size() < shortest)
            return Found::Nothing;
        if (const qsizetype at = privateKeyIn(line); at >= 0 || holdsKeyMarker(line, "BEGIN"_L1)) {
            m_insideKey = !holdsKeyMarker(line, "-END"_L1);
            m_insidePem = holdsKeyMarker(line, "BEGIN"_L1);
            const QStringView key = QStringView(line).mid(std::max<qsizetype>(at, 0));
            const auto whole = wholeKeyLength(piecesFrom(key, 12));
            m_left = m_insidePem || !whole ? 0 : *whole - base64Count(key);
            m_width = line.trimmed().size();
            return Found::PrivateKey;
        }
        return lookForWords(line);
    }

private:
    bool continuesPrivateKey(const QString &line)
    {
        if (!m_insideKey)
            return false;
        const bool isPiece = m_left > 0 && continuesKey(line)
            && (isBareBase64(line) || line.trimmed().size() == m_width);
        const bool goesOn = m_insidePem ? continuesKey(line) : isPiece || isBareBase64(line);
        m_insideKey = goesOn || holdsKeyMarker(line, "-END"_L1);
        if (!m_insideKey)
            return false;
        m_insideKey = !holdsKeyMarker(line, "-END"_L1);
        m_left -= base64Count(line);
        return true;
    }

    Found lookForWords(const QString &line)
    {
        const bool isGap = line.trimmed().isEmpty() || isButton(line);
        if (isGap)
            return Found::Nothing;
        const SecretBelow below = std::exchange(m_below, SecretBelow::None);
        const bool isBelowId = m_belowId > 0 && mayBeAccessKey(line);
        const bool isInColumn = isFilled(m_column, line);
        m_belowId -= m_belowId > 0 ? 1 : 0;
        if (!isInColumn)
            m_column = {};
        const bool isWord =
            std::ranges::none_of(line.trimmed(), [](QChar c) { return c.isSpace(); });
        const bool isBelow = below != SecretBelow::None && !isPlainlyRow(line)
            && (isWord || below == SecretBelow::Any);
        m_below = secretBelow(line);
        if (m_column.column < 0)
            m_column = secretColumnIn(line);
        constexpr int mostBetween = 3;
        if (holdsAccessKeyId(line))
            m_belowId = mostBetween;
        const bool isSecret = isBelowId || isInColumn || isBelow || holdsSecret(line);
        return isSecret ? Found::Secret : Found::Nothing;
    }

    bool m_insideKey = false;
    bool m_insidePem = false; ///< it began with its header: anything up to its end belongs to it
    qsizetype m_left = 0; ///< signs of base64 that a key without header still lacks
    qsizetype m_width = 0; ///< of its first line
    SecretBelow m_below = SecretBelow::None; ///< what the line above promises
    SecretColumn m_column; ///< of the table being read
    int m_belowId = 0; ///< lines in which the key of an id may follow
};

/// A line as it will be read: without characters that nobody sees, and without HTML.
QString readable(const QString &line)
{
    const bool isPlain = !line.contains(u'&') && !line.contains(u'<')
        && std::ranges::all_of(line, [](QChar c) { return c < u'\x80'; });
    if (isPlain)
        return line;
    bool ignored = false;
    return foldBlanks(withoutMarkup(line).text, ignored, ignored);
}

} // namespace

bool holdsPrivateKey(QStringView line)
{
    return privateKeyIn(line) >= 0;
}

Purged withoutSecretLines(const QString &text)
{
    Purged purged;
    SecretFinder finder;
    QString normal = text;
    normal.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    const QStringList lines = normal.split(u'\n');
    purged.lines.reserve(lines.size());
    // Quoted-printable divides a secret where it likes.
    for (MailCodingReader reader(lines); !reader.atEnd();) {
        const qsizetype first = reader.at();
        const DecodedLine decoded = reader.next();
        bool isClean = true;
        const auto look = [&](const QString &piece) {
            const SecretFinder::Found found = finder.look(readable(piece));
            purged.privateKey = purged.privateKey || found == SecretFinder::Found::PrivateKey;
            purged.secret = purged.secret || found == SecretFinder::Found::Secret;
            isClean = isClean && found == SecretFinder::Found::Nothing;
        };
        if (decoded.isDecoded)
            std::ranges::for_each(decoded.text.split(u'\n'), look);
        else
            look(decoded.text);
        // Joined with the line in front of it, an id does not stand by itself any more.
        for (qsizetype i = first; decoded.isDecoded && i < reader.at(); ++i) {
            purged.secret = purged.secret || holdsAccessKeyId(lines[i]);
            isClean = isClean && !holdsAccessKeyId(lines[i]);
        }
        if (isClean)
            std::copy(lines.begin() + first, lines.begin() + reader.at(),
                      std::back_inserter(purged.lines));
    }
    return purged;
}

QString withoutSecrets(const QString &text)
{
    const Purged purged = withoutSecretLines(text);
    return purged.privateKey || purged.secret ? purged.lines.join(u'\n') : text;
}

} // namespace sda
