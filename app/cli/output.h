#pragma once

#include "app/cli/arguments.h"

namespace sda {

/// To the standard output, as it is, at once. False if it could not be written whole: a full disk,
/// for example.
bool writeOutput(const QByteArray &octets);
/// Why something of what was to be written did not arrive; nothing if all did.
std::optional<UsageError> outputFault();

} // namespace sda
