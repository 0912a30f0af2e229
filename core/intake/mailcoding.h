#pragma once

#include <QString>
#include <QStringList>

namespace sda {

struct DecodedLine
{
    QString text; ///< may hold line ends of its own
    bool isDecoded = false;
};

/// Undoes quoted-printable (RFC 2045, 6.7) line by line. A line counts as such only where every `=`
/// in it can be one of the coding and something really is coded, so that `p=AB…` stays what it is.
class MailCodingReader
{
public:
    explicit MailCodingReader(const QStringList &lines);

    bool atEnd() const { return m_at >= m_lines.size(); }
    qsizetype at() const { return m_at; }
    /// One line, put together from those that soft line breaks divide.
    DecodedLine next();

private:
    const QStringList &m_lines;
    bool m_isCoded = false; ///< some line is, for sure: full lines that end with `=` go on
    qsizetype m_at = 0;
    qsizetype m_plainUntil = 0; ///< lines up to here were seen to be not coded
};

} // namespace sda
