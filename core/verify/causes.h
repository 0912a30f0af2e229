#pragma once

#include "core/verify/report.h"

namespace sda {

/// One cause, one finding: what several rows suffer from alike is told once, among the findings
/// about the whole domain; the rows keep theirs, marked as explained above. The rows are judged.
void shareCauses(Report &report);

} // namespace sda
