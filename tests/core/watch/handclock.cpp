#include "handclock.h"

#include <algorithm>

namespace sda {

void HandClock::after(std::chrono::milliseconds delay, QObject *context, std::function<void()> then)
{
    m_waiting.append({m_steady + delay, context, std::move(then)});
}

void HandClock::pass(std::chrono::milliseconds time)
{
    const auto moveTo = [this](std::chrono::milliseconds steady) {
        m_wall = m_wall.addMSecs((steady - m_steady).count());
        m_steady = steady;
    };
    const auto until = m_steady + time;
    while (nextIn() && m_steady + *nextIn() <= until) {
        m_waiting.removeIf([](const Waiting &waiting) { return !waiting.context; });
        const auto next = std::ranges::min_element(m_waiting, {}, &Waiting::at);
        const Waiting call = *next;
        m_waiting.erase(next);
        moveTo(std::max(call.at, m_steady));
        call.then();
    }
    moveTo(until);
}

std::optional<std::chrono::milliseconds> HandClock::nextIn() const
{
    std::optional<std::chrono::milliseconds> next;
    for (const Waiting &waiting : m_waiting) {
        if (waiting.context && (!next || waiting.at - m_steady < *next))
            next = waiting.at - m_steady;
    }
    return next;
}

} // namespace sda
