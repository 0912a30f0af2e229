#pragma once

#include "core/verify/report.h"

namespace sda {

/// `report` with the answers of the look before from servers that have not answered yet: as far as
/// anybody knows they say the same, and the table would else flicker with every look. When they
/// were given stands in them.
RecordReport withEarlierAnswers(RecordReport report, const RecordReport &before);

} // namespace sda
