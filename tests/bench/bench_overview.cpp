#include "core/dns/aresresolver.h"
#include "core/setup/lookjob.h"
#include "tests/bench/benchworld.h"
#include "ui/look/look.h"
#include "ui/overview/overviewpane.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

/// My domains with 2,000 set-ups (or as many as the first argument says): memory, time, and how
/// long the event loop stands still, beside event loops that have less to do.

using namespace sda;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Micros = std::chrono::microseconds;

Micros now(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return Micros(time.tv_sec * 1'000'000 + time.tv_nsec / 1'000);
}

/// A timer of 1 ms that notes when it got its turn.
class Probe : public QObject
{
public:
    Probe()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            const Micros wall = now(CLOCK_MONOTONIC);
            const Micros work = now(CLOCK_THREAD_CPUTIME_ID);
            m_gaps.push_back(wall - m_wall);
            m_works.push_back(work - m_work);
            m_wall = wall;
            m_work = work;
        });
        m_timer.setParent(this);
    }
    void start()
    {
        m_gaps.clear();
        m_works.clear();
        m_wall = now(CLOCK_MONOTONIC);
        m_work = now(CLOCK_THREAD_CPUTIME_ID);
        m_timer.start(1);
    }
    void stop() { m_timer.stop(); }

    struct Figures
    {
        double p99 = 0; // ms
        double p999 = 0;
        double longest = 0;
        double work999 = 0; ///< this thread's own work between two turns
        double workLongest = 0;
    };
    Figures figures()
    {
        return {at(m_gaps, 0.99), at(m_gaps, 0.999), at(m_gaps, 1), at(m_works, 0.999),
                at(m_works, 1)};
    }

private:
    static double at(std::vector<Micros> &values, double share)
    {
        if (values.empty())
            return 0;
        std::ranges::sort(values);
        const auto place = std::min(values.size() - 1, size_t(double(values.size()) * share));
        return double(values[place].count()) / 1000;
    }

    QTimer m_timer;
    Micros m_wall{0};
    Micros m_work{0};
    std::vector<Micros> m_gaps;
    std::vector<Micros> m_works;
};

/// An event loop with nothing to do, in a thread of its own, at the same time.
class EmptyLoop
{
public:
    EmptyLoop()
    {
        m_probe.moveToThread(&m_thread);
        m_thread.start();
    }
    ~EmptyLoop()
    {
        m_thread.quit();
        m_thread.wait();
    }
    void start()
    {
        QMetaObject::invokeMethod(
            &m_probe, [this] { m_probe.start(); }, Qt::BlockingQueuedConnection);
    }
    Probe::Figures stop()
    {
        QMetaObject::invokeMethod(
            &m_probe, [this] { m_probe.stop(); }, Qt::BlockingQueuedConnection);
        return m_probe.figures();
    }

private:
    QThread m_thread;
    Probe m_probe;
};

double residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

void print(const QString &line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

QString shown(const Probe::Figures &f)
{
    return u"99 % %1  99.9 % %2  longest %3 | own work: 99.9 % %4  longest %5 ms"_s
        .arg(f.p99, 5, 'f', 1)
        .arg(f.p999, 6, 'f', 1)
        .arg(f.longest, 6, 'f', 1)
        .arg(f.work999, 6, 'f', 1)
        .arg(f.workLongest, 6, 'f', 1);
}

/// Runs the event loop until `done` is called; what is connected with `context` ends with it. Both
/// probes look on.
struct Run
{
    Probe::Figures here;
    Probe::Figures empty;
    double seconds = 0;
};
Run measure(const std::function<void(QObject *context, std::function<void()> done)> &begin)
{
    EmptyLoop empty;
    Probe probe;
    QEventLoop loop;
    QElapsedTimer time;
    empty.start();
    probe.start();
    time.start();
    QTimer::singleShot(0, &loop, [&] { begin(&loop, [&loop] { loop.quit(); }); });
    QTimer::singleShot(15min, &loop, &QEventLoop::quit);
    loop.exec();
    probe.stop();
    return {probe.figures(), empty.stop(), double(time.elapsed()) / 1000};
}

void report(const QString &what, const Run &run)
{
    print(u"%1 %2 s  %3"_s.arg(what, -28).arg(run.seconds, 6, 'f', 1).arg(shown(run.here)));
    print(u"%1          %2"_s.arg(u"  empty loop, same time"_s, -28).arg(shown(run.empty)));
    print(u"%1          %2"_s.arg(u"  ratio of 99.9 %"_s, -28)
              .arg(run.here.p999 / std::max(run.empty.p999, 0.001), 5, 'f', 2));
}

Setup setupFor(const BenchWorld &world, int number)
{
    const Plan plan = world.plan(number);
    Setup setup;
    setup.id = u"bench-%1"_s.arg(number);
    setup.createdAt = QDateTime::currentDateTimeUtc();
    setup.serviceId = u"tencent-ses"_s;
    setup.domainText = plan.domain.ascii();
    setup.recordsEntered = true;
    for (const PlannedRecord &planned : plan.records) {
        if (planned.purpose == Purpose::Dkim)
            setup.values = {{u"dkimSelector"_s, {u"qcloud"_s}},
                            {u"dkimValue"_s, {planned.record.value}}};
    }
    return setup;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && !qEnvironmentVariableIsSet("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    applyLook();
    const int count = app.arguments().value(1, u"2000"_s).toInt();

    BenchWorld world({}, count);
    BenchServer server(world, 10ms);
    SystemClock clock;
    QTemporaryDir folder;
    QStringList files;
    for (int i = 0; i < count; ++i) {
        const Setup setup = setupFor(world, i);
        files.append(newSetupFile(folder.path(), setup));
        QFile file(files.last());
        if (!file.open(QIODevice::WriteOnly) || file.write(toJson(setup)) <= 0)
            qFatal("cannot write %s", qPrintable(files.last()));
    }
#ifdef QT_NO_DEBUG
    print(u"%1 set-ups, optimised build, %2"_s.arg(count).arg(app.platformName()));
#else
    print(u"%1 set-ups, debug build, %2"_s.arg(count).arg(app.platformName()));
#endif

    report(u"nothing at all"_s,
           measure([](QObject *, const auto &done) { QTimer::singleShot(3s, qApp, done); }));

    const auto looksAlone = [&] {
        AresResolver resolver;
        ManyLooks looks(resolver, clock, world.routes(server.port()));
        int next = 0;
        int verified = 0;
        QObject::connect(&looks, &ManyLooks::looked, &looks, [&](qint64, const Report &judged) {
            verified += judged.state == RecordState::Verified ? 1 : 0;
        });
        const Run run = measure([&](QObject *context, const auto &done) {
            QObject::connect(&looks, &ManyLooks::done, context, done);
            looks.start(
                [&]() -> std::optional<LookJob> {
                    if (next >= files.size())
                        return std::nullopt;
                    const auto loaded = loadSetup(files.at(next));
                    const auto job = lookJobOf(std::get<LoadedSetup>(loaded).setup, qint64(next));
                    ++next;
                    return std::get<LookJob>(job);
                },
                CheckRun::atOnce);
        });
        report(u"looks alone (%1 verified)"_s.arg(verified), run);
        return run;
    }();

    // The first window of a program loads fonts and styles; that is not what is measured.
    QTemporaryDir nothing;
    AresResolver resolver;
    OverviewPane first(resolver, clock, world.routes(server.port()), nothing.path());
    first.resize(1080, 760);
    measure([&](QObject *, const auto &done) {
        first.show();
        QTimer::singleShot(1s, qApp, done);
    });
    const double before = residentMegabytes();
    OverviewPane pane(resolver, clock, world.routes(server.port()), folder.path());
    pane.resize(1080, 760);
    const Run reading = measure([&](QObject *context, const auto &done) {
        QObject::connect(&pane.model(), &OverviewModel::contentChanged, context,
                         [&pane, count, done] {
                             if (pane.model().count() == count)
                                 done();
                         });
        pane.show();
    });
    report(u"My domains, reading"_s, reading);
    const double filled = residentMegabytes();

    const Run checking = measure([&](QObject *context, const auto &done) {
        QObject::connect(&pane.run(), &CheckRun::ended, context, [done] { done(); });
        pane.checkAll();
    });
    report(u"My domains, checking (%1)"_s.arg(pane.model().verifiedCount()), checking);
    print(u"%1          %2"_s.arg(u"  against looks alone"_s, -28)
              .arg(checking.here.p999 / std::max(looksAlone.here.p999, 0.001), 5, 'f', 2));

    const Run again = measure([&](QObject *context, const auto &done) {
        QObject::connect(&pane.run(), &CheckRun::ended, context, [done] { done(); });
        pane.checkAll();
    });
    report(u"the same once more"_s, again);
    print(u"memory: %1 MB before the window, %2 MB with all set-ups read, %3 MB after two checks"_s
              .arg(before, 0, 'f', 1)
              .arg(filled, 0, 'f', 1)
              .arg(residentMegabytes(), 0, 'f', 1));
    const bool all = pane.model().verifiedCount() == count;
    print(all ? u"all verified"_s : u"NOT all verified"_s);
    return all ? 0 : 1;
}
