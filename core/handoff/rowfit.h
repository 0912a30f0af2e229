#pragma once

#include "core/plan/plan.h"

namespace sda {

enum class Fit {
    Other, ///< a record of another kind, which may stand beside
    Differs, ///< meant as the planned record, and not it
    Right,
};

/// How a value that was entered at the planned name, with the planned type, fits the plan: by the
/// same rules by which it will be verified. A sender more in SPF and a stricter DMARC policy are
/// right. `isSound`: it was read without faults, and quotation marks around it are those of a table
/// or a zone file.
Fit fitOf(const PlannedRecord &planned, const QString &value, bool isSound);

/// Beside the planned record no other of its kind may stand.
bool isAlone(const PlannedRecord &planned);

} // namespace sda
