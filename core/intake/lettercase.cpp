#include "core/intake/lettercase.h"

#include <QRegularExpression>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

QString spfInPlainCase(const QString &value)
{
    // RFC 7208, 12: the literals are case-insensitive; macros and names behind them stay.
    static const QRegularExpression word(
        u"(?<![^\\s])([+?~-]?)(v=spf1|include|ip4|ip6|exists|redirect|exp|all|ptr|mx|a)"
        "(?=$|[\\s:=/])"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString plain;
    qsizetype done = 0;
    for (auto it = word.globalMatch(value); it.hasNext();) {
        const auto match = it.next();
        plain += QStringView(value).mid(done, match.capturedStart() - done);
        plain += match.captured().toLower();
        done = match.capturedEnd();
    }
    return plain + value.mid(done);
}

/// The names of the tags, and of the version the value too.
QString tagsInPlainCase(const QString &value, const QString &version)
{
    static const QRegularExpression tag(u"(?:^|;)\\s*([A-Za-z]{1,5})\\s*="_s);
    QString plain = value;
    bool isFirst = true;
    for (auto it = tag.globalMatch(value); it.hasNext();) {
        const auto match = it.next();
        const QString name = match.captured(1);
        plain.replace(match.capturedStart(1), name.size(), name.toLower());
        const bool isVersion = isFirst && name.compare("v"_L1, Qt::CaseInsensitive) == 0;
        isFirst = false;
        if (!isVersion)
            continue;
        qsizetype at = match.capturedEnd();
        while (at < plain.size() && plain[at].isSpace())
            ++at;
        plain.replace(at, version.size(), version);
    }
    return plain;
}

} // namespace

QString withPlainCase(const QString &value)
{
    constexpr qsizetype longest = 10000;
    if (value.size() > longest)
        return value;
    static const QRegularExpression version(u"^\\s*v\\s*=\\s*(spf1|dkim1|dmarc1)(?=$|[\\s;])"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = version.match(value.left(60));
    if (!match.hasMatch())
        return value;
    const QString kind = match.captured(1).toUpper();
    return kind == "SPF1"_L1 ? spfInPlainCase(value) : tagsInPlainCase(value, kind);
}

} // namespace sda
