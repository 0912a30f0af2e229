#include "core/records/keydifference.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sda {

namespace {

/// What `p=` says in whatever record it stands, without blanks (RFC 6376, 3.2 and 3.6.1); null if
/// there is no such tag.
QString keyIn(const QString &text)
{
    static const QRegularExpression pattern(u"(?:\\A|[;\\s])p\\s*=([^;]*)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    return u""_s + match.captured(1).remove(QRegularExpression(u"\\s"_s));
}

KeyDifference::Kind kindOf(const KeyDifference &difference)
{
    using Kind = KeyDifference::Kind;
    const bool isAlike = 2 * (difference.head + difference.tail) >= difference.planned.size();
    if (difference.surplus() == 0) {
        if (difference.tail == 0) // nothing stands behind the gap
            return Kind::CutAtEnd;
        if (!isAlike)
            return Kind::Another;
        return difference.head == 0 ? Kind::CutAtStart : Kind::Missing;
    }
    if (!isAlike)
        return Kind::Another;
    return difference.lacking() == 0 ? Kind::Extra : Kind::Changed;
}

} // namespace

std::optional<KeyDifference> keyDifference(const QString &planned, const QString &found)
{
    KeyDifference difference;
    difference.planned = keyIn(planned);
    if (difference.planned.isNull()) {
        difference.planned = planned.trimmed();
        difference.found = found.trimmed();
    } else {
        difference.found = keyIn(found);
        const bool isKeyAlone = difference.found.isNull() && !planned.startsWith(found.trimmed());
        if (isKeyAlone)
            difference.found = found.trimmed();
    }
    const QString &a = difference.planned;
    const QString &b = difference.found;
    if (a.isEmpty() || a == b)
        return std::nullopt;
    const qsizetype most = std::min(a.size(), b.size());
    while (difference.head < most && a.at(difference.head) == b.at(difference.head))
        ++difference.head;
    while (difference.tail < most - difference.head
           && a.at(a.size() - 1 - difference.tail) == b.at(b.size() - 1 - difference.tail))
        ++difference.tail;
    difference.kind = kindOf(difference);
    return difference;
}

} // namespace sda
