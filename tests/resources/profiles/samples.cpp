#include "tests/resources/profiles/samples.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sda {

namespace {

QString sampleOf(const Service &service, const ServiceVariable &variable, int index)
{
    const QString number = QString::number(index + 1);
    switch (variable.type) {
    case VariableType::HostName:
        return u"server%1.sample.net"_s.arg(number);
    case VariableType::Label:
        return u"label%1"_s.arg(number);
    case VariableType::DkimKey:
        return u"v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQ%1"_s.arg(number);
    case VariableType::Dmarc:
        return u"v=DMARC1; p=quarantine"_s;
    case VariableType::SpfTerms:
        return u"include:spf%1.sample.net"_s.arg(number);
    case VariableType::Token:
        return u"pmBGN/7MjnfhTKUZ06Enqq1PeGUaOkw8lGhcfwefcH%1="_s.arg(number);
    case VariableType::Region:
        return service.regions.isEmpty() ? u"eu-west-1"_s : service.regions.last().id;
    case VariableType::Address:
        return u"192.0.2."_s + number;
    case VariableType::Number:
        return number;
    case VariableType::Text:
        return u"sample "_s + number;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<ServiceValues> combinations(const Service &service)
{
    QList<ServiceValues> all{{}};
    for (const ServiceChoice &choice : service.choices) {
        QList<ServiceValues> longer;
        for (const ServiceValues &chosen : std::as_const(all)) {
            for (const ServiceOption &option : choice.options) {
                longer.append(chosen);
                longer.last().insert(choice.id, {option.id});
            }
        }
        all = longer;
    }
    return all;
}

QString nameOf(const ServiceValues &choices)
{
    QStringList words;
    for (const QStringList &option : choices)
        words += option;
    return words.isEmpty() ? u"no choice"_s : words.join(u'+');
}

bool isNeeded(const ServiceVariable &variable)
{
    return variable.required && variable.defaultValue.isEmpty();
}

int rowsOf(const ServiceRecord &record, const Service &service)
{
    const QStringList names = variablesIn(record.host + u' ' + record.value);
    const bool repeats = std::ranges::any_of(names, [&service](const QString &name) {
        const ServiceVariable *variable = service.variable(name);
        return variable && variable->repeats;
    });
    return repeats ? record.repeatMost : 1;
}

ServiceValues withSamples(const Service &service, ServiceValues choices, bool neededOnly)
{
    const QList<ServiceRecord> records = activeRecords(service, choices);
    for (const ServiceVariable &variable : activeVariables(service, choices)) {
        if (neededOnly && !isNeeded(variable))
            continue;
        int count = 1;
        for (const ServiceRecord &record : records) {
            const QString defaults = variable.repeats ? record.host + record.value : QString();
            if (variablesIn(defaults).contains(variable.name))
                count = std::max(count, rowsOf(record, service));
        }
        for (int i = 0; i < count; ++i)
            choices[variable.name].append(sampleOf(service, variable, i));
    }
    return choices;
}

Plan planFor(const QString &domain, bool ownZone, const Service &service,
             const ServiceValues &values)
{
    const auto parsed = parseDomain(domain);
    const auto *name = std::get_if<DomainName>(&parsed);
    if (!name)
        return {};
    return makePlan(*name, service, values, {},
                    ownZone ? std::optional(name->dnsName()) : std::nullopt);
}

} // namespace sda
