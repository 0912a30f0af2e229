#pragma once

#include "core/clock/clock.h"

#include <QPointer>

#include <optional>

namespace sda {

/// Time that a test lets pass.
class HandClock : public Clock
{
public:
    QDateTime wall() const override { return m_wall; }
    std::chrono::milliseconds steady() const override { return m_steady; }
    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> then) override;

    /// The program runs on.
    void pass(std::chrono::milliseconds time);
    /// The computer sleeps: nobody is called, the wall clock alone runs on.
    void sleep(std::chrono::milliseconds time) { m_wall = m_wall.addMSecs(time.count()); }
    /// The program is stopped: nobody is called, both clocks run on.
    void standStill(std::chrono::milliseconds time)
    {
        m_steady += time;
        sleep(time);
    }
    void setWall(const QDateTime &wall) { m_wall = wall; }
    /// How long until somebody is called; nothing: never.
    std::optional<std::chrono::milliseconds> nextIn() const;

private:
    struct Waiting
    {
        std::chrono::milliseconds at;
        QPointer<QObject> context;
        std::function<void()> then;
    };
    QDateTime m_wall{QDate(2026, 11, 22), QTime(9, 0), Qt::UTC};
    std::chrono::milliseconds m_steady{std::chrono::hours(1)};
    QList<Waiting> m_waiting;
};

} // namespace sda
