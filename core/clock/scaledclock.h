#pragma once

#include "core/clock/clock.h"

#include <QPointer>

#include <map>
#include <memory>

namespace sda {

/// Time that runs faster or slower than another clock's: practice shows an hour of waiting in a
/// minute.
class ScaledClock : public Clock
{
public:
    /// Runs as `base` until the speed is set. `base` must outlive it.
    explicit ScaledClock(Clock &base, double speed = 1);
    ~ScaledClock() override;

    /// From now on, both clocks run `speed` times as fast as the base's; what waits is called
    /// accordingly. From 0.001 to 1,000,000.
    void setSpeed(double speed);
    double speed() const { return m_speed; }
    /// Both clocks stand still until they go on, at the speed they had. What is due is still
    /// called.
    void setPaused(bool paused);
    bool isPaused() const { return m_paused; }
    /// Lets time pass at once, also while paused: what falls due is called from the event loop.
    void advance(std::chrono::milliseconds time);
    /// Sets the wall clock alone, backwards as well.
    void setWall(const QDateTime &wall);

    QDateTime wall() const override;
    std::chrono::milliseconds steady() const override;
    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> then) override;

private:
    struct Waiting
    {
        QPointer<QObject> context;
        std::function<void()> then;
    };
    std::chrono::milliseconds scaled(std::chrono::milliseconds base) const;
    void rebase();
    void arm();
    void ring();

    Clock &m_base;
    double m_speed = 1;
    bool m_paused = false;
    // The moment of the last change of speed, by the base and by us.
    QDateTime m_baseWall;
    QDateTime m_wall;
    std::chrono::milliseconds m_baseSteady{0};
    std::chrono::milliseconds m_steady{0};

    std::multimap<std::chrono::milliseconds, Waiting> m_waiting; // by our steady time
    std::unique_ptr<QObject> m_alarm; // of the base, for the first one; renewed to call it off
};

} // namespace sda
