#pragma once

#include <chrono>

namespace sda {

/// How long to wait before the next look, so that a change shows in seconds while the person works
/// and the name servers have peace when nothing happens.
/// `sinceChange`: how long ago an answer, the plan or the person last changed something.
constexpr std::chrono::milliseconds nextLookAfter(std::chrono::milliseconds sinceChange)
{
    using namespace std::chrono_literals;
    if (sinceChange < 1min)
        return 5s;
    if (sinceChange < 10min)
        return 15s;
    return 60s;
}

} // namespace sda
