#pragma once

#include "core/setup/setup.h"

namespace sda {

/// The records that the other set-ups in `folder` plan for the same domain: one SPF and one DMARC
/// record serve all of them. Files that cannot be read are passed over.
QList<PlannedRecord> neighbourRecords(const QString &folder, const Setup &own,
                                      const DomainName &domain);

} // namespace sda
