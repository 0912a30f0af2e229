#include "ui/text/shown.h"

using namespace Qt::StringLiterals;

namespace sda {

namespace {

constexpr int longestShown = 120;
constexpr int shownAtEachEnd = 56;

bool hides(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // zero width, marks of direction, soft hyphen
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return character == 0x00a0 || character == 0x3000;
    }
}

} // namespace

QString visibleText(const QString &text)
{
    QString result;
    result.reserve(text.size());
    const auto characters = text.toUcs4();
    for (const char32_t character : characters) {
        if (hides(character))
            result += u"⟨U+%1⟩"_s.arg(uint(character), 4, 16, QLatin1Char('0')).toUpper();
        else
            result += QStringView(QChar::fromUcs4(character));
    }
    return result;
}

QString shown(const QString &text)
{
    // Cut first: a hostile text may be long, and each hidden character takes eight.
    if (text.size() <= longestShown)
        return visibleText(text);
    return visibleText(text.left(shownAtEachEnd)) + u" … "_s
        + visibleText(text.right(shownAtEachEnd));
}

QString shown(const Finding &finding, Arg arg)
{
    return shown(finding.text(arg));
}

QString shownList(const Finding &finding, Arg arg, const QLocale &locale)
{
    QStringList texts = finding.list(arg);
    if (arg == Arg::Names)
        texts.removeDuplicates(); // MX and SPF of a domain are two records with one name
    for (QString &text : texts)
        text = shown(text);
    return locale.createSeparatedList(texts);
}

} // namespace sda
