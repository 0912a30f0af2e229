#include "nowhere.h"

#include "core/dns/aresresolver.h"
#include "core/practice/storyteller.h"
#include "ui/text/storytexts.h"
#include "ui/wizard/practicepane.h"
#include "ui/wizard/session.h"

#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The panel and the session together: stories are begun, told and left by hand.
class tst_PracticePane : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void isNotThereWithoutPractice();
    void knowsWordsForEveryStory();
    void tellsAStoryToItsEnd_data();
    void tellsAStoryToItsEnd();
    void goesOnByKeyboard();
    void setsTheSpeed();
    void playsScenesBesideStories();
    void namesItsControls();
    void choosesNoHeading();
    void leavingBringsTheRealTimeBack_data();
    void leavingBringsTheRealTimeBack();
    void savesNothing();

private:
    QComboBox *choice() const { return m_pane->findChildren<QComboBox *>().at(0); }
    QComboBox *speed() const { return m_pane->findChildren<QComboBox *>().at(1); }
    QPushButton *visibleButton(const QString &text) const;
    bool says(const QString &text) const;
    void choose(const QString &id);
    void begin(const QString &id);
    bool isQuiet() const
    {
        return !m_session->isSurveying() && !m_session->watch().isLooking()
            && m_session->watch().report().complete;
    }
    Storyteller &teller() const { return m_practice->storyteller(); }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<AresResolver> m_resolver;
    std::unique_ptr<Practice> m_practice;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<PracticePane> m_pane;
};

void tst_PracticePane::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_resolver = std::make_unique<AresResolver>();
    m_practice = std::make_unique<Practice>(m_clock);
    QVERIFY2(m_practice->start(), qPrintable(m_practice->errorText()));
    m_session = std::make_unique<Session>(*m_resolver, m_clock, nowhere(), m_dir->path());
    m_pane = std::make_unique<PracticePane>(*m_session);
    m_pane->retranslate();
    m_session->startPractice(*m_practice);
    m_session->watch().setWatching(true);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void tst_PracticePane::cleanup()
{
    m_pane.reset();
    m_session.reset();
    m_practice.reset();
    m_resolver.reset();
    m_dir.reset();
}

QPushButton *tst_PracticePane::visibleButton(const QString &text) const
{
    for (QPushButton *button : m_pane->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

bool tst_PracticePane::says(const QString &text) const
{
    const auto labels = m_pane->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
        return label->isVisible() && label->text().contains(text);
    });
}

void tst_PracticePane::choose(const QString &id)
{
    const int row = choice()->findData(id);
    QVERIFY2(row >= 0, qPrintable(id));
    choice()->setCurrentIndex(row);
    emit choice()->activated(row);
}

void tst_PracticePane::begin(const QString &id)
{
    choose(id);
    QPushButton *start = visibleButton(u"S&tart"_s);
    QVERIFY(start);
    QTest::mouseClick(start, Qt::LeftButton);
    QVERIFY(teller().story());
    QCOMPARE(teller().story()->id, id);
}

void tst_PracticePane::isNotThereWithoutPractice()
{
    QVERIFY(m_pane->isVisible());
    m_session->startNew();
    QVERIFY(!m_pane->isVisible());
}

void tst_PracticePane::knowsWordsForEveryStory()
{
    for (const Story &story : practiceStories()) {
        const StoryWords words = storyWords(story.id);
        for (const QString &text : {words.title, words.about, words.remember})
            QVERIFY2(!text.isEmpty(), qPrintable(story.id));
        for (const StoryStep &step : story.steps) {
            const StepWords told = stepWords(story.id, step.id);
            QVERIFY2(!told.happened.isEmpty(), qPrintable(story.id + u'/' + step.id));
            const bool isLast = &step == &story.steps.last();
            QCOMPARE(told.toDo.isEmpty(), isLast);
        }
    }
}

void tst_PracticePane::tellsAStoryToItsEnd_data()
{
    QTest::addColumn<QString>("id");
    for (const Story &story : practiceStories())
        QTest::newRow(qPrintable(story.id)) << story.id;
}

/// What the window shows after each step is what the story says, the past and the console included.
void tst_PracticePane::tellsAStoryToItsEnd()
{
    QFETCH(QString, id);
    begin(id);
    const Story &story = *findStory(id);
    QVERIFY(says(u"Day 1, 09:0"_s));
    for (qsizetype i = 0;; ++i) {
        const StoryStep &step = story.steps.at(i);
        QCOMPARE(teller().step().id, step.id);
        QVERIFY(says(stepWords(id, step.id).happened));
        QTRY_VERIFY2_WITH_TIMEOUT(isQuiet(), qPrintable(step.id), 60'000);
        if (step.atSecondLook) // which comes by itself
            QTRY_VERIFY_WITH_TIMEOUT(
                isQuiet() && m_session->watch().report().state == RecordState::Verified, 60'000);
        const Report &report = m_session->watch().report();
        QCOMPARE(report.records.size(), m_session->plan().records.size());
        for (const RecordReport &record : report.records) {
            const auto shown = std::ranges::find_if(step.shown, [&record](const StoryState &state) {
                return state.record == record.id;
            });
            QCOMPARE(textOf(record.state),
                     shown == step.shown.end() ? u"verified"_s : shown->state);
        }
        QStringList codes;
        for (const Finding &finding : report.findings + m_session->consoleFindings())
            codes.append(idOf(finding.code()));
        QCOMPARE(codes.join(u' '), step.aboutDomain.join(u' '));
        const bool isLast = i + 1 == story.steps.size();
        QCOMPARE(says(storyWords(id).remember), isLast);
        QPushButton *mend = visibleButton(u"&Fix it"_s);
        QPushButton *goOn = visibleButton(u"What happens n&ext"_s);
        if (isLast) {
            QVERIFY(!mend && !goOn);
            break;
        }
        const bool isMend = story.steps.at(i + 1).byPerson;
        QCOMPARE(mend != nullptr, isMend);
        QCOMPARE(goOn != nullptr, !isMend);
        QTest::mouseClick(isMend ? mend : goOn, Qt::LeftButton);
    }
    QCOMPARE(m_session->watch().report().state, RecordState::Verified);
    QVERIFY(visibleButton(u"S&tart again"_s));
}

void tst_PracticePane::goesOnByKeyboard()
{
    choose(u"dns-move"_s);
    m_pane->activateWindow();
    QPushButton *start = visibleButton(u"S&tart"_s);
    QVERIFY(start);
    start->setFocus();
    QTest::keyClick(start, Qt::Key_Space);
    QCOMPARE(teller().step().id, u"verified"_s);
    QPushButton *goOn = visibleButton(u"What happens n&ext"_s);
    QCOMPARE(m_pane->focusWidget(), goOn);
    QTest::keyClick(goOn, Qt::Key_Space);
    QCOMPARE(teller().step().id, u"moved"_s);
    QPushButton *mend = visibleButton(u"&Fix it"_s);
    QVERIFY(mend);
    QCOMPARE(m_pane->focusWidget(), mend);
    QTest::keyClick(mend, Qt::Key_Space);
    QVERIFY(teller().isOver());
    QPushButton *next = visibleButton(u"An&other story"_s);
    QVERIFY(next);
    QCOMPARE(m_pane->focusWidget(), next);
    QTest::keyClick(next, Qt::Key_Space);
    QCOMPARE(teller().story()->id, u"deadline"_s);
    QCOMPARE(choice()->currentData().toString(), u"deadline"_s);
    QCOMPARE(m_pane->focusWidget(), visibleButton(u"What happens n&ext"_s));
    // After the last one there is a way out.
    while (!teller().isOver())
        QTest::keyClick(m_pane->focusWidget(), Qt::Key_Space);
    QVERIFY(!visibleButton(u"An&other story"_s));
    QVERIFY(visibleButton(u"S&tart again"_s));
    QPushButton *leave = visibleButton(u"Back to the start pa&ge"_s);
    QVERIFY(leave);
    QCOMPARE(m_pane->focusWidget(), leave);
    QSignalSpy left(m_pane.get(), &PracticePane::startWanted);
    QTest::keyClick(leave, Qt::Key_Space);
    QCOMPARE(left.size(), 1);
}

void tst_PracticePane::setsTheSpeed()
{
    begin(u"saved-too-early"_s);
    const auto set = [this](int factor) {
        const int row = speed()->findData(factor);
        QVERIFY(row >= 0);
        speed()->setCurrentIndex(row);
        emit speed()->activated(row);
    };
    QCOMPARE(speed()->currentData().toInt(), 1);
    set(0);
    QVERIFY(m_practice->clock().isPaused());
    const QDateTime before = m_session->clock().wall();
    QTest::qWait(30);
    QCOMPARE(m_session->clock().wall(), before);
    // By the ten minutes of the story, one second of ours.
    set(600);
    QVERIFY(!m_practice->clock().isPaused());
    QTRY_COMPARE_WITH_TIMEOUT(teller().step().id, u"saved"_s, 60'000);
    QVERIFY(before.secsTo(m_session->clock().wall()) >= 500);
    // Started again, it runs as in life.
    QTest::mouseClick(visibleButton(u"S&tart again"_s), Qt::LeftButton);
    QCOMPARE(speed()->currentData().toInt(), 1);
    QCOMPARE(m_practice->clock().speed(), 1.0);
}

void tst_PracticePane::playsScenesBesideStories()
{
    begin(u"deadline"_s);
    QCOMPARE(m_session->setup().serviceId, u"amazon-ses"_s);
    choose(u"all-right"_s);
    QVERIFY(!teller().story());
    QVERIFY(!visibleButton(u"What happens n&ext"_s));
    QVERIFY(!visibleButton(u"S&tart"_s));
    QCOMPARE(m_session->setup().serviceId, Practice::serviceId());
    QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->watch().report().state, RecordState::Verified, 60'000);
    QVERIFY(std::abs(m_clock.wall().secsTo(m_session->clock().wall())) <= 1);
}

void tst_PracticePane::namesItsControls()
{
    begin(u"name-twice"_s);
    for (const QComboBox *box : m_pane->findChildren<QComboBox *>()) {
        QVERIFY(!box->accessibleName().isEmpty());
        QVERIFY(box->focusPolicy() & Qt::TabFocus);
        for (int row = 0; row < box->count(); ++row) {
            if (box->itemData(row).isValid())
                QVERIFY(!box->itemText(row).isEmpty());
        }
    }
    QStringList shortcuts;
    for (const QPushButton *button : m_pane->findChildren<QPushButton *>()) {
        QVERIFY(button->text().contains(u'&'));
        shortcuts.append(button->shortcut().toString());
    }
    QCOMPARE(shortcuts.removeDuplicates(), 0);
}

/// Headings stand above stories and situations; the keys pass them by.
void tst_PracticePane::choosesNoHeading()
{
    int headings = 0;
    for (int row = 0; row < choice()->count(); ++row) {
        const QModelIndex index = choice()->model()->index(row, 0);
        const bool isHeading = !choice()->itemData(row).isValid();
        headings += isHeading;
        QCOMPARE(index.flags().testFlag(Qt::ItemIsEnabled), !isHeading);
        QVERIFY(!choice()->itemText(row).isEmpty());
    }
    QCOMPARE(headings, 2);
    choice()->setCurrentIndex(choice()->findData(practiceStories().last().id));
    QTest::keyClick(choice(), Qt::Key_Down);
    QCOMPARE(choice()->currentData().toString(), practiceScenes().first().id);
}

void tst_PracticePane::leavingBringsTheRealTimeBack_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"a new domain", "a file", "practice anew"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void tst_PracticePane::leavingBringsTheRealTimeBack()
{
    QFETCH(QString, way);
    QString file;
    {
        Session other(*m_resolver, m_clock, nowhere(), m_dir->path());
        other.startNew();
        other.setDomainText(u"example.com"_s);
        other.saveNow();
        file = other.file();
        QVERIFY(!file.isEmpty());
    }
    begin(u"saved-too-early"_s);
    m_practice->clock().setSpeed(600);
    m_practice->clock().advance(5min);
    if (way == u"a new domain")
        m_session->startNew();
    else if (way == u"a file")
        QVERIFY(m_session->open(file));
    else
        m_session->startPractice(*m_practice);
    QVERIFY(!teller().story());
    const auto isReal = [this] {
        const auto ahead = m_session->clock().steady() - m_clock.steady();
        return std::abs(m_clock.wall().msecsTo(m_session->clock().wall())) <= 1000
            && (m_session->practice() || std::chrono::abs(ahead) <= 1s);
    };
    QVERIFY(isReal());
    // No event of the story comes after it, and time does not run away.
    QSignalSpy wentOn(m_session.get(), &Session::storyWentOn);
    const Setup before = m_session->setup();
    m_practice->clock().advance(2h);
    QTest::qWait(50);
    QCOMPARE(wentOn.size(), 0);
    QCOMPARE(m_session->setup().recordsEntered, before.recordsEntered);
    if (!m_session->practice())
        QVERIFY(isReal());
}

void tst_PracticePane::savesNothing()
{
    begin(u"dns-move"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), 60'000);
    QTest::mouseClick(visibleButton(u"What happens n&ext"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), 60'000);
    m_session->saveNow();
    QVERIFY(m_session->file().isEmpty());
    m_pane.reset();
    m_session.reset();
    QDirIterator files(m_dir->path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        QVERIFY2(!files.next().contains(u"sampledomain"), qPrintable(files.filePath()));
}

QTEST_MAIN(tst_PracticePane)
#include "tst_practicepane.moc"
