#include "app/cli/backgroundinput.h"

#include "core/setup/memory.h"

namespace sda {

namespace {

std::optional<UsageError> readServers(const QStringList &texts, Background &background)
{
    for (const QString &text : texts) {
        const auto name = DnsName::fromText(text);
        if (!name || name->labelCount() < 2)
            //: %1: what was typed
            return UsageError{Cli::tr("%1 is not the full name of a name server.").arg(text)};
        background.enteredAt.append(*name);
    }
    return std::nullopt;
}

} // namespace

KnownOptions backgroundOptions()
{
    return {{QStringLiteral("entered"), false},
            {QStringLiteral("entered-at"), true},
            {QStringLiteral("other-domain"), true}};
}

Expected<Background> backgroundFrom(const Arguments &arguments, const PlanInput &input,
                                    const Texts &texts)
{
    Background background = backgroundOf(input.setup(), {});
    background.entered |= arguments.has(QStringLiteral("entered"));
    background.seen += input.existing.records;
    if (const auto error =
            readServers(arguments.options.value(QStringLiteral("entered-at")), background))
        return *error;
    for (const QString &text : arguments.options.value(QStringLiteral("other-domain"))) {
        const auto domain = parseDomain(text);
        if (const auto *why = std::get_if<Finding>(&domain))
            return usageErrorOf(*why, texts);
        background.otherDomains.append(std::get<DomainName>(domain));
    }
    background.otherDomains += input.otherDomains; // last: only a few are searched
    return background;
}

} // namespace sda
