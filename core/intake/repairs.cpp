#include "core/intake/repairs.h"

#include "core/intake/links.h"
#include "core/records/dkim.h"

#include <QRegularExpression>

#include <algorithm>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

bool isInvisible(char16_t c)
{
    return c == 0x00ad || c == 0x061c || (c >= 0x200b && c <= 0x200f)
        || (c >= 0x202a && c <= 0x202e) || (c >= 0x2060 && c <= 0x2069) || c == 0xfeff;
}

bool isStrangeBlank(char16_t c)
{
    return c == 0x00a0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200a) || c == 0x202f || c == 0x205f;
}

bool isOfWord(QChar c)
{
    return (c < u'\x80' && c.isLetterOrNumber()) || c == u'+' || c == u'/' || c == u'=';
}

/// The closing marks of an opening one; empty if it is none.
QStringView closersOf(QChar opener)
{
    switch (opener.unicode()) {
    case u'"':
        return u"\"";
    case u'`':
        return u"`";
    case u'\'':
        return u"'";
    case u'“':
    case u'”':
    case u'„':
    case u'＂':
        return u"“”＂";
    case u'‘':
    case u'’':
        return u"‘’";
    case u'「':
        return u"」";
    case u'『':
        return u"』";
    case u'«':
        return u"»";
    case u'〝':
        return u"〟〞";
    default:
        return {};
    }
}

bool isDoubleQuote(QChar c)
{
    return c == u'"' || u"“”„＂"_s.contains(c);
}

/// Reads one piece behind its opening mark and moves `at` behind the closing one.
/// False if that is missing.
bool readPiece(QStringView text, qsizetype &at, QStringView closers, QString &piece, bool &escapes)
{
    const bool hasEscapes = closers == u"\"";
    while (at < text.size()) {
        const QChar c = text[at++];
        if (closers.contains(c))
            return true;
        if (!hasEscapes || c != u'\\' || at == text.size()) {
            piece += c;
            continue;
        }
        escapes = true;
        bool isNumber = false;
        const uint number = text.mid(at, 3).toUInt(&isNumber);
        if (isNumber && text.size() - at >= 3 && number < 0x80) {
            piece += QChar(number);
            at += 3;
        } else {
            piece += text[at++];
        }
    }
    return false;
}

} // namespace

QString foldBlanks(const QString &text, bool &changed, bool &insideWord)
{
    QString folded;
    folded.reserve(text.size());
    bool removed = false; // in front of the character being read
    for (const QChar character : text) {
        const char16_t c = character.unicode();
        if (isInvisible(c)) {
            changed = true;
            removed = true;
            continue;
        }
        if (removed)
            insideWord =
                insideWord || (!folded.isEmpty() && isOfWord(folded.back()) && isOfWord(c));
        removed = false;
        if (isStrangeBlank(c)) {
            changed = true;
            folded += u' ';
        } else if (c == u'\u3000' || c == u'\v' || c == u'\f' || c == u'\0') {
            folded += u' ';
        } else {
            folded += character;
        }
    }
    return folded;
}

QString foldWidths(const QString &text)
{
    QString folded = text;
    for (QChar &character : folded) {
        const char16_t c = character.unicode();
        if (c >= 0xff01 && c <= 0xff5e)
            character = QChar(c - 0xfee0);
        else if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xfe63)
            character = u'-';
        else if (c == 0x301c || c == 0x223c || c == 0x02dc)
            character = u'~';
    }
    return folded;
}

QString foldQuotes(const QString &text)
{
    QString folded = text;
    for (QChar &character : folded) {
        if (u"“”„‟＂〝〞"_s.contains(character))
            character = u'"';
    }
    return folded;
}

Unquoted unquoted(QStringView text)
{
    text = text.trimmed();
    Unquoted result;
    qsizetype at = 0;
    // Markdown doubles backticks around a text that holds some.
    const qsizetype end = text.startsWith(u"``") ? text.indexOf(u"``", 2) : -1;
    if (end > 2) {
        result.text = text.mid(2, end - 2).trimmed().toString();
        result.pieces = 1;
        result.strings += result.text;
        result.rest = text.mid(end + 2).trimmed().toString();
        return result;
    }
    while (at < text.size()) {
        const QStringView closers = closersOf(text[at]);
        // Only strings follow one another; behind a closing backtick comes a sentence.
        const bool isFirst = at == 0;
        if (closers.isEmpty() || (!isFirst && !isDoubleQuote(text[at])))
            break;
        const bool isPlain = text[at] == u'"' || text[at] == u'`';
        ++at;
        QString piece;
        const bool closed = readPiece(text, at, closers, piece, result.escapes);
        // Empty strings come from the doubled quotes of spreadsheets: """v=spf1 …""".
        if (!piece.isEmpty()) {
            ++result.pieces;
            result.strings += piece;
        }
        result.text += piece;
        result.typographic = result.typographic || !isPlain || !closed;
        while (at < text.size() && text[at].isSpace())
            ++at;
    }
    if (result.pieces == 0 && at > 0)
        result.pieces = 1;
    if (result.pieces == 0)
        result.text = text.toString();
    else
        result.rest = text.mid(at).trimmed().toString();
    return result;
}

std::optional<KeyPlace> keyIn(QStringView dkim)
{
    static const QRegularExpression tag(u"(?:^|;)\\s*p\\s*=\\s*"_s);
    const auto match = tag.match(dkim);
    if (!match.hasMatch())
        return std::nullopt;
    const qsizetype start = match.capturedEnd();
    qsizetype end = dkim.indexOf(u';', start);
    if (end < 0)
        end = dkim.size();
    return KeyPlace{start, end - start};
}

std::optional<qsizetype> wholeKeyLength(QStringView base64)
{
    constexpr qsizetype enough = 8;
    if (base64.size() < enough)
        return std::nullopt;
    const QByteArray der = QByteArray::fromBase64(base64.left(enough).toLatin1());
    if (der.size() < 4 || der[0] != 0x30)
        return std::nullopt;
    const auto octet = [&der](int i) { return qsizetype(quint8(der[i])); };
    qsizetype size = 0;
    if (octet(1) < 0x80)
        size = 2 + octet(1);
    else if (octet(1) == 0x81)
        size = 3 + octet(2);
    else if (octet(1) == 0x82)
        size = 4 + octet(2) * 256 + octet(3);
    else
        return std::nullopt;
    return (size + 2) / 3 * 4;
}

bool isBase64(QStringView text)
{
    while (text.endsWith(u'='))
        text.chop(1);
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) {
        return (c < u'\x80' && c.isLetterOrNumber()) || c == u'+' || c == u'/';
    });
}

bool holdsWholeKey(QStringView dkim)
{
    const auto place = keyIn(dkim);
    if (!place)
        return false;
    const QStringView key = dkim.mid(place->start, place->length).trimmed();
    return decodePublicKey(key, PublicKey::Algorithm::Rsa)
        || decodePublicKey(key, PublicKey::Algorithm::Ed25519);
}

std::optional<QString> undoubled(const QString &name, const QString &ownDomain)
{
    const QString lower = name.toLower();
    if (!ownDomain.isEmpty()) {
        const QString doubled = ownDomain + u'.' + ownDomain;
        if (lower == doubled || lower.endsWith(u'.' + doubled))
            return name.chopped(ownDomain.size() + 1);
    }
    const QStringList labels = lower.split(u'.');
    for (qsizetype count = 2; count * 2 <= labels.size(); ++count) {
        const QStringList ending = labels.last(count);
        const bool isDomain = !ending.first().startsWith(u'_');
        if (isDomain && labels.sliced(labels.size() - count * 2, count) == ending)
            return name.chopped(ending.join(u'.').size() + 1);
    }
    return std::nullopt;
}

namespace {

/// A label of a host: plain, or of another script as a whole. "abcと入力" is a part of a sentence.
bool isLabel(QStringView label)
{
    bool hasPlain = false;
    bool hasOther = false;
    for (const QChar c : label) {
        const bool isPlainLetter = c < u'\x80' && c.isLetter();
        const bool isSign = c == u'-' || c == u'_' || (c < u'\x80' && c.isDigit());
        const bool isOther = c >= u'\x80' && (c.isLetterOrNumber() || c.isMark());
        if (!isPlainLetter && !isSign && !isOther)
            return false;
        hasPlain = hasPlain || isPlainLetter;
        hasOther = hasOther || isOther;
    }
    return !label.isEmpty() && !(hasPlain && hasOther);
}

} // namespace

bool isHostLike(QStringView text)
{
    constexpr qsizetype longest = 254; // with the final dot
    if (text.endsWith(u'.'))
        text.chop(1);
    if (text.isEmpty() || text.size() > longest)
        return false;
    const bool isPlain = std::ranges::all_of(text, [](QChar c) { return c < u'\x80'; });
    // One word of another script may be any word.
    if (!isPlain && !text.contains(u'.'))
        return false;
    return std::ranges::all_of(text.split(u'.'), isLabel);
}

bool isHostName(QStringView text)
{
    if (text.endsWith(u'.'))
        text.chop(1);
    const qsizetype dot = text.lastIndexOf(u'.');
    return isHostLike(text) && dot > 0 && !text.contains(u'_') && text.size() - dot > 2
        && text[dot + 1].isLetter() && text[dot + 1] < u'\x80';
}

QString plainName(const QString &word)
{
    return withoutScheme(foldWidths(unquoted(word).text.trimmed()));
}

bool isTokenLike(const QString &word)
{
    constexpr qsizetype shortest = 16;
    static const QRegularExpression named(u"^[A-Za-z][A-Za-z0-9_.-]{2,60}[=:][^\\s]{6,}$"_s);
    return (word.size() >= shortest && isBase64(word) && !isHostName(word))
        || named.match(word.left(400)).hasMatch();
}

bool beginsLikeRecord(QStringView text)
{
    static const QRegularExpression beginning(
        u"^(v\\s*=\\s*(spf1|dkim1|dmarc1)|k\\s*=\\s*(rsa|ed25519)\\s*;|p\\s*=\\s*(M|customerProvided)|t\\s*=\\s*[ys]\\s*;\\s*p\\s*=)"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype enough = 60;
    return beginning.match(text.left(enough)).hasMatch();
}

} // namespace sda
