#include "app/cli/replay.h"

#include "app/cli/checked.h"
#include "app/cli/json.h"
#include "app/cli/print.h"
#include "core/support/supportreport.h"

#include <QFile>

namespace sda {

CommandResult runReplay(const Arguments &arguments, const Context &context)
{
    const QString name = arguments.value(QStringLiteral("replay"));
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return usageErrorOf(finding<FindingCode::SetupUnreadable>(
                                arg<Arg::File> = name, arg<Arg::Text> = file.errorString()),
                            context.texts);
    const auto read = parseSupportReport(file.read(supportSizeLimit + 1), name);
    if (const Finding *why = std::get_if<Finding>(&read))
        return usageErrorOf(*why, context.texts);
    const SupportReport &report = std::get<SupportReport>(read);
    const Plan plan = planOf(report);
    const auto service = serviceOf(report.setup, plan.domain, {});
    if (const Finding *why = std::get_if<Finding>(&service))
        return usageErrorOf(*why, context.texts);
    const Checked checked = checkedOf(replay(report), plan, std::get<Service>(service),
                                      ConsoleWord{}, report.options.now);
    if (arguments.has(QStringLiteral("json")))
        printJson(toJson(checked.report, checked.plan, context.texts));
    else
        printReport(checked.report, checked.plan, context.texts);
    return checked.status;
}

} // namespace sda
