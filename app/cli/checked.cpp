#include "app/cli/checked.h"

#include "core/setup/newkey.h"

namespace sda {

Checked checkedOf(const Report &report, const Plan &plan, const Service &service,
                  const ConsoleWord &console, const QDateTime &now)
{
    // The console's word changes no tick: those tell what stands in DNS.
    const QList<Finding> said = judgeConsole(service, plan, report, console, now);
    Checked checked{.report = report, .plan = plan, .status = exitStatusOf(report, plan, said)};
    checked.report.findings = said + report.findings;
    return checked;
}

Checked checkedOf(const Report &report, const CheckInput &input, const QDateTime &now)
{
    // Only now is it known which zone holds the domain, and so what the host records are.
    const auto zone = report.zone.isRoot() ? std::nullopt : std::optional(report.zone);
    Checked checked =
        checkedOf(report, input.input.plan(zone), input.input.service, input.console, now);
    Setup setup = input.input.base;
    setup.consoleStatus = input.console.status;
    const bool inUse = newKeysInUse(setup, input.input.service, checked.plan, report);
    checked.formerKeys =
        formerKeysToday(formerKeyRecords(setup), checked.plan, input.input.existing,
                        input.input.wishes.alsoPlanned, inUse);
    return checked;
}

} // namespace sda
