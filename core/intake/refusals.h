#pragma once

#include "core/intake/intake.h"

namespace sda {

/// Why a row cannot be used as it is: paste.shortened, paste.placeholder, paste.sample-domain.
/// Nothing if it can. Sample domains are not looked for where `ownDomain` is not known to be theirs
/// or not: nothing given.
std::optional<Finding> refusalOf(const IntakeRow &row, const std::optional<QString> &ownDomain);

/// `text` short enough for a finding.
QString excerpt(const QString &text);

} // namespace sda
