#include "core/handoff/quotedtext.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sda {

namespace {

constexpr qsizetype longestSeparator = 400; // characters; no attribution is longer

/// `| ` in front is a sign of quoting, `| a | b |` a row of a table.
bool isMarked(const QString &line)
{
    const QString text = line.trimmed();
    if (text.startsWith(u'>') || text.startsWith(u'＞'))
        return true;
    qsizetype signsEnd = 0;
    while (signsEnd < text.size() && (text[signsEnd] == u'|' || text[signsEnd] == u' '))
        ++signsEnd;
    return text.startsWith(u'|') && !QStringView(text).mid(signsEnd).contains(u'|');
}

/// "-----Original Message-----" in the languages of mail programs.
bool isRule(const QString &line)
{
    static const QRegularExpression rule(
        u"^\\s*[-_=]{2,}\\s*(?:original|forwarded|begin forwarded|元の|元メ|転送|원본|전달|"
        "原始|原邮件|邮件原件|转发|轉寄|ursprüngliche|message d'origine|mensaje original)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return rule.match(line).hasMatch();
}

/// "On Monday, somebody wrote:", "2026年11月22日(日) 9:00 名前 <a@b.example>:".
bool isAttribution(const QString &line)
{
    static const QRegularExpression words(
        u"(?:\\bwrote|\\bschrieb\\b.*|\\ba écrit|\\bescribió|書きました|書いていました|のメール|"
        "作成|작성|작성했습니다|썼습니다|写道|寫道)\\s*[:：。]?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression address(u"<[^<>\\s]+@[^<>\\s]+>.*[:：]\\s*$"_s);
    static const QRegularExpression date(
        u"^\\s*(?:\\d{4}\\s*[年년./-]|(?:on|am|le|el)\\s).*\\d.*[:：]\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const bool isClosed = line.trimmed().endsWith(u':') || line.trimmed().endsWith(u'：');
    return line.size() <= longestSeparator
        && ((words.match(line).hasMatch() && (isClosed || !line.contains(u'=')))
            || address.match(line).hasMatch() || date.match(line).hasMatch());
}

bool isSender(const QString &line)
{
    static const QRegularExpression word(
        u"^\\W*(?:from|von|de|差出人|送信者|送信元|発信者|보낸\\s*사람|보낸이|발신|발신인|발신자|"
        "发件人|寄件者|寄件人)\\W*[:：]"_s,
        QRegularExpression::CaseInsensitiveOption);
    return word.match(line.left(longestSeparator)).hasMatch();
}

bool isOtherHeader(const QString &line)
{
    static const QRegularExpression word(
        u"^\\W*(?:sent|date|to|cc|subject|gesendet|datum|an|betreff|送信日時|日時|日付|宛先|件名|"
        "보낸\\s*날짜|보낸\\s*시간|날짜|일시|받는\\s*사람|받는이|수신|수신인|수신자|참조|제목|"
        "发送时间|"
        "发送日期|日期|收件人|寄件日期|主题|主旨|抄送)\\W*[:：]"_s,
        QRegularExpression::CaseInsensitiveOption);
    return word.match(line.left(longestSeparator)).hasMatch();
}

/// Which lines of a text are repeated ones.
class QuoteFinder
{
public:
    explicit QuoteFinder(const QStringList &lines) : m_lines(lines), m_quoted(lines.size(), false)
    {
        markSigns();
        markBelowSeparator();
    }

    QuotedText split() const
    {
        QuotedText result;
        for (qsizetype i = 0; i < m_lines.size(); ++i)
            (m_quoted[i] ? result.quoted : result.own) += m_lines[i] + u'\n';
        return result;
    }

private:
    /// Long quoted lines are broken by mail programs, and what is broken off has no sign.
    void markSigns()
    {
        constexpr qsizetype longLine = 60;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const bool goesOn = i > 0 && m_quoted[i - 1] && isMarked(m_lines[i - 1])
                && m_lines[i - 1].size() >= longLine && !m_lines[i].trimmed().isEmpty();
            m_quoted[i] = isMarked(m_lines[i]) || goesOn;
        }
    }

    bool isSeparator(qsizetype i) const
    {
        if (isRule(m_lines[i]) || isAttribution(m_lines[i]))
            return true;
        // Long attributions are broken into two lines.
        const bool isOpen = m_lines[i].startsWith("On "_L1) && i + 1 < m_lines.size();
        return (isOpen && isAttribution(m_lines[i] + u' ' + m_lines[i + 1])) || isHeaderBlock(i);
    }

    bool isHeaderBlock(qsizetype i) const
    {
        constexpr qsizetype blockSize = 6; // lines
        if (!isSender(m_lines[i]))
            return false;
        const qsizetype end = std::min(i + blockSize, m_lines.size());
        return std::any_of(m_lines.begin() + i + 1, m_lines.begin() + end, isOtherHeader);
    }

    /// The quote behind it is marked with signs, and more of the answer may follow.
    bool announcesSigns(qsizetype i) const
    {
        constexpr qsizetype attributionSize = 3; // lines
        qsizetype seen = 0;
        for (qsizetype at = i + 1; at < m_lines.size() && seen < attributionSize; ++at) {
            if (m_quoted[at])
                return true;
            seen += m_lines[at].trimmed().isEmpty() ? 0 : 1;
        }
        return false;
    }

    /// The headers of the answer itself stand above all of its text.
    bool isOnTop(qsizetype i) const
    {
        return std::all_of(m_lines.begin(), m_lines.begin() + i, [](const QString &line) {
            return line.trimmed().isEmpty() || isOtherHeader(line);
        });
    }

    void markBelowSeparator()
    {
        const bool hasSigns = m_quoted.contains(true);
        qsizetype top = -1;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (m_quoted[i] || !isSeparator(i) || announcesSigns(i))
                continue;
            if (top < 0 && isHeaderBlock(i) && isOnTop(i)) {
                top = i;
                continue;
            }
            return markFrom(i);
        }
        // The only headers there are: they may as well be those of our own mail.
        if (top >= 0 && !hasSigns)
            markFrom(top);
    }

    void markFrom(qsizetype first) { std::fill(m_quoted.begin() + first, m_quoted.end(), true); }

    const QStringList &m_lines;
    QList<bool> m_quoted;
};

} // namespace

QuotedText splitQuote(const QString &text)
{
    QString plain = text;
    plain.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    return QuoteFinder(plain.split(u'\n')).split();
}

} // namespace sda
