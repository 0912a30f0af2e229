#pragma once

#include "core/handoff/answer.h"

namespace sda {

/// Whether this is a hand-off that came back: it has a code line.
bool isAnswer(const QString &text);

/// What a DNS admin answered, as read.
struct AdminAnswer
{
    QString text;
    QString domain; ///< the sender domain it was read for, in ACE
    std::optional<std::variant<HandedOut, Finding>> codeLine;
    AnswerRows rows;
    QList<Finding> remarks; ///< on the admin's own words: refused, questions, repairs
};
AdminAnswer readAnswer(const QString &text, const QString &domain);

/// What the answer says about the plan of today, errors first. Without a code line it is compared
/// with the table of today; empty if it has neither that nor rows.
QList<Finding> findingsOnAnswer(const AdminAnswer &answer, const Plan &plan,
                                const QString &setupId);

} // namespace sda
