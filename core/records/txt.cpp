#include "core/records/txt.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sda {
namespace {

/// One character of a value, or one octet that is not UTF-8.
struct Letter
{
    char32_t code = 0;
    QByteArrayView octets;
    bool isUtf8 = true;
};

qsizetype lengthByLeadOctet(uchar octet)
{
    if (octet < 0x80)
        return 1;
    if (octet < 0xe0)
        return 2;
    return octet < 0xf0 ? 3 : 4;
}

QList<Letter> lettersOf(QByteArrayView value)
{
    QList<Letter> letters;
    letters.reserve(value.size());
    for (qsizetype i = 0; i < value.size();) {
        const qsizetype length = lengthByLeadOctet(uchar(value[i]));
        const bool whole = length <= value.size() - i;
        if (whole && value.sliced(i, length).isValidUtf8()) {
            const QByteArrayView octets = value.sliced(i, length);
            letters.append({QString::fromUtf8(octets).toUcs4().value(0), octets, true});
            i += length;
        } else {
            letters.append({uchar(value[i]), value.sliced(i, 1), false});
            ++i;
        }
    }
    return letters;
}

/// Nearly every value holds nothing but what a keyboard types, and is read again and again.
bool isPlain(QByteArrayView value)
{
    return std::ranges::all_of(value, [](char octet) { return octet >= ' ' && octet <= '~'; });
}

bool isBetween(char32_t code, char32_t first, char32_t last)
{
    return first <= code && code <= last;
}

bool isQuotationMark(char32_t c)
{
    return isBetween(c, 0x2018, 0x201f) || isBetween(c, 0x2032, 0x2037) || c == 0x2039
        || c == 0x203a || c == 0x00ab || c == 0x00bb || c == 0x00b4 || isBetween(c, 0x02b9, 0x02bc)
        || isBetween(c, 0x300c, 0x300f) || isBetween(c, 0x301d, 0x301f);
}

bool isDash(char32_t c)
{
    // U+30FC: the long-vowel mark, which a Japanese keyboard types where `-` is meant
    return isBetween(c, 0x2010, 0x2015) || c == 0x2043 || c == 0x2212 || c == 0x30fc || c == 0xfe58
        || c == 0xfe63 || c == 0xff70;
}

bool isWideBlank(char32_t c)
{
    return c == 0x00a0 || c == 0x1680 || isBetween(c, 0x2000, 0x200a) || c == 0x202f || c == 0x205f
        || c == 0x3000;
}

bool isFullWidth(char32_t c)
{
    return isBetween(c, 0xff01, 0xff65) || isBetween(c, 0xffe0, 0xffe6) || c == 0x3001
        || c == 0x3002 || c == 0x2026;
}

/// Curly quotes, dashes, the ellipsis and the no-break blank as Windows-1252 octets, which old
/// panels store as they are.
bool isWindowsTypography(char32_t octet)
{
    return octet == 0x85 || isBetween(octet, 0x91, 0x94) || octet == 0x96 || octet == 0x97
        || octet == 0xa0;
}

bool isTypographic(const Letter &letter)
{
    const char32_t c = letter.code;
    if (!letter.isUtf8)
        return isWindowsTypography(c);
    return isQuotationMark(c) || isDash(c) || isWideBlank(c) || isFullWidth(c);
}

bool isLineBreak(const Letter &letter)
{
    const char32_t c = letter.code;
    return letter.isUtf8 && (isBetween(c, 0x09, 0x0d) || c == 0x85 || c == 0x2028 || c == 0x2029);
}

/// Default_Ignorable_Code_Point (UAX 44) outside of the format characters: fillers of Hangul,
/// variation selectors.
bool isIgnorable(char32_t c)
{
    return c == 0x034f || c == 0x115f || c == 0x1160 || c == 0x17b4 || c == 0x17b5
        || isBetween(c, 0x180b, 0x180f) || c == 0x2065 || c == 0x3164
        || isBetween(c, 0xfe00, 0xfe0f) || c == 0xffa0 || isBetween(c, 0xfff0, 0xfff8)
        || isBetween(c, 0xe0000, 0xe0fff);
}

bool isInvisible(const Letter &letter)
{
    if (!letter.isUtf8 || isLineBreak(letter))
        return false;
    const QChar::Category category = QChar::category(letter.code);
    return category == QChar::Other_Format || category == QChar::Other_Control
        || isIgnorable(letter.code);
}

bool isBlank(const Letter &letter)
{
    return letter.code == 0x20 || (letter.isUtf8 ? isWideBlank(letter.code) : letter.code == 0xa0);
}

QString withoutDamage(QByteArrayView octets)
{
    QString text;
    for (const Letter &letter : lettersOf(octets)) {
        const char32_t c = letter.code;
        if (isLineBreak(letter) || isBlank(letter))
            text += u' ';
        else if (letter.isUtf8 ? isDash(c) : c == 0x96 || c == 0x97)
            text += u'-';
        else if (letter.isUtf8 && !isInvisible(letter) && !isQuotationMark(c) && c != '"'
                 && c != '\\' && c != 0x2026)
            text += QString::fromUcs4(&c, 1);
    }
    return text;
}

QString shownLetter(const Letter &letter)
{
    if (letter.isUtf8 && !isInvisible(letter) && !isLineBreak(letter))
        return QString::fromUcs4(&letter.code, 1);
    QString text;
    for (const char octet : letter.octets)
        text += u'\\' + QString::number(uchar(octet)).rightJustified(3, u'0');
    return text;
}

} // namespace

std::optional<Finding> damageIn(QByteArrayView value)
{
    if (isPlain(value) && !value.startsWith(' ') && !value.contains('"') && !value.contains('\\'))
        return std::nullopt;
    const QString text = shown(value);
    if (value.contains('"'))
        return finding<FindingCode::ValueQuotesTyped>(arg<Arg::Value> = text);

    const QList<Letter> letters = lettersOf(value);
    const auto start = std::ranges::find_if_not(letters, isBlank);
    const auto typographic = std::find_if(start, letters.end(), isTypographic);
    if (typographic != letters.end()) {
        return finding<FindingCode::ValueTypographicCharacters>(
            arg<Arg::Value> = text, arg<Arg::Text> = shownLetter(*typographic));
    }
    if (start != letters.begin() || std::ranges::any_of(letters, isInvisible))
        return finding<FindingCode::ValueInvisibleCharacter>(arg<Arg::Value> = text);
    if (std::ranges::any_of(letters, isLineBreak))
        return finding<FindingCode::ValueLineBreak>(arg<Arg::Value> = text);
    if (value.contains('\\'))
        return finding<FindingCode::ValueBackslash>(arg<Arg::Value> = text);
    return std::nullopt;
}

QString shown(QByteArrayView value)
{
    if (isPlain(value))
        return QString::fromLatin1(value);
    QString text;
    text.reserve(value.size());
    for (const Letter &letter : lettersOf(value))
        text += shownLetter(letter);
    return text;
}

QString shownOnOneLine(QByteArrayView value)
{
    if (isPlain(value))
        return QString::fromLatin1(value);
    QString text;
    qsizetype end = 0; // behind what is no line break
    for (const Letter &letter : lettersOf(value)) {
        const bool isBreak = isLineBreak(letter);
        text += isBreak ? u" "_s : shownLetter(letter);
        if (!isBreak)
            end = text.size();
    }
    return text.first(end);
}

QStringList shown(const TxtValues &values)
{
    QStringList texts;
    for (const QByteArray &value : values)
        texts += shown(value);
    return texts;
}

QString skeletonOf(QByteArrayView value)
{
    const auto isLeftOut = [](QChar c) { return QLatin1StringView(" \"'\\").contains(c); };
    QString text;
    if (isPlain(value)) {
        text = QString::fromLatin1(value).toLower();
        return text.removeIf(isLeftOut);
    }
    for (const Letter &letter : lettersOf(value)) {
        const char32_t c = letter.code;
        if (isBlank(letter) || isLineBreak(letter) || isInvisible(letter) || c == '"' || c == '\''
            || c == '\\' || (letter.isUtf8 && isQuotationMark(c)))
            continue;
        if (!letter.isUtf8)
            text += c == 0x96 || c == 0x97 ? u"-"_s : QString();
        else
            text += isDash(c) ? u"-"_s : QString::fromUcs4(&c, 1);
    }
    // Full-width quotation marks come out of it as plain ones, some signs with a blank.
    text = compatibleForm(text).toLower();
    return text.removeIf(isLeftOut);
}

QString compatibleForm(const QString &text)
{
    constexpr qsizetype shortPiece = 64;
    constexpr qsizetype longPiece = 256;
    QString result;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = std::min(text.size(), start + shortPiece);
        // best before a character that never joins with the one in front of it
        while (end < text.size()
               && (text[end].isLowSurrogate()
                   || (text[end].unicode() >= 0x300 && end - start < longPiece)))
            ++end;
        result += text.mid(start, end - start).normalized(QString::NormalizationForm_KC);
        start = end;
    }
    return result;
}

QString plainTextOf(const QString &shownText)
{
    static const QRegularExpression octet(uR"(\\([0-2][0-9]{2}))"_s);
    QByteArray octets;
    qsizetype end = 0;
    for (auto it = octet.globalMatch(shownText); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        octets += shownText.sliced(end, match.capturedStart() - end).toUtf8();
        octets += char(match.capturedView(1).toInt());
        end = match.capturedEnd();
    }
    octets += shownText.sliced(end).toUtf8();

    // What was full-width or half-width is damage again: quotation marks, stops of Japanese.
    QString text = withoutDamage(compatibleForm(withoutDamage(octets)).toUtf8());
    return text.replace(u'\u3001', u',').replace(u'\u3002', u'.').simplified();
}

} // namespace sda
