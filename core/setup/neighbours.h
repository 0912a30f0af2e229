#pragma once

#include "core/setup/setup.h"

namespace sda {

/// The other set-ups in a folder, as far as they concern one domain.
struct Neighbours
{
    /// What they plan for the same domain: one SPF and one DMARC record serve all of them.
    QList<PlannedRecord> records;
    QList<DomainName> otherDomains; ///< the person's own, where a record may have been added
};
/// Files that cannot be read are passed over.
Neighbours neighboursOf(const QString &folder, const Setup &own, const DomainName &domain);

} // namespace sda
