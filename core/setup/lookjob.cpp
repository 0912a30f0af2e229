#include "core/setup/lookjob.h"

#include "core/setup/memory.h"

namespace sda {

std::variant<LookJob, Finding> lookJobOf(const Setup &setup, qint64 number,
                                         const ExistingRecords &today, const Neighbours &neighbours,
                                         const std::optional<Understood> &known)
{
    const auto parsed = parseDomain(setup.domainText);
    if (const Finding *why = std::get_if<Finding>(&parsed))
        return *why;
    const DomainName domain = std::get<DomainName>(parsed);
    const Understood understood = known ? *known : understand(setup, domain, setup.pastedText);
    if (!understood.service)
        return *understood.serviceFinding;

    // To search them costs questions. What was right once was not added elsewhere by mistake.
    const QList<DomainName> otherDomains =
        setup.verifiedSince.isValid() ? QList<DomainName>() : neighbours.otherDomains;
    return LookJob{.number = number,
                   .plan =
                       [domain, service = *understood.service, values = setup.values,
                        existing = existingFor(setup, today),
                        wishes = wishesOf(setup, understood, neighbours.records)](
                           std::optional<DnsName> zone) {
                           return makePlan(domain, service, values, existing, std::move(zone),
                                           wishes);
                       },
                   .background = backgroundOf(setup, otherDomains)};
}

} // namespace sda
