#pragma once

#include "core/verify/report.h"

namespace sda {

/// A look in which nothing could be sent (check.no-network): it says nothing about the domain, and
/// is no change.
bool wasCutOff(const Report &report);

} // namespace sda
