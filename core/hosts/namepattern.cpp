#include "core/hosts/namepattern.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

bool fits(QChar pattern, QChar character)
{
    return pattern == u'#' ? character >= u'0' && character <= u'9' : pattern == character;
}

/// `*` stands for any characters. Goes back to the last `*` only, so it is fast for any pattern.
bool labelMatches(QStringView pattern, QLatin1StringView label)
{
    qsizetype p = 0;
    qsizetype l = 0;
    qsizetype star = -1;
    qsizetype afterStar = 0;
    while (l < label.size()) {
        if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            afterStar = l;
        } else if (p < pattern.size() && fits(pattern[p], label[l])) {
            ++p;
            ++l;
        } else if (star >= 0) {
            p = star + 1;
            l = ++afterStar;
        } else {
            return false;
        }
    }
    return std::all_of(pattern.begin() + p, pattern.end(), [](QChar c) { return c == u'*'; });
}

} // namespace

bool isNamePattern(const QString &pattern)
{
    static const QRegularExpression form(u"^[a-z0-9*#-]+(\\.[a-z0-9*#-]+)+\\z"_s);
    if (!form.match(pattern).hasMatch())
        return false;
    const QStringList labels = pattern.split(u'.');
    return isWholeName(labels.last()) && !labels[labels.size() - 2].contains(u'*');
}

bool isWholeName(QStringView pattern)
{
    return !pattern.contains(u'*') && !pattern.contains(u'#');
}

bool fitsNamePattern(const DnsName &name, QStringView pattern)
{
    return fitsNamePattern(name.labels(), pattern);
}

bool fitsNamePattern(const QList<QByteArray> &labels, QStringView pattern)
{
    // From the right, as most names differ in the domain: there are many patterns to try.
    for (qsizetype i = labels.size() - 1; i >= 0; --i) {
        const qsizetype dot = pattern.lastIndexOf(u'.');
        if (!labelMatches(pattern.mid(dot + 1), QLatin1StringView(labels[i])))
            return false;
        if (dot < 0)
            return i == 0;
        pattern.truncate(dot);
    }
    return false;
}

} // namespace sda
