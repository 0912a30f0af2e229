#include "core/verify/judge.h"
#include "tests/bench/benchworld.h"
#include "tests/bench/table.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimeZone>

#include <algorithm>
#include <limits>

/// What it costs to plan and judge one domain, from the first question to the last answer, without
/// a network. Prints microseconds; with "--counted KIND TIMES" it only does that, for
/// tests/bench/run to count its instructions.

using namespace sda;
using namespace Qt::StringLiterals;

namespace {

struct Kind
{
    QString name;
    Obstacles obstacles;
    RecordState state = RecordState::Verified;
};

const QList<Kind> kinds{
    {u"right"_s, {}},
    {u"sub-domain"_s, {.prefix = u"abc"_s}},
    {u"delegated"_s, {.prefix = u"abc"_s, .delegated = true}},
    {u"includes"_s, {.unknownIncludes = 3}},
    {u"wrong"_s, {.wrong = true}, RecordState::Wrong},
    {u"missing"_s, {.missing = true}, RecordState::Missing},
};

/// All answers that a look at a domain gets, without a network.
class Rehearsed
{
public:
    explicit Rehearsed(const Kind &kind) : m_world(kind.obstacles)
    {
        m_options.routes = m_world.routes(53);
        m_options.controlLabel = "xbench"; // the same questions each time
        m_options.now = QDateTime(QDate(2026, 1, 1), QTime(12, 0), QTimeZone::utc());
        look();
    }
    const Report &report() const { return m_report; }
    int questions() const { return int(m_answers.size()); }
    int judgings() const { return m_judgings; }

    /// The whole life of a look: plan, and judge again with each level of answers.
    void look()
    {
        const Plan plan = m_world.plan();
        AnswerBook book;
        book.startLook();
        m_judgings = 0;
        for (;;) {
            ++m_judgings;
            m_report = judge(plan, m_options, book);
            const QList<Question> asked = book.takeAsked();
            if (asked.isEmpty())
                return;
            for (const Question &question : asked)
                book.learn(question, answerTo(question), m_options.now);
        }
    }

private:
    const Answer &answerTo(const Question &question)
    {
        const auto known = m_answers.find(question);
        if (known != m_answers.end())
            return known->second;
        Message query;
        query.header.recursionDesired = question.server.recursive;
        query.questionName = question.name;
        query.questionType = quint16(question.type);
        query.udpSize = 1232;
        const auto reply = m_world.world().reply(question.server.address, query, m_options.now);
        return m_answers[question] = reply ? answerOf(question, *reply) : Answer();
    }

    BenchWorld m_world;
    LookOptions m_options;
    std::unordered_map<Question, Answer> m_answers;
    Report m_report;
    int m_judgings = 0;
};

const Kind &kindNamed(const QString &name)
{
    const auto kind = std::ranges::find(kinds, name, &Kind::name);
    if (kind == kinds.end())
        qFatal("there is no kind %s", qPrintable(name));
    return *kind;
}

/// Microseconds for one look, the best of some rounds: what the computer did beside counts least.
double microsecondsOf(Rehearsed &rehearsed)
{
    constexpr int rounds = 15;
    constexpr int looks = 40;
    double best = std::numeric_limits<double>::max();
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer time;
        time.start();
        for (int i = 0; i < looks; ++i)
            rehearsed.look();
        best = std::min(best, double(time.nsecsElapsed()) / 1e3 / looks);
    }
    return best;
}

} // namespace

/// What the counter is told to count: it knows functions by their name.
extern "C" __attribute__((noinline)) void countedLooks(Rehearsed *rehearsed, int times)
{
    for (int i = 0; i < times; ++i)
        rehearsed->look();
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == u"--counted") {
        Rehearsed rehearsed(kindNamed(arguments.value(2)));
        countedLooks(&rehearsed, std::max(arguments.value(3).toInt(), 1));
        return 0;
    }
    double plain = 0;
    for (const Kind &kind : kinds) {
        Rehearsed rehearsed(kind);
        if (rehearsed.report().state != kind.state)
            qFatal("%s: %s", qPrintable(kind.name), qPrintable(textOf(rehearsed.report().state)));
        const double microseconds = microsecondsOf(rehearsed);
        if (plain == 0)
            plain = microseconds;
        printRow({u"judging: a look at a domain, %1"_s.arg(kind.name),
                  u"%1 µs"_s.arg(shownNumber(microseconds)),
                  u"%1 questions, judged %2 times"_s.arg(rehearsed.questions())
                      .arg(rehearsed.judgings()),
                  u"%1 × right"_s.arg(shownNumber(microseconds / plain, 2)), u"–"_s, true});
    }
    return 0;
}
