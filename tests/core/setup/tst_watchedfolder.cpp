#include "tests/core/watch/handclock.h"
#include "tests/core/watch/smallworld.h"

#include "core/setup/setuplock.h"
#include "core/setup/watchedfolder.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

Setup setupOf(int number)
{
    Setup setup;
    setup.id = u"id-%1"_s.arg(number);
    setup.serviceId = tableServiceId;
    setup.domainText = u"d%1.com"_s.arg(number);
    setup.pastedText = u"Type\tName\tValue\nTXT\t_own.d%1.com\ttoken-%1\n"_s.arg(number);
    setup.recordsEntered = true;
    return setup;
}

QByteArray contentOf(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

void write(const QString &file, const QByteArray &content)
{
    QFile target(file);
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.write(content);
}

Setup stateOf(const QString &file)
{
    return parseSetup(contentOf(file), file).value().setup;
}

struct Told
{
    QString file;
    News::Kind kind;
    bool operator==(const Told &) const = default;
};

} // namespace

class tst_WatchedFolder : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void looksDailyWhenAllIsRight();
    void keepsWhatAWindowWouldKeep();
    void aFallBackIsToldAfterASecondLook();
    void aGlitchIsNeitherToldNorKept();
    void whatFellBackWhileNobodyWatchedIsTold();
    void whatTurnedGreenWhileNobodyWatchedIsTold();
    void theSameIsNotToldAgainAfterARestart();
    void tellsOfWhatTurnsGreen();
    void offlineIsNoNews();
    void offlineOneIsTriedOnceAMinute();
    void whatIsOpenInAWindowIsItsOwn();
    void openedDuringALookItIsLeftAlone();
    void changedDuringALookItIsLookedAtAnew();
    void damagedFilesAreLeftAlone();
    void newerVersionsAreNotWritten();
    void readOnlyFilesAreWatched();
    void filesComeAndGo();
    void whatWasGivenUpIsNotLookedAt();
    void aClockThatWasAheadIsNotBelieved_data();
    void aClockThatWasAheadIsNotBelieved();
    void theUnfinishedIsLookedAtRarely();
    void theDeadlineIsTold();
    void nothingToSeeIsNoLook();
    void wakingIsSpread();
    void otherResolversAreAsked();
    void checksAllWhenAPersonWants();
    void checksAllOffline();
    void aSlotMayDelete();
    void idleItDoesNothing();

private:
    QString save(const Setup &setup)
    {
        const QString file = m_dir->filePath(setup.domainText + u".senderdomain"_s);
        if (const auto why = saveSetup(setup, file))
            qFatal("%s", qPrintable(idOf(why->code())));
        return file;
    }
    void age(const QString &file, int days) const
    {
        QFile old(file);
        QVERIFY(old.open(QIODevice::ReadWrite));
        QVERIFY(old.setFileTime(m_clock->wall().addDays(-days), QFileDevice::FileModificationTime));
    }
    void watch()
    {
        m_folder.reset();
        m_folder =
            std::make_unique<WatchedFolder>(m_dir->path(), *m_world, *m_clock, m_world->routes());
        connect(m_folder.get(), &WatchedFolder::newsCame, this,
                [this](const QString &file, const QList<News> &news, const Plan &plan) {
                    QVERIFY(!plan.records.isEmpty());
                    for (const News &one : news)
                        m_told.append({file, one.kind});
                });
        connect(m_folder.get(), &WatchedFolder::looked, this, [this] { ++m_looks; });
    }
    void settle()
    {
        QDeadlineTimer patience(60s);
        while (m_folder && m_folder->inFlight() > 0 && !patience.hasExpired())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        QVERIFY(!m_folder || m_folder->inFlight() == 0);
    }
    /// Lets time pass, and every look of that time end.
    void run(milliseconds time)
    {
        const auto until = m_clock->steady() + time;
        settle();
        while (m_clock->nextIn() && m_clock->steady() + *m_clock->nextIn() <= until) {
            m_clock->pass(*m_clock->nextIn());
            settle();
        }
        m_clock->pass(until - m_clock->steady());
    }
    /// Until one more look has begun.
    void runUntilLooking()
    {
        for (int i = 0; i < 10000 && m_folder->inFlight() == 0; ++i)
            m_clock->pass(m_clock->nextIn().value_or(1s));
        QCOMPARE(m_folder->inFlight(), 1);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<HandClock> m_clock;
    std::unique_ptr<SmallWorld> m_world;
    std::unique_ptr<WatchedFolder> m_folder;
    QList<Told> m_told;
    int m_looks = 0;
};

void tst_WatchedFolder::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    m_clock = std::make_unique<HandClock>();
    m_clock->setWall(QDateTime::currentDateTimeUtc()); // files have times of this world
    m_world = std::make_unique<SmallWorld>(*m_clock, 30);
    m_told.clear();
    m_looks = 0;
}

void tst_WatchedFolder::cleanup()
{
    m_folder.reset();
}

void tst_WatchedFolder::looksDailyWhenAllIsRight()
{
    for (int i = 0; i < 3; ++i)
        save(setupOf(i));
    watch();
    run(10min);
    QCOMPARE(m_looks, 6); // and once more each, to be sure
    run(23h);
    QCOMPARE(m_looks, 6);
    run(1h);
    QCOMPARE(m_looks, 9);
    run(24h);
    QCOMPARE(m_looks, 12);
    QCOMPARE(m_told, QList<Told>());
}

void tst_WatchedFolder::keepsWhatAWindowWouldKeep()
{
    const QString file = save(setupOf(0));
    m_world->setRecord(1, false);
    const QString missing = save(setupOf(1));
    watch();
    run(10min);
    const Setup setup = stateOf(file);
    QVERIFY(setup.verifiedSince.isValid());
    QCOMPARE(setup.history.size(), 1);
    QCOMPARE(setup.history.first().state, RecordState::Verified);
    QCOMPARE(setup.history.first().values, QStringList{u"token-0"_s});
    QVERIFY(!setup.seen.isEmpty());
    QVERIFY(!stateOf(missing).verifiedSince.isValid());
    QCOMPARE(stateOf(missing).history.first().state, RecordState::Missing);
    // Nobody's lock stays.
    QVERIFY(!QFile::exists(SetupLock::lockFileOf(file)));
}

void tst_WatchedFolder::aFallBackIsToldAfterASecondLook()
{
    const QString file = save(setupOf(0));
    watch();
    run(10min);
    const QByteArray before = contentOf(file);
    m_world->setRecord(0, false);
    const int asked = m_world->asked;
    while (m_world->asked == asked)
        run(1min);
    QVERIFY(m_looks == 2); // the third is not believed
    QCOMPARE(contentOf(file), before);
    QCOMPARE(m_told, QList<Told>());
    run(61s);
    QCOMPARE(m_told, (QList<Told>{{file, News::Kind::RecordFellBack}}));
    QVERIFY(!stateOf(file).verifiedSince.isValid());
    QCOMPARE(stateOf(file).history.last().state, RecordState::Missing);
    run(3h);
    QCOMPARE(m_told.size(), 1);
    m_world->setRecord(0, true);
    run(10min);
    QCOMPARE(m_told.size(), 2);
    QCOMPARE(m_told.last().kind, News::Kind::AllVerified);
}

void tst_WatchedFolder::aGlitchIsNeitherToldNorKept()
{
    const QString file = save(setupOf(0));
    watch();
    run(10min);
    const QByteArray before = contentOf(file);
    for (int day = 0; day < 3; ++day) {
        m_world->setRecord(0, false);
        const int asked = m_world->asked;
        while (m_world->asked == asked)
            run(1min);
        m_world->setRecord(0, true);
        run(1h);
    }
    QCOMPARE(contentOf(file), before);
    QCOMPARE(m_told, QList<Told>());
}

void tst_WatchedFolder::whatFellBackWhileNobodyWatchedIsTold()
{
    const QString file = save(setupOf(0));
    watch();
    run(10min);
    m_folder.reset();
    m_world->setRecord(0, false);
    m_clock->sleep(24h * 300);
    watch();
    run(10s);
    QCOMPARE(m_told, QList<Told>());
    run(1min);
    QCOMPARE(m_told, (QList<Told>{{file, News::Kind::RecordFellBack}}));
}

void tst_WatchedFolder::whatTurnedGreenWhileNobodyWatchedIsTold()
{
    m_world->setRecord(0, false);
    const QString file = save(setupOf(0));
    watch();
    run(10min);
    m_folder.reset();
    m_world->setRecord(0, true);
    m_clock->sleep(8h);
    watch();
    run(10min);
    QCOMPARE(m_told, (QList<Told>{{file, News::Kind::AllVerified}}));
}

void tst_WatchedFolder::theSameIsNotToldAgainAfterARestart()
{
    save(setupOf(0));
    watch();
    run(10min);
    m_world->setRecord(0, false);
    watch();
    run(10min);
    QCOMPARE(m_told.size(), 1);
    watch();
    run(10min);
    QCOMPARE(m_told.size(), 1);
}

void tst_WatchedFolder::tellsOfWhatTurnsGreen()
{
    m_world->setRecord(0, false);
    const QString file = save(setupOf(0));
    watch();
    run(10min);
    m_world->setRecord(0, true);
    run(6min);
    QCOMPARE(m_told, (QList<Told>{{file, News::Kind::AllVerified}}));
}

void tst_WatchedFolder::offlineIsNoNews()
{
    const QString file = save(setupOf(0));
    watch();
    run(10min);
    const QByteArray before = contentOf(file);
    m_world->connected = false;
    m_world->setRecord(0, false);
    m_folder->lookAgain();
    run(24h);
    QCOMPARE(m_told, QList<Told>());
    QCOMPARE(contentOf(file), before);
    m_world->connected = true;
    run(3min);
    QCOMPARE(m_told.size(), 1);
}

void tst_WatchedFolder::offlineOneIsTriedOnceAMinute()
{
    for (int i = 0; i < 10; ++i)
        save(setupOf(i));
    watch();
    m_world->connected = false;
    run(10s);
    const int first = m_world->asked;
    run(10min);
    const int later = m_world->asked - first;
    QVERIFY2(later <= 10 * std::max(first, 1), qPrintable(QString::number(later)));
    QCOMPARE(m_looks, 0);
    m_world->connected = true;
    run(90s);
    QVERIFY(m_looks >= 10);
    // Connected in another way, nobody waits for the minute to end.
    m_world->connected = false;
    m_folder->lookAgain();
    run(2s);
    m_world->connected = true;
    const int looks = m_looks;
    m_folder->lookAgain();
    run(11s);
    QVERIFY(m_looks >= looks + 10);
}

void tst_WatchedFolder::whatIsOpenInAWindowIsItsOwn()
{
    const QString file = save(setupOf(0));
    auto window = std::make_unique<SetupLock>(file);
    QVERIFY(window->take(m_clock->wall()));
    const QByteArray before = contentOf(file);
    watch();
    run(30min);
    QCOMPARE(m_world->asked, 0);
    QCOMPARE(contentOf(file), before);
    window.reset();
    run(3min);
    QVERIFY(m_looks > 0);
}

void tst_WatchedFolder::openedDuringALookItIsLeftAlone()
{
    const QString file = save(setupOf(0));
    const QByteArray before = contentOf(file);
    watch();
    runUntilLooking();
    SetupLock window(file);
    QVERIFY(window.take(m_clock->wall()));
    settle();
    QVERIFY(m_world->asked > 0);
    QCOMPARE(m_looks, 0);
    QCOMPARE(contentOf(file), before);
}

void tst_WatchedFolder::changedDuringALookItIsLookedAtAnew()
{
    Setup setup = setupOf(0);
    const QString file = save(setup);
    watch();
    runUntilLooking();
    setup.tags = {u"shop"_s};
    save(setup);
    settle();
    QCOMPARE(m_looks, 0);
    QCOMPARE(stateOf(file), setup);
    run(15s);
    QCOMPARE(m_looks, 1);
    QCOMPARE(stateOf(file).tags, setup.tags);
    QVERIFY(stateOf(file).verifiedSince.isValid());
}

void tst_WatchedFolder::damagedFilesAreLeftAlone()
{
    const QString file = save(setupOf(0));
    Setup other = setupOf(0);
    other.tags = {u"later"_s};
    save(other); // so that there is a good backup
    write(file, "{ damaged");
    const QStringList before = QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden);
    watch();
    run(24h);
    QCOMPARE(m_looks, 0);
    QCOMPARE(m_world->asked, 0);
    QCOMPARE(contentOf(file), "{ damaged");
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden), before);
    write(file, toJson(setupOf(0)));
    run(11min);
    QVERIFY(m_looks > 0);
}

void tst_WatchedFolder::newerVersionsAreNotWritten()
{
    const QString file = save(setupOf(0));
    QByteArray newer = contentOf(file);
    QVERIFY(newer.contains("\"version\": 1"));
    newer.replace("\"version\": 1", "\"version\": 2");
    write(file, newer);
    watch();
    run(10min);
    QVERIFY(m_looks > 0);
    QCOMPARE(contentOf(file), newer);
}

void tst_WatchedFolder::readOnlyFilesAreWatched()
{
    Setup setup = setupOf(0);
    setup.verifiedSince = m_clock->wall().addDays(-1);
    const QString file = save(setup);
    const QByteArray before = contentOf(file);
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner));
    m_world->setRecord(0, false);
    watch();
    run(24h);
    QCOMPARE(m_told.size(), 1);
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
    if (contentOf(file) != before)
        QSKIP("this person may write everything");
}

void tst_WatchedFolder::filesComeAndGo()
{
    watch();
    run(1h);
    QCOMPARE(m_folder->watched(), 0);
    const QString file = save(setupOf(0));
    run(11min);
    QCOMPARE(m_folder->watched(), 1);
    QVERIFY(m_looks > 0);
    QVERIFY(QFile::remove(file));
    run(11min);
    QCOMPARE(m_folder->watched(), 0);
    const int asked = m_world->asked;
    run(48h);
    QCOMPARE(m_world->asked, asked);
    // Taken away in the middle of a look.
    save(setupOf(1));
    run(11min);
    m_folder->lookAgain();
    runUntilLooking();
    QVERIFY(QFile::remove(m_dir->filePath(u"d1.com.senderdomain"_s)));
    settle();
    run(11min);
    QCOMPARE(m_folder->watched(), 0);
    QVERIFY(!QFile::exists(m_dir->filePath(u"d1.com.senderdomain"_s)));
}

void tst_WatchedFolder::whatWasGivenUpIsNotLookedAt()
{
    m_world->setRecord(0, false);
    const QString file = save(setupOf(0));
    age(file, 40);
    Setup once = setupOf(1); // was right a year ago
    once.verifiedSince = m_clock->wall().addDays(-400);
    const QString right = save(once);
    age(right, 400);
    m_world->setRecord(1, false);
    watch();
    run(1h);
    QCOMPARE(m_folder->watched(), 1);
    QCOMPARE(m_told, (QList<Told>{{right, News::Kind::RecordFellBack}}));
    QVERIFY(stateOf(file).history.isEmpty());
}

void tst_WatchedFolder::aClockThatWasAheadIsNotBelieved_data()
{
    QTest::addColumn<bool>("wasRight");
    QTest::addRow("what was never right is not given up") << false;
    QTest::addRow("what was right once is not looked at daily") << true;
}

void tst_WatchedFolder::aClockThatWasAheadIsNotBelieved()
{
    QFETCH(bool, wasRight);
    m_world->setRecord(0, false);
    Setup setup = setupOf(0);
    if (wasRight)
        setup.history.append({m_clock->wall(), u"other"_s, RecordState::Verified});
    save(setup);
    watch();
    run(2h);
    QVERIFY(m_looks > 10);
    // The computer starts with a clock that is a year ahead, and is told the time later.
    m_clock->setWall(m_clock->wall().addYears(1));
    watch();
    run(2h);
    m_looks = 0;
    run(2h);
    QCOMPARE(m_looks, 0);
    m_clock->setWall(m_clock->wall().addYears(-1));
    run(11min);
    m_looks = 0;
    run(1h);
    QVERIFY2(m_looks >= 10, qPrintable(QString::number(m_looks)));
}

void tst_WatchedFolder::theUnfinishedIsLookedAtRarely()
{
    m_world->setRecord(0, false);
    Setup setup = setupOf(0);
    setup.recordsEntered = false;
    const QString file = save(setup);
    watch();
    run(1h); // what is found at first is a change
    age(file, 0);
    m_clock->sleep(70h);
    m_looks = 0;
    m_folder->lookAgain();
    run(1h);
    QVERIFY2(m_looks >= 10, qPrintable(QString::number(m_looks)));
    run(3h);
    const int slow = m_looks;
    run(24h * 10);
    QVERIFY2(m_looks - slow >= 9 && m_looks - slow <= 11, qPrintable(QString::number(m_looks)));
    run(24h * 30);
    const int last = m_looks;
    run(24h * 30);
    QCOMPARE(m_looks, last);
    QCOMPARE(m_told, QList<Told>());
}

void tst_WatchedFolder::theDeadlineIsTold()
{
    Setup setup = setupOf(0);
    setup.serviceId = u"amazon-ses"_s;
    setup.pastedText.clear();
    setup.startedAt = m_clock->wall();
    QVERIFY(deadlineOf(setup));
    QCOMPARE(*deadlineOf(setup), setup.startedAt.addDays(3));
    const QString file = save(setup);
    watch();
    run(47h);
    QCOMPARE(m_told, QList<Told>());
    run(2h);
    QCOMPARE(m_told, (QList<Told>{{file, News::Kind::DeadlineNear}}));
    run(24h * 5);
    QCOMPARE(m_told.size(), 2);
    QCOMPARE(m_told.last().kind, News::Kind::DeadlineNear);
    setup.startedAt = {};
    QVERIFY(!deadlineOf(setup));
}

void tst_WatchedFolder::nothingToSeeIsNoLook()
{
    Setup noDomain = setupOf(0);
    noDomain.domainText = u"nothing"_s;
    save(noDomain);
    Setup noRows = setupOf(1);
    noRows.pastedText.clear();
    save(noRows);
    watch();
    run(24h);
    QCOMPARE(m_looks, 0);
    QCOMPARE(m_world->asked, 0);
    QCOMPARE(m_folder->watched(), 0);
}

void tst_WatchedFolder::wakingIsSpread()
{
    for (int i = 0; i < 30; ++i)
        save(setupOf(i));
    watch();
    run(10min);
    const int before = m_looks;
    m_clock->sleep(8h);
    m_folder->lookAgain();
    run(5s);
    QVERIFY2(m_looks - before >= 4 && m_looks - before <= 6,
             qPrintable(QString::number(m_looks - before)));
    run(30s);
    QVERIFY(m_looks - before >= 30);
}

void tst_WatchedFolder::otherResolversAreAsked()
{
    save(setupOf(0));
    watch();
    run(10min);
    Routes other = m_world->routes();
    other.resolvers = {Server{IpAddress::fromText(u"192.0.2.54"_s).value(), 53, true}};
    m_world->keeps = true;
    runUntilLooking();
    m_folder->setRoutes(other);
    QCOMPARE(m_folder->inFlight(), 0);
    m_world->questions.clear();
    run(5s);
    QVERIFY(!m_world->questions.isEmpty());
    for (const Question &question : std::as_const(m_world->questions))
        QVERIFY(!question.server.recursive
                || question.server.address == other.resolvers.first().address);
    QCOMPARE(m_told, QList<Told>());
}

void tst_WatchedFolder::checksAllWhenAPersonWants()
{
    for (int i = 0; i < 20; ++i)
        save(setupOf(i));
    m_world->setRecord(7, false);
    watch();
    QList<WatchedFolder::Tally> tallies;
    connect(m_folder.get(), &WatchedFolder::checkedAll, this,
            [&tallies](const WatchedFolder::Tally &tally) { tallies.append(tally); });
    run(10min);
    QVERIFY(tallies.isEmpty());
    m_folder->checkAll();
    QVERIFY(m_folder->isCheckingAll());
    run(100ms);
    QCOMPARE(tallies, (QList<WatchedFolder::Tally>{{.right = 19, .notRight = 1, .unknown = 0}}));
    QVERIFY(!m_folder->isCheckingAll());
    // What has fallen back since counts once it is sure.
    m_world->setRecord(8, false);
    m_folder->checkAll();
    run(10s);
    QCOMPARE(tallies.size(), 1);
    run(1min);
    QCOMPARE(tallies.size(), 2);
    QCOMPARE(tallies.last(), (WatchedFolder::Tally{.right = 18, .notRight = 2, .unknown = 0}));
}

void tst_WatchedFolder::checksAllOffline()
{
    for (int i = 0; i < 5; ++i)
        save(setupOf(i));
    watch();
    run(10min);
    QList<WatchedFolder::Tally> tallies;
    connect(m_folder.get(), &WatchedFolder::checkedAll, this,
            [&tallies](const WatchedFolder::Tally &tally) { tallies.append(tally); });
    m_world->connected = false;
    m_folder->checkAll();
    run(1s);
    QCOMPARE(tallies, (QList<WatchedFolder::Tally>{{.right = 0, .notRight = 0, .unknown = 5}}));
    // Nobody has a set-up: that is told too.
    QDir(m_dir->path()).removeRecursively();
    run(11min);
    m_folder->checkAll();
    run(1s);
    QCOMPARE(tallies.last(), WatchedFolder::Tally());
}

void tst_WatchedFolder::aSlotMayDelete()
{
    const QString file = save(setupOf(0));
    watch();
    run(10min);
    m_world->setRecord(0, false);
    connect(m_folder.get(), &WatchedFolder::newsCame, this, [this] { m_folder.reset(); });
    while (m_folder && m_clock->steady() < 100h)
        run(1min);
    QVERIFY(!m_folder);
    QVERIFY(!stateOf(file).verifiedSince.isValid());
    run(1h);
}

void tst_WatchedFolder::idleItDoesNothing()
{
    for (int i = 0; i < 30; ++i)
        save(setupOf(i));
    watch();
    run(20min);
    const int asked = m_world->asked;
    QVERIFY(m_folder->nextLookAt());
    QVERIFY(*m_folder->nextLookAt() - m_clock->steady() > 20h);
    int wakings = 0;
    const auto until = m_clock->steady() + 20h;
    while (m_clock->steady() + *m_clock->nextIn() <= until) {
        m_clock->pass(*m_clock->nextIn());
        ++wakings;
    }
    QCOMPARE(m_world->asked, asked);
    QVERIFY2(wakings <= 20 * 6 + 5, qPrintable(QString::number(wakings)));
}

QTEST_GUILESS_MAIN(tst_WatchedFolder)
#include "tst_watchedfolder.moc"
