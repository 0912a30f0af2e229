#include "core/dns/deadlines.h"

namespace sda {

Deadlines::Deadlines(Overdue overdue) : m_overdue(std::move(overdue))
{
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
}

Deadlines::Moment Deadlines::add(quint64 key, std::chrono::milliseconds wait)
{
    const Moment deadline = std::chrono::steady_clock::now() + wait;
    const auto place = m_waits.insert({deadline, key}).first;
    if (place == m_waits.begin())
        m_timer.start(wait);
    return deadline;
}

void Deadlines::look()
{
    const Moment now = std::chrono::steady_clock::now();
    QList<quint64> keys;
    while (!m_waits.empty() && m_waits.begin()->first <= now) {
        keys.append(m_waits.begin()->second);
        m_waits.erase(m_waits.begin());
    }
    if (!m_waits.empty())
        m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(m_waits.begin()->first - now));
    if (!keys.isEmpty())
        m_overdue(keys, now);
}

} // namespace sda
