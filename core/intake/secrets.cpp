#include "core/intake/secrets.h"

#include "core/intake/intake.h"
#include "core/intake/mailcoding.h"
#include "core/intake/markup.h"
#include "core/intake/repairs.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

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
    if (der.size() < 6 || der[0] != 0x30)
        return false;
    const auto length = quint8(der[1]);
    const qsizetype at = length < 0x80 ? 2 : 2 + (length & 0x7f);
    return at + 3 <= der.size() && der[at] == 0x02 && der[at + 1] == 0x01
        && quint8(der[at + 2]) < 2;
}

bool holdsKeyMarker(QStringView line, QLatin1StringView word)
{
    const qsizetype at = line.indexOf(word, 0, Qt::CaseInsensitive);
    return at >= 0 && line.indexOf("PRIVATE KEY"_L1, at, Qt::CaseInsensitive) >= 0;
}

bool holdsSecret(const QString &line)
{
    // Access keys of AWS (AKIA, ASIA) and Tencent Cloud (AKID) have fixed beginnings.
    static const QRegularExpression accessKey(
        u"(?<![A-Za-z0-9+/])(A[KS]IA[A-Z0-9]{16}|AKID[A-Za-z0-9]{12,60})(?![A-Za-z0-9+/])"_s);
    static const QRegularExpression named(
        u"(password|passwd|passphrase|pwd|secret[ _-]?(access[ _-]?)?key|secret[ _-]?id"
        "|access[ _-]?key([ _-]?id)?|api[ _-]?key|client[ _-]?secret"
        "|パスワード|비밀번호|密码)"
        "[\"'`]?\\s{0,8}[:=：＝]\\s{0,8}\\S"_s,
        QRegularExpression::CaseInsensitiveOption);
    const bool mayHoldKey = line.contains("AKI"_L1) || line.contains("ASIA"_L1);
    const bool mayBeNamed = std::ranges::any_of(
        line, [](QChar c) { return c == u':' || c == u'=' || c == u'：' || c == u'＝'; });
    return (mayHoldKey && accessKey.match(line).hasMatch())
        || (mayBeNamed && named.match(line).hasMatch());
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

/// Looks at the lines of a text one after the other.
class SecretFinder
{
public:
    enum class Found { Nothing, PrivateKey, Secret };

    Found look(const QString &line)
    {
        const bool goesOn = m_insidePem ? continuesKey(line) : isBareBase64(line);
        if (m_insideKey && (holdsKeyMarker(line, "-END"_L1) || goesOn)) {
            m_insideKey = !holdsKeyMarker(line, "-END"_L1);
            return Found::PrivateKey;
        }
        m_insideKey = false;
        constexpr qsizetype shortest = 5; // "pwd=x"
        if (line.size() < shortest)
            return Found::Nothing;
        if (holdsKeyMarker(line, "BEGIN"_L1) || holdsPrivateKey(line)) {
            m_insideKey = !holdsKeyMarker(line, "-END"_L1);
            m_insidePem = holdsKeyMarker(line, "BEGIN"_L1);
            return Found::PrivateKey;
        }
        return holdsSecret(line) ? Found::Secret : Found::Nothing;
    }

private:
    bool m_insideKey = false;
    bool m_insidePem = false; ///< it began with its header: anything up to its end belongs to it
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
    constexpr qsizetype shortest = 60; // Ed25519, the shortest there is, has 64
    qsizetype start = 0;
    for (qsizetype i = 0; i <= line.size(); ++i) {
        if (i < line.size() && isOfBase64(line[i]))
            continue;
        const QStringView run = line.mid(start, i - start);
        if (run.size() >= shortest && run[0] == u'M' && beginsPrivateKey(run))
            return true;
        start = i + 1;
    }
    return false;
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
