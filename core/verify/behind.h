#pragma once

#include "core/verify/rowjudge.h"

/// \file
/// What stands behind a record that is right: what receivers meet when they use it.

namespace sda {

/// Of the includes of an SPF record; nothing while that is not known.
std::optional<QList<Finding>> includeFindings(const Look &look, const PlannedRecord &planned,
                                              const Answer &answer);

/// Whether the reports that a DMARC record asks for can arrive; nothing while that is not known.
std::optional<QList<Finding>> reportFindings(const Look &look, const PlannedRecord &planned,
                                             const Answer &answer);

/// zone.apex-too-large: so many texts beside the planned one that they do not fit into one packet.
std::optional<Finding> remarkOnSize(const PlannedRecord &planned, const Answer &answer);

} // namespace sda
