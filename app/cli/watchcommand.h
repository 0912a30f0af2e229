#pragma once

#include "app/cli/checked.h"

namespace sda {

/// Looks again and again until all is verified or the service's deadline has passed: a table in a
/// terminal, else a line for each change; with `json` an object per look.
void startWatching(const CheckInput &input, bool json, const Context &context);

} // namespace sda
