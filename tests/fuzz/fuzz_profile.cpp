#include "core/plan/plan.h"
#include "core/services/template.h"
#include "tests/fuzz/property.h"

#include <QSet>

#include <algorithm>

using namespace sda;
using namespace Qt::StringLiterals;

// A service profile or a Domain Connect template that somebody sent.
namespace {

QString sampleOf(VariableType type)
{
    switch (type) {
    case VariableType::HostName:
        return u"server.sample.net"_s;
    case VariableType::Label:
        return u"label"_s;
    case VariableType::DkimKey:
        return u"v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQ"_s;
    case VariableType::Dmarc:
        return u"v=DMARC1; p=quarantine"_s;
    case VariableType::SpfTerms:
        return u"include:spf.sample.net"_s;
    case VariableType::Token:
        return u"pmBGN/7MjnfhTKUZ06Enqq1PeGUaOkw8lGhcfwefcHU="_s;
    case VariableType::Region:
        return u"eu-west-1"_s;
    case VariableType::Address:
        return u"192.0.2.1"_s;
    case VariableType::Number:
        return u"5"_s;
    case VariableType::Text:
        return u"sample"_s;
    }
    Q_UNREACHABLE();
}

ServiceValues samplesFor(const Service &service)
{
    ServiceValues values;
    for (const ServiceVariable &variable : service.variables)
        values.insert(variable.name, {sampleOf(variable.type)});
    for (const ServiceChoice &choice : service.choices) {
        if (!choice.options.isEmpty())
            values.insert(choice.id, {choice.options.last().id});
    }
    return values;
}

void checkService(const Service &service)
{
    QSet<QString> ids;
    for (const ServiceRecord &record : service.records) {
        claim(!ids.contains(record.id), "each record has an id of its own", record.id);
        ids.insert(record.id);
        claim(record.ttl >= 0 && record.repeatLeast <= record.repeatMost && record.repeatLeast >= 0,
              "numbers are in their range", record.id);
    }
    for (const ServiceVariable &variable : service.variables)
        claim(service.variable(variable.name) == &variable, "variables are there once",
              variable.name);
    for (const ServiceChoice &choice : service.choices)
        claim(!choice.options.isEmpty(), "a choice has options", choice.id);
    for (const QUrl &url : {service.consoleUrl, service.dnsConsoleUrl, service.ticketUrl})
        claim(url.isEmpty() || url.scheme() == "https"_L1, "links are https", url.toString());
}

void checkPlan(const Service &service, const ServiceValues &values)
{
    const DomainName domain = std::get<DomainName>(parseDomain(u"news.sampledomain.com"));
    const Plan plan = makePlan(domain, service, values);
    for (const PlannedRecord &planned : plan.records) {
        const DnsName &name = planned.record.name;
        claim(name.isAtOrBelow(plan.zone), "nothing is planned outside of the zone", name.text());
        claim(!planned.complete || planned.host == name.relativeTo(plan.zone),
              "the host is the name's", planned.host);
        claim(plan.record(planned.id) == &planned, "each row has an id of its own", planned.id);
    }
    claim(makePlan(domain, service, values).records == plan.records, "the same plan each time");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray json = inputOf(data, size);
    for (const auto &read : {parseService(json, u"file"_s), parseTemplate(json, u"file"_s)}) {
        const auto *service = std::get_if<Service>(&read);
        if (!service)
            continue;
        checkService(*service);
        checkPlan(*service, {});
        checkPlan(*service, samplesFor(*service));
    }
    return 0;
}
