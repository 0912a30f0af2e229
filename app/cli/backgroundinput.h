#pragma once

#include "app/cli/planinput.h"
#include "core/verify/background.h"

namespace sda {

/// The options that say what DNS cannot show: --entered, --entered-at, --other-domain.
KnownOptions backgroundOptions();

/// From these options and from what the plan's own say: --dns-host, --mx, --existing, --setup.
Expected<Background> backgroundFrom(const Arguments &arguments, const PlanInput &input,
                                    const Texts &texts);

} // namespace sda
