#include "core/dns/aresresolver.h"
#include "tests/live/servedworld.h"
#include "tests/support/stories/witness.h"

#include <QElapsedTimer>
#include <QTest>

#include <cstdio>

using namespace sda;
using namespace stories;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = Step::Kind;

/// Real time: nothing is late on a busy computer but what is later than this.
constexpr milliseconds slack = 60s;

class ListeningResolver : public Resolver
{
public:
    explicit ListeningResolver(Resolver &resolver) : m_resolver(resolver) { }

    void ask(const Question &question, QObject *context, Reply reply) override
    {
        ++asked;
        m_resolver.ask(question, context, [this, question, reply](const Answer &answer) {
            answered(question, answer);
            reply(answer);
        });
    }

    std::function<void(const Question &, const Answer &)> answered;
    int asked = 0;

private:
    Resolver &m_resolver;
};

/// A domain with two servers of its own. What happens concerns its last row; its first row is never
/// there, as the ladder takes long steps once all is verified.
Story story(const QString &title, quint32 seed, bool rightAtStart, const QList<Step> &steps)
{
    Story story{.title = title, .ttl = 3, .minimum = 4};
    do
        story.made = domainFor(seed++, 2);
    while (story.servers() != 2 || !story.made.parentZone.isEmpty() || story.ids().size() < 3);
    const QString row = story.made.wanted.last().id;
    story.rightAtStart = story.ids();
    story.rightAtStart.removeFirst();
    if (!rightAtStart)
        story.rightAtStart.removeOne(row);
    story.steps = steps;
    mistakes::Seeded random(seed);
    const QList<RowMistake> mistakes = mistakesIn(story.made, random);
    for (Step &step : story.steps) {
        step.row = row;
        if (step.kind != Kind::Mistake)
            continue;
        const auto one = std::ranges::find(mistakes, row, &RowMistake::row);
        if (one == mistakes.end())
            qFatal("no mistake for %s", qPrintable(row));
        step.lines = one->lines;
        step.what = one->what;
    }
    return story;
}

struct Told
{
    Story story;
    RecordState last = RecordState::Verified; ///< shown in the end of the row of the story
    int changes = 0; ///< that are shown
    int early = 0; ///< ticks before a resolver forgets that there was nothing
};
QList<Told> toldStories()
{
    Story early = story(u"a resolver was asked too early"_s, 31, false,
                        {{.at = 1s, .kind = Kind::Ask}, {.at = 3s, .kind = Kind::Save}});
    early.minimum = 16;
    return {
        {story(u"appears"_s, 1, false, {{.at = 4s, .kind = Kind::Save}}), RecordState::Verified, 1},
        {story(u"changes and is mended"_s, 11, true,
               {{.at = 3s, .kind = Kind::Mistake}, {.at = 9s, .kind = Kind::Save}}),
         RecordState::Verified, 2},
        {story(u"vanishes"_s, 21, true, {{.at = 4s, .kind = Kind::Remove}}), RecordState::Missing,
         1},
        {early, RecordState::Verified, 1, 1},
        {story(u"at the second server later"_s, 41, false,
               {{.at = 3s, .kind = Kind::Save, .which = 0},
                {.at = 10s, .kind = Kind::Save, .which = 1}}),
         RecordState::Verified, 2},
        {story(u"a server dies, and comes back without what was saved"_s, 51, false,
               {{.at = 1s, .kind = Kind::ServerSilent, .which = 1},
                {.at = 4s, .kind = Kind::Save, .which = 0},
                {.at = 11s, .kind = Kind::ServerBack, .which = 1}}),
         RecordState::Waiting, 2},
    };
}

/// One story with servers of its own.
class LiveStory
{
public:
    LiveStory(const Told &told, AresResolver &ares, Clock &clock)
        : m_told(told), m_ares(ares), m_clock(clock), m_world(told.story, clock.steady()),
          m_served(QStringLiteral(SDA_LIVE_FOLDER)), m_resolver(ares)
    { }

    /// What went wrong, or nothing.
    QString start()
    {
        const QString why = serve(ServedWorld::Memory::Forgets);
        if (!why.isEmpty())
            return why;
        WorldText text;
        text.read(m_world.text());
        m_asked = {m_served.moved(text).resolvers().first().address, m_served.port(), true};
        m_watch = std::make_unique<Watch>(
            m_resolver, m_clock,
            Routes{.resolvers = {m_asked}, .nameServerPort = m_served.port(), .ownWorld = true});
        m_witness = std::make_unique<Witness>(m_told.story, m_world, *m_watch, m_clock, slack);
        m_resolver.answered = [this](const Question &question, const Answer &answer) {
            m_witness->noteQuestion(question, answer);
        };
        return {};
    }

    void watch()
    {
        m_watch->setPlan(planFor(m_told.story));
        m_watch->setWatching(true);
        for (const Step &step : m_told.story.steps)
            m_clock.after(step.at, m_watch.get(), [this, step] { play(step); });
    }

    /// All that happened was shown.
    bool isOver() const
    {
        return m_played == m_told.story.steps.size() && !m_witness->hasPending()
            && m_witness->end().figures.changes >= m_told.changes
            && m_watch->verdict().record(m_told.story.ids().last())->state == m_told.last;
    }
    void stop() { m_watch->setWatching(false); }

    const Told &told() const { return m_told; }
    StoryEnd end() const
    {
        StoryEnd end = m_witness->end();
        end.figures.questions = m_resolver.asked;
        return end;
    }

private:
    void play(const Step &step)
    {
        ++m_played;
        if (step.kind == Kind::Ask)
            return ask(step);
        m_world.apply(step, m_clock.steady());
        m_witness->noteTruth();
        if (step.kind == Kind::ServerSilent)
            m_dead = m_world.server(step.which).text();
        else if (step.kind == Kind::ServerBack)
            m_dead.clear();
        const QString why = serve(ServedWorld::Memory::Keeps);
        if (!why.isEmpty())
            m_witness->fault(why);
    }

    void ask(const Step &step)
    {
        Question question = m_world.askedIn(step).first();
        question.server = m_asked;
        m_ares.ask(question, m_watch.get(), [this, step](const Answer &answer) {
            if (!answer.negativeTtl)
                m_witness->fault(u"the resolver could not be asked too early"_s);
            m_witness->noteEarly(step.row,
                                 m_clock.wall().addSecs(answer.negativeTtl.value_or(0s).count()));
        });
    }

    QString serve(ServedWorld::Memory memory)
    {
        WorldText text;
        text.read(m_world.text());
        if (!m_dead.isEmpty())
            text.setMood(m_dead, u"unreachable"_s);
        return m_served.serve(m_served.moved(text), memory);
    }

    Told m_told;
    AresResolver &m_ares;
    Clock &m_clock;
    StoryWorld m_world;
    ServedWorld m_served;
    ListeningResolver m_resolver;
    Server m_asked;
    std::unique_ptr<Watch> m_watch;
    std::unique_ptr<Witness> m_witness;
    QString m_dead;
    qsizetype m_played = 0;
};

} // namespace

/// Records of real name servers that appear, change and vanish while they are watched, with a real
/// resolver that remembers. All stories run side by side.
class tst_LiveStories : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isTold_data();
    void isTold();
    void cleanupTestCase();

private:
    AresResolver m_ares;
    SystemClock m_clock;
    std::vector<std::unique_ptr<LiveStory>> m_stories;
    QElapsedTimer m_time;
};

void tst_LiveStories::initTestCase()
{
    for (const QString &program : {u"nsd"_s, u"unbound"_s}) {
        if (!ChildProcess::isInstalled(program))
            QSKIP("nsd or unbound is not installed");
    }
    m_time.start();
    for (const Told &told : toldStories()) {
        m_stories.push_back(std::make_unique<LiveStory>(told, m_ares, m_clock));
        const QString why = m_stories.back()->start();
        QVERIFY2(why.isEmpty(), qPrintable(why));
    }
    for (const auto &story : m_stories)
        story->watch();
    const auto areOver = [this] {
        return std::ranges::all_of(m_stories, [](const auto &story) { return story->isOver(); });
    };
    // What is not shown by then is named below.
    [[maybe_unused]] const bool all = QTest::qWaitFor(areOver, 120'000);
    for (const auto &story : m_stories)
        story->stop();
}

void tst_LiveStories::isTold_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(m_stories.size()); ++i)
        QTest::addRow("%s", qPrintable(m_stories[size_t(i)]->told().story.title)) << i;
}

void tst_LiveStories::isTold()
{
    QFETCH(int, index);
    const LiveStory &story = *m_stories[size_t(index)];
    const StoryEnd end = story.end();
    QVERIFY2(end.faults.isEmpty(),
             qPrintable(end.faults.join(u'\n') + u'\n' + textOf(story.told().story)));
    QVERIFY2(story.isOver(), qPrintable(textOf(story.told().story)));
    QVERIFY(end.figures.ticks > 0);
    QCOMPARE(end.figures.early, story.told().early);
}

void tst_LiveStories::cleanupTestCase()
{
    Figures figures;
    for (const auto &story : m_stories)
        figures += story->end().figures;
    std::printf("%s; %.1f s\n", qPrintable(textOf(figures)), double(m_time.elapsed()) / 1000);
    std::fflush(stdout);
}

QTEST_GUILESS_MAIN(tst_LiveStories)
#include "tst_livestories.moc"
