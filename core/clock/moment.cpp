#include "core/clock/moment.h"

#include <algorithm>

namespace sda {

Moment momentOf(const Clock &clock)
{
    return {clock.steady(), clock.wall()};
}

std::chrono::milliseconds elapsed(const Moment &from, const Moment &to)
{
    return std::max(to.steady - from.steady, std::chrono::milliseconds(from.wall.msecsTo(to.wall)));
}

} // namespace sda
