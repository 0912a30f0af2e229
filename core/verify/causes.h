#pragma once

#include "core/plan/plan.h"
#include "core/verify/report.h"

namespace sda {

/// One cause, one finding: what several rows suffer from alike is told once, among the findings
/// about the whole domain; the rows keep theirs, marked as explained above. The rows are judged.
/// Arg::Names of what is told for several rows: the names of their records.
void shareCauses(Report &report, const Plan &plan);

/// Whether a finding about the whole domain tells for several rows what each of them says too, with
/// its own text to enter.
bool tellsForRows(const Finding &finding);

} // namespace sda
