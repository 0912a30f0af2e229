#pragma once

#include "core/support/supportreport.h"
#include "tests/core/verify/worldtext.h"

namespace sda {

/// A report for support on the sample domain in this world, and what was judged there. The set-up
/// has "not for others" in what does not take part in judging.
SupportReport madeReport(const WorldText &text, Report *judged);

} // namespace sda
