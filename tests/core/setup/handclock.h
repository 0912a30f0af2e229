#pragma once

#include "core/clock/clock.h"

#include <QPointer>

#include <list>

namespace sda {

/// Time that passes when the test says so.
class HandClock : public Clock
{
public:
    /// Starts today, so that the times of files make sense.
    QDateTime wall() const override { return m_start.addMSecs(m_now.count()); }
    std::chrono::milliseconds steady() const override { return m_now; }
    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> then) override
    {
        m_calls.push_back({m_now + delay, context, std::move(then)});
    }
    void pass(std::chrono::milliseconds time)
    {
        const auto end = m_now + time;
        while (m_now < end) {
            m_now += std::chrono::milliseconds(1);
            callDue();
        }
    }

private:
    struct Call
    {
        std::chrono::milliseconds at;
        QPointer<QObject> context;
        std::function<void()> then;
    };
    void callDue()
    {
        for (auto it = m_calls.begin(); it != m_calls.end();) {
            if (it->at > m_now) {
                ++it;
                continue;
            }
            const Call call = *it;
            it = m_calls.erase(it);
            if (call.context)
                call.then();
        }
    }

    QDateTime m_start = QDateTime::currentDateTimeUtc();
    std::chrono::milliseconds m_now{1000};
    std::list<Call> m_calls;
};

} // namespace sda
