#pragma once

#include "core/handoff/codeline.h"

/// \file
/// A table that comes back from the admin: what was really entered, beside what was asked for.

namespace sda {

/// Row by row, by meaning: quotation marks, final dots, letter case of names and split strings are
/// no difference. Hosts may be relative to the zone or to the sender domain, or full names.
/// Where the answer belongs to the set-up: handoff.row-differs, handoff.row-missing,
/// handoff.row-added, handoff.plan-changed, and last handoff.as-handed-out with the number of rows
/// that are (where any are). Else handoff.other-setup alone. `now`: the plan as it is today.
QList<Finding> compareAnswer(const HandedOut &handedOut, const QList<IntakeRow> &pasted,
                             const Plan &now, const QString &setupId);

} // namespace sda
