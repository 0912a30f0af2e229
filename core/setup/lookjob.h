#pragma once

#include "core/setup/neighbours.h"
#include "core/setup/understood.h"
#include "core/watch/manylooks.h"

namespace sda {

/// What to look at for a set-up: its plan, and what it remembers as background. The finding says
/// why there is nothing to look at: domain.* or what serviceOf() says.
/// `today`: what stands in DNS; where nobody has looked, what the set-up has seen.
/// `understood`: what the set-up's texts come to, if somebody has just found out.
std::variant<LookJob, Finding> lookJobOf(const Setup &setup, qint64 number,
                                         const ExistingRecords &today = {},
                                         const Neighbours &neighbours = {},
                                         const std::optional<Understood> &understood = {});

} // namespace sda
