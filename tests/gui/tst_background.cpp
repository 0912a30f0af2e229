#include "core/setup/setup.h"
#include "core/setup/setuplock.h"
#include "tests/support/sessionbus.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace sda;
using namespace Qt::StringLiterals;

/// The window program as a person's session starts it. It asks nobody: its resolver is a port of
/// this computer at which nothing listens.
class tst_Background : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void staysWithoutAWindow();
    void startedAgainItOpensTheFile();
    void twoAtOnceAreOne();
    void endsWhenTheSessionEnds_data();
    void endsWhenTheSessionEnds();
    void afterAKillItStartsAgain();
    void theEntryFollowsTheProgram();
    void withAWindowItStaysAsOneProgram();
    void backgroundAndFileDoNotGoTogether();

private:
    std::unique_ptr<QProcess> start(const QStringList &arguments)
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
        surroundings.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        surroundings.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_bus.address());
        surroundings.insert(u"XDG_CONFIG_HOME"_s, m_home->filePath(u"config"_s));
        process->setProcessEnvironment(surroundings);
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(QStringLiteral(PROGRAM),
                       arguments
                           + QStringList{u"--data-dir"_s, m_home->filePath(u"data"_s),
                                         u"--resolver"_s, u"127.0.0.1:9"_s});
        return process;
    }
    /// Something that listens to others; -1: nobody.
    int reached()
    {
        QProcess ask;
        QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
        surroundings.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_bus.address());
        ask.setProcessEnvironment(surroundings);
        ask.start(u"dbus-send"_s,
                  {u"--session"_s, u"--print-reply"_s, u"--dest=org.freedesktop.DBus"_s, u"/"_s,
                   u"org.freedesktop.DBus.ListNames"_s});
        if (!ask.waitForFinished(60000))
            return -1;
        return int(ask.readAll().count("sender_domain_assistant.Folder_"));
    }
    /// The process whose window has the file; 0: none.
    qint64 holderOf(const QString &file)
    {
        QFile lock(SetupLock::lockFileOf(file));
        return lock.open(QIODevice::ReadOnly) ? lock.readLine().trimmed().toLongLong() : 0;
    }
    QString save() const
    {
        Setup setup;
        setup.id = u"id"_s;
        setup.serviceId = u"tencent-ses"_s;
        setup.domainText = u"d.test"_s;
        const QString file = setupFolder(m_home->filePath(u"data"_s)) + u"/d.test.senderdomain"_s;
        if (const auto why = saveSetup(setup, file))
            qFatal("%s", qPrintable(idOf(why->code())));
        return file;
    }

    SessionBus m_bus;
    std::unique_ptr<QTemporaryDir> m_home;
};

void tst_Background::initTestCase()
{
    if (!m_bus.start())
        QSKIP("there is no dbus-daemon here");
    QVERIFY(!m_bus.address().isEmpty());
}

void tst_Background::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
}

void tst_Background::staysWithoutAWindow()
{
    const QString file = save();
    const auto program = start({u"--background"_s});
    QTRY_COMPARE_WITH_TIMEOUT(reached(), 1, 60000);
    QTest::qWait(500);
    QCOMPARE(program->state(), QProcess::Running);
    QCOMPARE(holderOf(file), 0);
    program->terminate();
    QVERIFY(program->waitForFinished(60000));
}

void tst_Background::startedAgainItOpensTheFile()
{
    const QString file = save();
    const auto first = start({u"--background"_s});
    QTRY_COMPARE_WITH_TIMEOUT(reached(), 1, 60000);
    const auto second = start({file});
    QVERIFY(second->waitForFinished(60000));
    QCOMPARE(second->exitCode(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(holderOf(file), first->processId(), 60000);
    // Once more it is the same window.
    const auto third = start({file});
    QVERIFY(third->waitForFinished(60000));
    QCOMPARE(third->exitCode(), 0);
    QCOMPARE(first->state(), QProcess::Running);
    first->terminate();
    QVERIFY(first->waitForFinished(60000));
    QCOMPARE(holderOf(file), 0);
}

void tst_Background::twoAtOnceAreOne()
{
    const auto one = start({u"--background"_s});
    const auto other = start({u"--background"_s});
    const auto running = [](const QProcess &process) {
        return process.state() == QProcess::Running ? 1 : 0;
    };
    QVERIFY(one->waitForStarted(60000)
            && other->waitForStarted(60000)); // or one is not yet running
    QTRY_COMPARE_WITH_TIMEOUT(running(*one) + running(*other), 1, 60000);
    QTest::qWait(500);
    QCOMPARE(running(*one) + running(*other), 1);
    QCOMPARE(reached(), 1);
    for (const auto *process : {&one, &other}) {
        (*process)->terminate();
        (*process)->waitForFinished(60000);
        QCOMPARE((*process)->exitCode(), 0);
    }
}

void tst_Background::endsWhenTheSessionEnds_data()
{
    QTest::addColumn<int>("signal");
    QTest::addRow("asked to end") << SIGTERM;
    QTest::addRow("the terminal is closed") << SIGHUP;
    QTest::addRow("interrupted") << SIGINT;
}

void tst_Background::endsWhenTheSessionEnds()
{
#ifdef Q_OS_UNIX
    QFETCH(int, signal);
    struct sigaction ours = {};
    QCOMPARE(sigaction(signal, nullptr, &ours), 0);
    if (ours.sa_handler == SIG_IGN)
        QSKIP("this test was told to ignore the signal (nohup), and so is the program");
    const QString file = save();
    const auto program = start({file});
    QTRY_COMPARE_WITH_TIMEOUT(holderOf(file), program->processId(), 60000);
    QCOMPARE(::kill(pid_t(program->processId()), signal), 0);
    QVERIFY(program->waitForFinished(60000));
    QCOMPARE(program->exitStatus(), QProcess::NormalExit);
    QCOMPARE(program->exitCode(), 0);
    QCOMPARE(holderOf(file), 0);
#else
    QSKIP("there are no signals here");
#endif
}

void tst_Background::afterAKillItStartsAgain()
{
    const auto first = start({u"--background"_s});
    QTRY_COMPARE_WITH_TIMEOUT(reached(), 1, 60000);
    first->kill();
    QVERIFY(first->waitForFinished(60000));
    const auto second = start({u"--background"_s});
    QTRY_COMPARE_WITH_TIMEOUT(reached(), 1, 60000);
    QTest::qWait(200);
    QCOMPARE(second->state(), QProcess::Running);
    second->terminate();
    QVERIFY(second->waitForFinished(60000));
}

void tst_Background::theEntryFollowsTheProgram()
{
    const QDir autostart(m_home->filePath(u"config/autostart"_s));
    QVERIFY(QDir().mkpath(autostart.path()));
    // It is not made without being asked for.
    const auto first = start({u"--background"_s});
    QTRY_COMPARE_WITH_TIMEOUT(reached(), 1, 60000);
    QCOMPARE(autostart.entryList(QDir::Files), QStringList());
    first->terminate();
    QVERIFY(first->waitForFinished(60000));

    const QByteArray folder = m_home->filePath(u"data"_s).toUtf8();
    const QByteArray digest =
        QCryptographicHash::hash(folder, QCryptographicHash::Sha256).toHex().left(16);
    const QString entry = autostart.filePath(
        u"sender-domain-assistant-%1.desktop"_s.arg(QString::fromLatin1(digest)));
    QFile old(entry);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("[Desktop Entry]\nType=Application\nName=x\nExec=/old/program --background\n");
    old.close();
    const auto second = start({u"--background"_s});
    const auto content = [&entry] {
        QFile source(entry);
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    };
    QTRY_VERIFY_WITH_TIMEOUT(content().contains(QByteArray("TryExec=") + PROGRAM + '\n'), 60000);
    QVERIFY(content().contains("--background --data-dir " + folder));
    second->terminate();
    QVERIFY(second->waitForFinished(60000));
}

void tst_Background::withAWindowItStaysAsOneProgram()
{
    const QString file = save();
    const auto window = start({file});
    QTRY_COMPARE_WITH_TIMEOUT(holderOf(file), window->processId(), 60000);
    const auto background = start({u"--background"_s});
    QVERIFY(background->waitForFinished(60000));
    QCOMPARE(background->exitCode(), 0);
    QCOMPARE(window->state(), QProcess::Running);
    window->terminate();
    QVERIFY(window->waitForFinished(60000));
}

void tst_Background::backgroundAndFileDoNotGoTogether()
{
    const auto program = start({u"--background"_s, u"a.senderdomain"_s});
    QVERIFY(program->waitForFinished(60000));
    QCOMPARE(program->exitCode(), 2);
}

QTEST_GUILESS_MAIN(tst_Background)
#include "tst_background.moc"
