#pragma once

#include "core/clock/clock.h"

namespace sda {

/// A point in time by both clocks: the steady one stands still while the computer sleeps, and the
/// wall clock may be set.
struct Moment
{
    std::chrono::milliseconds steady{0};
    QDateTime wall; ///< UTC

    bool operator==(const Moment &) const = default;
};

Moment momentOf(const Clock &clock);

/// How long it took from one moment to a later one, by the clock that ran further: sleep counts,
/// and a wall clock that was set back takes nothing away.
std::chrono::milliseconds elapsed(const Moment &from, const Moment &to);

} // namespace sda
