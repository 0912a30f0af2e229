#include "app/cli/planinput.h"

#include "core/dns/zonefile.h"

#include <QFile>
#include <QUuid>

namespace sda {

namespace {

constexpr qint64 mostBytes = 4 * 1024 * 1024;

Expected<Service> serviceFrom(const QString &id)
{
    if (const Service *service = findService(id))
        return *service;
    QStringList ids;
    for (const Service &service : builtInServices())
        ids.append(service.id);
    const QString known = ids.join(QStringLiteral(", "));
    if (id.isEmpty())
        //: %1: an option, %2: a list of ids
        return UsageError{Cli::tr("Say which service with %1. There are: %2.")
                              .arg(QStringLiteral("--service"), known)};
    return unknownService(id);
}

Expected<const DnsHost *> dnsHostFrom(const QString &id)
{
    const DnsHost *host = id.isEmpty() ? nullptr : findDnsHost(id);
    if (host || id.isEmpty())
        return host;
    QStringList ids;
    for (const DnsHost &known : builtInDnsHosts())
        ids.append(known.id);
    //: %1: what was typed, %2: a list of ids
    return UsageError{
        Cli::tr("There is no DNS host %1. There are: %2.").arg(id, ids.join(QStringLiteral(", ")))};
}

std::optional<UsageError> readExisting(const QString &file, PlanInput &input)
{
    const auto text = readTextFile(file);
    if (const auto *error = std::get_if<UsageError>(&text))
        return *error;
    const ZoneFile zone =
        readZoneFile(std::get<QString>(text), input.domain.registrable().dnsName());
    if (!zone.errors.isEmpty())
        //: %1: a file, %2: a line number, %3: the line
        return UsageError{Cli::tr("%1, line %2 cannot be read: %3")
                              .arg(file)
                              .arg(zone.errors.first().line)
                              .arg(zone.errors.first().text)};
    input.existing = {.known = true, .records = zone.records};
    return std::nullopt;
}

std::optional<UsageError> readValues(const QString &file, PlanInput &input)
{
    const auto text = readTextFile(file);
    if (const auto *error = std::get_if<UsageError>(&text))
        return *error;
    input.intake = readPasted(std::get<QString>(text), input.domain.ascii());
    input.values = matchRows(input.service, input.domain, input.intake.rows).values;
    return std::nullopt;
}

std::optional<UsageError> setValues(const QStringList &settings, PlanInput &input)
{
    QStringList names;
    for (const ServiceVariable &variable : input.service.variables)
        names.append(variable.name);
    QStringList seen;
    for (const QString &setting : settings) {
        const qsizetype equals = setting.indexOf(QLatin1Char('='));
        const QString name = setting.left(qMax<qsizetype>(equals, 0));
        if (!names.contains(name))
            //: %1: what was typed, %2: the form NAME=VALUE, %3: a list of names
            return UsageError{
                Cli::tr("%1 is not of the form %2. The names are: %3.")
                    .arg(setting, QStringLiteral("NAME=VALUE"), names.join(QStringLiteral(", ")))};
        if (!seen.contains(name))
            input.values.remove(name); // what is set by hand replaces what was pasted
        seen.append(name);
        input.values[name].append(setting.mid(equals + 1));
    }
    return std::nullopt;
}

Expected<PlanInput> fromSetup(const QString &file, const Texts &texts)
{
    const auto loaded = loadSetup(file);
    if (const auto *why = std::get_if<Finding>(&loaded))
        return usageErrorOf(*why, texts);
    const Setup &setup = std::get<LoadedSetup>(loaded).setup;
    const auto service = serviceFrom(setup.serviceId);
    if (const auto *error = std::get_if<UsageError>(&service))
        return *error;
    const auto domain = parseDomain(setup.domainText);
    if (const auto *why = std::get_if<Finding>(&domain))
        return usageErrorOf(*why, texts);
    return PlanInput{.service = std::get<Service>(service),
                     .domain = std::get<DomainName>(domain),
                     .values = setup.values,
                     .dnsHost = findDnsHost(setup.dnsHostId)};
}

} // namespace

UsageError unknownService(const QString &id)
{
    QStringList ids;
    for (const Service &service : builtInServices())
        ids.append(service.id);
    //: %1: what was typed, %2: a list of ids
    return {
        Cli::tr("There is no service %1. There are: %2.").arg(id, ids.join(QStringLiteral(", ")))};
}

KnownOptions planOptions()
{
    return {{QStringLiteral("service"), true},  {QStringLiteral("domain"), true},
            {QStringLiteral("values"), true},   {QStringLiteral("set"), true},
            {QStringLiteral("existing"), true}, {QStringLiteral("dns-host"), true},
            {QStringLiteral("setup"), true},    {QStringLiteral("json"), false},
            {QStringLiteral("lang"), true}};
}

Setup PlanInput::setup() const
{
    return {.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
            .createdAt = QDateTime::currentDateTimeUtc(),
            .serviceId = service.id,
            .domainText = domain.ascii(),
            .values = values,
            .dnsHostId = dnsHost ? dnsHost->id : QString()};
}

Expected<PlanInput> planInputFrom(const Arguments &arguments, const Texts &texts)
{
    if (!arguments.files.isEmpty())
        //: %1: what was typed
        return UsageError{
            Cli::tr("%1 was not expected here. See --help.").arg(arguments.files.first())};
    if (arguments.has(QStringLiteral("setup")))
        return fromSetup(arguments.value(QStringLiteral("setup")), texts);

    PlanInput input;
    const auto service = serviceFrom(arguments.value(QStringLiteral("service")));
    if (const auto *error = std::get_if<UsageError>(&service))
        return *error;
    input.service = std::get<Service>(service);

    const auto domain = parseDomain(arguments.value(QStringLiteral("domain")));
    if (const auto *why = std::get_if<Finding>(&domain))
        return usageErrorOf(*why, texts);
    input.domain = std::get<DomainName>(domain);

    const auto host = dnsHostFrom(arguments.value(QStringLiteral("dns-host")));
    if (const auto *error = std::get_if<UsageError>(&host))
        return *error;
    input.dnsHost = std::get<const DnsHost *>(host);

    std::optional<UsageError> error;
    if (arguments.has(QStringLiteral("values")))
        error = readValues(arguments.value(QStringLiteral("values")), input);
    if (!error)
        error = setValues(arguments.options.value(QStringLiteral("set")), input);
    if (!error && arguments.has(QStringLiteral("existing")))
        error = readExisting(arguments.value(QStringLiteral("existing")), input);
    if (error)
        return *error;
    return input;
}

Expected<QString> readTextFile(const QString &file)
{
    QFile source(file);
    const bool isOpen = file == QStringLiteral("-") ? source.open(stdin, QIODevice::ReadOnly)
                                                    : source.open(QIODevice::ReadOnly);
    if (!isOpen)
        //: %1: a file, %2: what the system says
        return UsageError{Cli::tr("%1 cannot be read: %2").arg(file, source.errorString())};
    return QString::fromUtf8(source.read(mostBytes));
}

UsageError usageErrorOf(const Finding &finding, const Texts &texts)
{
    //: %1: what is the matter, without full stop; %2: what to do, a sentence
    return {Cli::tr("%1. %2").arg(texts.summary(finding), texts.fix(finding))};
}

} // namespace sda
