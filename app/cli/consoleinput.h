#pragma once

#include "app/cli/planinput.h"
#include "core/verify/console.h"

namespace sda {

/// The options that say what the service's console shows: --console-status, --console-value,
/// --domain-taken, --right-since.
KnownOptions consoleOptions();

/// What a set-up remembers of it: the status as said last, since when DNS is right, the deadline.
ConsoleWord consoleWordOf(const Setup &setup, const Service &service);

/// From these options, else from --setup.
Expected<ConsoleWord> consoleWordFrom(const Arguments &arguments, const PlanInput &input);

} // namespace sda
