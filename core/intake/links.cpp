#include "core/intake/links.h"

#include "core/intake/words.h"

#include <QRegularExpression>

namespace sda {

using namespace Qt::StringLiterals;

Plain withoutMarkedLinks(const QString &line)
{
    constexpr qsizetype longest = 20000;
    const bool mayHoldOne = holdsAny(line, {"http"_L1, "mailto:"_L1});
    if (!mayHoldOne || line.size() > longest)
        return {line, false};
    static const QRegularExpression markdown(
        u"\\[([^\\[\\]\\s()]{1,300})\\]\\((?:https?://|mailto:)[^()\\s]{1,400}\\)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression chat(
        u"<(?:https?://|mailto:)[^<>\\s|]{1,400}\\|([^<>|\\s]{1,300})>"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression behindName(
        u"(?<=[A-Za-z0-9_.-])<(?:https?://|mailto:)[^<>\\s]{1,400}>"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression alone(u"<((?:https?://|mailto:)[^<>\\s]{1,400})>"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    QString text = line;
    text.replace(markdown, u"\\1"_s);
    text.replace(chat, u"\\1"_s);
    text.replace(behindName, QString());
    text.replace(alone, u"\\1"_s);
    return {text, text != line};
}

QString withoutScheme(const QString &name)
{
    static const QRegularExpression scheme(u"^(?:https?:/{0,2}|mailto:)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const auto match = scheme.match(name.left(10));
    if (!match.hasMatch())
        return name;
    QString bare = name.mid(match.capturedLength());
    while (bare.endsWith(u'/'))
        bare.chop(1);
    return bare;
}

QString spfWithoutSchemes(const QString &spf)
{
    static const QRegularExpression scheme(u"https?://([A-Za-z0-9._-]{1,255})/?(?=\\s|$)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return spf.contains("http"_L1, Qt::CaseInsensitive) ? QString(spf).replace(scheme, u"\\1"_s)
                                                        : spf;
}

} // namespace sda
