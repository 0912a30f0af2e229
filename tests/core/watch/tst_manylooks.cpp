#include "handclock.h"
#include "smallworld.h"

#include "core/watch/manylooks.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace sda;

namespace {

LookJob jobOf(int number)
{
    return {.number = number, .plan = [number](const std::optional<DnsName> &zone) {
                Plan plan = SmallWorld::planFor(number);
                plan.zone = zone.value_or(plan.zone);
                return plan;
            }};
}

/// 0, 1, 2 …
ManyLooks::Next source(int jobs)
{
    return [jobs, next = 0]() mutable -> std::optional<LookJob> {
        if (next == jobs)
            return std::nullopt;
        return jobOf(next++);
    };
}

ManyLooks::Next withoutPlans(int jobs)
{
    return [jobs, next = 0]() mutable -> std::optional<LookJob> {
        if (next == jobs)
            return std::nullopt;
        return LookJob{.number = next++, .plan = [](const auto &) { return Plan(); }};
    };
}

} // namespace

class tst_ManyLooks : public QObject
{
    Q_OBJECT

private slots:
    void looksAtThreeThousandDomains();
    void keepsTheNumberInFlight();
    void oneDomainGoesOnInATurn();
    void plansForTheZoneThatWasFound();
    void tellsWhatCannotBePlanned();
    void tenThousandJobsDoNotGrowTheStack();
    void tellsNothingFromWithinStart();
    void anEmptySourceIsDone();
    void cancelDropsWhatIsInFlight();
    void aSlotMayCancel();
    void aSlotMayStartAnew();
    void aSlotMayDelete();
    void theSourceMayCancel();
    void deletingItInFlightIsSafe();

private:
    HandClock m_clock;
};

void tst_ManyLooks::looksAtThreeThousandDomains()
{
    const int domains = 3000;
    SmallWorld world(m_clock, domains);
    for (int i = 0; i < domains; i += 7)
        world.setRecord(i, false);
    ManyLooks looks(world, m_clock, world.routes());
    QSet<qint64> told;
    int wrong = 0;
    int most = 0;
    connect(&looks, &ManyLooks::looked, this,
            [&](qint64 number, const Report &report, const Plan &plan) {
                most = std::max(most, looks.inFlight());
                told.insert(number);
                const auto expected =
                    number % 7 == 0 ? RecordState::Missing : RecordState::Verified;
                const bool itsOwn = plan.domain == SmallWorld::planFor(int(number)).domain
                    && report.zone == plan.domain.dnsName();
                wrong += report.state == expected && report.complete && itsOwn ? 0 : 1;
            });
    QSignalSpy done(&looks, &ManyLooks::done);
    looks.start(source(domains), 100);
    QVERIFY(looks.isRunning());
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 480'000);
    QCOMPARE(told.size(), domains);
    QCOMPARE(wrong, 0);
    QVERIFY(most < 100);
    QVERIFY(!looks.isRunning());
    QCOMPARE(looks.inFlight(), 0);
}

void tst_ManyLooks::keepsTheNumberInFlight()
{
    SmallWorld world(m_clock, 20);
    ManyLooks looks(world, m_clock, world.routes());
    int pulled = 0;
    int told = 0;
    int most = 0;
    connect(&looks, &ManyLooks::looked, this, [&] { ++told; });
    QSignalSpy done(&looks, &ManyLooks::done);
    looks.start(
        [&, next = source(20)]() mutable {
            most = std::max(most, ++pulled - told);
            return next();
        },
        3);
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(told, 20);
    QCOMPARE(most, 3);
}

/// Answers for all come in the same moment; judged all at once, a window would stumble.
void tst_ManyLooks::oneDomainGoesOnInATurn()
{
    const int domains = 20;
    SmallWorld world(m_clock, domains);
    world.keeps = true;
    ManyLooks looks(world, m_clock, world.routes());
    QSignalSpy done(&looks, &ManyLooks::done);
    looks.start(source(domains), domains);
    qsizetype most = 0;
    while (done.isEmpty()) {
        QCoreApplication::processEvents();
        QSet<DnsName> inThisTurn;
        for (const Question &question : std::exchange(world.questions, {})) {
            if (const auto registered = registrableOf(question.name))
                inThisTurn.insert(*registered);
        }
        most = std::max(most, inThisTurn.size());
    }
    // One that begins and one that goes on; what the loop takes for a turn may be two of ours.
    QVERIFY2(most <= 4, qPrintable(QString::number(most)));
}

void tst_ManyLooks::plansForTheZoneThatWasFound()
{
    SmallWorld world(m_clock, 1);
    ManyLooks looks(world, m_clock, world.routes());
    QList<std::optional<DnsName>> zones;
    Plan told;
    connect(&looks, &ManyLooks::looked, this,
            [&](qint64, const Report &, const Plan &plan) { told = plan; });
    bool pulled = false;
    looks.start(
        [&]() -> std::optional<LookJob> {
            if (std::exchange(pulled, true))
                return std::nullopt;
            LookJob job = jobOf(0);
            job.plan = [&zones](const std::optional<DnsName> &zone) {
                zones.append(zone);
                Plan plan = SmallWorld::planFor(0);
                plan.zone = zone.value_or(*DnsName::fromText(u"wrong.com"));
                return plan;
            };
            return job;
        },
        1);
    QTRY_VERIFY(!looks.isRunning());
    const DnsName found = *DnsName::fromText(u"d0.com");
    QCOMPARE(zones, (QList<std::optional<DnsName>>{std::nullopt, found}));
    QCOMPARE(told.zone, found);
}

void tst_ManyLooks::tellsWhatCannotBePlanned()
{
    SmallWorld world(m_clock, 0);
    ManyLooks looks(world, m_clock, world.routes());
    QList<qint64> told;
    connect(&looks, &ManyLooks::looked, this,
            [&](qint64 number, const Report &report, const Plan &plan) {
                QCOMPARE(report.state, RecordState::Unknown);
                QVERIFY(plan.domain.isEmpty());
                told.append(number);
            });
    looks.start(withoutPlans(3), 2);
    QTRY_VERIFY(!looks.isRunning());
    QCOMPARE(told, (QList<qint64>{0, 1, 2}));
    QCOMPARE(world.asked, 0);
}

void tst_ManyLooks::tenThousandJobsDoNotGrowTheStack()
{
    SmallWorld world(m_clock, 0);
    ManyLooks looks(world, m_clock, world.routes());
    int told = 0;
    quintptr lowest = ~quintptr(0);
    quintptr highest = 0;
    connect(&looks, &ManyLooks::looked, this, [&] {
        ++told;
        // Not the address of a variable: AddressSanitizer keeps those in places of its own.
        const auto here = quintptr(__builtin_frame_address(0));
        lowest = std::min(lowest, here);
        highest = std::max(highest, here);
    });
    looks.start(withoutPlans(10'000), 5);
    QTRY_VERIFY_WITH_TIMEOUT(!looks.isRunning(), 60'000);
    QCOMPARE(told, 10'000);
    QVERIFY(highest - lowest < 16 * 1024);
}

void tst_ManyLooks::tellsNothingFromWithinStart()
{
    SmallWorld world(m_clock, 0);
    ManyLooks looks(world, m_clock, world.routes());
    QSignalSpy told(&looks, &ManyLooks::looked);
    QSignalSpy done(&looks, &ManyLooks::done);
    looks.start(withoutPlans(1), 1);
    QCOMPARE(told.size(), 0);
    QCOMPARE(done.size(), 0);
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(told.size(), 1);
}

void tst_ManyLooks::anEmptySourceIsDone()
{
    SmallWorld world(m_clock, 0);
    ManyLooks looks(world, m_clock, world.routes());
    QSignalSpy done(&looks, &ManyLooks::done);
    looks.start(source(0), 0);
    QTRY_COMPARE(done.size(), 1);
}

void tst_ManyLooks::cancelDropsWhatIsInFlight()
{
    SmallWorld world(m_clock, 50);
    for (int turns = 0; turns < 40; ++turns) {
        ManyLooks looks(world, m_clock, world.routes());
        QSignalSpy done(&looks, &ManyLooks::done);
        looks.start(source(50), 10);
        for (int i = 0; i < turns; ++i)
            QCoreApplication::processEvents();
        const bool alreadyDone = !looks.isRunning();
        looks.cancel();
        QSignalSpy told(&looks, &ManyLooks::looked);
        QCOMPARE(looks.inFlight(), 0);
        QVERIFY(!looks.isRunning());
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
        QCOMPARE(told.size(), 0);
        QCOMPARE(done.size(), alreadyDone ? 1 : 0);
    }
}

void tst_ManyLooks::aSlotMayCancel()
{
    SmallWorld world(m_clock, 10);
    ManyLooks looks(world, m_clock, world.routes());
    int told = 0;
    connect(&looks, &ManyLooks::looked, this, [&] {
        if (++told == 3)
            looks.cancel();
    });
    QSignalSpy done(&looks, &ManyLooks::done);
    looks.start(source(10), 4);
    QTRY_COMPARE(told, 3);
    for (int i = 0; i < 50; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(told, 3);
    QCOMPARE(done.size(), 0);
}

void tst_ManyLooks::aSlotMayStartAnew()
{
    SmallWorld world(m_clock, 10);
    ManyLooks looks(world, m_clock, world.routes());
    QList<qint64> told;
    connect(&looks, &ManyLooks::looked, this, [&](qint64 number) {
        told.append(number);
        if (told.size() == 1)
            looks.start(source(2), 1);
    });
    QSignalSpy done(&looks, &ManyLooks::done);
    looks.start(source(10), 1);
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(told, (QList<qint64>{0, 0, 1}));
}

void tst_ManyLooks::aSlotMayDelete()
{
    SmallWorld world(m_clock, 10);
    auto *looks = new ManyLooks(world, m_clock, world.routes());
    QPointer<ManyLooks> alive(looks);
    connect(looks, &ManyLooks::looked, this, [looks] { delete looks; });
    looks->start(source(10), 4);
    QTRY_VERIFY(!alive);
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();

    auto *idle = new ManyLooks(world, m_clock, world.routes());
    alive = idle;
    connect(idle, &ManyLooks::done, this, [idle] { delete idle; });
    idle->start(source(1), 1);
    QTRY_VERIFY(!alive);
}

void tst_ManyLooks::theSourceMayCancel()
{
    SmallWorld world(m_clock, 10);
    ManyLooks looks(world, m_clock, world.routes());
    QSignalSpy told(&looks, &ManyLooks::looked);
    looks.start(
        [&]() -> std::optional<LookJob> {
            looks.cancel();
            return jobOf(0);
        },
        4);
    QTRY_VERIFY(!looks.isRunning());
    QCOMPARE(looks.inFlight(), 0);
    QCoreApplication::processEvents();
    QCOMPARE(told.size(), 0);
}

void tst_ManyLooks::deletingItInFlightIsSafe()
{
    SmallWorld world(m_clock, 20);
    for (int turns = 0; turns < 40; ++turns) {
        auto looks = std::make_unique<ManyLooks>(world, m_clock, world.routes());
        looks->start(source(20), 10);
        for (int i = 0; i < turns; ++i)
            QCoreApplication::processEvents();
        looks.reset();
        QCoreApplication::processEvents();
    }
    QVERIFY(world.asked > 40);
}

QTEST_GUILESS_MAIN(tst_ManyLooks)
#include "tst_manylooks.moc"
