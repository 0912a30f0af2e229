#include "app/cli/json.h"
#include "app/cli/planinput.h"
#include "app/cli/print.h"
#include "core/handoff/handoff.h"

namespace sda {

namespace {

void printPlan(const Plan &plan, const PlanInput &input, const Texts &texts)
{
    const QList<HostField> fields{HostField::Name, HostField::Type, HostField::Value,
                                  HostField::Priority, HostField::Ttl};
    TextTable table{.header = QStringList(fields.size() + 1, QString())};
    for (const PlannedRecord &planned : plan.records) {
        QStringList row(fields.size() + 1, QString());
        row[0] = texts.word(planned.action);
        for (const HostCell &cell : cellsFor(input.dnsHost, planned.record, plan.zone)) {
            const qsizetype column = fields.indexOf(cell.field) + 1;
            table.header[column] = cell.label.isEmpty() ? texts.word(cell.field) : cell.label;
            row[column] = cell.text;
        }
        if (!planned.complete)
            row[1] = planned.host; // names fold case, %variables% do not
        table.rows.append(row);
    }
    printLine(toPlainText(table));
    printFindings(input.intake.refused + input.intake.repairs + plan.findings, texts);
    if (!plan.missing.isEmpty())
        //: %1: a list of names of values
        printLine(Cli::tr("Not given yet: %1").arg(plan.missing.join(QStringLiteral(", "))));
}

} // namespace

CommandResult runPlan(const QStringList &words, const Context &context)
{
    KnownOptions known = planOptions();
    known.insert(QStringLiteral("save"), true);
    const auto parsed = parseArguments(words, known);
    if (const auto *error = std::get_if<UsageError>(&parsed))
        return *error;
    const Arguments &arguments = std::get<Arguments>(parsed);
    const auto given = planInputFrom(arguments, context.texts);
    if (const auto *error = std::get_if<UsageError>(&given))
        return *error;
    const PlanInput &input = std::get<PlanInput>(given);

    const Plan plan = input.plan();
    if (arguments.has(QStringLiteral("save"))) {
        if (const auto why = saveSetup(input.setup(), arguments.value(QStringLiteral("save"))))
            return usageErrorOf(*why, context.texts);
    }
    if (arguments.has(QStringLiteral("json")))
        printJson(toJson(plan, input.dnsHost, context.texts));
    else
        printPlan(plan, input, context.texts);
    return plan.missing.isEmpty() ? Verified : NotVerified;
}

} // namespace sda
