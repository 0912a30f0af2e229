#pragma once

#include "core/plan/plan.h"
#include "core/verify/report.h"

namespace sda {

enum ExitStatus { Verified = 0, NotVerified = 1, Usage = 2, OnlyUnknown = 3 };

/// Of one domain; `console`: what keeps the service's console from saying yes.
ExitStatus exitStatusOf(const Report &report, const Plan &plan, const QList<Finding> &console);

/// Of two domains together: 1 before 3 before 0.
ExitStatus worse(ExitStatus a, ExitStatus b);

} // namespace sda
