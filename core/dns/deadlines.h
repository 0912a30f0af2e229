#pragma once

#include <QList>
#include <QTimer>

#include <chrono>
#include <functional>
#include <set>
#include <utility>

namespace sda {

/// Which of many waits have lasted too long. Cheap to start and to end: one timer for all.
class Deadlines
{
public:
    using Moment = std::chrono::steady_clock::time_point;
    /// Called from the event loop with the keys of those that are over; they are forgotten. May
    /// delete this object.
    using Overdue = std::function<void(const QList<quint64> &keys, Moment now)>;

    explicit Deadlines(Overdue overdue);

    Moment add(quint64 key, std::chrono::milliseconds wait);
    void remove(quint64 key, Moment deadline) { m_waits.erase({deadline, key}); }

private:
    void look();

    Overdue m_overdue;
    std::set<std::pair<Moment, quint64>> m_waits;
    QTimer m_timer;
};

} // namespace sda
