#include "core/clock/clock.h"
#include "core/dns/aresresolver.h"
#include "core/setup/domainlist.h"
#include "core/setup/lookjob.h"
#include "tests/bench/bareloop.h"
#include "tests/bench/bulkworld.h"
#include "tests/bench/childrun.h"
#include "tests/bench/table.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>

#include <algorithm>

/// Many domains at real servers: `sender-domain check --many` beside a bare c-ares loop that asks
/// the same questions of the same servers.
/// Usage: bench_bulk [DOMAINS [RUNS [PROGRAM]]]   PROGRAM: another build of it, to compare

using namespace sda;
using namespace Qt::StringLiterals;

namespace {

constexpr double goalShare = 0.6;
constexpr double goalMegabytes = 100;
constexpr double linear = 1.15; ///< what ten times as many domains may cost, each

/// Notes what is asked.
class NotingResolver : public Resolver
{
public:
    void ask(const Question &question, QObject *context, Reply reply) override
    {
        m_questions.append(question);
        m_resolver.ask(question, context, std::move(reply));
    }
    const QList<Question> &questions() const { return m_questions; }

private:
    AresResolver m_resolver;
    QList<Question> m_questions;
};

struct Noted
{
    QList<Question> questions;
    int verified = 0;
};

/// What the program asks for these rows: the same code as its own, in this process.
Noted noteQuestions(const BulkWorld &world, const QString &list)
{
    NotingResolver resolver;
    SystemClock clock;
    QFile file(list);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(list));
    DomainListReader rows(file, {});
    ManyLooks looks(resolver, clock, world.routes());
    Noted noted;
    QEventLoop loop;
    QObject::connect(&looks, &ManyLooks::looked, &loop, [&](qint64, const Report &report) {
        noted.verified += report.state == RecordState::Verified ? 1 : 0;
    });
    QObject::connect(&looks, &ManyLooks::done, &loop, &QEventLoop::quit);
    looks.start(
        [&]() -> std::optional<LookJob> {
            const auto row = rows.next();
            if (!row)
                return std::nullopt;
            return std::get<LookJob>(lookJobOf(std::get<Setup>(setupOf(*row)), row->line));
        },
        16);
    loop.exec();
    noted.questions = resolver.questions();
    return noted;
}

/// Before each run: none finds in the resolver what the one before has left there.
void forget(BulkWorld &world)
{
    if (const QString why = world.forget(); !why.isEmpty())
        qFatal("%s", qPrintable(why));
}

QString program()
{
    return QCoreApplication::arguments().value(3, QStringLiteral(SENDER_DOMAIN));
}

ChildRun check(BulkWorld &world, const QString &list)
{
    forget(world);
    const auto run =
        runChild(program(), QStringList{u"check"_s, u"--many"_s, list} + world.options());
    if (!run || run->exitStatus != 0)
        qFatal("the program ended with %d", run ? run->exitStatus : -1);
    return *run;
}

struct Compared
{
    std::vector<double> shares; ///< pair by pair
    std::vector<double> ours; ///< questions per second
    std::vector<double> bare;
    std::vector<double> ourWork; ///< microseconds of the processor per question
    std::vector<double> bareWork;
    std::vector<ChildRun> runs;
};

Compared compare(BulkWorld &world, const QString &list, const QList<Question> &questions, int runs)
{
    Compared result;
    const auto count = double(questions.size());
    for (int i = 0; i < runs; ++i) {
        forget(world);
        const BareRun bare = askBare(questions, {});
        const ChildRun ours = check(world, list);
        if (bare.failed > 0)
            printRemark(u"the bare loop got no answer to %1 questions"_s.arg(bare.failed));
        result.bare.push_back(count / bare.wall.count());
        result.ours.push_back(count / ours.wall.count());
        result.shares.push_back(bare.wall / ours.wall);
        result.bareWork.push_back(bare.work.count() * 1e6 / count);
        result.ourWork.push_back(ours.work.count() * 1e6 / count);
        result.runs.push_back(ours);
        printRemark(u"bulk: bare %1 s (%2 us/question), program %3 s (%4 us/question), share %5"_s
                        .arg(bare.wall.count(), 0, 'f', 2)
                        .arg(result.bareWork.back(), 0, 'f', 1)
                        .arg(ours.wall.count(), 0, 'f', 2)
                        .arg(result.ourWork.back(), 0, 'f', 1)
                        .arg(result.shares.back(), 0, 'f', 2));
    }
    return result;
}

double bestWall(const std::vector<ChildRun> &runs)
{
    return std::ranges::min(runs, {}, &ChildRun::wall).wall.count();
}

double bestWork(const std::vector<ChildRun> &runs)
{
    return std::ranges::min(runs, {}, &ChildRun::work).work.count();
}

double mostMegabytes(const std::vector<ChildRun> &runs)
{
    return std::ranges::max(runs, {}, &ChildRun::peakMegabytes).peakMegabytes;
}

/// Time and memory by the length of the list.
void printGrowth(const std::map<int, std::vector<ChildRun>> &byRows, double startMegabytes)
{
    for (auto more = std::next(byRows.begin()); more != byRows.end(); ++more) {
        const auto fewer = std::prev(more);
        const auto each = [](const auto &entry) {
            return bestWall(entry.second) * 1e3 / entry.first;
        };
        const double ratio = each(*more) / each(*fewer);
        printRow(
            {u"bulk: time per domain, %1 domains"_s.arg(shownNumber(more->first)),
             u"%1 ms (%2 ms of the processor)"_s.arg(
                 shownNumber(each(*more), 2),
                 shownNumber(bestWork(more->second) * 1e3 / more->first, 2)),
             u"%1 domains: %2 ms"_s.arg(shownNumber(fewer->first), shownNumber(each(*fewer), 2)),
             shownNumber(ratio, 2), u"linear: ≤ %1"_s.arg(linear), ratio <= linear});
    }
    const auto last = std::prev(byRows.end());
    const auto before = std::prev(last);
    const double most = mostMegabytes(last->second) - startMegabytes;
    const double fewer = mostMegabytes(before->second) - startMegabytes;
    printRow(
        {u"bulk: memory above start, %1 domains"_s.arg(shownNumber(last->first)),
         shownNumber(most, 1) + u" MB"_s,
         u"%1 domains: %2 MB; start: %3 MB"_s.arg(shownNumber(before->first), shownNumber(fewer, 1),
                                                  shownNumber(startMegabytes, 1)),
         shownNumber(most / std::max(fewer, 0.1), 2), u"≤ 100 MB, flat: ≤ 1.5 or + 5 MB"_s,
         most <= goalMegabytes && (most <= fewer * 1.5 || most <= fewer + 5)});
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int count = std::max(app.arguments().value(1, u"10000"_s).toInt(), 100);
    const int runs = std::max(app.arguments().value(2, u"3"_s).toInt(), 1);
    BulkWorld world(count);
    if (const QString why = world.start(); !why.isEmpty())
        qFatal("%s", qPrintable(why));

    const QString list = world.list(count);
    const Noted noted = noteQuestions(world, list);
    printRemark(u"bulk: %1 domains, %2 verified, %3 questions"_s.arg(count)
                    .arg(noted.verified)
                    .arg(noted.questions.size()));
    if (noted.verified != count)
        qFatal("%d of %d domains are verified", noted.verified, count);

    const Compared compared = compare(world, list, noted.questions, runs);
    const double share = medianOf(compared.shares);
    printRow({u"bulk: %1 domains, %2 questions, `check --many`"_s.arg(
                  shownNumber(count), shownNumber(double(noted.questions.size()))),
              u"%1 questions/s"_s.arg(shownNumber(medianOf(compared.ours))),
              u"a bare c-ares loop with the same questions: %1 questions/s"_s.arg(
                  shownNumber(medianOf(compared.bare))),
              u"%1 %"_s.arg(shownNumber(share * 100)), u"≥ 60 %"_s, share >= goalShare});
    printRow({u"bulk: processor time per question"_s,
              u"%1 µs"_s.arg(shownNumber(medianOf(compared.ourWork), 1)),
              u"the bare loop: %1 µs"_s.arg(shownNumber(medianOf(compared.bareWork), 1)),
              shownNumber(medianOf(compared.ourWork) / medianOf(compared.bareWork), 2), u"–"_s,
              true});

    std::map<int, std::vector<ChildRun>> byRows;
    byRows[count] = compared.runs;
    for (int rows = count / 10; rows >= 100; rows /= 10) {
        const QString shorter = world.list(rows);
        for (int i = 0; i < runs; ++i)
            byRows[rows].push_back(check(world, shorter));
    }
    const ChildRun start = check(world, world.list(1));
    if (byRows.size() > 1)
        printGrowth(byRows, start.peakMegabytes);
    return 0;
}
