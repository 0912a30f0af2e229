#include "core/clock/scaledclock.h"

#include <algorithm>
#include <cmath>

namespace sda {

namespace {

using std::chrono::milliseconds;

constexpr double slowest = 0.001;
constexpr double fastest = 1'000'000;

/// Longer waits are taken in pieces: divided by a small speed they would not fit into a timer.
constexpr milliseconds longestNap = std::chrono::hours(24);

} // namespace

ScaledClock::ScaledClock(Clock &base, double speed)
    : m_base(base), m_baseWall(base.wall()), m_wall(m_baseWall), m_baseSteady(base.steady()),
      m_steady(m_baseSteady)
{
    setSpeed(speed);
}

ScaledClock::~ScaledClock() = default;

/// What has passed so far counts by the speed it passed at.
void ScaledClock::rebase()
{
    const QDateTime wallNow = wall();
    const milliseconds steadyNow = steady();
    m_baseWall = m_base.wall();
    m_baseSteady = m_base.steady();
    m_wall = wallNow;
    m_steady = steadyNow;
}

void ScaledClock::setSpeed(double speed)
{
    rebase();
    m_speed = std::clamp(speed, slowest, fastest);
    arm();
}

void ScaledClock::setPaused(bool paused)
{
    rebase();
    m_paused = paused;
    arm();
}

void ScaledClock::advance(milliseconds time)
{
    const milliseconds forward = std::max(time, milliseconds(0));
    m_wall = m_wall.addMSecs(forward.count());
    m_steady += forward;
    arm();
}

void ScaledClock::setWall(const QDateTime &wall)
{
    rebase();
    m_wall = wall.toUTC();
}

milliseconds ScaledClock::scaled(milliseconds base) const
{
    return m_paused ? milliseconds(0) : milliseconds(std::llround(double(base.count()) * m_speed));
}

QDateTime ScaledClock::wall() const
{
    return m_wall.addMSecs(scaled(milliseconds(m_baseWall.msecsTo(m_base.wall()))).count());
}

milliseconds ScaledClock::steady() const
{
    return m_steady + scaled(m_base.steady() - m_baseSteady);
}

void ScaledClock::after(milliseconds delay, QObject *context, std::function<void()> then)
{
    m_waiting.emplace(steady() + std::max(delay, milliseconds(0)),
                      Waiting{context, std::move(then)});
    arm();
}

void ScaledClock::arm()
{
    std::erase_if(m_waiting, [](const auto &entry) { return !entry.second.context; });
    m_alarm.reset();
    if (m_waiting.empty())
        return;
    const milliseconds left = std::max(m_waiting.begin()->first - steady(), milliseconds(0));
    if (m_paused && left > milliseconds(0))
        return;
    // Rounded up: an alarm that rings too early would have to be set again.
    const double nap =
        std::min(std::ceil(double(left.count()) / m_speed), double(longestNap.count()));
    m_alarm = std::make_unique<QObject>();
    m_base.after(milliseconds(qint64(nap)), m_alarm.get(), [this] { ring(); });
}

/// One call a turn of the event loop: what is called may wait again for no time at all.
void ScaledClock::ring()
{
    if (m_waiting.empty() || m_waiting.begin()->first > steady())
        return arm();
    const Waiting due = std::move(m_waiting.extract(m_waiting.begin()).mapped());
    arm();
    if (due.context)
        due.then(); // last: it may delete us
}

} // namespace sda
