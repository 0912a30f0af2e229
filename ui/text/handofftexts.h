#pragma once

#include "core/handoff/handoff.h"
#include "ui/text/texts.h"

/// \file
/// What is said to a DNS admin, in the admin's language, which need not be that of the window.

namespace sda {

/// A column of the table, or a line of a record in a mail.
enum class HandoffColumn {
    Purpose,
    Action,
    Host,
    Name,
    Type,
    Priority,
    Value,
    Ttl,
    Reason,
    Today,
    Undo,
    Note,
};

class HandoffTexts
{
public:
    /// Falls back to English for codes that are not available.
    explicit HandoffTexts(const QString &language);
    ~HandoffTexts();
    HandoffTexts(HandoffTexts &&) noexcept;
    HandoffTexts &operator=(HandoffTexts &&) noexcept;

    QString language() const { return m_texts.language(); }

    /// Header words; those of the fields are the ones that the paste area reads back.
    QString word(HandoffColumn column) const;
    QString title(const HandoffRow &row) const; ///< what the record is for, in few words
    QString action(const HandoffRow &row) const; ///< one sentence: what to do
    QString actionWord(const HandoffRow &row) const; ///< the same in a word or two
    QString reason(const HandoffRow &row) const; ///< one sentence: why the record is needed

    QString subject(const DomainName &domain) const; ///< of the mail, and the title of documents
    /// The first sentence: what is asked for, or that nothing has to be done.
    QString request(const Handoff &handoff) const;
    /// What has to be known for typing the rows, a sentence each.
    QStringList explanation(const Handoff &handoff) const;
    QString checksIntro(bool atNameServer) const; ///< above the commands that show the result
    QString codeLineRequest() const; ///< above the code line
    /// Above the master file lines of what stands there today; for a record that is added, all
    /// that there is to say.
    QString undoIntro(const HandoffRow &row) const;
    QString thanks() const;
    /// In place of the rows, where a `mailto:` address has no room for them.
    QString tableFollows() const;
    /// What the signs in front of the comments of a zone export mean.
    QStringList zoneSigns() const;
    QString zoneDeletions() const; ///< where lines of the zone go: what has to be done first
    /// What is there was seen when, or by nobody: a batch that is kept grows old. At most 256
    /// characters.
    QString route53Comment(const Handoff &handoff) const;
    /// One sentence for the person who exports; empty if all rows are in it.
    QString route53Gaps(const QStringList &names) const;

private:
    /// lupdate and the .ts files know it by the context "sda::HandoffTexts".
    QString tr(const char *source, const char *comment = nullptr) const;

    Texts m_texts;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace sda
