#include "app/cli/checked.h"

namespace sda {

Checked checkedOf(const Report &report, const Plan &plan, const Service &service,
                  const ConsoleWord &console, const QDateTime &now)
{
    // The console's word changes no tick: those tell what stands in DNS.
    const QList<Finding> said = judgeConsole(service, plan, report, console, now);
    Checked checked{report, plan, exitStatusOf(report, plan, said)};
    checked.report.findings = said + report.findings;
    return checked;
}

Checked checkedOf(const Report &report, const CheckInput &input, const QDateTime &now)
{
    // Only now is it known which zone holds the domain, and so what the host records are.
    const auto zone = report.zone.isRoot() ? std::nullopt : std::optional(report.zone);
    return checkedOf(report, input.input.plan(zone), input.input.service, input.console, now);
}

} // namespace sda
