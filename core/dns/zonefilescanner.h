#pragma once

#include <QList>
#include <QStringView>

/// \file
/// The form of master files (RFC 1035, 5.1): entries and words, not yet their meaning.

namespace sda::zonefile {

struct Token
{
    QStringView text; ///< escapes not yet read, quotes taken off
    bool quoted = false;
};

/// One entry: a line, or several within parentheses.
struct Entry
{
    QList<Token> tokens;
    int line = 0;
    QStringView firstLine;
    bool ownerLeftOut = false; ///< it begins with a blank
    bool broken = false; ///< a quote or parenthesis is not closed, or closed but never opened
};

/// Cuts the text into entries (RFC 1035, 5.1).
class Scanner
{
public:
    explicit Scanner(QStringView text) : m_text(text) { }
    bool atEnd() const { return m_at >= m_text.size(); }
    Entry next();

private:
    QChar here() const { return m_text[m_at]; }
    bool atLineEnd() const { return atEnd() || here() == u'\n'; }
    void skipToLineEnd();
    Token quotedToken(Entry &entry);
    Token plainToken();

    QStringView m_text;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace sda::zonefile
