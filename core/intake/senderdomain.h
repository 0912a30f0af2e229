#pragma once

#include "core/intake/intake.h"

namespace sda {

/// The sender domain that a text holds: one that it names (`stated`), else the common ending of the
/// names below `_domainkey`, `_dmarc` and `_amazonses`. Nothing where they do not agree, or where a
/// name may be relative: nothing is better than a wrong domain.
std::optional<QString> senderDomainIn(const QStringList &stated, const QList<IntakeRow> &rows);

} // namespace sda
