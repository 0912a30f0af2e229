#include "core/setup/setup.h"
#include "tests/bench/benchsetups.h"
#include "tests/bench/childrun.h"
#include "tests/bench/table.h"
#include "tests/support/sessionbus.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <ctime>
#include <thread>
#include <utility>

/// The window program as it is: how long until it is painted, beside an empty QWizard; and what it
/// takes to keep watch over 200 domains. Usage: bench_window [paint|watch] [RUNS|SECONDS]

using namespace sda;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int watchedDomains = 200;
constexpr double goalRatio = 1.5;
constexpr double goalShare = 0.005; ///< of a core

double monotonicSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

/// Milliseconds from the start of the process to its first paint.
double firstPaint(const QString &program, const QStringList &arguments, const QString &folder)
{
    const QString file = QDir(folder).filePath(u"painted"_s);
    QFile::remove(file);
    qputenv("QT_PLUGIN_PATH", PLUGINS);
    qputenv("QT_QPA_GENERIC_PLUGINS", "firstpaint");
    qputenv("BENCH_FIRST_PAINT", file.toLocal8Bit());
    const double begun = monotonicSeconds();
    const auto run = runChild(program, arguments);
    qunsetenv("QT_QPA_GENERIC_PLUGINS");
    QFile painted(file);
    if (!run || !painted.open(QIODevice::ReadOnly))
        qFatal("%s was not painted", qPrintable(program));
    return (painted.readAll().toDouble() / 1e9 - begun) * 1e3;
}

void measurePaint(const QString &folder, int runs)
{
    std::vector<double> ours;
    std::vector<double> empty;
    std::vector<double> ratios;
    for (int i = -1; i < runs; ++i) {
        const double one =
            firstPaint(QStringLiteral(ASSISTANT),
                       {u"--data-dir"_s, folder, u"--resolver"_s, u"127.0.0.1:9"_s}, folder);
        const double other = firstPaint(QStringLiteral(EMPTY_WIZARD), {}, folder);
        if (i < 0)
            continue; // the first ones read everything from the disk
        ours.push_back(one);
        empty.push_back(other);
        ratios.push_back(one / other);
        printRemark(u"first paint: %1 ms, empty wizard %2 ms"_s.arg(one).arg(other));
    }
    const double ratio = medianOf(ratios);
    printRow({u"window: from the start of the process to the first paint"_s,
              u"%1 ms"_s.arg(shownNumber(medianOf(ours))),
              u"an empty QWizard: %1 ms"_s.arg(shownNumber(medianOf(empty))), shownNumber(ratio, 2),
              u"≤ %1"_s.arg(goalRatio), ratio <= goalRatio});
}

struct Watched
{
    double share = 0; ///< of a core
    int questions = 0;
    double megabytes = 0; ///< at the begin
};
Watched watched(qint64 process, BenchServer &server, int seconds)
{
    Watched result{.megabytes = megabytesOf(process, "VmRSS")};
    const int asked = server.questionCount();
    const double worked = workOf(process).count();
    const double begun = monotonicSeconds();
    std::this_thread::sleep_for(std::chrono::seconds(seconds));
    result.share = (workOf(process).count() - worked) / (monotonicSeconds() - begun);
    result.questions = server.questionCount() - asked;
    return result;
}

void measureWatch(const QString &folder, int seconds)
{
    BenchWorld world({}, watchedDomains);
    BenchServer server(world, 10ms);
    const QString dataDir = QDir(folder).filePath(u"watched"_s);
    QDir().mkpath(setupFolder(dataDir));
    writeSetups(world, watchedDomains, setupFolder(dataDir));
    const Server resolver = world.routes(server.port()).resolvers.first();

    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QStringLiteral(ASSISTANT),
                  {u"--background"_s, u"--data-dir"_s, dataDir, u"--resolver"_s,
                   u"%1:%2"_s.arg(resolver.address.text()).arg(resolver.port),
                   u"--name-server-port"_s, QString::number(server.port())});
    if (!program.waitForStarted())
        qFatal("%s", qPrintable(program.errorString()));
    const qint64 process = program.processId();
    // It begins when a session that starts has had time for itself.
    std::this_thread::sleep_for(25s);
    const Watched busy = watched(process, server, seconds);
    if (busy.questions < seconds)
        qFatal("only %d questions were asked", busy.questions);
    // Each is looked at once more to be sure; then nothing is to be done for a day.
    for (int quiet = 0, last = 0; quiet < 30; ++quiet) {
        std::this_thread::sleep_for(1s);
        const int asked = server.questionCount();
        if (std::exchange(last, asked) != asked)
            quiet = 0;
    }
    const Watched idle = watched(process, server, seconds);
    if (program.state() != QProcess::Running || program.waitForFinished(0))
        qFatal("the watch has ended by itself");
    program.terminate();
    program.waitForFinished();
    printRow(
        {u"window: watch over %1 domains without a window, all right"_s.arg(watchedDomains),
         u"%1 % of a core"_s.arg(shownNumber(idle.share * 100, 2)),
         u"while each is looked at for the first time, one a second: %1 % (%2 questions in %3 s)"_s
             .arg(shownNumber(busy.share * 100, 2))
             .arg(busy.questions)
             .arg(seconds),
         shownNumber(idle.share / std::max(busy.share, 1e-6), 2), u"≤ 0.5 %"_s,
         idle.share <= goalShare});
    printRow({u"window: memory of that watch"_s, shownNumber(idle.megabytes, 1) + u" MB"_s,
              u"at its begin: %1 MB"_s.arg(shownNumber(busy.megabytes, 1)),
              shownNumber(idle.megabytes / busy.megabytes, 2), u"flat: ≤ + 5 MB"_s,
              idle.megabytes <= busy.megabytes + 5});
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", folder.filePath(u"config"_s).toLocal8Bit());
    qputenv("XDG_DATA_HOME", folder.filePath(u"share"_s).toLocal8Bit());
    SessionBus bus;
    if (!bus.start())
        qFatal("there is no dbus-daemon here");
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.address().toLocal8Bit());
    const QString what = app.arguments().value(1);
    const int number = app.arguments().value(2).toInt();
    if (what != u"watch")
        measurePaint(folder.path(), number > 0 ? number : 15);
    if (what != u"paint")
        measureWatch(folder.path(), number > 0 ? number : 60);
    return 0;
}
