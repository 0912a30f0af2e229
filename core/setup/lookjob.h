#pragma once

#include "core/setup/setup.h"
#include "core/watch/manylooks.h"

namespace sda {

/// What to look at for a set-up: its plan, and what it remembers as background. The finding says
/// why there is nothing to look at: domain.* or what serviceOf() says.
std::variant<LookJob, Finding> lookJobOf(const Setup &setup, qint64 number);

} // namespace sda
