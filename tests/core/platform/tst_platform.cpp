#include "core/platform/platform.h"
#include "core/platform/systemsignals.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>
#include <QTextStream>
#include <QTimer>

#include <array>
#include <csignal>
#include <thread>

using namespace sda;
using namespace Qt::StringLiterals;

namespace {

using Octets = std::array<unsigned char, 16>;

/// Another program, which is told signals: says when it listens, and what it hears.
int listen(const QString &manner)
{
    QTextStream out(stdout);
    // A shell's background jobs are deaf to some of them, and hand that on.
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGTSTP})
        std::signal(signal, SIG_DFL);
    if (manner == u"deaf to SIGHUP")
        std::signal(SIGHUP, SIG_IGN);
    SystemSignals signalsHeard(SystemSignals::Heard::EndsAndStops);
    QObject::connect(&signalsHeard, &SystemSignals::ending, &signalsHeard, [&](int signal) {
        out << "ending " << signal << Qt::endl;
        if (manner == u"dies of it")
            SystemSignals::dieOf(signal);
        QCoreApplication::exit(7);
    });
    QObject::connect(&signalsHeard, &SystemSignals::stopping, &signalsHeard,
                     [&] { out << "stopping" << Qt::endl; });
    QObject::connect(&signalsHeard, &SystemSignals::continued, &signalsHeard,
                     [&] { out << "continued" << Qt::endl; });
    out << "listening" << Qt::endl;
    if (manner == u"busy")
        std::this_thread::sleep_for(std::chrono::minutes(5));
    return QCoreApplication::exec();
}

} // namespace

class tst_Platform : public QObject
{
    Q_OBJECT

private slots:
    void takesWholeAddressesOnly_data();
    void takesWholeAddressesOnly();
    void writesTheShortForm();
    void knowsItsOwnAddresses();
    void seesNoTerminalInAPipe();
    void tellsWhatIsToEndIt_data();
    void tellsWhatIsToEndIt();
    void endsAtTheSecondSignal();
    void leavesIgnoredSignalsIgnored();
    void stopsAndGoesOn();

private:
    static bool send(const char *signal, const QProcess &process)
    {
        return QProcess::execute(
                   u"kill"_s, {QString::fromLatin1(signal), QString::number(process.processId())})
            == 0;
    }
    /// Waits until it says so.
    static bool says(QProcess &process, const QByteArray &line)
    {
        while (process.canReadLine() || process.waitForReadyRead(60000)) {
            if (process.readLine().trimmed() == line)
                return true;
        }
        return false;
    }
    static bool start(QProcess &process, const QString &manner)
    {
        process.start(QCoreApplication::applicationFilePath(), {u"--listen"_s, manner});
        return process.waitForStarted(60000) && says(process, "listening");
    }
};

void tst_Platform::takesWholeAddressesOnly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isV4");
    QTest::addColumn<bool>("isV6");
    QTest::addRow("four numbers") << QByteArray("192.0.2.1") << true << false;
    QTest::addRow("two numbers, which inet_aton() takes") << QByteArray("10.1") << false << false;
    QTest::addRow("hexadecimal, as well") << QByteArray("0x7f000001") << false << false;
    QTest::addRow("a number too large") << QByteArray("192.0.2.256") << false << false;
    QTest::addRow("a space behind") << QByteArray("192.0.2.1 ") << false << false;
    QTest::addRow("v6") << QByteArray("2001:db8::1") << false << true;
    QTest::addRow("v6 with v4 in it") << QByteArray("::ffff:192.0.2.1") << false << true;
    QTest::addRow("two gaps") << QByteArray("2001::db8::1") << false << false;
    QTest::addRow("with a scope") << QByteArray("fe80::1%1") << false << false;
    QTest::addRow("nothing") << QByteArray("") << false << false;
}

void tst_Platform::takesWholeAddressesOnly()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isV4);
    QFETCH(bool, isV6);
    Octets octets{};
    QCOMPARE(platform::readAddress(platform::AddressSize::V4, text.constData(), octets.data()),
             isV4);
    QCOMPARE(platform::readAddress(platform::AddressSize::V6, text.constData(), octets.data()),
             isV6);
}

void tst_Platform::writesTheShortForm()
{
    Octets octets{};
    QVERIFY(
        platform::readAddress(platform::AddressSize::V6, "2001:0DB8:0:0:0:0:0:1", octets.data()));
    char text[platform::addressTextSize] = {};
    platform::writeAddress(platform::AddressSize::V6, octets.data(), text);
    QCOMPARE(QByteArray(text), QByteArray("2001:db8::1")); // RFC 5952, 4
    // The longest that there is.
    octets.fill(0xff);
    platform::writeAddress(platform::AddressSize::V6, octets.data(), text);
    QCOMPARE(QByteArray(text), QByteArray("ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"));
}

void tst_Platform::knowsItsOwnAddresses()
{
    const QList<QByteArray> addresses = platform::interfaceAddresses();
    for (const QByteArray &octets : addresses)
        QVERIFY(octets.size() == 4 || octets.size() == 16);
    QVERIFY(addresses.contains(QByteArray("\x7f\0\0\x01", 4)));
}

void tst_Platform::seesNoTerminalInAPipe()
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"--terminal"_s});
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 0);
}

void tst_Platform::tellsWhatIsToEndIt_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("number");
    QTest::addRow("SIGINT") << QByteArray("-INT") << SIGINT;
    QTest::addRow("SIGTERM") << QByteArray("-TERM") << SIGTERM;
    QTest::addRow("SIGHUP") << QByteArray("-HUP") << SIGHUP;
}

void tst_Platform::tellsWhatIsToEndIt()
{
    QFETCH(QByteArray, name);
    QFETCH(int, number);
    QProcess process;
    QVERIFY(start(process, u"ends by itself"_s));
    QVERIFY(send(name.constData(), process));
    QVERIFY(says(process, "ending " + QByteArray::number(number)));
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 7);

    QProcess dying;
    QVERIFY(start(dying, u"dies of it"_s));
    QVERIFY(send(name.constData(), dying));
    QVERIFY(dying.waitForFinished(60000));
    QCOMPARE(dying.exitStatus(), QProcess::CrashExit);
    QCOMPARE(dying.exitCode(), number);
}

void tst_Platform::endsAtTheSecondSignal()
{
    QProcess process;
    QVERIFY(start(process, u"busy"_s));
    QVERIFY(send("-INT", process));
    QVERIFY(!process.waitForFinished(300));
    QVERIFY(send("-INT", process));
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    QCOMPARE(process.exitCode(), SIGINT);
}

void tst_Platform::leavesIgnoredSignalsIgnored()
{
    QProcess process;
    QVERIFY(start(process, u"deaf to SIGHUP"_s));
    QVERIFY(send("-HUP", process));
    QVERIFY(send("-TERM", process));
    QVERIFY(says(process, "ending " + QByteArray::number(SIGTERM)));
    QVERIFY(process.waitForFinished(60000));
}

void tst_Platform::stopsAndGoesOn()
{
    QProcess process;
    QVERIFY(start(process, u"ends by itself"_s));
    for (int time = 0; time < 2; ++time) {
        QVERIFY(send("-TSTP", process));
        QVERIFY(says(process, "stopping"));
        // It says so before it stops; who has not stopped yet does not hear that it shall go on.
        for (int tries = 0; tries < 600 && !process.canReadLine(); ++tries) {
            QVERIFY(send("-CONT", process));
            process.waitForReadyRead(100);
        }
        QVERIFY(says(process, "continued"));
    }
    QVERIFY(send("-TERM", process));
    QVERIFY(says(process, "ending " + QByteArray::number(SIGTERM)));
    QVERIFY(process.waitForFinished(60000));
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--listen")
        return listen(arguments.value(2));
    if (arguments.value(1) == u"--terminal")
        return platform::outputTerminal() ? 1 : 0;
    tst_Platform test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_platform.moc"
