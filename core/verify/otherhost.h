#pragma once

#include "core/verify/row.h"

namespace sda {

/// zone.edited-elsewhere: the person types the records at a DNS host that the zone does not use.
struct OtherHost
{
    bool waiting = false;
    std::optional<Finding> finding;
};
/// Looks for the record of `row` at that host's name servers where their names are known. Without
/// an answer from them the finding is a guess: not made if other records are right, `anyRight`, for
/// then the person types at the right place.
OtherHost otherHost(const Look &look, const Row &row, bool anyRight);

} // namespace sda
