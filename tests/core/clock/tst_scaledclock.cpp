#include "core/clock/currentclock.h"
#include "core/clock/moment.h"
#include "core/clock/scaledclock.h"

#include <QPointer>
#include <QTest>

#include <algorithm>

using namespace sda;
using namespace std::chrono_literals;

namespace {

/// Time that the test lets pass.
class HandClock : public Clock
{
public:
    QDateTime wall() const override { return m_wall; }
    std::chrono::milliseconds steady() const override { return m_steady; }
    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> then) override
    {
        m_waiting.append({m_steady + delay, context, std::move(then)});
    }
    void pass(std::chrono::milliseconds time)
    {
        for (const auto until = m_steady + time; m_steady < until; m_steady += 1ms) {
            m_wall = m_wall.addMSecs(1);
            callDue();
        }
        callDue();
    }
    void jump(std::chrono::milliseconds wall) { m_wall = m_wall.addMSecs(wall.count()); }

private:
    struct Waiting
    {
        std::chrono::milliseconds at;
        QPointer<QObject> context;
        std::function<void()> then;
    };
    void callDue()
    {
        const auto isDue = [this](const Waiting &waiting) { return waiting.at <= m_steady; };
        for (auto due = std::ranges::find_if(m_waiting, isDue); due != m_waiting.end();
             due = std::ranges::find_if(m_waiting, isDue)) {
            const Waiting call = *due;
            m_waiting.erase(due);
            if (call.context)
                call.then();
        }
    }

    QDateTime m_wall{QDate(2026, 11, 22), QTime(9, 0), Qt::UTC};
    std::chrono::milliseconds m_steady{1h};
    QList<Waiting> m_waiting;
};

} // namespace

class tst_ScaledClock : public QObject
{
    Q_OBJECT

private slots:
    void runsAsItsBaseAtFirst();
    void bothClocksRunFaster();
    void timeGoesOnWhenTheSpeedChanges();
    void callsAfterTheScaledTime();
    void neverCallsTooEarly();
    void whatWaitsFollowsTheSpeed();
    void callsInOrderAndOnce();
    void asksNothingOfTheDead();
    void mayBeDeletedByWhatItCalls();
    void mayChangeSpeedInWhatItCalls();
    void sleepStaysVisible();
    void speedIsHeldWithinBounds();
    void standsStillAndGoesOn();
    void letsTimePassAtOnce();
    void setsTheWallClockAlone();
    void othersFollowTheCurrentClock();

private:
    HandClock m_base;
    QObject m_context;
};

void tst_ScaledClock::runsAsItsBaseAtFirst()
{
    ScaledClock clock(m_base);
    QCOMPARE(clock.wall(), m_base.wall());
    QCOMPARE(clock.steady(), m_base.steady());
    m_base.pass(3s);
    QCOMPARE(clock.wall(), m_base.wall());
    QCOMPARE(clock.steady(), m_base.steady());
}

void tst_ScaledClock::bothClocksRunFaster()
{
    ScaledClock clock(m_base, 60);
    const Moment before = momentOf(clock);
    m_base.pass(2s);
    QCOMPARE(clock.steady() - before.steady, 2min);
    QCOMPARE(before.wall.secsTo(clock.wall()), 120);
    QCOMPARE(clock.wall().timeSpec(), Qt::UTC);
}

void tst_ScaledClock::timeGoesOnWhenTheSpeedChanges()
{
    ScaledClock clock(m_base, 10);
    const Moment before = momentOf(clock);
    m_base.pass(1s);
    clock.setSpeed(100);
    QCOMPARE(clock.steady() - before.steady, 10s);
    m_base.pass(1s);
    clock.setSpeed(1);
    m_base.pass(1s);
    QCOMPARE(clock.steady() - before.steady, 111s);
    QCOMPARE(before.wall.secsTo(clock.wall()), 111);
}

void tst_ScaledClock::callsAfterTheScaledTime()
{
    ScaledClock clock(m_base, 60);
    bool called = false;
    clock.after(1min, &m_context, [&] { called = true; });
    m_base.pass(999ms);
    QVERIFY(!called);
    m_base.pass(1ms);
    QVERIFY(called);
}

void tst_ScaledClock::neverCallsTooEarly()
{
    ScaledClock clock(m_base, 7);
    const auto due = clock.steady() + 1000ms;
    auto at = 0ms;
    clock.after(1000ms, &m_context, [&] { at = clock.steady(); });
    m_base.pass(1s);
    QVERIFY(at >= due);
}

void tst_ScaledClock::whatWaitsFollowsTheSpeed()
{
    ScaledClock clock(m_base);
    int called = 0;
    clock.after(1h, &m_context, [&] { ++called; });
    m_base.pass(1s);
    clock.setSpeed(3600);
    m_base.pass(1s);
    QCOMPARE(called, 1);

    clock.after(1h, &m_context, [&] { ++called; });
    clock.setSpeed(1);
    m_base.pass(60s);
    QCOMPARE(called, 1);
}

void tst_ScaledClock::callsInOrderAndOnce()
{
    ScaledClock clock(m_base, 2);
    QList<int> called;
    clock.after(20s, &m_context, [&] { called.append(20); });
    clock.after(10s, &m_context, [&] {
        called.append(10);
        clock.after(0ms, &m_context, [&] { called.append(0); });
    });
    clock.after(20s, &m_context, [&] { called.append(21); });
    m_base.pass(10s);
    QCOMPARE(called, (QList<int>{10, 0, 20, 21}));
    m_base.pass(10s);
    QCOMPARE(called.size(), 4);
}

void tst_ScaledClock::asksNothingOfTheDead()
{
    ScaledClock clock(m_base);
    auto context = std::make_unique<QObject>();
    bool called = false;
    clock.after(1s, context.get(), [&] { called = true; });
    context.reset();
    m_base.pass(2s);
    QVERIFY(!called);
}

void tst_ScaledClock::mayBeDeletedByWhatItCalls()
{
    auto clock = std::make_unique<ScaledClock>(m_base, 5);
    int called = 0;
    clock->after(5s, &m_context, [&] {
        ++called;
        clock.reset();
    });
    clock->after(5s, &m_context, [&] { ++called; });
    m_base.pass(3s);
    QCOMPARE(called, 1);
}

void tst_ScaledClock::mayChangeSpeedInWhatItCalls()
{
    ScaledClock clock(m_base);
    int called = 0;
    clock.after(1s, &m_context, [&] {
        ++called;
        clock.setSpeed(1000);
    });
    clock.after(1001s, &m_context, [&] { ++called; });
    m_base.pass(2s);
    QCOMPARE(called, 2);
}

void tst_ScaledClock::sleepStaysVisible()
{
    ScaledClock clock(m_base, 2);
    const Moment before = momentOf(clock);
    m_base.jump(1h);
    QCOMPARE(clock.steady(), before.steady);
    QCOMPARE(before.wall.secsTo(clock.wall()), 7200);
    QCOMPARE(elapsed(before, momentOf(clock)), 2h);
}

void tst_ScaledClock::speedIsHeldWithinBounds()
{
    ScaledClock clock(m_base);
    clock.setSpeed(0);
    QVERIFY(clock.speed() > 0);
    bool called = false;
    clock.after(1h, &m_context, [&] { called = true; });
    m_base.pass(1s);
    QVERIFY(!called);
    clock.setSpeed(1e12);
    QVERIFY(clock.speed() < 1e12);
    m_base.pass(5ms);
    QVERIFY(called);
}

void tst_ScaledClock::standsStillAndGoesOn()
{
    ScaledClock clock(m_base, 60);
    int called = 0;
    clock.after(60s, &m_context, [&] { ++called; });
    m_base.pass(500ms);
    clock.setPaused(true);
    QVERIFY(clock.isPaused());
    const Moment before = momentOf(clock);
    m_base.pass(5s);
    QCOMPARE(momentOf(clock), before);
    QCOMPARE(called, 0);
    clock.after(0ms, &m_context, [&] { called += 10; }); // due without any time
    m_base.pass(1ms);
    QCOMPARE(called, 10);
    clock.setPaused(false);
    QCOMPARE(momentOf(clock), before);
    m_base.pass(499ms);
    QCOMPARE(called, 10);
    m_base.pass(1ms);
    QCOMPARE(called, 11);
    QCOMPARE(before.wall.msecsTo(clock.wall()), 30'000);
}

void tst_ScaledClock::letsTimePassAtOnce()
{
    ScaledClock clock(m_base);
    QStringList called;
    clock.after(2h, &m_context, [&] { called.append(QStringLiteral("late")); });
    clock.after(1h, &m_context, [&] { called.append(QStringLiteral("early")); });
    clock.after(4h, &m_context, [&] { called.append(QStringLiteral("not yet")); });
    const Moment before = momentOf(clock);
    clock.advance(3h);
    QCOMPARE(clock.steady() - before.steady, 3h);
    QCOMPARE(before.wall.secsTo(clock.wall()), 3 * 3600);
    QVERIFY(called.isEmpty()); // never from within
    m_base.pass(1ms);
    QCOMPARE(called, (QStringList{QStringLiteral("early"), QStringLiteral("late")}));
    clock.advance(-1h);
    QCOMPARE(before.wall.secsTo(clock.wall()), 3 * 3600);
    clock.setPaused(true);
    clock.advance(1h);
    m_base.pass(1ms);
    QCOMPARE(called.last(), QStringLiteral("not yet"));
}

void tst_ScaledClock::setsTheWallClockAlone()
{
    ScaledClock clock(m_base, 10);
    bool called = false;
    clock.after(10s, &m_context, [&] { called = true; });
    const auto steady = clock.steady();
    const QDateTime morning(QDate(2020, 1, 2), QTime(9, 0), Qt::UTC);
    clock.setWall(morning);
    QCOMPARE(clock.steady(), steady);
    QCOMPARE(clock.wall(), morning);
    m_base.pass(999ms);
    QVERIFY(!called);
    m_base.pass(1ms);
    QVERIFY(called);
    QCOMPARE(morning.msecsTo(clock.wall()), 10'000);
}

void tst_ScaledClock::othersFollowTheCurrentClock()
{
    CurrentClock current(m_base);
    ScaledClock fast(m_base, 100);
    QVERIFY(current.isReal());
    QCOMPARE(momentOf(current), momentOf(m_base));
    fast.advance(240h);
    current.use(fast);
    QVERIFY(!current.isReal());
    QCOMPARE(momentOf(current), momentOf(fast));
    int called = 0;
    current.after(1s, &m_context, [&] { ++called; });
    current.useReal();
    QCOMPARE(momentOf(current), momentOf(m_base));
    m_base.pass(10ms); // what waits stays with its clock
    QCOMPARE(called, 1);
}

QTEST_GUILESS_MAIN(tst_ScaledClock)
#include "tst_scaledclock.moc"
