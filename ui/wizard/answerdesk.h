#pragma once

#include "ui/wizard/adminanswer.h"

namespace sda {

/// The answer of the DNS admin in a session, and what it says about the plan of the moment.
class AnswerDesk
{
public:
    /// Another set-up; `pasted` stands in its paste area.
    void begin(const QString &pasted);
    /// What of a pasted text is the admin's answer; nothing: it is no answer, and stands in the
    /// paste area from now on. What was pasted before is ours, and nobody's answer.
    std::optional<QString> answerIn(const QString &pasted);

    const QString &text() const { return m_answer.text; }
    /// Errors first; empty while there is no answer.
    const QList<Finding> &findings() const { return m_findings; }

    /// `domain` in ACE. False if it is the text of before.
    bool setText(const QString &text, const QString &domain);
    void compare(const Plan &plan, const QString &setupId, const QString &domain);

private:
    AdminAnswer m_answer;
    QList<Finding> m_findings;
    QString m_pasted; ///< as pasted last; an answer may be pasted below it
};

} // namespace sda
