#include "core/intake/identity.h"

#include <algorithm>

namespace sda {

using namespace Qt::StringLiterals;

bool isDkimToken(const QString &text)
{
    constexpr qsizetype longest = 63;
    return !text.isEmpty() && text.size() <= longest
        && std::ranges::all_of(text, [](QChar c) { return c < u'\x80' && c.isLetterOrNumber(); });
}

QList<RawRow> rowsOf(const Identity &identity)
{
    const QString below = identity.domain.isEmpty() ? QString() : u'.' + identity.domain;
    const QString zone =
        identity.hostedZone.isEmpty() ? u"dkim.amazonses.com"_s : identity.hostedZone;
    QList<RawRow> rows;
    if (!identity.hasOwnKey) {
        for (const QString &token : identity.tokens) {
            RawRow row;
            row.type = RecordType::Cname;
            row.host = token + "._domainkey"_L1 + below;
            row.value = token + u'.' + zone;
            rows += row;
        }
    }
    if (!identity.verificationToken.isEmpty()) {
        RawRow row;
        row.type = RecordType::Txt;
        row.host = u"_amazonses"_s + below;
        row.value = identity.verificationToken;
        rows += row;
    }
    return rows;
}

} // namespace sda
