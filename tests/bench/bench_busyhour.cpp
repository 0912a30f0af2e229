#include "core/clock/scaledclock.h"
#include "core/dns/aresresolver.h"
#include "tests/bench/benchsetups.h"
#include "tests/bench/childrun.h"
#include "tests/bench/stalls.h"
#include "tests/bench/table.h"
#include "ui/look/look.h"
#include "ui/overview/overviewpane.h"
#include "ui/wizard/consolesigns.h"
#include "ui/wizard/wizardwindow.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>

/// The windows of a person who has much to do, in one process: a window that watches a domain and
/// is asked to look again and again, My domains with 200 set-ups checked every ten minutes; an hour
/// in a minute. How long the event loop stands still, and what a thousand checks leave in memory.
/// Usage: bench_busyhour [SECONDS [CHECKS]]

using namespace sda;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int domains = 200;
constexpr double goalStall = 100; ///< ms: what a person takes for "at once"
constexpr double goalGrowth = 5; ///< MB over 900 checks

double residentMegabytes()
{
    return megabytesOf(QCoreApplication::applicationPid(), "VmRSS");
}

/// A window that has a set-up open at the page with the ticks.
std::unique_ptr<WizardWindow> windowAt(const QString &file, Resolver &resolver, Clock &clock,
                                       const Routes &routes, const QString &dataDir)
{
    auto window = std::make_unique<WizardWindow>(resolver, clock, routes, dataDir);
    window->resize(1080, 760);
    window->openFile(file);
    window->goTo(WizardWindow::TicksStep);
    window->show();
    return window;
}

/// Asks for a look as soon as the one before is through, until there were enough.
class Asker : public QObject
{
public:
    Asker(Watch &watch, std::function<void(int)> looked)
        : m_watch(watch), m_looked(std::move(looked))
    {
        connect(&watch, &Watch::lookingChanged, this, [this] {
            if (!m_watch.isLooking())
                QTimer::singleShot(0, this, [this] { again(); });
        });
    }
    void again()
    {
        if (m_watch.isLooking())
            return;
        m_looked(m_looks++);
        m_watch.lookNow();
    }

private:
    Watch &m_watch;
    std::function<void(int)> m_looked;
    int m_looks = 0;
};

/// Wanted with each key that is pressed and each report that comes.
void measureConsoleSigns(const Session &session)
{
    constexpr int times = 200;
    QElapsedTimer time;
    time.start();
    for (int i = 0; i < times; ++i)
        finalSigns(session);
    const double microseconds = double(time.nsecsElapsed()) / 1e3 / times;
    printRow({u"window: what the console shows at the end, read from its pictures"_s,
              u"%1 µs"_s.arg(shownNumber(microseconds)), u"a frame at 60 Hz: 16,667 µs"_s,
              shownNumber(microseconds / 16'667, 3), u"≤ 0.06"_s, microseconds <= 1000});
}

void measureHour(BenchWorld &world, BenchServer &server, const QString &dataDir, int seconds)
{
    SystemClock real;
    ScaledClock clock(real, 3600.0 / seconds);
    AresResolver resolver;
    const QStringList files = QDir(setupFolder(dataDir)).entryList(QDir::Files);
    const auto window = windowAt(QDir(setupFolder(dataDir)).filePath(files.first()), resolver,
                                 clock, world.routes(server.port()), dataDir);
    OverviewPane pane(resolver, clock, world.routes(server.port()), setupFolder(dataDir));
    pane.resize(1080, 760);
    int checked = 0;
    int looked = 0;
    const StallRun run = measureStalls([&](QObject *context, const auto &done) {
        pane.show();
        QObject::connect(&pane.run(), &CheckRun::looked, context, [&checked] { ++checked; });
        auto *rounds = new QTimer(context);
        QObject::connect(rounds, &QTimer::timeout, context, [&pane] {
            if (!pane.run().isRunning())
                pane.checkAll();
        });
        rounds->start(seconds * 1000 / 6); // ten minutes
        auto *looks = new QTimer(context);
        QObject::connect(looks, &QTimer::timeout, context, [&] {
            ++looked;
            window->session().watch().lookNow();
        });
        looks->start(seconds * 1000 / 360); // ten seconds
        QTimer::singleShot(seconds * 1000, context, done);
    });
    if (checked < domains || looked < 1)
        qFatal("only %d domains were checked", checked);
    printRow(
        {u"window: longest stall of the event loop in a busy hour, compressed to %1 s"_s.arg(
             shownNumber(run.seconds)),
         u"%1 ms of own work (99.9 %: %2 ms)"_s.arg(shownNumber(run.here.workLongest, 1),
                                                    shownNumber(run.here.work999, 1)),
         u"waited %1 ms, an empty event loop beside it %2 ms; %3 looks, %4 checks in My domains"_s
             .arg(shownNumber(run.here.longest, 1), shownNumber(run.empty.longest, 1))
             .arg(looked)
             .arg(checked),
         shownNumber(run.here.longest / std::max(run.empty.longest, 0.001), 1),
         u"≤ %1 ms"_s.arg(goalStall), run.here.workLongest <= goalStall});
}

void measureMemory(BenchWorld &world, BenchServer &server, const QString &dataDir, int checks)
{
    SystemClock clock;
    AresResolver resolver;
    const QStringList files = QDir(setupFolder(dataDir)).entryList(QDir::Files);
    const auto window = windowAt(QDir(setupFolder(dataDir)).filePath(files.last()), resolver, clock,
                                 world.routes(server.port()), dataDir);
    const int early = checks / 10;
    double atStart = 0;
    double atEarly = 0;
    QEventLoop loop;
    Watch &watch = window->session().watch();
    Asker asker(watch, [&](int looks) {
        if (looks == 1)
            atStart = residentMegabytes();
        if (looks == early)
            atEarly = residentMegabytes();
        if (looks >= checks)
            loop.quit();
    });
    QTimer::singleShot(0, &asker, [&asker] { asker.again(); });
    QTimer::singleShot(15min, &loop, [] { qFatal("the checks take too long"); });
    loop.exec();
    measureConsoleSigns(window->session());
    const double atEnd = residentMegabytes();
    printRow({u"window: memory after %1 checks"_s.arg(shownNumber(checks)),
              shownNumber(atEnd, 1) + u" MB"_s,
              u"after 1: %1 MB, after %2: %3 MB"_s.arg(shownNumber(atStart, 1))
                  .arg(early)
                  .arg(shownNumber(atEarly, 1)),
              u"+ %1 MB"_s.arg(shownNumber(atEnd - atEarly, 1)), u"flat: ≤ + 5 MB"_s,
              atEnd - atEarly <= goalGrowth});
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    applyLook();
    const int seconds = std::max(app.arguments().value(1, u"60"_s).toInt(), 6);
    const int checks = std::max(app.arguments().value(2, u"1000"_s).toInt(), 20);
    BenchWorld world({}, domains);
    BenchServer server(world, 10ms);
    QTemporaryDir dataDir;
    QDir().mkpath(setupFolder(dataDir.path()));
    writeSetups(world, domains, setupFolder(dataDir.path()));
    measureMemory(world, server, dataDir.path(), checks);
    measureHour(world, server, dataDir.path(), seconds);
    return 0;
}
