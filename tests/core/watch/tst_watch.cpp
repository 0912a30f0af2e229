#include "handclock.h"
#include "smallworld.h"

#include "core/watch/history.h"
#include "core/watch/watch.h"

#include <QSignalSpy>
#include <QTest>

using namespace sda;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

class tst_Watch : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aSingleLookNeedsNoWatching();
    void looksAgainAsTheLadderSays();
    void noLookStartsWhileOneIsInFlight();
    void checkNowGoesAtOnce();
    void watchingAgainDoesNotDisturbALook();
    void aLookAtThePlanBeforeIsDropped();
    void searchesAreRare();
    void longWaitsSeeTheWallClock();
    void aClockThatWasAheadIsNotBelieved();
    void lossOfTheNetworkIsNoChange();
    void lookAgainForgetsTheOldNetwork();
    void lookAgainKeepsCountdowns();
    void lookAgainWhileNobodyWatchesWaits();
    void otherResolversAreAskedFromThenOn();
    void aSlotMayTellOfAnotherNetwork();
    void aSlotMayStopLookAndDelete();
    void saysWhenTheNextLookComes();

private:
    void settle(Watch &watch) { QTRY_VERIFY(!watch.isLooking()); }
    /// Lets time pass until the next look has begun and ended; how long that was.
    milliseconds next(Watch &watch)
    {
        milliseconds waited{0};
        while (!watch.isLooking() && m_clock->nextIn() && waited < 100h) {
            const milliseconds left = *m_clock->nextIn();
            m_clock->pass(left);
            waited += left;
        }
        settle(watch);
        return waited;
    }
    RecordState stateOf(const Watch &watch) const { return watch.report().records[0].state; }

    std::unique_ptr<HandClock> m_clock;
    std::unique_ptr<SmallWorld> m_world;
};

void tst_Watch::init()
{
    m_clock = std::make_unique<HandClock>();
    m_world = std::make_unique<SmallWorld>(*m_clock, 2);
    m_world->setRecord(0, false);
}

void tst_Watch::aSingleLookNeedsNoWatching()
{
    Watch watch(*m_world, *m_clock, m_world->routes());
    watch.setPlan(SmallWorld::planFor(0));
    QVERIFY(!watch.isLooking());
    QSignalSpy looking(&watch, &Watch::lookingChanged);
    watch.lookNow();
    QVERIFY(watch.isLooking());
    settle(watch);
    QCOMPARE(looking.size(), 2);
    QCOMPARE(stateOf(watch), RecordState::Missing);
    QVERIFY(watch.verdict().verdict);
    QVERIFY(!watch.nextLookAt());
    QVERIFY(!m_clock->nextIn());
}

void tst_Watch::looksAgainAsTheLadderSays()
{
    Watch watch(*m_world, *m_clock, m_world->routes());
    watch.setPlan(SmallWorld::planFor(0));
    watch.setWatching(true);
    settle(watch);
    for (int i = 0; i < 12; ++i)
        QCOMPARE(next(watch), 5s);
    QCOMPARE(next(watch), 15s);
    m_world->setRecord(0, true);
    QCOMPARE(next(watch), 15s);
    QCOMPARE(stateOf(watch), RecordState::Verified);
    const auto left = watch.report().records[0].everywhereAt;
    QVERIFY(left.isValid()); // it was seen to be missing: "not found" is remembered for a while
    QCOMPARE(next(watch), 60s);
    QCOMPARE(next(watch), milliseconds(m_clock->wall().msecsTo(left) + 60'000 + 1000) - 60s);
    QCOMPARE(next(watch), 24h);
    watch.setWatching(false);
    QVERIFY(!m_clock->nextIn());
}

void tst_Watch::noLookStartsWhileOneIsInFlight()
{
    Watch watch(*m_world, *m_clock, m_world->routes());
    watch.setPlan(SmallWorld::planFor(0));
    watch.setWatching(true);
    int looks = 0;
    bool was = watch.isLooking();
    connect(&watch, &Watch::lookingChanged, this, [&] {
        QVERIFY(watch.isLooking() != was);
        was = watch.isLooking();
        looks += was ? 0 : 1;
    });
    m_clock->pass(1h); // a slow network: no answer yet
    QVERIFY(watch.isLooking());
    settle(watch);
    for (int i = 0; i < 5; ++i)
        next(watch);
    QCOMPARE(looks, 6);
}

void tst_Watch::checkNowGoesAtOnce()
{
    Watch watch(*m_world, *m_clock, m_world->routes());
    watch.setPlan(SmallWorld::planFor(0));
    watch.setWatching(true);
    QCoreApplication::processEvents();
    const int asked = m_world->asked;
    watch.lookNow();
    QVERIFY(watch.isLooking());
    settle(watch);
    QVERIFY(m_world->asked > asked);
    m_clock->pass(2s);
    watch.lookNow();
    QVERIFY(watch.isLooking());
    settle(watch);
    QCOMPARE(next(watch), 5s); // counted from the person's look
}

void tst_Watch::watchingAgainDoesNotDisturbALook()
{
    Watch watch(*m_world, *m_clock, m_world->routes());
    watch.setPlan(SmallWorld::planFor(0));
    watch.lookNow();
    QSignalSpy looking(&watch, &Watch::lookingChanged);
    watch.setWatching(true);
    settle(watch);
    QCOMPARE(looking.size(), 1);
    QVERIFY(watch.nextLookAt());
}

void tst_Watch::aLookAtThePlanBeforeIsDropped()
{
    Watch watch(*m_world, *m_clock, m_world->routes());
    watch.setPlan(SmallWorld::planFor(1));
    watch.lookNow();
    QCoreApplication::processEvents();
    watch.setPlan(SmallWorld::planFor(0));
    settle(watch);
    QCOMPARE(watch.report().zone.text(), QStringLiteral("d0.com"));
    QCOMPARE(stateOf(watch), RecordState::Missing);

    watch.lookNow();
    QCoreApplication::processEvents();
    QSignalSpy looking(&watch, &Watch::lookingChanged);
    watch.setPlan({});
    QVERIFY(!watch.isLooking());
    QCOMPARE(looking.size(), 1);
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
    QVERIFY(watch.report().records.isEmpty());
}

void tst_Watch::searchesAreRare()
{
    Watch watch(*m_world, *m_clock, m_world->routes());
    watch.setPlan(SmallWorld::planFor(0));
    watch.setWatching(true);
    settle(watch);
    const int whole = m_world->asked;
    int fewest = whole;
    int wholes = 0;
    for (auto passed = 0ms; passed < 9min;) {
        const int before = m_world->asked;
        passed += next(watch);
        const int asked = m_world->asked - before;
        fewest = std::min(fewest, asked);
        wholes += asked == whole ? 1 : 0;
    }
    QVERIFY(fewest < whole);
    QCOMPARE(wholes, 1);
    const int before = m_world->asked;
    watch.lookNow();
    settle(watch);
    QCOMPARE(m_world->asked - before, whole);
}

void tst_Watch::longWaitsSeeTheWallClock()
{
    m_world->setRecord(0, true);
    Watch watch(*m_world, *m_clock, m_world->routes());
    watch.setPlan(SmallWorld::planFor(0));
    watch.setWatching(true);
    settle(watch);
    QCOMPARE(next(watch), 60s);
    m_clock->pass(1h);
    QVERIFY(!watch.isLooking());
    m_clock->sleep(23h);
    m_clock->pass(1min);
    QVERIFY(watch.isLooking());
    settle(watch);
    QCOMPARE(next(watch), 24h);
}

void tst_Watch::aClockThatWasAheadIsNotBelieved()
{
    Watch watch(*m_world, *m_clock, m_world->routes());
    watch.setPlan(SmallWorld::planFor(0));
    watch.setDeadline(m_clock->wall().addDays(3));
    watch.setWatching(true);
    settle(watch);
    const QDateTime right = m_clock->wall();
    m_clock->setWall(right.addYears(1));
    watch.lookAgain(); // as Pulse tells
    settle(watch);
    QCOMPARE(*watch.nextLookAt() - m_clock->steady(), milliseconds(1h)); // the deadline has passed
    m_clock->pass(5min);
    m_clock->setWall(right.addSecs(300));
    QVERIFY(next(watch) <= 1min);
    QCOMPARE(next(watch), 15s);
}

void tst_Watch::lossOfTheNetworkIsNoChange()
{
    Watch watch(*m_world, *m_clock, m_world->routes());
    watch.setPlan(SmallWorld::planFor(0));
    watch.setWatching(true);
    settle(watch);
    const int whole = m_world->asked;
    History history;
    noteHistory(history, watch.report(), m_clock->wall());
    for (auto passed = 0ms; passed < 2h;)
        passed += next(watch);
    QCOMPARE(next(watch), 5min);

    m_world->connected = false;
    next(watch);
    QCOMPARE(stateOf(watch), RecordState::Unknown);
    QVERIFY(!noteHistory(history, watch.report(), m_clock->wall()));
    for (const milliseconds step : {5s, 10s, 15s, 20s})
        QCOMPARE(next(watch), step);
    m_world->connected = true;
    const int before = m_world->asked;
    QCOMPARE(next(watch), 25s);
    QCOMPARE(stateOf(watch), RecordState::Missing);
    QVERIFY(!noteHistory(history, watch.report(), m_clock->wall()));
    QVERIFY(m_world->asked - before >= whole); // all is looked at, not the rows alone
    QCOMPARE(next(watch), 5min);
}

void tst_Watch::lookAgainForgetsTheOldNetwork()
{
    Watch watch(*m_world, *m_clock, m_world->routes());
    watch.setPlan(SmallWorld::planFor(0));
    watch.setWatching(true);
    settle(watch);
    m_clock->pass(1s);
    watch.lookAgain();
    QVERIFY(watch.isLooking());
    m_world->keeps = true;
    while (m_world->questions.isEmpty())
        QCoreApplication::sendPostedEvents(); // and no answers, which come by a timer
    // Nothing is known of the zone: the name servers are not asked before the resolvers are.
    for (const Question &question : std::as_const(m_world->questions))
        QVERIFY(question.server.recursive);
    settle(watch);
    QCOMPARE(stateOf(watch), RecordState::Missing);
    QCOMPARE(next(watch), 5s);
}

void tst_Watch::lookAgainKeepsCountdowns()
{
    Watch watch(*m_world, *m_clock, m_world->routes());
    watch.setPlan(SmallWorld::planFor(0));
    watch.setWatching(true);
    settle(watch);
    m_world->setRecord(0, true);
    next(watch);
    const QDateTime everywhereAt = watch.report().records[0].everywhereAt;
    QVERIFY(everywhereAt.isValid());
    m_world->connected = false;
    next(watch);
    QVERIFY(!watch.report().records[0].everywhereAt.isValid());
    m_world->connected = true;
    for (int i = 0; i < 3; ++i) {
        watch.lookAgain();
        QCoreApplication::processEvents();
        watch.lookAgain();
        settle(watch);
        QCOMPARE(watch.report().records[0].everywhereAt, everywhereAt);
    }
    m_world->setRecord(0, false);
    watch.lookNow();
    settle(watch);
    QVERIFY(!watch.report().records[0].everywhereAt.isValid());
}

void tst_Watch::lookAgainWhileNobodyWatchesWaits()
{
    Watch watch(*m_world, *m_clock, m_world->routes());
    watch.setPlan(SmallWorld::planFor(0));
    watch.lookAgain();
    QVERIFY(!watch.isLooking());
    watch.lookNow();
    watch.lookAgain();
    QVERIFY(watch.isLooking());
    settle(watch);
    QCOMPARE(stateOf(watch), RecordState::Missing);
}

void tst_Watch::otherResolversAreAskedFromThenOn()
{
    Routes nowhere = m_world->routes();
    nowhere.resolvers = {};
    Watch watch(*m_world, *m_clock, nowhere);
    watch.setPlan(SmallWorld::planFor(0));
    watch.setWatching(true);
    settle(watch);
    QCOMPARE(stateOf(watch), RecordState::Unknown);
    QCOMPARE(m_world->asked, 0);
    watch.setRoutes(m_world->routes());
    watch.lookAgain();
    settle(watch);
    QCOMPARE(stateOf(watch), RecordState::Missing);
}

void tst_Watch::aSlotMayTellOfAnotherNetwork()
{
    Watch watch(*m_world, *m_clock, m_world->routes());
    watch.setPlan(SmallWorld::planFor(0));
    int told = 0;
    connect(&watch, &Watch::reportChanged, this, [&] {
        if (++told == 2)
            watch.setRoutes(m_world->routes());
    });
    watch.setWatching(true);
    settle(watch);
    QCOMPARE(stateOf(watch), RecordState::Missing);
    QCOMPARE(next(watch), 5s);
}

void tst_Watch::aSlotMayStopLookAndDelete()
{
    auto watch = std::make_unique<Watch>(*m_world, *m_clock, m_world->routes());
    watch->setPlan(SmallWorld::planFor(0));
    int ended = 0;
    connect(watch.get(), &Watch::lookingChanged, this, [&] {
        if (watch->isLooking())
            return;
        if (++ended == 1)
            watch->lookNow();
        else if (ended == 2)
            watch->setWatching(false);
        else
            watch.reset();
    });
    watch->setWatching(true);
    QTRY_COMPARE(ended, 2);
    QVERIFY(!watch->isLooking());
    QVERIFY(!watch->nextLookAt());
    QVERIFY(!m_clock->nextIn());
    watch->lookNow();
    QTRY_VERIFY(!watch);
}

void tst_Watch::saysWhenTheNextLookComes()
{
    Watch watch(*m_world, *m_clock, m_world->routes());
    watch.setPlan(SmallWorld::planFor(0));
    QVERIFY(!watch.nextLookAt());
    std::optional<milliseconds> told;
    connect(&watch, &Watch::lookingChanged, this, [&] { told = watch.nextLookAt(); });
    watch.setWatching(true);
    settle(watch);
    QCOMPARE(told, std::optional(m_clock->steady() + 5s));
    m_clock->pass(5s);
    QVERIFY(watch.isLooking());
    QVERIFY(!watch.nextLookAt());
    settle(watch);
}

QTEST_GUILESS_MAIN(tst_Watch)
#include "tst_watch.moc"
