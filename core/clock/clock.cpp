#include "core/clock/clock.h"

#include <QTimer>

namespace sda {

QDateTime SystemClock::wall() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::steady() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch());
}

void SystemClock::after(std::chrono::milliseconds delay, QObject *context,
                        std::function<void()> then)
{
    QTimer::singleShot(delay, context, std::move(then));
}

} // namespace sda
