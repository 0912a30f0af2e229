#include "core/intake/mailcoding.h"

#include <QRegularExpression>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestRun = 400; // lines that soft breaks divide
// RFC 2045, 6.7: lines are broken at 76 characters
constexpr qsizetype nearlyFull = 70;
constexpr qsizetype full = 76;

int hexOf(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    if (c >= u'A' && c <= u'F')
        return c.unicode() - u'A' + 10;
    return -1;
}

QStringView withoutBlanksBehind(QStringView line)
{
    while (!line.isEmpty() && (line.back() == u' ' || line.back() == u'\t'))
        line.chop(1);
    return line;
}

struct Looks
{
    bool fits = true; ///< every `=` is one of the coding
    bool isCoded = false; ///< something in it is coded for sure
    bool goesOn = false; ///< ends with a soft line break
};

Looks looksOf(QStringView line)
{
    line = withoutBlanksBehind(line);
    Looks looks;
    for (qsizetype i = line.indexOf(u'='); i >= 0; i = line.indexOf(u'=', i + 1)) {
        if (i + 1 == line.size()) {
            looks.goesOn = true;
            break;
        }
        const int high = hexOf(line[i + 1]);
        const int low = i + 2 < line.size() ? hexOf(line[i + 2]) : -1;
        if (high < 0 || low < 0)
            return {false, false, false};
        // `=` itself, and letters outside of ASCII, which are two octets or more.
        const bool isEquals = high == 3 && low == 0xd;
        const bool isLetter = high >= 0xc && i + 3 < line.size() && line[i + 3] == u'=';
        looks.isCoded = looks.isCoded || isEquals || isLetter;
    }
    return looks;
}

/// A full line whose end cuts a host name: a token or a key may end with `=` itself.
bool cutsName(QStringView line, QStringView next)
{
    line = withoutBlanksBehind(line);
    const bool isFull = line.size() >= nearlyFull && line.size() <= full && line.endsWith(u'=');
    if (!isFull || next.isEmpty() || next.front().isSpace() || !looksOf(line).fits)
        return false;
    static const QRegularExpression name(u"(?:^|[\\s\"'`,;|])(?!\\S*\\.\\.)[\\w-]*\\.[\\w.-]*=$"_s);
    return name.match(line.toString()).hasMatch();
}

void decode(QStringView line, QByteArray &octets)
{
    line = withoutBlanksBehind(line);
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool isCode = line[i] == u'=' && i + 2 < line.size();
        if (isCode) {
            octets += char(hexOf(line[i + 1]) * 16 + hexOf(line[i + 2]));
            i += 2;
        } else if (line[i] != u'=' || i + 1 < line.size()) {
            octets += QStringView(line.mid(i, 1)).toUtf8();
        }
    }
}

} // namespace

MailCodingReader::MailCodingReader(const QStringList &lines) : m_lines(lines)
{
    for (qsizetype i = 0; i < lines.size() && !m_isCoded; ++i) {
        const QString &line = lines[i];
        const bool isHeader =
            line.startsWith("Content-Transfer-Encoding: quoted"_L1, Qt::CaseInsensitive);
        // RFC 3676, 4.3: the mark of a signature ends with a blank, which gets coded there.
        m_isCoded = isHeader || line == "--=20"_L1 || (line.contains(u'=') && looksOf(line).isCoded)
            || (i + 1 < lines.size() && cutsName(line, lines[i + 1]));
    }
}

DecodedLine MailCodingReader::next()
{
    const QString &first = m_lines[m_at];
    Looks looks = first.contains(u'=') && m_at >= m_plainUntil ? looksOf(first) : Looks{};
    // A token may end with `=` too; a soft break stands in a line that is full or coded.
    const bool mayGoOn = looks.isCoded || first.size() >= nearlyFull;
    if (!looks.fits || (!looks.isCoded && !(looks.goesOn && mayGoOn)))
        return {m_lines[m_at++], false};
    qsizetype end = m_at + 1;
    bool isCoded =
        looks.isCoded || (m_isCoded && looks.goesOn && withoutBlanksBehind(first).size() <= full);
    while (looks.goesOn && mayGoOn && end < m_lines.size() && end - m_at < longestRun) {
        looks = looksOf(m_lines[end]);
        if (!looks.fits)
            break;
        isCoded = isCoded || looks.isCoded;
        ++end;
    }
    if (!looks.fits || !isCoded) {
        m_plainUntil = end;
        return {m_lines[m_at++], false};
    }
    QByteArray octets;
    for (; m_at < end; ++m_at)
        decode(m_lines[m_at], octets);
    QString text = QString::fromUtf8(octets);
    text.remove(u'\r');
    return {text, true};
}

} // namespace sda
