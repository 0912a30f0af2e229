#include "core/dns/aresresolver.h"
#include "core/domain/domainname.h"
#include "core/intake/intake.h"
#include "core/plan/plan.h"
#include "core/practice/practice.h"
#include "core/practice/storyteller.h"
#include "core/services/service.h"
#include "core/setup/memory.h"
#include "core/verify/console.h"
#include "core/watch/watch.h"

#include <QSignalSpy>
#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Real time that stands still: whatever passes in a story is the story's.
class StillClock : public Clock
{
public:
    QDateTime wall() const override { return m_wall; }
    std::chrono::milliseconds steady() const override { return m_steady; }
    /// Nobody waits for anything here but to be called at once.
    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> then) override
    {
        if (delay == 0ms)
            QMetaObject::invokeMethod(context, std::move(then), Qt::QueuedConnection);
    }
    void pass(std::chrono::milliseconds time)
    {
        m_wall = m_wall.addMSecs(time.count());
        m_steady += time;
    }

private:
    QDateTime m_wall{QDate(2026, 11, 22), QTime(14, 30), Qt::UTC};
    std::chrono::milliseconds m_steady{1h};
};

QStringList codesIn(const QList<Finding> &findings)
{
    QStringList codes;
    for (const Finding &finding : findings)
        codes.append(idOf(finding.code()));
    codes.sort();
    return codes;
}

/// What is shown of the records that are not simply verified, one line each.
QStringList linesOf(const Report &report)
{
    QStringList lines;
    for (const RecordReport &record : report.records) {
        if (record.state == RecordState::Verified && record.findings.isEmpty())
            continue;
        lines.append(record.id + u' ' + textOf(record.state) + u' '
                     + codesIn(record.findings).join(u','));
    }
    return lines;
}

QStringList linesOf(const QList<StoryState> &states)
{
    QStringList lines;
    for (const StoryState &state : states)
        lines.append(state.record + u' ' + state.state + u' ' + state.codes.join(u','));
    return lines;
}

/// Somebody who looks at the practice world as the window does, and remembers as a set-up does.
class Onlooker
{
public:
    Onlooker(Resolver &resolver, Practice &practice, const Story &story)
        : m_practice(practice), m_service(*findService(story.serviceId)),
          m_watch(resolver, practice.clock(), practice.routes())
    {
        const auto domain = std::get<DomainName>(parseDomain(Practice::domain()));
        Surveyor surveyor(resolver, practice.clock(), practice.routes());
        QObject::connect(&surveyor, &Surveyor::surveyChanged, &surveyor,
                         [this](const Survey &survey) { m_survey = survey; });
        surveyor.look(domain);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(m_survey.settled, 60'000); }();
        m_plan = makePlan(domain, m_service, story.values, m_survey.existing, m_survey.zone);
        hear();
        keepSurvey(m_setup, domain, m_survey);
        m_watch.setPlan(m_plan);
    }

    /// What a step says of the person.
    void hear()
    {
        if (!m_practice.storyteller().story())
            return;
        const StoryStep &step = m_practice.storyteller().step();
        m_setup.recordsEntered = m_setup.recordsEntered || step.entered;
        if (step.created)
            m_setup.startedAt = m_practice.clock().wall();
    }
    void look()
    {
        m_watch.setBackground(backgroundOf(m_setup, {}));
        m_watch.lookNow();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(!m_watch.isLooking(), 60'000); }();
        keepReport(m_setup, m_plan, m_watch.report(), m_practice.clock().wall());
    }

    const Plan &plan() const { return m_plan; }
    const Report &report() const { return m_watch.report(); }
    Watch &watch() { return m_watch; }
    /// Findings about the domain, and what the console says.
    QStringList aboutDomain() const
    {
        ConsoleWord word;
        if (m_service.deadline && m_setup.startedAt.isValid())
            word.deadline =
                m_setup.startedAt.addSecs(std::chrono::seconds(*m_service.deadline).count());
        return codesIn(
            report().findings
            + judgeConsole(m_service, m_plan, report(), word, m_practice.clock().wall()));
    }

private:
    Practice &m_practice;
    const Service m_service;
    Watch m_watch;
    Survey m_survey;
    Plan m_plan;
    Setup m_setup;
};

} // namespace

/// Each story is played over real servers on loopback, and shows what it says.
class tst_Story : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void hasStories();
    void pastingTheConsoleGivesItsValues_data() { showsWhatItTells_data(); }
    void pastingTheConsoleGivesItsValues();
    void showsWhatItTells_data();
    void showsWhatItTells();
    void countsDownToTheEnd();
    void goesOnByItself();
    void waitsForTheMend();
    void standsStill();
    void tellsTheTimeOfTheStory();
    void endsWithTheRealTime();
    void scenesEndIt();
    void unknownStoriesChangeNothing();

private:
    StillClock m_clock;
    AresResolver m_resolver;
    std::unique_ptr<Practice> m_practice;
    Storyteller &teller() { return m_practice->storyteller(); }
    void goOn()
    {
        if (teller().waitsForPerson())
            teller().mend();
        else
            teller().goOn();
    }
};

void tst_Story::init()
{
    m_practice = std::make_unique<Practice>(m_clock);
    QVERIFY2(m_practice->start(), qPrintable(m_practice->errorText()));
}

void tst_Story::hasStories()
{
    QSet<QString> ids;
    for (const Story &story : practiceStories()) {
        QVERIFY(!ids.contains(story.id));
        ids.insert(story.id);
        QVERIFY(findService(story.serviceId));
        QCOMPARE(findStory(story.id), &story);
        QVERIFY(story.steps.size() >= 2);
        QSet<QString> steps;
        for (const StoryStep &step : story.steps) {
            QVERIFY(!steps.contains(step.id));
            steps.insert(step.id);
        }
        // The end is a good one.
        QVERIFY(story.steps.last().shown.isEmpty());
        QVERIFY(story.steps.last().aboutDomain.isEmpty());
        QVERIFY(!story.steps.first().byPerson);
        // No scene has its name.
        for (const PracticeScene &scene : practiceScenes())
            QVERIFY(scene.id != story.id);
    }
    for (const QString &id :
         {u"saved-too-early"_s, u"name-twice"_s, u"two-spf"_s, u"dns-move"_s, u"deadline"_s})
        QVERIFY2(ids.contains(id), qPrintable(id));
}

void tst_Story::pastingTheConsoleGivesItsValues()
{
    QFETCH(QString, id);
    const Story &story = *findStory(id);
    const auto domain = std::get<DomainName>(parseDomain(Practice::domain()));
    const Intake intake = readPasted(Practice::consoleText(story.serviceId), Practice::domain());
    QVERIFY(intake.refused.isEmpty());
    const MatchedRows matched = matchRows(*findService(story.serviceId), domain, intake.rows);
    QVERIFY(matched.findings.isEmpty());
    QCOMPARE(matched.used.size(), intake.rows.size());
    for (const QString &name : {u"dkimSelector"_s, u"dkimValue"_s, u"dkimToken"_s})
        QCOMPARE(matched.values.value(name), story.values.value(name));
}

void tst_Story::showsWhatItTells_data()
{
    QTest::addColumn<QString>("id");
    for (const Story &story : practiceStories())
        QTest::newRow(qPrintable(story.id)) << story.id;
}

void tst_Story::showsWhatItTells()
{
    QFETCH(QString, id);
    const Story &story = *findStory(id);
    teller().begin(id);
    QCOMPARE(teller().story(), &story);
    Onlooker onlooker(m_resolver, *m_practice, story);
    QVERIFY(onlooker.plan().records.size() >= 4);
    for (int i = 0;; ++i) {
        const StoryStep &step = teller().step();
        QCOMPARE(step.id, story.steps.at(i).id);
        onlooker.hear();
        onlooker.look();
        QVERIFY2(onlooker.report().complete, qPrintable(step.id));
        if (step.atSecondLook) {
            for (const RecordReport &record : onlooker.report().records) {
                QCOMPARE(record.state, RecordState::Unknown);
                QCOMPARE(codesIn(record.findings), QStringList{u"zone.split-answers"_s});
            }
            onlooker.look();
        }
        const auto told = [&step](const QStringList &lines) {
            return step.id + u": "_s + lines.join(u"; "_s);
        };
        QCOMPARE(told(linesOf(onlooker.report())), told(linesOf(step.shown)));
        QCOMPARE(told(onlooker.aboutDomain()), told(step.aboutDomain));
        if (step.shown.isEmpty()) // a remark takes no tick away
            QCOMPARE(onlooker.report().state, RecordState::Verified);
        if (teller().isOver())
            break;
        goOn();
    }
    QCOMPARE(onlooker.report().state, RecordState::Verified);
    QCOMPARE(onlooker.report().verifiedCount(), onlooker.report().records.size());
}

/// The tick of the name servers comes at once; until when the world remembers is told.
void tst_Story::countsDownToTheEnd()
{
    teller().begin(u"saved-too-early"_s);
    const QDateTime asked = m_practice->clock().wall();
    Onlooker onlooker(m_resolver, *m_practice, *teller().story());
    onlooker.look();
    teller().goOn();
    QCOMPARE(asked.secsTo(m_practice->clock().wall()), 600);
    onlooker.hear();
    onlooker.look();
    for (const RecordReport &record : onlooker.report().records) {
        QCOMPARE(record.state, RecordState::Waiting);
        // When the story ends, nobody else can remember anything either.
        QVERIFY(record.everywhereAt <= teller().goesOnAt().value());
        const QDateTime until = record.findings.first().time(Arg::Until);
        QVERIFY2(std::abs(asked.secsTo(until) - 3600) <= 2, qPrintable(until.toString()));
    }
    // A moment before that, nobody may say that everybody sees it.
    m_practice->clock().advance(49min);
    onlooker.look();
    QCOMPARE(onlooker.report().state, RecordState::Waiting);
    m_practice->clock().advance(1min + 2s);
    onlooker.look();
    QCOMPARE(onlooker.report().state, RecordState::Verified);
}

void tst_Story::goesOnByItself()
{
    teller().begin(u"saved-too-early"_s);
    QSignalSpy wentOn(&teller(), &Storyteller::wentOn);
    QCOMPARE(m_practice->clock().wall().secsTo(teller().goesOnAt().value()), 600);
    m_practice->clock().advance(599s);
    QTest::qWait(20);
    QCOMPARE(wentOn.size(), 0);
    m_practice->clock().advance(1s);
    QTRY_COMPARE(wentOn.size(), 1);
    QCOMPARE(teller().step().id, u"saved"_s);
    // Going on by hand is not told twice.
    teller().goOn();
    QCOMPARE(wentOn.size(), 2);
    QTest::qWait(20);
    QCOMPARE(wentOn.size(), 2);
    QVERIFY(teller().isOver());
    QVERIFY(!teller().goesOnAt());
    teller().goOn();
    QCOMPARE(wentOn.size(), 2);
}

void tst_Story::waitsForTheMend()
{
    teller().begin(u"name-twice"_s);
    QVERIFY(teller().waitsForPerson());
    QVERIFY(!teller().goesOnAt());
    teller().goOn();
    m_practice->clock().advance(240h);
    QTest::qWait(20);
    QCOMPARE(teller().step().id, u"entered"_s);
    teller().mend();
    QCOMPARE(teller().step().id, u"mended"_s);
    QVERIFY(teller().isOver());
    QVERIFY(!teller().waitsForPerson());
    // Where time goes on, there is nothing to mend.
    teller().begin(u"dns-move"_s);
    teller().mend();
    QCOMPARE(teller().step().id, u"verified"_s);
}

void tst_Story::standsStill()
{
    teller().begin(u"saved-too-early"_s);
    ScaledClock &clock = m_practice->clock();
    clock.setPaused(true);
    const QDateTime before = clock.wall();
    m_clock.pass(2h);
    QTest::qWait(20);
    QCOMPARE(clock.wall(), before);
    QCOMPARE(teller().step().id, u"asked"_s);
    clock.setPaused(false);
    clock.setSpeed(60);
    m_clock.pass(9s);
    QCOMPARE(before.secsTo(clock.wall()), 540);
    // A stop in the middle does not keep anybody from going on.
    clock.setPaused(true);
    teller().goOn();
    QCOMPARE(teller().step().id, u"saved"_s);
    QCOMPARE(before.secsTo(clock.wall()), 600);
}

void tst_Story::tellsTheTimeOfTheStory()
{
    teller().begin(u"dns-move"_s);
    QCOMPARE(teller().day(), 1);
    QCOMPARE(teller().time(), QTime(9, 0));
    m_practice->clock().advance(15h + 1min);
    QCOMPARE(teller().day(), 2);
    QCOMPARE(teller().time(), QTime(0, 1));
    teller().goOn();
    QCOMPARE(teller().day(), 31);
    // Another story begins on its own first day, and nothing of this one is left.
    teller().begin(u"name-twice"_s);
    QCOMPARE(teller().day(), 1);
    QCOMPARE(teller().time(), QTime(9, 0));
}

void tst_Story::endsWithTheRealTime()
{
    teller().begin(u"deadline"_s);
    m_practice->clock().setSpeed(600);
    teller().goOn();
    QVERIFY(m_practice->clock().wall() != m_clock.wall());
    m_practice->clock().setPaused(true);
    QSignalSpy wentOn(&teller(), &Storyteller::wentOn);
    teller().end();
    QVERIFY(!teller().story());
    QVERIFY(!teller().isOver());
    QCOMPARE(m_practice->clock().wall(), m_clock.wall());
    QCOMPARE(m_practice->clock().speed(), 1.0);
    m_clock.pass(1min);
    QCOMPARE(m_practice->clock().wall(), m_clock.wall());
    m_practice->clock().advance(100h);
    QTest::qWait(20);
    QCOMPARE(wentOn.size(), 0);
}

void tst_Story::scenesEndIt()
{
    teller().begin(u"dns-move"_s);
    teller().goOn();
    m_practice->setScene(u"all-right"_s);
    QVERIFY(!teller().story());
    QCOMPARE(m_practice->clock().wall(), m_clock.wall());
    Onlooker onlooker(m_resolver, *m_practice, *findStory(u"name-twice"_s));
    onlooker.look();
    QCOMPARE(onlooker.report().state, RecordState::Verified);
}

void tst_Story::unknownStoriesChangeNothing()
{
    teller().begin(u"no-such-story"_s);
    QVERIFY(!teller().story());
    QCOMPARE(m_practice->scene(), u"all-right"_s);
    teller().goOn();
    teller().mend();
    teller().end();
}

QTEST_GUILESS_MAIN(tst_Story)
#include "tst_story.moc"
