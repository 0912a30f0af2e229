#include "app/cli/manycommand.h"

#include "app/cli/manycheck.h"

#include <QRegularExpression>

namespace sda {

namespace {

constexpr int usualJobs = 16;
constexpr int mostJobs = 256; // as many channels has the resolver
constexpr int mostShards = 100'000;

QString dashed(const QString &option)
{
    return QStringLiteral("--") + option;
}

UsageError together(const QString &option, const QString &other)
{
    //: %1 and %2: options such as --jobs and --many
    return {Cli::tr("%1 goes only together with %2.").arg(dashed(option), dashed(other))};
}

/// Rows tell their own domain, service and values.
std::optional<UsageError> strangerTo(const Arguments &arguments)
{
    KnownOptions own = manyOptions();
    own.insert(routeOptions());
    own.insert({{QStringLiteral("json"), false}, {QStringLiteral("lang"), true}});
    for (auto it = arguments.options.keyBegin(); it != arguments.options.keyEnd(); ++it) {
        if (!own.contains(*it))
            //: %1 and %2: options such as --watch and --many
            return UsageError{Cli::tr("%1 cannot be used together with %2.")
                                  .arg(dashed(*it), QStringLiteral("--many"))};
    }
    if (!arguments.files.isEmpty())
        //: %1: what was typed
        return UsageError{
            Cli::tr("%1 was not expected here. See --help.").arg(arguments.files.first())};
    return std::nullopt;
}

Expected<Shard> shardFrom(const Arguments &arguments)
{
    if (!arguments.has(QStringLiteral("shard")))
        return Shard{};
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,6})/([0-9]{1,6})$"));
    const QString text = arguments.value(QStringLiteral("shard"));
    const QRegularExpressionMatch match = form.match(text);
    const Shard shard{match.captured(1).toInt(), match.captured(2).toInt()};
    if (shard.number >= 1 && shard.number <= shard.count && shard.count <= mostShards)
        return shard;
    //: %1: what was typed, %2: an example such as 1/8
    return UsageError{Cli::tr("%1 is not a part of a list. Write it like this: %2.")
                          .arg(text, QStringLiteral("1/8"))};
}

} // namespace

KnownOptions manyOptions()
{
    return {{QStringLiteral("many"), true},  {QStringLiteral("jobs"), true},
            {QStringLiteral("shard"), true}, {QStringLiteral("resume"), true},
            {QStringLiteral("state"), true}, {QStringLiteral("changed-only"), false}};
}

std::optional<UsageError> needsMany(const Arguments &arguments)
{
    const KnownOptions options = manyOptions();
    for (auto it = options.keyBegin(); it != options.keyEnd(); ++it) {
        if (arguments.has(*it))
            return together(*it, QStringLiteral("many"));
    }
    return std::nullopt;
}

CommandResult runMany(const Arguments &arguments, const Context &context)
{
    if (const auto error = strangerTo(arguments))
        return *error;
    if (arguments.has(QStringLiteral("changed-only")) && !arguments.has(QStringLiteral("state")))
        return together(QStringLiteral("changed-only"), QStringLiteral("state"));
    const auto jobs = numberFrom(arguments, QStringLiteral("jobs"), usualJobs, 1, mostJobs);
    if (const auto *error = std::get_if<UsageError>(&jobs))
        return *error;
    const auto shard = shardFrom(arguments);
    if (const auto *error = std::get_if<UsageError>(&shard))
        return *error;
    const auto routes = routesFrom(arguments);
    if (const auto *error = std::get_if<UsageError>(&routes))
        return *error;

    const ManyWish wish{.list = arguments.value(QStringLiteral("many")),
                        .jobs = std::get<int>(jobs),
                        .shard = std::get<Shard>(shard),
                        .journal = arguments.value(QStringLiteral("resume")),
                        .states = arguments.value(QStringLiteral("state")),
                        .changedOnly = arguments.has(QStringLiteral("changed-only")),
                        .json = arguments.has(QStringLiteral("json"))};
    auto check = std::make_unique<ManyCheck>(wish, std::get<Routes>(routes), context);
    if (const auto error = check->start())
        return *error;
    check.release()->setParent(context.owner);
    return std::nullopt;
}

} // namespace sda
