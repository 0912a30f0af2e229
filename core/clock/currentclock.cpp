#include "core/clock/currentclock.h"

namespace sda {

void CurrentClock::after(std::chrono::milliseconds delay, QObject *context,
                         std::function<void()> then)
{
    m_current->after(delay, context, std::move(then));
}

} // namespace sda
