#include "app/cli/arguments.h"

#include "core/dns/aresresolver.h"

namespace sda {

namespace {

std::optional<Server> serverFrom(const QString &text)
{
    if (const auto address = IpAddress::fromText(text))
        return Server{*address, 53, true};
    const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
    QString host = text.left(colon);
    if (host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']')))
        host = host.mid(1, host.size() - 2);
    bool isNumber = false;
    const quint16 port = text.mid(colon + 1).toUShort(&isNumber);
    const auto address = IpAddress::fromText(host);
    if (colon < 0 || !isNumber || port == 0 || !address)
        return std::nullopt;
    return Server{*address, port, true};
}

} // namespace

Expected<Arguments> parseArguments(const QStringList &words, const KnownOptions &known)
{
    Arguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        QString name = word.startsWith(QStringLiteral("--")) ? word.mid(2) : QString();
        if (word == QStringLiteral("-o"))
            name = QStringLiteral("output");
        if (name.isEmpty()) {
            if (word.size() > 1 && word.startsWith(QLatin1Char('-')))
                //: %1: what was typed
                return UsageError{Cli::tr("There is no option %1. See --help.").arg(word)};
            arguments.files.append(word);
            continue;
        }
        const qsizetype equals = name.indexOf(QLatin1Char('='));
        const QString given = equals < 0 ? QString() : name.mid(equals + 1);
        name = name.left(equals < 0 ? name.size() : equals);
        const auto option = known.constFind(name);
        if (option == known.cend())
            return UsageError{Cli::tr("There is no option %1. See --help.").arg(word)};
        const bool takesValue = *option;
        if (takesValue && equals < 0 && i + 1 == words.size())
            //: %1: an option such as --domain
            return UsageError{Cli::tr("A value is missing after %1.").arg(word)};
        if (!takesValue && equals >= 0)
            //: %1: an option such as --json
            return UsageError{Cli::tr("%1 takes no value.").arg(QStringLiteral("--") + name)};
        arguments.options[name].append(takesValue ? (equals < 0 ? words[++i] : given) : QString());
    }
    return arguments;
}

Expected<int> numberFrom(const Arguments &arguments, const QString &option, int usual, int least,
                         int most)
{
    if (!arguments.has(option))
        return usual;
    bool isNumber = false;
    const int number = arguments.value(option).toInt(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    //: %1: an option such as --jobs, %2 and %3: the least and the greatest number
    return UsageError{
        Cli::tr("%1 needs a number from %2 to %3.")
            .arg(QStringLiteral("--") + option, QString::number(least), QString::number(most))};
}

KnownOptions routeOptions()
{
    return {{QStringLiteral("resolver"), true},
            {QStringLiteral("name-servers"), true},
            {QStringLiteral("name-server-port"), true}};
}

Expected<Routes> routesFrom(const Arguments &arguments)
{
    Routes routes;
    for (const QString &text : arguments.options.value(QStringLiteral("resolver"))) {
        const auto server = serverFrom(text);
        if (!server)
            //: %1: what was typed
            return UsageError{
                Cli::tr("%1 is not the address of a resolver. Write an IP address, with the port "
                        "after a colon if it is not 53.")
                    .arg(text)};
        routes.resolvers.append(*server);
    }
    routes.ownWorld = !routes.resolvers.isEmpty();
    if (routes.resolvers.isEmpty())
        routes.resolvers = systemResolvers();

    const QString nameServers = arguments.value(QStringLiteral("name-servers"));
    if (!nameServers.isEmpty() && nameServers != QStringLiteral("auto")
        && nameServers != QStringLiteral("off"))
        //: %1: an option, %2 and %3: its possible values
        return UsageError{Cli::tr("%1 can be %2 or %3.")
                              .arg(QStringLiteral("--name-servers"), QStringLiteral("auto"),
                                   QStringLiteral("off"))};
    routes.askNameServers = nameServers != QStringLiteral("off");

    if (arguments.has(QStringLiteral("name-server-port"))) {
        const QString text = arguments.value(QStringLiteral("name-server-port"));
        bool isNumber = false;
        routes.nameServerPort = text.toUShort(&isNumber);
        if (!isNumber || routes.nameServerPort == 0)
            //: %1: what was typed
            return UsageError{Cli::tr("%1 is not a port number (1 to 65535).").arg(text)};
        routes.ownWorld = true;
    }
    return routes;
}

} // namespace sda
