#include "tests/faults/family.h"
#include "tests/faults/faulttable.h"
#include "tests/faults/shop.h"
#include "tests/faults/windowrun.h"

#include "core/setup/setuplock.h"
#include "tests/cli/worldthread.h"
#include "tests/support/files.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <optional>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

const QByteArray settings("[General]\nlanguage=en\n");

struct WindowFault
{
    const char *fault;
    QString script;
    QMap<QString, std::optional<QString>> surroundings = {};
    int signal = SIGTERM;
    QString seen = u"the window opens"_s;
    QString settings = {}; ///< what is said of the settings, that have to be there again
};

} // namespace

/// Faults with which the window opens all the same, and ways in which it is ended.
class WindowFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void opensItsWindow_data();
    void opensItsWindow();
    void twoWindowsWithoutABus();
    void isKilledWhileItWatches();

private:
    QStringList windowOf(const QString &file) const
    {
        return {file, u"--data-dir"_s, m_dir->path(), u"--resolver"_s, u"127.0.0.1:9"_s};
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
    QMap<QString, WindowFault> m_windows;
    WorldThread m_world;
    QTemporaryDir m_watched;
    std::unique_ptr<QProcess> m_watcher;
};

void WindowFaults::initTestCase()
{
    // It begins to look only when a session that starts has become calm: meanwhile come the others.
    QVERIFY(m_watched.isValid());
    saveShop(setupFolder(m_watched.path()));
    m_world.setZone(u"sampledomain.com"_s, rightRecords);
    addOthers(m_world);
    QVERIFY(m_world.startServing());
    m_watcher = Hardship(m_watched.path())
                    .start(QStringLiteral(WINDOW),
                           QStringList{u"--background"_s, u"--data-dir"_s, m_watched.path()}
                               + m_world.routes());
}

void WindowFaults::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    m_file = saveShop(m_dir->path());
    setContent(m_dir->filePath(u"settings.ini"_s), settings);
    setContent(m_dir->filePath(u"fonts.conf"_s), "<fontconfig></fontconfig>\n");
}

void WindowFaults::opensItsWindow_data()
{
    const QString plain;
    const auto nothing = std::optional<QString>();
    const QList<WindowFault> faults{
        {"no D-Bus", plain, {{u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s}}},
        {"no fonts, and a window is opened",
         plain,
         {{u"FONTCONFIG_FILE"_s, u"$D/fonts.conf"_s}},
         SIGTERM,
         u"“No fonts are installed on this computer …”; the window opens"_s},
        {"no home, and a window is opened",
         plain,
         {{u"HOME"_s, nothing}, {u"XDG_CONFIG_HOME"_s, nothing}, {u"XDG_DATA_HOME"_s, nothing}}},
        {"a home that is not there",
         plain,
         {{u"HOME"_s, u"/nonexistent"_s},
          {u"XDG_CONFIG_HOME"_s, nothing},
          {u"XDG_DATA_HOME"_s, nothing}}},
        {"home and data folder that may only be read", readOnly()},
        {"disk full, and a window is opened", onFullDisk()},
        {"settings that may not be read", bound(u"chmod 0 \"$D/settings.ini\""_s)},
        {"settings overwritten with noise",
         u"head -c 2000 /dev/urandom >\"$D/settings.ini\"; exec \"$@\""_s},
        {"settings emptied, as Qt leaves them where one block of the disk was free",
         u"mv \"$D/settings.ini\" \"$D/settings.ini~\"; : >\"$D/settings.ini\"; exec \"$@\""_s,
         {},
         SIGTERM,
         u"the window opens"_s,
         u"; the settings of the start before"_s},
        {"a folder stands where the settings should be",
         u"rm \"$D/settings.ini\"; mkdir \"$D/settings.ini\"; exec \"$@\""_s},
        {"no run-time folder of the session", plain, {{u"XDG_RUNTIME_DIR"_s, u"/nonexistent"_s}}},
        {"SIGTERM to the window", plain, {}, SIGTERM, u"the window closes, status 0"_s},
        {"SIGHUP to the window", plain, {}, SIGHUP, u"the window closes, status 0"_s},
        {"SIGINT to the window", plain, {}, SIGINT, u"the window closes, status 0"_s},
    };
    QTest::addColumn<QString>("fault");
    for (const WindowFault &fault : faults) {
        QTest::addRow("%s", fault.fault) << QString::fromLatin1(fault.fault);
        m_windows.insert(QString::fromLatin1(fault.fault), fault);
    }
}

void WindowFaults::opensItsWindow()
{
    QFETCH(QString, fault);
    const WindowFault &claim = m_windows[fault];
    Hardship hardship(m_dir->path(), claim.script);
    for (auto it = claim.surroundings.cbegin(); it != claim.surroundings.cend(); ++it) {
        if (*it)
            hardship.setEnvironment(it.key(), QString(**it).replace(u"$D"_s, m_dir->path()));
        else
            hardship.unsetEnvironment(it.key());
    }
    const QByteArray before = contentOf(m_file);
    WindowRun window(hardship, windowOf(m_file));
    QVERIFY2(window.isUp(), window.said());
    window.signal(claim.signal);
    const Ending end = window.end();
    QVERIFY2(end.status == 0, end.err + QByteArray::number(end.status));
    if (claim.seen.contains(u"No fonts"))
        QVERIFY2(end.err.contains("No fonts are installed"), end.err);
    QCOMPARE(contentOf(m_file), before);
    QVERIFY(!QFile::exists(SetupLock::lockFileOf(m_file)));
    if (!claim.settings.isEmpty())
        QCOMPARE(contentOf(m_dir->filePath(u"settings.ini"_s)), settings);
    FaultTable::all().tell({fault, claim.seen, u"the set-up, octet for octet"_s + claim.settings});
}

void WindowFaults::twoWindowsWithoutABus()
{
    const auto holder = [this] {
        return contentOf(SetupLock::lockFileOf(m_file)).split('\n').value(0).toLongLong();
    };
    const QByteArray before = contentOf(m_file);
    WindowRun first(Hardship(m_dir->path()), windowOf(m_file));
    QVERIFY2(first.isUp(), first.said());
    QTRY_VERIFY_WITH_TIMEOUT(holder() != 0, 60000);
    const qint64 theFirst = holder();
    WindowRun second(Hardship(m_dir->path()), windowOf(m_file));
    QVERIFY2(second.isUp(), second.said());
    QCOMPARE(holder(), theFirst);
    // Of those that keep watch without a window one is enough.
    const Ending watch =
        Hardship(m_dir->path())
            .run(QStringLiteral(WINDOW), {u"--background"_s, u"--data-dir"_s, m_dir->path()});
    QCOMPARE(watch.status, 0);
    for (WindowRun *window : {&second, &first}) {
        window->signal(SIGTERM);
        QCOMPARE(window->end().status, 0);
    }
    QCOMPARE(contentOf(m_file), before);
    FaultTable::all().tell({u"two programs in one folder, and no D-Bus"_s,
                            u"two windows; the second one only shows the set-up"_s,
                            u"the set-up, octet for octet"_s});
}

void WindowFaults::isKilledWhileItWatches()
{
    const QString file = setupFolder(m_watched.path()) + u'/' + shopName;
    const QByteArray before = toJson(shopSetup());
    QTRY_VERIFY_WITH_TIMEOUT(contentOf(file) != before, 90000);
    m_watcher->kill(); // just as it writes
    QVERIFY(m_watcher->waitForFinished());
    const auto read = readSetup(file);
    QVERIFY(read && read->findings.isEmpty());
    QCOMPARE(read->setup.values, shopSetup().values);
    QVERIFY(!read->setup.history.isEmpty());
    // What it held keeps nobody out.
    QVERIFY(SetupLock(file).take(QDateTime::currentDateTimeUtc()));
    FaultTable::all().tell({u"killed while it watches in the background"_s, u"–"_s,
                            u"the set-up with what was seen, whole; the next start opens it"_s});
}

std::unique_ptr<QObject> makeWindowFaults()
{
    return std::make_unique<WindowFaults>();
}

} // namespace sda

#include "windows.moc"
