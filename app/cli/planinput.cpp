#include "app/cli/planinput.h"

#include "app/cli/print.h"
#include "core/dns/zonefile.h"
#include "core/plan/tableservice.h"
#include "core/services/template.h"
#include "core/setup/neighbours.h"
#include "core/setup/understood.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace sda {

namespace {

constexpr qint64 mostBytes = qint64(4) * 1024 * 1024;

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
    input.lookedAt = file == QStringLiteral("-") ? QDateTime::currentDateTimeUtc()
                                                 : QFileInfo(file).lastModified();
    return std::nullopt;
}

/// The profile, the template or the table that is asked for.
std::optional<UsageError> readService(const Arguments &arguments, PlanInput &input,
                                      const Texts &texts)
{
    const QString file = arguments.value(QStringLiteral("template"));
    if (!file.isEmpty()) {
        const auto text = readTextFile(file);
        if (const auto *error = std::get_if<UsageError>(&text))
            return *error;
        input.templateText = std::get<QString>(text);
        const auto service = parseTemplate(input.templateText.toUtf8(), file);
        if (const auto *why = std::get_if<Finding>(&service))
            return usageErrorOf(*why, texts);
        input.service = std::get<Service>(service);
        return std::nullopt;
    }
    const QString table = arguments.value(QStringLiteral("table"));
    if (!table.isEmpty()) {
        const auto text = readTextFile(table);
        if (const auto *error = std::get_if<UsageError>(&text))
            return *error;
        input.pastedText = withoutSecrets(std::get<QString>(text));
        input.intake = readPasted(std::get<QString>(text), input.domain.ascii());
        input.service = serviceFromTable(input.intake.rows, input.domain);
        if (const auto others = otherDomainFinding(input.intake.rows, input.domain))
            input.pasteFindings.append(*others);
        return std::nullopt;
    }
    const auto service = serviceFrom(arguments.value(QStringLiteral("service")));
    if (const auto *error = std::get_if<UsageError>(&service))
        return *error;
    input.service = std::get<Service>(service);
    return std::nullopt;
}

/// What was decided about the records of today.
std::optional<UsageError> readDecisions(const Arguments &arguments, PlanInput &input)
{
    const QString mx = arguments.value(QStringLiteral("mx"));
    if (const auto decision = mxDecisionOf(mx))
        input.wishes.decisions.mx = *decision;
    else if (!mx.isEmpty())
        //: %1: an option, %2 to %4: its possible values
        return UsageError{Cli::tr("%1 can be %2, %3 or %4.")
                              .arg(QStringLiteral("--mx"), QStringLiteral("ask"),
                                   QStringLiteral("keep"), QStringLiteral("replace"))};
    const QString ending = arguments.value(QStringLiteral("spf-ending"));
    if (!ending.isEmpty() && ending != QStringLiteral("mild") && ending != QStringLiteral("strict"))
        //: %1: an option, %2 and %3: its possible values
        return UsageError{Cli::tr("%1 can be %2 or %3.")
                              .arg(QStringLiteral("--spf-ending"), QStringLiteral("mild"),
                                   QStringLiteral("strict"))};
    if (!ending.isEmpty())
        input.wishes.decisions.strictSpfEnding = ending == QStringLiteral("strict");
    return std::nullopt;
}

Expected<PlanInput> fromSetup(const QString &file, const Texts &texts);

/// The other services of the same domain: one SPF and one DMARC record have to serve all.
std::optional<UsageError> readNeighbours(const QStringList &files, PlanInput &input,
                                         const Texts &texts)
{
    for (const QString &file : files) {
        const auto other = fromSetup(file, texts);
        if (const auto *error = std::get_if<UsageError>(&other))
            return *error;
        input.wishes.alsoPlanned += std::get<PlanInput>(other).plan().records;
    }
    return std::nullopt;
}

std::optional<UsageError> readValues(const QString &file, PlanInput &input)
{
    const auto text = readTextFile(file);
    if (const auto *error = std::get_if<UsageError>(&text))
        return *error;
    input.pastedText = withoutSecrets(std::get<QString>(text));
    input.intake = readPasted(std::get<QString>(text), input.domain.ascii());
    const MatchedRows matched = matchRows(input.service, input.domain, input.intake.rows);
    input.values = matched.values;
    input.pasteFindings = matched.findings;
    input.wishes.otherRows = unusedRows(matched, input.intake.rows);
    return std::nullopt;
}

std::optional<UsageError> checkOption(const Service &service, const QString &name,
                                      const QString &value)
{
    const ServiceChoice *choice = service.choice(name);
    QStringList options;
    for (const ServiceOption &option : choice ? choice->options : QList<ServiceOption>())
        options.append(option.id);
    if (!choice || options.contains(value))
        return std::nullopt;
    //: %1: what was typed, %2: a name, %3: a list of its possible values
    return UsageError{Cli::tr("%1 is not a value of %2. There are: %3.")
                          .arg(value, name, options.join(QStringLiteral(", ")))};
}

std::optional<UsageError> setValues(const QStringList &settings, PlanInput &input)
{
    QStringList names;
    for (const ServiceVariable &variable : input.service.variables)
        names.append(variable.name);
    for (const ServiceChoice &choice : input.service.choices)
        names.append(choice.id);
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
        if (const auto error = checkOption(input.service, name, setting.mid(equals + 1)))
            return error;
        input.values[name].append(setting.mid(equals + 1));
    }
    return std::nullopt;
}

Expected<PlanInput> fromSetup(const QString &file, const Texts &texts)
{
    const auto loaded = loadSetup(file);
    if (const auto *why = std::get_if<Finding>(&loaded))
        return usageErrorOf(*why, texts);
    for (const Finding &finding : std::get<LoadedSetup>(loaded).findings)
        printError(usageErrorOf(finding, texts).sentence);
    const Setup &setup = std::get<LoadedSetup>(loaded).setup;
    const auto domain = parseDomain(setup.domainText);
    if (const auto *why = std::get_if<Finding>(&domain))
        return usageErrorOf(*why, texts);
    const Understood understood = understand(setup, std::get<DomainName>(domain), setup.pastedText);
    if (const auto &why = understood.serviceFinding) {
        if (why->code() == FindingCode::ProfileInvalid)
            return unknownService(setup.serviceId);
        return usageErrorOf(*why, texts);
    }
    PlanInput input{.service = *understood.service,
                    .domain = std::get<DomainName>(domain),
                    .values = setup.values,
                    .existing = existingFor(setup, {}),
                    .dnsHost = findDnsHost(setup.dnsHostId),
                    .intake = understood.intake,
                    .pasteFindings = understood.pasteFindings,
                    .wishes = wishesOf(setup, understood),
                    .base = setup,
                    .pastedText = setup.pastedText,
                    .templateText = setup.templateText};
    return input;
}

/// What the other options add to the service and the domain, or to an opened set-up.
std::optional<UsageError> readOptions(const Arguments &arguments, PlanInput &input,
                                      const Texts &texts)
{
    if (arguments.has(QStringLiteral("dns-host"))) {
        const auto host = dnsHostFrom(arguments.value(QStringLiteral("dns-host")));
        if (const auto *error = std::get_if<UsageError>(&host))
            return *error;
        input.dnsHost = std::get<const DnsHost *>(host);
    }
    std::optional<UsageError> error;
    if (arguments.has(QStringLiteral("values")))
        error = readValues(arguments.value(QStringLiteral("values")), input);
    if (!error)
        error = setValues(arguments.options.value(QStringLiteral("set")), input);
    if (!error && arguments.has(QStringLiteral("existing")))
        error = readExisting(arguments.value(QStringLiteral("existing")), input);
    if (!error)
        error = readDecisions(arguments, input);
    if (!error)
        error = readNeighbours(arguments.options.value(QStringLiteral("with")), input, texts);
    return error;
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
            {QStringLiteral("template"), true}, {QStringLiteral("table"), true},
            {QStringLiteral("mx"), true},       {QStringLiteral("spf-ending"), true},
            {QStringLiteral("with"), true},     {QStringLiteral("setup"), true},
            {QStringLiteral("json"), false},    {QStringLiteral("lang"), true}};
}

Setup PlanInput::setup() const
{
    Setup setup = base;
    if (setup.id.isEmpty()) {
        setup.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        setup.createdAt = QDateTime::currentDateTimeUtc();
    }
    setup.serviceId = templateText.isEmpty() ? service.id : QString(templateServiceId);
    setup.templateText = templateText;
    setup.domainText = domain.ascii();
    setup.values = values;
    setup.pastedText = pastedText;
    if (dnsHost)
        setup.dnsHostId = dnsHost->id;
    setup.decisions = wishes.decisions;
    return setup;
}

bool PlanInput::isInDoubt() const
{
    return std::ranges::any_of(intake.questions, [](const Finding &finding) {
        return finding.severity() >= Severity::Warning;
    });
}

void tellQuestions(const PlanInput &input, const Texts &texts)
{
    const QList<Finding> findings = input.intake.questions + input.pasteFindings;
    for (const Finding &finding : findings) {
        printError(texts.summary(finding));
        for (const QString &sentence : {texts.why(finding), texts.fix(finding)}) {
            if (!sentence.isEmpty())
                printError(QStringLiteral("    ") + sentence);
        }
    }
}

Expected<PlanInput> planInputFrom(const Arguments &arguments, const Texts &texts)
{
    if (!arguments.files.isEmpty())
        //: %1: what was typed
        return UsageError{
            Cli::tr("%1 was not expected here. See --help.").arg(arguments.files.first())};
    if (arguments.has(QStringLiteral("setup"))) {
        auto opened = fromSetup(arguments.value(QStringLiteral("setup")), texts);
        if (auto *input = std::get_if<PlanInput>(&opened)) {
            const QFileInfo file(arguments.value(QStringLiteral("setup")));
            Neighbours beside = neighboursOf(file.absolutePath(), input->base, input->domain);
            input->wishes.alsoPlanned = std::move(beside.records);
            input->otherDomains = std::move(beside.otherDomains);
            if (const auto error = readOptions(arguments, *input, texts))
                return *error;
        }
        return opened;
    }

    PlanInput input;
    const auto domain = parseDomain(arguments.value(QStringLiteral("domain")));
    const bool isAnyService = arguments.has(QStringLiteral("template"))
        || arguments.has(QStringLiteral("table"))
        || findService(arguments.value(QStringLiteral("service")));
    if (!isAnyService) // the sentence about the service comes first
        return *readService(arguments, input, texts);
    if (const auto *why = std::get_if<Finding>(&domain))
        return usageErrorOf(*why, texts);
    input.domain = std::get<DomainName>(domain);
    if (const auto error = readService(arguments, input, texts))
        return *error;
    if (const auto error = readOptions(arguments, input, texts))
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
    const QByteArray content = source.read(mostBytes);
    if (source.error() != QFileDevice::NoError) // a closed standard input, for example
        return UsageError{Cli::tr("%1 cannot be read: %2").arg(file, source.errorString())};
    return QString::fromUtf8(content);
}

UsageError usageErrorOf(const Finding &finding, const Texts &texts)
{
    // Then the file, the place in it, and what the system says are in the why.
    const bool isAboutFile =
        finding.args().contains(Arg::Place) || finding.args().contains(Arg::File);
    if (isAboutFile)
        //: %1: what is the matter, without full stop; %2: why, sentences; %3: what to do, a
        //: sentence
        return {Cli::tr("%1. %2 %3")
                    .arg(texts.summary(finding), texts.why(finding), texts.fix(finding))};
    //: %1: what is the matter, without full stop; %2: what to do, a sentence
    return {Cli::tr("%1. %2").arg(texts.summary(finding), texts.fix(finding))};
}

} // namespace sda
