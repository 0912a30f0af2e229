#pragma once

#include "app/cli/planinput.h"
#include "core/verify/console.h"

namespace sda {

/// The options that say what the service's console shows: --console-status, --console-value,
/// --domain-taken, --right-since.
KnownOptions consoleOptions();

/// From these options, and the deadline from --setup.
Expected<ConsoleWord> consoleWordFrom(const Arguments &arguments, const PlanInput &input);

} // namespace sda
