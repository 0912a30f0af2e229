#include "core/watch/cutoff.h"
#include "core/watch/ladder.h"

#include <QTest>

using namespace sda;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

const QDateTime midnight(QDate(2026, 11, 22), QTime(0, 0), Qt::UTC);

/// The program has run for so long, without sleep.
Moment at(milliseconds time)
{
    return {1000h + time, midnight.addMSecs(time.count())};
}

Report reportOf(RecordState state)
{
    return {.state = state,
            .records = {{.id = u"mx"_s, .state = state}},
            .verdict = true,
            .complete = true};
}

Report cutOff()
{
    Report report = reportOf(RecordState::Unknown);
    report.findings = {finding<FindingCode::CheckNoNetwork>()};
    return report;
}

Finding waitsUntil(milliseconds time)
{
    return finding<FindingCode::CacheNegative>(arg<Arg::Until> = midnight.addMSecs(time.count()),
                                               arg<Arg::Server> = u"192.0.2.53"_s);
}

Report waitingUntil(milliseconds time)
{
    Report report = reportOf(RecordState::Waiting);
    report.records[0].findings = {waitsUntil(time)};
    return report;
}

} // namespace

class tst_Ladder : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void looksOftenAfterAChange();
    void theStepsOfTheLadder_data();
    void theStepsOfTheLadder();
    void anExpectedChangeBringsShortSteps();
    void theSameIsNoChange();
    void anotherOrderOfValuesIsNoChange();
    void clockTimesInFindingsAreNoChange();
    void sleepCountsAsTime();
    void aClockSetBackChangesNothing();
    void afterTheDeadlineLooksAreRare();
    void withoutChangeForThreeDaysLooksAreRare();
    void allVerifiedIsLookedAtOnceMoreThenDaily();
    void anExpectedChangeCountsThoughAllIsVerified();
    void aLookComesRightAfterAKnownTime_data();
    void aLookComesRightAfterAKnownTime();
    void knownTimesThatHavePassedDoNotCount();
    void theEarliestKnownTimeCounts();
    void countdownsCountThoughAllIsVerified();
    void withoutNetworkTriesGrowToAMinute();
    void withoutNetworkNothingIsForgotten();
    void searchesOnFirstLookAndEveryFiveMinutes();
    void searchesWhenToldTo();

private:
    Ladder m_ladder;
};

void tst_Ladder::init()
{
    m_ladder = {};
    m_ladder.start(at(0s));
}

void tst_Ladder::looksOftenAfterAChange()
{
    QVERIFY(m_ladder.note(reportOf(RecordState::Wrong), at(100s)));
    QVERIFY(!m_ladder.note(reportOf(RecordState::Wrong), at(110s)));
    QCOMPARE(m_ladder.nextAfter(at(110s)), 5s);
    QCOMPARE(m_ladder.nextAfter(at(170s)), 15s);
    QCOMPARE(m_ladder.nextAfter(at(1000s)), 60s);
    QCOMPARE(m_ladder.nextAfter(at(5000s)), 5min);
    QVERIFY(m_ladder.note(reportOf(RecordState::Missing), at(5000s)));
    QCOMPARE(m_ladder.nextAfter(at(5000s)), 5s);
}

void tst_Ladder::theStepsOfTheLadder_data()
{
    QTest::addColumn<milliseconds>("since");
    QTest::addColumn<milliseconds>("step");
    QTest::addRow("just now") << milliseconds(0) << milliseconds(5s);
    QTest::addRow("in the first minute") << milliseconds(60s - 1ms) << milliseconds(5s);
    QTest::addRow("after a minute") << milliseconds(60s) << milliseconds(15s);
    QTest::addRow("in the first ten minutes") << milliseconds(10min - 1ms) << milliseconds(15s);
    QTest::addRow("after ten minutes") << milliseconds(10min) << milliseconds(60s);
    QTest::addRow("in the first hour") << milliseconds(1h - 1ms) << milliseconds(60s);
    QTest::addRow("after an hour") << milliseconds(1h) << milliseconds(5min);
    QTest::addRow("in the first three days") << milliseconds(72h - 1ms) << milliseconds(5min);
    QTest::addRow("after three days") << milliseconds(72h) << milliseconds(1h);
    QTest::addRow("after a month") << milliseconds(720h) << milliseconds(1h);
}

void tst_Ladder::theStepsOfTheLadder()
{
    QFETCH(milliseconds, since);
    QFETCH(milliseconds, step);
    m_ladder.note(reportOf(RecordState::Missing), at(1h));
    QCOMPARE(m_ladder.nextAfter(at(1h + since)), step);
}

void tst_Ladder::anExpectedChangeBringsShortSteps()
{
    m_ladder.note(reportOf(RecordState::Missing), at(0s));
    m_ladder.expectChange(at(100h));
    QCOMPARE(m_ladder.nextAfter(at(100h + 1s)), 5s);
    QVERIFY(!m_ladder.note(reportOf(RecordState::Missing), at(100h + 1s)));
    QCOMPARE(m_ladder.nextAfter(at(100h + 2min)), 15s);
}

void tst_Ladder::theSameIsNoChange()
{
    Report report = reportOf(RecordState::Wrong);
    report.records[0].current = {u"10 mx.example"_s};
    QVERIFY(m_ladder.note(report, at(1s)));
    QVERIFY(!m_ladder.note(report, at(2s)));
    report.records[0].current = {u"20 mx.example"_s};
    QVERIFY(m_ladder.note(report, at(3s)));
}

void tst_Ladder::anotherOrderOfValuesIsNoChange()
{
    Report report = reportOf(RecordState::Wrong);
    report.records[0].current = {u"a"_s, u"b"_s};
    QVERIFY(m_ladder.note(report, at(1s)));
    report.records[0].current = {u"b"_s, u"a"_s};
    QVERIFY(!m_ladder.note(report, at(2s)));
}

void tst_Ladder::clockTimesInFindingsAreNoChange()
{
    QVERIFY(m_ladder.note(waitingUntil(1h), at(1s)));
    QVERIFY(!m_ladder.note(waitingUntil(1h + 1s), at(2s)));
}

void tst_Ladder::sleepCountsAsTime()
{
    m_ladder.note(reportOf(RecordState::Missing), at(0s));
    const Moment awake{at(10s).steady, at(8h).wall};
    QCOMPARE(m_ladder.nextAfter(awake), 5min);
}

void tst_Ladder::aClockSetBackChangesNothing()
{
    m_ladder.note(reportOf(RecordState::Missing), at(0s));
    const Moment setBack{at(2min).steady, at(0s).wall.addYears(-1)};
    QCOMPARE(m_ladder.nextAfter(setBack), 15s);
}

void tst_Ladder::afterTheDeadlineLooksAreRare()
{
    m_ladder.note(reportOf(RecordState::Missing), at(0s));
    m_ladder.setDeadline(at(10h).wall);
    QCOMPARE(m_ladder.nextAfter(at(10h - 1s)), 5min);
    QCOMPARE(m_ladder.nextAfter(at(10h)), 1h);
    m_ladder.note(reportOf(RecordState::Wrong), at(11h)); // somebody is at it all the same
    QCOMPARE(m_ladder.nextAfter(at(11h)), 5s);
    QCOMPARE(m_ladder.nextAfter(at(12h)), 1h);
    m_ladder.setDeadline({});
    QCOMPARE(m_ladder.nextAfter(at(12h)), 5min);
}

void tst_Ladder::withoutChangeForThreeDaysLooksAreRare()
{
    m_ladder.note(reportOf(RecordState::Missing), at(0s));
    m_ladder.note(reportOf(RecordState::Missing), at(71h));
    QCOMPARE(m_ladder.nextAfter(at(72h)), 1h);
    m_ladder.note(reportOf(RecordState::Wrong), at(73h));
    QCOMPARE(m_ladder.nextAfter(at(73h)), 5s);
}

void tst_Ladder::allVerifiedIsLookedAtOnceMoreThenDaily()
{
    m_ladder.note(reportOf(RecordState::Verified), at(0s));
    QCOMPARE(m_ladder.nextAfter(at(0s)), 60s);
    m_ladder.note(reportOf(RecordState::Verified), at(60s));
    QCOMPARE(m_ladder.nextAfter(at(60s)), 24h);
    m_ladder.note(reportOf(RecordState::Missing), at(24h));
    QCOMPARE(m_ladder.nextAfter(at(24h)), 5s);
}

void tst_Ladder::anExpectedChangeCountsThoughAllIsVerified()
{
    m_ladder.note(reportOf(RecordState::Verified), at(0s));
    m_ladder.note(reportOf(RecordState::Verified), at(60s));
    m_ladder.expectChange(at(100s));
    QCOMPARE(m_ladder.nextAfter(at(101s)), 5s);
    QCOMPARE(m_ladder.nextAfter(at(100s + 5min)), 15s);
    QCOMPARE(m_ladder.nextAfter(at(100s + 10min)), 24h);
    m_ladder.expectChange(at(1h));
    m_ladder.note(reportOf(RecordState::Wrong), at(1h + 5s));
    m_ladder.note(reportOf(RecordState::Verified), at(1h + 10s)); // it has come
    QCOMPARE(m_ladder.nextAfter(at(1h + 10s)), 60s);
}

void tst_Ladder::aLookComesRightAfterAKnownTime_data()
{
    QTest::addColumn<milliseconds>("left");
    QTest::addColumn<milliseconds>("next");
    QTest::addRow("later than the step") << milliseconds(10min) << milliseconds(5min);
    QTest::addRow("sooner than the step") << milliseconds(100s) << milliseconds(101s);
    QTest::addRow("very soon") << milliseconds(1s) << milliseconds(5s);
}

void tst_Ladder::aLookComesRightAfterAKnownTime()
{
    QFETCH(milliseconds, left);
    QFETCH(milliseconds, next);
    const auto until = 3h + left;
    Report everywhere = reportOf(RecordState::Waiting);
    everywhere.records[0].everywhereAt = at(until).wall;
    Report resolver = reportOf(RecordState::Waiting);
    resolver.records[0].servers = {
        {.kind = ServerView::Kind::PublicResolver, .until = at(until).wall}};
    Report domain = reportOf(RecordState::Waiting);
    domain.findings = {waitsUntil(until)};
    for (const Report &report : {waitingUntil(until), everywhere, resolver, domain}) {
        init();
        m_ladder.note(report, at(0s));
        QCOMPARE(m_ladder.nextAfter(at(3h)), next);
    }
}

void tst_Ladder::knownTimesThatHavePassedDoNotCount()
{
    m_ladder.note(waitingUntil(2h), at(0s));
    QCOMPARE(m_ladder.nextAfter(at(2h)), 5min);
    QCOMPARE(m_ladder.nextAfter(at(3h)), 5min);
}

void tst_Ladder::theEarliestKnownTimeCounts()
{
    Report report = waitingUntil(3h);
    report.records[0].findings.append(waitsUntil(2h + 30s));
    m_ladder.note(report, at(0s));
    QCOMPARE(m_ladder.nextAfter(at(2h)), 31s);
    QCOMPARE(m_ladder.nextAfter(at(2h + 59min)), 61s);
}

void tst_Ladder::countdownsCountThoughAllIsVerified()
{
    Report report = reportOf(RecordState::Verified);
    report.records[0].everywhereAt = at(1h).wall;
    m_ladder.note(report, at(0s));
    m_ladder.note(report, at(60s));
    QCOMPARE(m_ladder.nextAfter(at(10min)), 50min + 1s);
}

void tst_Ladder::withoutNetworkTriesGrowToAMinute()
{
    m_ladder.note(reportOf(RecordState::Verified), at(0s));
    m_ladder.note(reportOf(RecordState::Verified), at(60s));
    const QList<milliseconds> steps{5s, 10s, 15s, 20s, 25s, 30s, 35s, 40s, 45s, 50s, 55s, 60s, 60s};
    for (const milliseconds step : steps) {
        m_ladder.note(cutOff(), at(1h));
        QCOMPARE(m_ladder.nextAfter(at(1h)), step);
    }
}

void tst_Ladder::withoutNetworkNothingIsForgotten()
{
    m_ladder.note(reportOf(RecordState::Missing), at(0s));
    QVERIFY(!m_ladder.note(cutOff(), at(2h)));
    QVERIFY(!m_ladder.note(reportOf(RecordState::Missing), at(3h)));
    QCOMPARE(m_ladder.nextAfter(at(3h)), 5min);
    QVERIFY(wasCutOff(cutOff()));
    Report mixed = cutOff();
    mixed.records[0].state = RecordState::Missing;
    QVERIFY(!wasCutOff(mixed));
    QVERIFY(!wasCutOff(reportOf(RecordState::Unknown)));
}

void tst_Ladder::searchesOnFirstLookAndEveryFiveMinutes()
{
    QVERIFY(m_ladder.isSearchDue(at(0s)));
    m_ladder.noteSearch(at(0s));
    QVERIFY(!m_ladder.isSearchDue(at(5min - 1ms)));
    QVERIFY(m_ladder.isSearchDue(at(5min)));
    QVERIFY(m_ladder.isSearchDue({at(1s).steady, at(8h).wall}));
}

void tst_Ladder::searchesWhenToldTo()
{
    m_ladder.noteSearch(at(0s));
    m_ladder.searchNext();
    QVERIFY(m_ladder.isSearchDue(at(1s)));
    m_ladder.noteSearch(at(1s));
    m_ladder.expectChange(at(2s));
    QVERIFY(m_ladder.isSearchDue(at(2s)));
    m_ladder.noteSearch(at(2s));
    m_ladder.note(cutOff(), at(3s));
    QVERIFY(m_ladder.isSearchDue(at(8s)));
}

QTEST_GUILESS_MAIN(tst_Ladder)
#include "tst_ladder.moc"
