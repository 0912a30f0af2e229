#include "core/dns/zonefilescanner.h"

#include <algorithm>

namespace sda::zonefile {

/// Only these separate (RFC 1035, 5.1): a no-break blank is a mistake that has to be seen.
bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\r' || c == u'\n';
}

void Scanner::skipToLineEnd()
{
    while (!atLineEnd())
        ++m_at;
}

Token Scanner::quotedToken(Entry &entry)
{
    const qsizetype begin = ++m_at;
    while (!atLineEnd() && here() != u'"')
        m_at += here() == u'\\' && m_at + 1 < m_text.size() && m_text[m_at + 1] != u'\n' ? 2 : 1;
    const Token token{m_text.sliced(begin, m_at - begin), true};
    if (atLineEnd())
        entry.broken = true;
    else
        ++m_at;
    return token;
}

Token Scanner::plainToken()
{
    const qsizetype begin = m_at;
    while (!atLineEnd() && !isBlank(here()) && !QStringView(u"\"();").contains(here()))
        m_at += here() == u'\\' && m_at + 1 < m_text.size() && m_text[m_at + 1] != u'\n' ? 2 : 1;
    return {m_text.sliced(begin, m_at - begin), false};
}

Entry Scanner::next()
{
    Entry entry;
    entry.line = m_line;
    entry.ownerLeftOut = !atEnd() && (here() == u' ' || here() == u'\t');
    const qsizetype end = m_text.indexOf(u'\n', m_at);
    entry.firstLine = m_text.sliced(m_at, (end < 0 ? m_text.size() : end) - m_at).trimmed();
    int depth = 0;
    while (!atEnd()) {
        const QChar c = here();
        if (c == u'\n') {
            ++m_at;
            ++m_line;
            if (depth == 0)
                return entry;
        } else if (c == u';') {
            skipToLineEnd();
        } else if (c == u'(') {
            ++depth;
            ++m_at;
        } else if (c == u')') {
            entry.broken = entry.broken || depth == 0;
            depth = std::max(0, depth - 1);
            ++m_at;
        } else if (c == u'"') {
            entry.tokens.append(quotedToken(entry));
        } else if (isBlank(c)) {
            ++m_at;
        } else {
            entry.tokens.append(plainToken());
        }
    }
    entry.broken = entry.broken || depth > 0;
    return entry;
}

} // namespace sda::zonefile
