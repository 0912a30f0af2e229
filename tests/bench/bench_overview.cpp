#include "core/dns/aresresolver.h"
#include "core/setup/lookjob.h"
#include "tests/bench/benchsetups.h"
#include "tests/bench/childrun.h"
#include "tests/bench/stalls.h"
#include "ui/look/look.h"
#include "ui/overview/overviewpane.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

/// My domains with 2,000 set-ups (or as many as the first argument says): memory, time, and how
/// long the event loop stands still, beside event loops that have less to do.

using namespace sda;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

double residentMegabytes()
{
    return megabytesOf(QCoreApplication::applicationPid(), "VmRSS");
}

void print(const QString &line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

QString shown(const StallProbe::Figures &f)
{
    return u"99 % %1  99.9 % %2  longest %3 | own work: 99.9 % %4  longest %5 ms"_s
        .arg(f.p99, 5, 'f', 1)
        .arg(f.p999, 6, 'f', 1)
        .arg(f.longest, 6, 'f', 1)
        .arg(f.work999, 6, 'f', 1)
        .arg(f.workLongest, 6, 'f', 1);
}

void report(const QString &what, const StallRun &run)
{
    print(u"%1 %2 s  %3"_s.arg(what, -28).arg(run.seconds, 6, 'f', 1).arg(shown(run.here)));
    print(u"%1          %2"_s.arg(u"  empty loop, same time"_s, -28).arg(shown(run.empty)));
    print(u"%1          %2"_s.arg(u"  ratio of 99.9 %"_s, -28)
              .arg(run.here.p999 / std::max(run.empty.p999, 0.001), 5, 'f', 2));
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
    const QStringList files = writeSetups(world, count, folder.path());
#ifdef QT_NO_DEBUG
    print(u"%1 set-ups, optimised build, %2"_s.arg(count).arg(app.platformName()));
#else
    print(u"%1 set-ups, debug build, %2"_s.arg(count).arg(app.platformName()));
#endif

    report(u"nothing at all"_s,
           measureStalls([](QObject *, const auto &done) { QTimer::singleShot(3s, qApp, done); }));

    const auto looksAlone = [&] {
        AresResolver resolver;
        ManyLooks looks(resolver, clock, world.routes(server.port()));
        int next = 0;
        int verified = 0;
        QObject::connect(&looks, &ManyLooks::looked, &looks, [&](qint64, const Report &judged) {
            verified += judged.state == RecordState::Verified ? 1 : 0;
        });
        const StallRun run = measureStalls([&](QObject *context, const auto &done) {
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
    measureStalls([&](QObject *, const auto &done) {
        first.show();
        QTimer::singleShot(1s, qApp, done);
    });
    const double before = residentMegabytes();
    OverviewPane pane(resolver, clock, world.routes(server.port()), folder.path());
    pane.resize(1080, 760);
    const StallRun reading = measureStalls([&](QObject *context, const auto &done) {
        QObject::connect(&pane.model(), &OverviewModel::contentChanged, context,
                         [&pane, count, done] {
                             if (pane.model().count() == count)
                                 done();
                         });
        pane.show();
    });
    report(u"My domains, reading"_s, reading);
    const double filled = residentMegabytes();

    const StallRun checking = measureStalls([&](QObject *context, const auto &done) {
        QObject::connect(&pane.run(), &CheckRun::ended, context, [done] { done(); });
        pane.checkAll();
    });
    report(u"My domains, checking (%1)"_s.arg(pane.model().verifiedCount()), checking);
    print(u"%1          %2"_s.arg(u"  against looks alone"_s, -28)
              .arg(checking.here.p999 / std::max(looksAlone.here.p999, 0.001), 5, 'f', 2));

    const StallRun again = measureStalls([&](QObject *context, const auto &done) {
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
