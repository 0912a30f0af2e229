#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/print.h"

#include <QJsonArray>

namespace sda {

CommandResult runServices(const QStringList &words, const Context &)
{
    const auto parsed =
        parseArguments(words, {{QStringLiteral("json"), false}, {QStringLiteral("lang"), true}});
    if (const auto *error = std::get_if<UsageError>(&parsed))
        return *error;
    if (!std::get<Arguments>(parsed).has(QStringLiteral("json"))) {
        for (const Service &service : builtInServices())
            printLine(service.id + QLatin1Char('\t') + service.name);
        return Verified;
    }
    QJsonArray services;
    for (const Service &service : builtInServices())
        services.append(toJson(service));
    printJson({{QStringLiteral("version"), 1}, {QStringLiteral("services"), services}});
    return Verified;
}

} // namespace sda
