#include "core/plan/plan.h"

#include "core/plan/compareexisting.h"
#include "core/plan/filledrecords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sda {

QString textOf(RecordAction action)
{
    switch (action) {
    case RecordAction::Add:
        return u"add"_s;
    case RecordAction::Replace:
        return u"replace"_s;
    case RecordAction::Keep:
        return u"keep"_s;
    case RecordAction::Merge:
        return u"merge"_s;
    case RecordAction::Remove:
        return u"remove"_s;
    case RecordAction::Ask:
        return u"ask"_s;
    }
    Q_UNREACHABLE();
}

const PlannedRecord *Plan::record(QStringView id) const
{
    const auto found =
        std::ranges::find_if(records, [id](const PlannedRecord &r) { return r.id == id; });
    return found == records.end() ? nullptr : &*found;
}

Plan makePlan(const DomainName &domain, const Service &service, const ServiceValues &values,
              const ExistingRecords &existing, std::optional<DnsName> zone)
{
    Plan plan;
    plan.serviceId = service.id;
    if (domain.isEmpty())
        return plan;
    plan.domain = domain;
    const bool isAbove = zone && !zone->isRoot() && domain.dnsName().isAtOrBelow(*zone);
    plan.zone = isAbove ? *zone : domain.registrable().dnsName();
    plan.knownIncludes = service.knownIncludes;
    const FilledRecords filled = fillRecords(domain, plan.zone, service, values);
    plan.records = filled.records;
    plan.missing = filled.missing;
    compareWithExisting(plan, service, existing);
    return plan;
}

} // namespace sda
