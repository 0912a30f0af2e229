#pragma once

#include "app/cli/exitstatus.h"
#include "app/cli/planinput.h"
#include "core/plan/formerkeys.h"
#include "core/verify/background.h"
#include "core/verify/console.h"

namespace sda {

/// All that the check of one domain is made of.
struct CheckInput
{
    PlanInput input;
    Background background;
    ConsoleWord console;
    Routes routes;
};

/// A look as it is told.
struct Checked
{
    Report report; ///< with what keeps the console from saying yes
    Plan plan; ///< for the zone that was found
    QList<FormerKey> formerKeys; ///< of --setup: that the console has replaced
    ExitStatus status = OnlyUnknown;
};
Checked checkedOf(const Report &report, const Plan &plan, const Service &service,
                  const ConsoleWord &console, const QDateTime &now);
Checked checkedOf(const Report &report, const CheckInput &input, const QDateTime &now);

} // namespace sda
