#pragma once

#include "app/cli/arguments.h"

namespace sda {

/// Puts something that can neither be read nor written in the place of standard streams that are
/// closed. Else the next file or socket that is opened would be one of them, and what is printed
/// would go there. To be called first.
void guardStandardStreams();

/// To the standard output, as it is, at once. False if it could not be written whole: a full disk,
/// for example.
bool writeOutput(const QByteArray &octets);
/// Why something of what was to be written did not arrive; nothing if all did.
std::optional<UsageError> outputFault();

} // namespace sda
