#pragma once

#include "core/handoff/checklines.h"
#include "core/plan/plan.h"
#include "core/verify/report.h"

#include <QStringList>

namespace sda {

LookTool systemLookTool(); ///< the one that this computer has

/// A command line that shows what DNS says about a record, and what our own look got from the same
/// place.
struct LookCommand
{
    QString line;
    QString server; ///< whom it asks; empty: the computer's own resolver
    bool answered = false; ///< false: that server has not answered our look
    QStringList answer; ///< values, as displayText()
};

/// A name server is asked until all of them have the record: a plain `dig` too early would plant a
/// "not found" in the resolver. `nameServerPort` other than 53: practice and tests.
LookCommand lookCommand(const PlannedRecord &planned, const RecordReport &report, LookTool tool,
                        int nameServerPort = 53);

} // namespace sda
