#pragma once

#include "core/intake/rowforms.h"

namespace sda {

/// Reads what `dig`, `nslookup` and `host` print, line by line: Windows, macOS and Linux, in their
/// languages. What they say about servers and other names is passed over.
class LookupReader
{
public:
    /// False if the line is none of a look-up's.
    bool take(const QString &line);
    /// The rows that are whole by now.
    QList<RawRow> takeRows();
    /// An empty line: what was asked above is answered.
    void passEmptyLine();
    /// Call behind the last line.
    void finish();

    /// Lines in which a look-up says that it found nothing.
    const QStringList &failures() const { return m_failures; }
    /// What the `dig` above asked for.
    std::optional<RecordType> askedType() const { return m_asked.type; }
    /// The row of a value that stands alone: what the `dig` above asked for.
    void complete(RawRow &row) const;
    /// An alias was followed: texts from here on are those of its target.
    bool isBelowAlias(const QString &name) const;
    void noteAlias(const QString &target);

private:
    bool takeCommand(const QString &line);
    bool takeFailure(const QString &line);
    bool takeSection(const QString &line);
    bool takeAnswer(const QString &line);
    bool takeSentence(const QString &line);
    bool takeString(const QString &line);
    void finishText();

    enum class Section { None, Answer, Other };
    Section m_section = Section::None;
    bool m_isServerBlock = false; ///< "Server:" was read, its address follows
    RawRow m_asked; ///< name and type of the command above
    std::optional<RawRow> m_text; ///< strings that follow "text ="
    QStringList m_aliases; ///< targets, lower case
    QList<RawRow> m_rows;
    QStringList m_failures;
};

} // namespace sda
