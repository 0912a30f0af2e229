#include "core/dns/aresresolver.h"
#include "tests/bench/bareloop.h"
#include "tests/bench/benchworld.h"
#include "tests/bench/table.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QTemporaryFile>
#include <QTimer>

#include <algorithm>

/// How long a look takes where every answer takes the same time, beside `dig` with the same
/// questions one after another, and beside the ideal: all questions known beforehand and sent at
/// once. (What is counted instead of timed: bench_roundtrips.)

using namespace sda;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr auto slack = 30ms; ///< for everything that is not waiting

struct Case
{
    QString claim;
    Obstacles obstacles;
    RecordState state;
    int verdict; ///< round trips that the facts force
    int complete;
};

const QList<Case> cases{
    {u"right"_s, {}, RecordState::Verified, 3, 4},
    {u"a wrong record"_s, {.wrong = true}, RecordState::Wrong, 4, 4},
    {u"a missing record"_s, {.missing = true}, RecordState::Missing, 4, 4},
    {u"sub-domain with its own zone"_s,
     {.prefix = u"abc"_s, .delegated = true},
     RecordState::Verified,
     5,
     6},
};

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

struct Look
{
    Milliseconds verdict{0};
    Milliseconds complete{0};
    RecordState state = RecordState::Checking;
    QList<Question> questions;
};

Look look(const BenchWorld &world, quint16 port)
{
    NotingResolver resolver;
    SystemClock clock;
    Verifier verifier(resolver, clock, world.routes(port));
    QEventLoop loop;
    Look look;
    QObject::connect(&verifier, &Verifier::finished, &loop, [&](const Report &report) {
        look.verdict = report.verdictAfter;
        look.complete = report.completeAfter;
        look.state = report.state;
        loop.quit();
    });
    QTimer::singleShot(60s, &loop, &QEventLoop::quit);
    verifier.look(world.plan());
    loop.exec();
    look.questions = resolver.questions();
    return look;
}

/// One process that asks one question after the other.
Milliseconds dig(const QList<Question> &questions)
{
    QTemporaryFile lines;
    if (!lines.open())
        qFatal("%s", qPrintable(lines.errorString()));
    for (const Question &question : questions) {
        const QStringList words{u"@"_s + question.server.address.text(),
                                u"-p"_s,
                                QString::number(question.server.port),
                                u"-t"_s,
                                textOf(question.type),
                                u"-q"_s,
                                question.name.text() + u'.',
                                u"+tries=1"_s,
                                question.server.recursive ? u"+rec"_s : u"+norec"_s};
        lines.write((words.join(u' ') + u'\n').toUtf8());
    }
    lines.close();
    QProcess process;
    QElapsedTimer time;
    time.start();
    process.start(u"dig"_s, {u"-r"_s, u"-f"_s, lines.fileName()});
    process.waitForFinished(120'000);
    const Milliseconds taken(double(time.nsecsElapsed()) / 1e6);
    const auto answers = process.readAllStandardOutput().count(";; Query time:");
    if (answers != questions.size())
        qFatal("dig got %d answers to %d questions", int(answers), int(questions.size()));
    return taken;
}

struct Best
{
    Milliseconds verdict{1e9};
    Milliseconds complete{1e9};
    Milliseconds ideal{1e9};
    Milliseconds dig{1e9};
    int questions = 0;
};

/// The fastest of some runs in turn: what the computer did beside does not count.
Best measure(const Case &one, std::chrono::milliseconds delay, int runs)
{
    BenchWorld world(one.obstacles);
    BenchServer server(world, delay);
    Best best;
    for (int i = 0; i < runs; ++i) {
        const Look looked = look(world, server.port());
        if (looked.state != one.state)
            qFatal("%s is %s", qPrintable(one.claim), qPrintable(textOf(looked.state)));
        best.verdict = std::min(best.verdict, looked.verdict);
        best.complete = std::min(best.complete, looked.complete);
        best.questions = int(looked.questions.size());
        const BareRun bare = askBare(looked.questions, {.perServer = 1000, .inAll = 1000});
        if (bare.failed > 0)
            qFatal("%d questions without an answer", bare.failed);
        best.ideal = std::min<Milliseconds>(best.ideal, bare.wall);
        if (i == 0)
            best.dig = dig(looked.questions);
    }
    return best;
}

QString shown(Milliseconds time)
{
    return shownNumber(time.count()) + u" ms"_s;
}

void print(const Case &one, std::chrono::milliseconds delay, const Best &best)
{
    const auto goal = [&](int levels) { return Milliseconds(levels * delay + slack); };
    const auto trips = [&](Milliseconds time) { return shownNumber(time / delay, 1); };
    printRow(
        {u"round trips: %1, %2 ms away"_s.arg(one.claim).arg(delay.count()),
         u"verdict %1, complete %2 (%3 and %4 round trips)"_s.arg(
             shown(best.verdict), shown(best.complete), trips(best.verdict), trips(best.complete)),
         u"its %1 questions: ideal %2, `dig` in turn %3"_s.arg(best.questions)
             .arg(shown(best.ideal), shown(best.dig)),
         u"%1 × ideal, dig takes %2 ×"_s.arg(shownNumber(best.complete / best.ideal, 1),
                                             shownNumber(best.dig / best.complete, 1)),
         u"≤ %1 and %2 round trips + %3 ms"_s.arg(one.verdict).arg(one.complete).arg(slack.count()),
         best.verdict <= goal(one.verdict) && best.complete <= goal(one.complete)});
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    for (const auto delay : {20ms, 100ms, 300ms}) {
        std::optional<Best> right;
        for (const Case &one : cases) {
            const Best best = measure(one, delay, 3);
            print(one, delay, best);
            if (!right) {
                right = best;
            } else if (!one.obstacles.delegated) {
                const Milliseconds more = best.complete - right->complete;
                printRow({u"round trips: %1 more than right, %2 ms away"_s.arg(one.claim).arg(
                              delay.count()),
                          shown(more), u"right: %1"_s.arg(shown(right->complete)),
                          u"%1 round trips"_s.arg(shownNumber(more / delay, 1)),
                          u"≤ 2 round trips"_s, more <= Milliseconds(2 * delay + slack)});
            }
        }
    }
    return 0;
}
