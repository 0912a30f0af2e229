#include "core/setup/backups.h"
#include "core/setup/keeping.h"
#include "tests/core/setup/handclock.h"
#include "tests/support/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace sda;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A state that is told from others by its page.
Setup state(int page)
{
    Setup setup;
    setup.id = u"0d9b6f1e-3c5a-4d7e-9d53-5a3b1f3f9f11"_s;
    setup.serviceId = u"tencent-ses"_s;
    setup.domainText = u"shop.example"_s;
    setup.page = page;
    return setup;
}

int pageIn(const QString &file)
{
    const auto read = readSetup(file);
    return read ? read->setup.page : -1;
}

QString idOf(const std::optional<Finding> &finding)
{
    return finding ? sda::idOf(finding->code()) : QString();
}

QStringList idsOf(const std::variant<LoadedSetup, Finding> &opened)
{
    if (const auto *why = std::get_if<Finding>(&opened))
        return {u"not opened"_s, sda::idOf(why->code())};
    QStringList ids;
    for (const Finding &finding : std::get<LoadedSetup>(opened).findings)
        ids.append(sda::idOf(finding.code()));
    return ids;
}

} // namespace

class tst_SharedFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void oneWindowAtATime();
    void aFileHasOneLockUnderAllItsNames();
    void theSameWindowOpensItAgain();
    void aKilledProgramKeepsNobodyOut();
    void anotherComputersLockIsRespected();
    void anotherComputersLockIsForgottenAfterAWeek();
    void newSetUpsOfTwoWindowsDoNotMeet();
    void aNewSetUpIsKeptWhileItIsTyped();
    void aDraftOfAKilledProgramGetsAName();
    void whatIsDeletedAgainLeavesNoDraft();
    void neverWritesOverWhatChangedElsewhere();
    void openedAgainItHoldsTheirs();
    void savedAsACopyBothAreThere();
    void undecidedItBecomesACopyWhenTheWindowGoes();
    void undecidedItBecomesACopyAfterAKill();
    void theSameChangeIsNone();
    void noticesLive_data();
    void noticesLive();
    void whatIsPutBackIsNoChange();
    void ownSavesAreNoChange();
    void aDeletedFileIsMadeAgain();
    void aCopyOfWhatIsOpenElsewhere();

private:
    QStringList setups() const;
    /// Lets what the system says come in, and time pass.
    void letPass(HandClock &clock, std::chrono::milliseconds time);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void tst_SharedFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_file = m_folder->filePath(u"a.senderdomain"_s);
    QVERIFY(!saveSetup(state(1), m_file));
}

QStringList tst_SharedFile::setups() const
{
    return QDir(m_folder->path()).entryList({u"*.senderdomain"_s}, QDir::Files);
}

void tst_SharedFile::letPass(HandClock &clock, std::chrono::milliseconds time)
{
    QTest::qWait(50);
    clock.pass(time);
}

void tst_SharedFile::oneWindowAtATime()
{
    HandClock clock;
    auto first = std::make_unique<Keeping>(clock, m_folder->path());
    QCOMPARE(idsOf(first->open(m_file)), QStringList());
    Keeping second(clock, m_folder->path());
    const auto opened = second.open(m_file);
    QCOMPARE(idsOf(opened), QStringList{u"setup.open-elsewhere"_s});
    QVERIFY(std::get<LoadedSetup>(opened).readOnly);
    QCOMPARE(std::get<LoadedSetup>(opened).setup, state(1));
    QCOMPARE(second.file(), QString());
    second.change(state(2));
    clock.pass(10s);
    second.saveNow(state(2));
    QCOMPARE(pageIn(m_file), 1);
    first->change(state(3));
    first.reset();
    QCOMPARE(idsOf(second.open(m_file)), QStringList());
    QCOMPARE(second.file(), m_file);
    second.change(state(4));
    clock.pass(1s);
    QCOMPARE(pageIn(m_file), 4);
    QCOMPARE(setups(), QStringList{u"a.senderdomain"_s});
}

void tst_SharedFile::aFileHasOneLockUnderAllItsNames()
{
    HandClock clock;
    const QString link = m_folder->filePath(u"link.senderdomain"_s);
    QVERIFY(QFile::link(m_file, link));
    Keeping first(clock, m_folder->path());
    first.open(m_file);
    Keeping second(clock, m_folder->path());
    QCOMPARE(idsOf(second.open(link)), QStringList{u"setup.open-elsewhere"_s});
    second.beginIn(m_folder->path() + u"/../"_s + QFileInfo(m_folder->path()).fileName()
                   + u"/a.senderdomain"_s);
    QCOMPARE(idOf(second.finding()), u"setup.open-elsewhere"_s);
}

void tst_SharedFile::theSameWindowOpensItAgain()
{
    HandClock clock;
    Keeping keeping(clock, m_folder->path());
    keeping.open(m_file);
    keeping.change(state(2));
    keeping.saveNow(state(2));
    const auto opened = keeping.open(m_file);
    QCOMPARE(idsOf(opened), QStringList());
    QCOMPARE(std::get<LoadedSetup>(opened).setup, state(2));
    // A file that cannot be opened changes nothing.
    QCOMPARE(idsOf(keeping.open(m_file + u".not-there"_s)).value(0), u"not opened"_s);
    keeping.change(state(3));
    clock.pass(1s);
    QCOMPARE(pageIn(m_file), 3);
}

void tst_SharedFile::aKilledProgramKeepsNobodyOut()
{
    QProcess holder;
    holder.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, m_file});
    QVERIFY(holder.waitForStarted(60000));
    QVERIFY(holder.waitForReadyRead(60000));
    QCOMPARE(holder.readLine().trimmed(), QByteArray("held"));
    HandClock clock;
    Keeping keeping(clock, m_folder->path());
    QCOMPARE(idsOf(keeping.open(m_file)), QStringList{u"setup.open-elsewhere"_s});
    holder.kill();
    QVERIFY(holder.waitForFinished(60000));
    QVERIFY(QFile::exists(SetupLock::lockFileOf(m_file)));
    QCOMPARE(idsOf(keeping.open(m_file)), QStringList());
    QCOMPARE(keeping.file(), m_file);
}

void tst_SharedFile::anotherComputersLockIsRespected()
{
    // As QLockFile writes it: process, program, computer.
    setContent(SetupLock::lockFileOf(m_file), "4242\nsender-domain-assistant\nanother-computer\n");
    HandClock clock;
    Keeping keeping(clock, m_folder->path());
    QCOMPARE(idsOf(keeping.open(m_file)), QStringList{u"setup.open-elsewhere"_s});
    QVERIFY(QFile::exists(SetupLock::lockFileOf(m_file)));
}

void tst_SharedFile::anotherComputersLockIsForgottenAfterAWeek()
{
    const QString lock = SetupLock::lockFileOf(m_file);
    setContent(lock, "4242\nsender-domain-assistant\nanother-computer\n");
    QFile target(lock);
    QVERIFY(target.open(QIODevice::ReadWrite));
    QVERIFY(
        target.setFileTime(QDateTime::currentDateTimeUtc().addDays(-SetupLock::strangersDays - 1),
                           QFileDevice::FileModificationTime));
    target.close();
    HandClock clock;
    Keeping keeping(clock, m_folder->path());
    QCOMPARE(idsOf(keeping.open(m_file)), QStringList());
    QCOMPARE(keeping.file(), m_file);
}

void tst_SharedFile::newSetUpsOfTwoWindowsDoNotMeet()
{
    HandClock clock;
    Keeping first(clock, m_folder->path());
    Keeping second(clock, m_folder->path());
    first.beginNew();
    second.beginNew();
    first.change(state(2));
    second.change(state(3));
    clock.pass(5s);
    QVERIFY(first.file() != second.file());
    QCOMPARE(pageIn(first.file()), 2);
    QCOMPARE(pageIn(second.file()), 3);
}

void tst_SharedFile::aNewSetUpIsKeptWhileItIsTyped()
{
    HandClock clock;
    const QDir drafts(setupFolder(m_folder->path()) + u"/.drafts"_s);
    {
        Keeping keeping(clock, m_folder->path());
        keeping.beginNew();
        for (int page = 1; page < 30; ++page) { // never still for two seconds
            keeping.change(state(page));
            clock.pass(1s);
            QCOMPARE(keeping.file(), QString());
            QCOMPARE(drafts.entryList({u"*.senderdomain"_s}).size(), 1);
            QCOMPARE(pageIn(drafts.filePath(drafts.entryList({u"*.senderdomain"_s}).first())),
                     page);
            // Another window leaves it alone.
            Keeping other(clock, m_folder->path());
            QCOMPARE(drafts.entryList({u"*.senderdomain"_s}).size(), 1);
        }
        clock.pass(2s);
        QCOMPARE(pageIn(keeping.file()), 29);
    }
    QCOMPARE(drafts.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList());
}

void tst_SharedFile::aDraftOfAKilledProgramGetsAName()
{
    HandClock clock;
    const QString folder = setupFolder(m_folder->path());
    {
        Draft draft(folder, state(4), clock);
        draft.autosave().change(state(4));
    }
    const QString file = folder + u"/shop.example-tencent-ses.senderdomain"_s;
    QVERIFY(!QFile::exists(file));
    Keeping next(clock, m_folder->path());
    QCOMPARE(pageIn(file), 4);
    {
        // Killed after it got its name: the draft is the older one.
        Draft draft(folder, state(3), clock);
        draft.autosave().change(state(3));
    }
    Keeping afterThat(clock, m_folder->path());
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{QFileInfo(file).fileName()});
    QCOMPARE(pageIn(file), 4);
    QVERIFY(QDir(folder + u"/.drafts"_s).isEmpty(QDir::Files | QDir::Hidden));
}

void tst_SharedFile::whatIsDeletedAgainLeavesNoDraft()
{
    HandClock clock;
    const QString folder = setupFolder(m_folder->path());
    Keeping keeping(clock, m_folder->path());
    keeping.beginNew();
    keeping.change(state(1));
    clock.pass(1s);
    Setup empty = state(1);
    empty.domainText.clear();
    keeping.change(empty);
    clock.pass(5s);
    keeping.saveNow(empty);
    QCOMPARE(keeping.file(), QString());
    QVERIFY(QDir(folder + u"/.drafts"_s).entryList({u"*.senderdomain*"_s}).isEmpty());
}

void tst_SharedFile::neverWritesOverWhatChangedElsewhere()
{
    HandClock clock;
    Keeping keeping(clock, m_folder->path());
    keeping.open(m_file);
    keeping.change(state(2));
    clock.pass(1s);
    QCOMPARE(pageIn(m_file), 2);
    setContent(m_file, toJson(state(50)));
    for (int page = 3; page < 6; ++page) {
        keeping.change(state(page));
        clock.pass(1s);
        QCOMPARE(idOf(keeping.finding()), u"setup.changed-elsewhere"_s);
        QCOMPARE(pageIn(m_file), 50);
        // Nothing typed is lost while nobody decides.
        QCOMPARE(pageIn(unsavedOf(m_file)), page);
    }
    // Nor is it written over if it is no set-up at all.
    setContent(m_file, "something else");
    keeping.saveNow(state(7));
    QFile source(m_file);
    QVERIFY(source.open(QIODevice::ReadOnly));
    QCOMPARE(source.readAll(), QByteArray("something else"));
}

void tst_SharedFile::openedAgainItHoldsTheirs()
{
    HandClock clock;
    Keeping keeping(clock, m_folder->path());
    keeping.open(m_file);
    setContent(m_file, toJson(state(50)));
    keeping.saveNow(state(2));
    QCOMPARE(idOf(keeping.finding()), u"setup.changed-elsewhere"_s);
    const auto opened = keeping.open(m_file);
    QCOMPARE(std::get<LoadedSetup>(opened).setup, state(50));
    QCOMPARE(idOf(keeping.finding()), QString());
    QCOMPARE(setups(), QStringList{u"a.senderdomain"_s});
    QVERIFY(!QFile::exists(unsavedOf(m_file)));
    keeping.change(state(51));
    clock.pass(1s);
    QCOMPARE(pageIn(m_file), 51);
}

void tst_SharedFile::savedAsACopyBothAreThere()
{
    HandClock clock;
    {
        Keeping keeping(clock, m_folder->path());
        keeping.open(m_file);
        setContent(m_file, toJson(state(50)));
        keeping.saveNow(state(2));
        keeping.saveCopy(state(3));
        QCOMPARE(idOf(keeping.finding()), QString());
        QVERIFY(keeping.file() != m_file);
        QCOMPARE(QFileInfo(keeping.file()).path(), m_folder->path());
        QCOMPARE(pageIn(keeping.file()), 3);
        keeping.change(state(4));
        clock.pass(1s);
        QCOMPARE(pageIn(keeping.file()), 4);
    }
    QCOMPARE(pageIn(m_file), 50);
    QCOMPARE(setups().size(), 2);
}

void tst_SharedFile::undecidedItBecomesACopyWhenTheWindowGoes()
{
    HandClock clock;
    {
        Keeping keeping(clock, m_folder->path());
        keeping.open(m_file);
        setContent(m_file, toJson(state(50)));
        keeping.change(state(2));
    }
    QCOMPARE(pageIn(m_file), 50);
    QCOMPARE(setups().size(), 2);
    QCOMPARE(pageIn(m_folder->filePath(u"shop.example-tencent-ses.senderdomain"_s)), 2);
}

void tst_SharedFile::undecidedItBecomesACopyAfterAKill()
{
    QVERIFY(QDir().mkpath(QFileInfo(unsavedOf(m_file)).path()));
    setContent(unsavedOf(m_file), toJson(state(2)));
    HandClock clock;
    Keeping keeping(clock, m_folder->path());
    const auto opened = keeping.open(m_file);
    QCOMPARE(std::get<LoadedSetup>(opened).setup, state(1));
    QCOMPARE(pageIn(m_folder->filePath(u"shop.example-tencent-ses.senderdomain"_s)), 2);
    QVERIFY(!QFile::exists(unsavedOf(m_file)));
}

void tst_SharedFile::theSameChangeIsNone()
{
    HandClock clock;
    Keeping keeping(clock, m_folder->path());
    keeping.open(m_file);
    setContent(m_file, toJson(state(2)));
    keeping.saveNow(state(2));
    QCOMPARE(idOf(keeping.finding()), QString());
    keeping.saveNow(state(3));
    QCOMPARE(pageIn(m_file), 3);
    // Another program's change while nothing changes here is nothing to save over.
    setContent(m_file, toJson(state(50)));
    keeping.saveNow(state(3));
    QCOMPARE(pageIn(m_file), 50);
    QVERIFY(!QFile::exists(unsavedOf(m_file)));
}

void tst_SharedFile::noticesLive_data()
{
    QTest::addColumn<bool>("replaces");
    QTest::addColumn<bool>("hasUnsaved");
    QTest::addRow("written in place") << false << false;
    QTest::addRow("replaced") << true << false;
    QTest::addRow("replaced while something is unsaved") << true << true;
}

void tst_SharedFile::noticesLive()
{
    QFETCH(bool, replaces);
    QFETCH(bool, hasUnsaved);
    HandClock clock;
    Keeping keeping(clock, m_folder->path());
    QSignalSpy mayOpen(&keeping, &Keeping::mayOpenAgain);
    keeping.open(m_file);
    keeping.change(state(2));
    clock.pass(1s); // our own save replaces the file that is watched
    letPass(clock, 300ms);
    if (hasUnsaved)
        keeping.change(state(3));
    if (replaces)
        QCOMPARE(writeFile(toJson(state(50)), m_file), QString());
    else
        setContent(m_file, toJson(state(50)));
    for (int n = 0; n < 400 && !keeping.finding(); ++n)
        letPass(clock, 10ms);
    QCOMPARE(idOf(keeping.finding()), u"setup.changed-elsewhere"_s);
    QCOMPARE(mayOpen.size(), hasUnsaved ? 0 : 1);
    QCOMPARE(pageIn(m_file), 50);
    if (hasUnsaved)
        return;
    QCOMPARE(std::get<LoadedSetup>(keeping.open(m_file)).setup, state(50));
    QCOMPARE(idOf(keeping.finding()), QString());
}

void tst_SharedFile::whatIsPutBackIsNoChange()
{
    HandClock clock;
    Keeping keeping(clock, m_folder->path());
    keeping.open(m_file);
    setContent(m_file, toJson(state(50)));
    for (int n = 0; n < 400 && !keeping.finding(); ++n)
        letPass(clock, 10ms);
    QCOMPARE(idOf(keeping.finding()), u"setup.changed-elsewhere"_s);
    setContent(m_file, toJson(state(1)));
    for (int n = 0; n < 400 && keeping.finding(); ++n)
        letPass(clock, 10ms);
    QCOMPARE(idOf(keeping.finding()), QString());
    keeping.saveNow(state(2));
    QCOMPARE(pageIn(m_file), 2);
}

void tst_SharedFile::ownSavesAreNoChange()
{
    HandClock clock;
    Keeping keeping(clock, m_folder->path());
    QSignalSpy mayOpen(&keeping, &Keeping::mayOpenAgain);
    QSignalSpy findings(&keeping, &Keeping::findingChanged);
    keeping.open(m_file);
    findings.clear();
    for (int page = 2; page < 12; ++page) {
        keeping.change(state(page));
        clock.pass(600ms);
        QTest::qWait(20);
    }
    letPass(clock, 5s);
    QCOMPARE(pageIn(m_file), 11);
    QVERIFY(mayOpen.isEmpty());
    QVERIFY(findings.isEmpty());
}

void tst_SharedFile::aDeletedFileIsMadeAgain()
{
    HandClock clock;
    Keeping keeping(clock, m_folder->path());
    keeping.open(m_file);
    QVERIFY(QFile::remove(m_file));
    letPass(clock, 1s);
    QCOMPARE(idOf(keeping.finding()), QString());
    keeping.saveNow(state(2));
    QCOMPARE(pageIn(m_file), 2);
}

void tst_SharedFile::aCopyOfWhatIsOpenElsewhere()
{
    HandClock clock;
    Keeping first(clock, m_folder->path());
    first.open(m_file);
    Keeping second(clock, m_folder->path());
    second.open(m_file);
    second.saveCopy(state(7));
    QCOMPARE(pageIn(second.file()), 7);
    QVERIFY(second.file() != m_file);
    QCOMPARE(pageIn(m_file), 1);
}

/// With `--hold FILE` it is the other program that has a file open.
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--hold"_s) {
        SetupLock lock(arguments.value(2));
        std::puts(lock.take(QDateTime::currentDateTimeUtc()) ? "held" : "busy");
        std::fflush(stdout);
        return QCoreApplication::exec();
    }
    tst_SharedFile test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sharedfile.moc"
