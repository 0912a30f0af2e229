#include "app/cli/json.h"
#include "app/cli/planinput.h"
#include "app/cli/print.h"
#include "core/handoff/texttable.h"

namespace sda {

CommandResult runRead(const QStringList &words, const Context &context)
{
    const auto parsed = parseArguments(words,
                                       {{QStringLiteral("service"), true},
                                        {QStringLiteral("domain"), true},
                                        {QStringLiteral("json"), false},
                                        {QStringLiteral("lang"), true}});
    if (const auto *error = std::get_if<UsageError>(&parsed))
        return *error;
    const Arguments &arguments = std::get<Arguments>(parsed);

    const QString service = arguments.value(QStringLiteral("service"));
    if (!service.isEmpty() && !findService(service))
        return unknownService(service);
    DomainName domain;
    if (arguments.has(QStringLiteral("domain"))) {
        const auto name = parseDomain(arguments.value(QStringLiteral("domain")));
        if (const auto *why = std::get_if<Finding>(&name))
            return usageErrorOf(*why, context.texts);
        domain = std::get<DomainName>(name);
    }
    const auto text = readTextFile(arguments.files.value(0, QStringLiteral("-")));
    if (const auto *error = std::get_if<UsageError>(&text))
        return *error;

    const Intake intake = readPasted(std::get<QString>(text), domain.ascii());
    if (domain.isEmpty() && intake.domain) {
        const auto found = parseDomain(*intake.domain);
        if (const DomainName *name = std::get_if<DomainName>(&found))
            domain = *name;
    }
    if (arguments.has(QStringLiteral("json"))) {
        printJson(toJson(intake, domain, context.texts));
    } else {
        TextTable table;
        for (const IntakeRow &row : intake.rows)
            table.rows.append({row.type ? textOf(*row.type) : QStringLiteral("?"), row.host,
                               row.priority ? QString::number(*row.priority) : QString(),
                               row.value.value_or(QStringLiteral("?"))});
        printLine(toPlainText(table));
        printFindings(intake.refused + intake.repairs + intake.questions, context.texts);
    }
    return intake.rows.isEmpty() || !intake.refused.isEmpty() ? NotVerified : Verified;
}

} // namespace sda
