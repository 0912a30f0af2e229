#pragma once

#include "core/plan/plan.h"

namespace sda {

/// A service record with the person's values in it, before anybody looked at what is there.
struct FilledRecords
{
    QList<PlannedRecord> records;
    QStringList missing;
};

FilledRecords fillRecords(const DomainName &domain, const DnsName &zone, const Service &service,
                          const ServiceValues &values);

} // namespace sda
