#include "handclock.h"

namespace stories {

QDateTime HandClock::wall() const
{
    static const QDateTime start(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
    return start.addMSecs((m_steady + m_slept).count());
}

void HandClock::after(std::chrono::milliseconds delay, QObject *context, std::function<void()> then)
{
    m_awaited.insert({{m_steady + delay, m_number++}, {context, std::move(then)}});
}

std::optional<std::chrono::milliseconds> HandClock::nextAt()
{
    while (!m_awaited.empty() && !m_awaited.begin()->second.context)
        m_awaited.erase(m_awaited.begin());
    if (m_awaited.empty())
        return std::nullopt;
    return m_awaited.begin()->first.first;
}

void HandClock::callNext()
{
    const auto at = nextAt();
    if (!at)
        return;
    m_steady = *at;
    while (nextAt() == at) {
        auto next = m_awaited.extract(m_awaited.begin());
        next.mapped().then();
    }
}

void HandClock::goTo(std::chrono::milliseconds steady)
{
    m_steady = std::max(m_steady, steady);
}

} // namespace stories
