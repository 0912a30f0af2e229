#pragma once

#include "app/cli/commands.h"

namespace sda {

/// --many, --jobs, --shard, --resume, --changed-only, --state.
KnownOptions manyOptions();
/// One of these without --many.
std::optional<UsageError> needsMany(const Arguments &arguments);

/// `check --many LIST.csv`: one line per row as it is finished (docs/many-domains.md).
CommandResult runMany(const Arguments &arguments, const Context &context);

} // namespace sda
