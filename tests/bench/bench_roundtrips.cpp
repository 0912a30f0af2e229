#include "tests/bench/benchworld.h"

#include "core/dns/aresresolver.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QPointer>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace sda;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What a look may cost: dependency levels, each one round trip.
struct Case
{
    QString claim;
    Obstacles obstacles;
    int verdict = 3;
    int complete = 4;
    bool again = false; ///< the second look at the same domain
    std::chrono::milliseconds given{0}; ///< on top, for servers that never answer
    std::chrono::milliseconds slack{30};
    RecordState state = RecordState::Verified;
};

const QList<Case> cases{
    {u"primary domain"_s, {}, 3, 4},
    {u"the same once more"_s, {}, 1, 2, true, 0ms, 15ms},
    {u"sub-domain in its parent's zone"_s, {.prefix = u"abc"_s}, 3, 4},
    {u"the same once more"_s, {.prefix = u"abc"_s}, 1, 2, true, 0ms, 15ms},
    {u"one unknown include"_s, {.unknownIncludes = 1}, 4, 5},
    {u"three unknown includes, one in another"_s, {.unknownIncludes = 3}, 6, 7},
    {u"one delegated level"_s, {.prefix = u"abc"_s, .delegated = true}, 5, 6},
    {u"the same once more"_s, {.prefix = u"abc"_s, .delegated = true}, 1, 2, true, 0ms, 15ms},
    {u"one delegated level with glue"_s,
     {.prefix = u"abc"_s, .delegated = true, .glue = true},
     4,
     5},
    {u"keys in a zone of their own"_s, {.delegatedKeys = true}, 5, 6},
    {u"a record points elsewhere"_s, {.wrong = true}, 4, 4, false, 0ms, 30ms, RecordState::Wrong},
    // Whether it stands at the doubled name is asked only then.
    {u"a record is missing"_s, {.missing = true}, 4, 4, false, 0ms, 30ms, RecordState::Missing},
    {u"truncated, over TCP"_s, {.truncated = true}, 5, 6},
};

// Patience decides here, not levels.
const QList<Case> silentCases{
    {u"one name server is silent"_s, {.silentServer = true}, 3, 4, false, 3000ms},
    {u"the keys' zone is silent"_s, {.silentKeys = true}, 5, 6, false, 3000ms},
    {u"the first resolver is silent"_s, {.silentResolver = true}, 3, 4, false, 3000ms},
};

/// Holds back what the server sends until it is told to let go.
class HoldingClock : public SystemClock
{
public:
    static constexpr auto held = 1ms; ///< the server's delay: everything else runs as usual

    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> then) override
    {
        if (delay != held)
            return SystemClock::after(delay, context, std::move(then));
        m_held.append({context, std::move(then)});
    }
    int heldCount() const { return int(m_held.size()); }
    void letGo()
    {
        for (const auto &[context, then] : std::exchange(m_held, {})) {
            if (context)
                then();
        }
    }

private:
    QList<std::pair<QPointer<QObject>, std::function<void()>>> m_held;
};

/// Knows how many questions are out.
class CountingResolver : public Resolver
{
public:
    void ask(const Question &question, QObject *context, Reply reply) override
    {
        ++m_out;
        m_resolver.ask(question, context, [this, reply](const Answer &answer) {
            --m_out;
            reply(answer);
        });
    }
    int outCount() const { return m_out; }

private:
    AresResolver m_resolver;
    int m_out = 0;
};

/// Until it is told to end, or far too long.
void waitFor(QEventLoop &loop)
{
    QTimer::singleShot(60s, &loop, &QEventLoop::quit);
    loop.exec();
}

struct Levels
{
    int verdict = 0;
    int complete = 0;
    RecordState state = RecordState::Checking;
};

/// One look, in which all answers to the questions of one level come at once. No clock has a say.
Levels countLevels(Verifier &verifier, const Plan &plan, const CountingResolver &resolver,
                   HoldingClock &clock)
{
    Levels levels;
    int level = 0;
    QEventLoop loop;
    QObject context;
    QObject::connect(&verifier, &Verifier::reportChanged, &context, [&](const Report &report) {
        if (report.verdict && levels.verdict == 0)
            levels.verdict = level;
        if (report.complete && levels.complete == 0)
            levels.complete = level;
    });
    QObject::connect(&verifier, &Verifier::finished, &context, [&](const Report &report) {
        levels.state = report.state;
        loop.quit();
    });
    // After each turn of the event loop: if all that is out has reached the server, let it answer.
    QTimer turn;
    QObject::connect(&turn, &QTimer::timeout, &context, [&] {
        QCoreApplication::sendPostedEvents(); // a judging that is due asks more
        if (clock.heldCount() > 0 && clock.heldCount() == resolver.outCount()) {
            ++level;
            clock.letGo();
        }
    });
    turn.start(0);
    verifier.look(plan);
    waitFor(loop);
    return levels;
}

struct Times
{
    std::chrono::milliseconds firstRow{0}; ///< until the first row is judged
    std::chrono::milliseconds verdict{0};
    std::chrono::milliseconds complete{0};
    RecordState state = RecordState::Checking;
};

Times timeLook(Verifier &verifier, const Plan &plan)
{
    Times times;
    QEventLoop loop;
    QObject context;
    QElapsedTimer watch;
    QObject::connect(&verifier, &Verifier::reportChanged, &context, [&](const Report &report) {
        const bool judged = std::ranges::any_of(report.records, [](const RecordReport &row) {
            return row.state != RecordState::Checking;
        });
        if (judged && times.firstRow == 0ms)
            times.firstRow = std::chrono::milliseconds(watch.elapsed());
    });
    QObject::connect(&verifier, &Verifier::finished, &context, [&](const Report &report) {
        times.verdict = report.verdictAfter;
        times.complete = report.completeAfter;
        times.state = report.state;
        loop.quit();
    });
    watch.start();
    verifier.look(plan);
    waitFor(loop);
    return times;
}

/// The fastest of some looks: what the computer did beside does not count.
Times bestTimes(const Case &one, std::chrono::milliseconds delay, int looks)
{
    BenchWorld world(one.obstacles);
    BenchServer server(world, delay);
    SystemClock clock;
    Times best{.firstRow = 1h, .verdict = 1h, .complete = 1h};
    for (int i = 0; i < looks; ++i) {
        AresResolver resolver;
        Verifier verifier(resolver, clock, world.routes(server.port()));
        Times times = timeLook(verifier, world.plan());
        if (one.again)
            times = timeLook(verifier, world.plan());
        best = {std::min(best.firstRow, times.firstRow), std::min(best.verdict, times.verdict),
                std::min(best.complete, times.complete), times.state};
    }
    return best;
}

void print(const QString &line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

QString shown(std::chrono::milliseconds measured, std::chrono::milliseconds goal,
              std::chrono::milliseconds delay)
{
    return u"%1 of %2 ms %3 d%4"_s.arg(measured.count(), 5)
        .arg(goal.count(), 5)
        .arg(double(measured.count()) / double(delay.count()), 6, 'f', 2)
        .arg(measured > goal ? u" !"_s : u"  "_s);
}

void printTimes(const Case &one, std::chrono::milliseconds delay, int looks)
{
    const Times times = bestTimes(one, delay, looks);
    const auto goal = [&](int levels) { return levels * delay + one.given + one.slack; };
    print(u"%1 %2 ms | first row %3 ms | verdict %4 | complete %5 | %6"_s.arg(one.claim, -40)
              .arg(delay.count(), 4)
              .arg(times.firstRow.count(), 5)
              .arg(shown(times.verdict, goal(one.verdict), delay),
                   shown(times.complete, goal(one.complete), delay), textOf(times.state)));
}

/// The longest time in which a timer of 1 ms got no turn, and the longest work of this thread
/// between two turns: the first also counts what the computer did beside.
struct Gap
{
    std::chrono::microseconds wall{0};
    std::chrono::microseconds work{0};
};

std::chrono::microseconds now(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return std::chrono::microseconds(time.tv_sec * 1'000'000 + time.tv_nsec / 1'000);
}

/// Until the loop is told to end.
Gap longestGap(QEventLoop &loop)
{
    Gap longest;
    Gap last{now(CLOCK_MONOTONIC), now(CLOCK_THREAD_CPUTIME_ID)};
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        const Gap turn{now(CLOCK_MONOTONIC), now(CLOCK_THREAD_CPUTIME_ID)};
        longest.wall = std::max(longest.wall, turn.wall - last.wall);
        longest.work = std::max(longest.work, turn.work - last.work);
        last = turn;
    });
    timer.start(1);
    waitFor(loop);
    return longest;
}

QString shown(const Gap &gap)
{
    return u"%1 ms (own work %2 ms)"_s.arg(double(gap.wall.count()) / 1000, 0, 'f', 1)
        .arg(double(gap.work.count()) / 1000, 0, 'f', 1);
}

} // namespace

class BenchRoundTrips : public QObject
{
    Q_OBJECT

private slots:
    void takesNoMoreLevelsThanTheFactsForce_data();
    void takesNoMoreLevelsThanTheFactsForce();
    void printsTimes();
    void printsLongestGap();
};

void BenchRoundTrips::takesNoMoreLevelsThanTheFactsForce_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < cases.size(); ++i)
        QTest::addRow("%d %s", i, qPrintable(cases[i].claim)) << i;
}

void BenchRoundTrips::takesNoMoreLevelsThanTheFactsForce()
{
    QFETCH(int, index);
    const Case &one = cases[index];
    BenchWorld world(one.obstacles);
    HoldingClock clock;
    LoopbackServer server(world.world(), clock);
    server.setDelay(HoldingClock::held);
    QVERIFY2(server.listen(world.addresses()), qPrintable(server.errorText()));
    CountingResolver resolver;
    Verifier verifier(resolver, clock, world.routes(server.port()));

    Levels levels = countLevels(verifier, world.plan(), resolver, clock);
    if (one.again)
        levels = countLevels(verifier, world.plan(), resolver, clock);
    QCOMPARE(textOf(levels.state), textOf(one.state));
    print(u"%1 verdict after %2 of %3, complete after %4 of %5 levels"_s.arg(one.claim, -40)
              .arg(levels.verdict)
              .arg(one.verdict)
              .arg(levels.complete)
              .arg(one.complete));
    QVERIFY(levels.verdict <= one.verdict);
    QVERIFY(levels.complete <= one.complete);
}

void BenchRoundTrips::printsTimes()
{
    for (const auto delay : {20ms, 100ms, 300ms}) {
        for (const Case &one : cases)
            printTimes(one, delay, 3);
    }
    for (const Case &one : silentCases)
        printTimes(one, 100ms, 1);
}

void BenchRoundTrips::printsLongestGap()
{
    constexpr int count = 200;
    QEventLoop loop;
    QTimer::singleShot(2s, &loop, &QEventLoop::quit);
    const Gap idleGap = longestGap(loop);

    BenchWorld world({}, count);
    BenchServer server(world, 20ms);
    SystemClock clock;
    AresResolver resolver;
    std::vector<std::unique_ptr<Verifier>> verifiers;
    int verified = 0;
    int finished = 0;
    for (int i = 0; i < count; ++i) {
        verifiers.push_back(
            std::make_unique<Verifier>(resolver, clock, world.routes(server.port())));
        connect(verifiers.back().get(), &Verifier::finished, this, [&](const Report &report) {
            verified += report.state == RecordState::Verified ? 1 : 0;
            if (++finished == count)
                loop.quit();
        });
    }
    QElapsedTimer watch;
    watch.start();
    for (int i = 0; i < count; ++i)
        verifiers[size_t(i)]->look(world.plan(i));
    const auto begun = watch.elapsed();
    const Gap gap = longestGap(loop);
    print(u"%1 checks at once: %2 verified in %3 ms, begun in %4 ms"_s.arg(count)
              .arg(verified)
              .arg(watch.elapsed())
              .arg(begun));
    print(u"longest gap of a timer of 1 ms: %1, idle %2"_s.arg(shown(gap), shown(idleGap)));
    QCOMPARE(verified, count);
}

QTEST_GUILESS_MAIN(BenchRoundTrips)

#include "bench_roundtrips.moc"
