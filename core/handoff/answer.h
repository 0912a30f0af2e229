#pragma once

#include "core/handoff/answeredrow.h"
#include "core/handoff/codeline.h"

/// \file
/// A table that comes back from the admin: what was really entered, beside what was asked for.

namespace sda {

struct AnswerRows
{
    QList<AnsweredRow> own; ///< in the admin's own text
    QList<AnsweredRow> quoted; ///< in what it repeats of our mail
};

/// Row by row, by meaning: quotation marks, final dots, letter case of names and split strings are
/// no difference, nor is what satisfies the plan as well. Hosts are relative to the zone, or full
/// names. Only the admin's own text confirms a row; what was changed inside the quote differs too.
/// Where the answer belongs to the set-up: handoff.row-differs, handoff.row-conflicts,
/// handoff.plan-changed, handoff.row-missing, handoff.row-added, handoff.only-quoted, and last
/// handoff.as-handed-out with the number of rows that are (where any are). Else
/// handoff.other-setup alone. `now`: the plan as it is today.
QList<Finding> compareAnswer(const HandedOut &handedOut, const AnswerRows &answer, const Plan &now,
                             const QString &setupId);
/// All of them the admin's own, without faults.
QList<Finding> compareAnswer(const HandedOut &handedOut, const QList<IntakeRow> &pasted,
                             const Plan &now, const QString &setupId);

} // namespace sda
