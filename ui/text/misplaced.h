#pragma once

#include "core/verify/report.h"

namespace sda {

/// Missing where it belongs, but seen elsewhere: under another name, or where nobody looks.
bool isMisplaced(const RecordReport &record);

/// As a person sees it: what was entered at the wrong place is not added once more, but corrected.
RecordState shownState(const RecordReport &record);

} // namespace sda
