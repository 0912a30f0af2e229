#pragma once

#include "app/cli/commands.h"

namespace sda {

/// `check --replay FILE`: judges a report for support again, without asking anybody.
CommandResult runReplay(const Arguments &arguments, const Context &context);

} // namespace sda
