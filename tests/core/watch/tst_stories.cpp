#include "tests/support/stories/storyrun.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace stories;

namespace {

using Kind = Step::Kind;

int numberFrom(const char *variable, int otherwise)
{
    bool ok = false;
    const int number = qEnvironmentVariableIntValue(variable, &ok);
    return ok ? number : otherwise;
}

/// A fault without its time and its numbers: two of a kind are the same.
QString kindOf(const QString &fault)
{
    return fault.section(u' ', 1).section(u':', 0, 0).remove(QRegularExpression(u"[0-9]+"_s));
}

constexpr milliseconds patience = 20s;

/// The story without what the fault does not need, as far as that is found out in time.
Story shortened(Story story)
{
    const QString wanted = kindOf(StoryRun(story).run().faults.value(0));
    const auto stillFails = [&](const Story &shorter) {
        const QStringList faults = StoryRun(shorter).run().faults;
        return std::ranges::any_of(faults,
                                   [&](const QString &fault) { return kindOf(fault) == wanted; });
    };
    QElapsedTimer time;
    time.start();
    for (qsizetype i = story.steps.size() - 1; i >= 0 && time.elapsed() < patience.count(); --i) {
        Story shorter = story;
        shorter.steps.removeAt(i);
        if (stillFails(shorter))
            story = shorter;
    }
    return story;
}

/// Two servers, one resolver; all rows but one are right from the start.
Story oneRow(const QString &title, bool rightAtStart, const QList<Step> &steps)
{
    Story story{.title = title, .made = domainFor(4, 2)};
    const QString row = story.made.wanted.last().id;
    story.rightAtStart = story.ids();
    if (!rightAtStart)
        story.rightAtStart.removeOne(row);
    story.steps = steps;
    for (Step &step : story.steps) {
        if (step.kind == Kind::Save || step.kind == Kind::Remove || step.kind == Kind::Ask)
            step.row = row;
    }
    story.end = story.steps.last().at + 6min;
    return story;
}

QList<Story> writtenStories()
{
    return {
        oneRow(u"saved"_s, false, {{.at = 33s, .kind = Kind::Save}}),
        oneRow(u"saved after a resolver was asked too early"_s, false,
               {{.at = 33s, .kind = Kind::Ask}, {.at = 50s, .kind = Kind::Save}}),
        oneRow(u"removed and brought back"_s, true,
               {{.at = 33s, .kind = Kind::Remove}, {.at = 50s, .kind = Kind::Save}}),
        oneRow(u"at one server first"_s, false,
               {{.at = 33s, .kind = Kind::Save, .which = 1}, {.at = 95s, .kind = Kind::Save}}),
        oneRow(u"one server falls silent and lacks the record when it is back"_s, false,
               {{.at = 20s, .kind = Kind::ServerSilent, .which = 1},
                {.at = 33s, .kind = Kind::Save, .which = 0},
                {.at = 95s, .kind = Kind::ServerBack, .which = 1}}),
        oneRow(u"removed while the computer sleeps"_s, true,
               {{.at = 33s, .kind = Kind::Sleep, .length = 1h}, {.at = 34s, .kind = Kind::Remove}}),
        oneRow(u"removed while there is no network"_s, true,
               {{.at = 33s, .kind = Kind::NetworkLost},
                {.at = 50s, .kind = Kind::Remove},
                {.at = 95s, .kind = Kind::OtherNetwork}}),
        // What failed while the resolver was silent must not lead to asking it for what is missing.
        oneRow(
            u"the resolver falls silent and comes back"_s, false,
            {{.at = 33s, .kind = Kind::ResolverSilent}, {.at = 95s, .kind = Kind::ResolverBack}}),
        // The resolver remembers the servers of before: only the registry knows better.
        oneRow(u"lost by a DNS move"_s, true,
               {{.at = 33s, .kind = Kind::MoveAndLose}, {.at = 95s, .kind = Kind::OldServersOff}}),
    };
}

} // namespace

/// Watching over time: no tick is ever false, every change shows within one step of the ladder, and
/// no resolver learns that something is not there.
class tst_Stories : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_time.start(); }
    void isTold_data();
    void isTold();
    void mistakesStandForOneRowAlone();
    void cleanupTestCase();

private:
    QList<Story> m_stories;
    Figures m_figures;
    QElapsedTimer m_time;
};

void tst_Stories::isTold_data()
{
    QTest::addColumn<int>("index");
    m_stories = writtenStories();
    const int first = numberFrom("SDA_SEED", 1);
    const int many = numberFrom("SDA_STORIES", 40);
    for (int i = 0; i < many; ++i)
        m_stories.append(storyFor(quint32(first + i)));
    for (int i = 0; i < m_stories.size(); ++i)
        QTest::addRow("%s", qPrintable(m_stories[i].title)) << i;
}

void tst_Stories::isTold()
{
    QFETCH(int, index);
    const Story &story = m_stories[index];
    const StoryEnd end = StoryRun(story).run();
    m_figures += end.figures;
    if (end.faults.isEmpty())
        return;
    const Story shorter = shortened(story);
    const QStringList faults = StoryRun(shorter).run().faults;
    QFAIL(qPrintable(u"%1 faults:\n%2\nshortened:\n%3\n%4"_s.arg(
        QString::number(end.faults.size()), end.faults.mid(0, 5).join(u'\n'), textOf(shorter),
        faults.mid(0, 5).join(u'\n'))));
}

void tst_Stories::mistakesStandForOneRowAlone()
{
    int mistakes = 0;
    for (quint32 seed = 1; seed < 30; ++seed) {
        mistakes::Seeded random(seed);
        const auto made = domainFor(seed);
        mistakes += int(mistakesIn(made, random).size());
    }
    QVERIFY2(mistakes > 300, qPrintable(QString::number(mistakes)));
}

void tst_Stories::cleanupTestCase()
{
    std::printf("%s; %.1f s\n", qPrintable(textOf(m_figures)), double(m_time.elapsed()) / 1000);
    std::fflush(stdout);
}

QTEST_GUILESS_MAIN(tst_Stories)
#include "tst_stories.moc"
