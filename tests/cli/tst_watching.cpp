#include "core/intake/displaywidth.h"
#include "tests/cli/worldthread.h"
#include "tests/support/programrun.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace sda;
using namespace Qt::StringLiterals;

namespace {

constexpr int longEnough = 60'000; // ms; ends what hangs

const QByteArray tick = "\xE2\x9C\x93";
const QByteArray circle = "\xE2\x97\x8B"; // missing

/// What stands in a terminal after `bytes`, as far as the program uses it.
QStringList screenOf(const QByteArray &bytes)
{
    static const QRegularExpression sequence(QStringLiteral("\x1b\\[([?0-9;]*)([A-Za-z])"));
    const QString text = QString::fromUtf8(bytes);
    QStringList lines{QString()};
    qsizetype row = 0;
    qsizetype column = 0;
    for (qsizetype i = 0; i < text.size();) {
        const auto match = sequence.match(text, i, QRegularExpression::NormalMatch,
                                          QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch()) {
            const QString command = match.captured(2);
            if (command == u"A"_s)
                row = qMax<qsizetype>(0, row - match.captured(1).toInt());
            if (command == u"K"_s)
                lines[row] = lines[row].left(column);
            if (command == u"J"_s) {
                lines[row] = lines[row].left(column);
                lines.resize(row + 1);
            }
            i = match.capturedEnd();
            continue;
        }
        const QChar character = text[i++];
        if (character == u'\r') {
            column = 0;
        } else if (character == u'\n') {
            if (++row == lines.size())
                lines.append(QString());
        } else {
            lines[row] = lines[row].left(column) + character + lines[row].mid(column + 1);
            ++column;
        }
    }
    return lines;
}

/// The program in a terminal of its own.
class InTerminal
{
public:
    InTerminal(const QStringList &arguments, int columns,
               const QMap<QString, QString> &variables = {})
    {
        const winsize size{.ws_row = 30, .ws_col = quint16(columns)};
        int slave = -1;
        if (openpty(&m_master, &slave, nullptr, nullptr, &size) != 0)
            return;
        fcntl(m_master, F_SETFD, FD_CLOEXEC);
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.insert(u"TERM"_s, u"xterm"_s);
        environment.remove(u"NO_COLOR"_s);
        for (auto it = variables.begin(); it != variables.end(); ++it)
            environment.insert(it.key(), it.value());
        m_process.setProcessEnvironment(environment);
        m_process.setChildProcessModifier([slave] {
            setsid();
            ioctl(slave, TIOCSCTTY, 0);
            dup2(slave, STDIN_FILENO);
            dup2(slave, STDOUT_FILENO);
        });
        m_process.start(QStringLiteral(SENDER_DOMAIN), arguments);
        m_process.waitForStarted();
        close(slave);
    }
    ~InTerminal()
    {
        m_process.kill();
        m_process.waitForFinished();
        close(m_master);
    }

    /// Reads on until the program has ended, or until it has drawn what is waited for.
    bool readUntil(const std::function<bool(const QByteArray &)> &isThere)
    {
        const QDeadlineTimer deadline(longEnough);
        while (!isThere(m_bytes) && !deadline.hasExpired()) {
            pollfd ready{m_master, POLLIN, 0};
            char buffer[4096];
            if (poll(&ready, 1, 100) <= 0)
                continue;
            const ssize_t count = ::read(m_master, buffer, sizeof buffer);
            if (count <= 0)
                break; // EIO: nobody writes any more
            m_bytes.append(buffer, count);
        }
        return isThere(m_bytes);
    }
    bool readToEnd()
    {
        readUntil([](const QByteArray &) { return false; });
        return m_process.waitForFinished(longEnough);
    }
    const QByteArray &bytes() const { return m_bytes; }
    QProcess &process() { return m_process; }

private:
    int m_master = -1;
    QProcess m_process;
    QByteArray m_bytes;
};

} // namespace

/// `check --watch`: lines for a log, objects for programs, a table for people.
class tst_Watching : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void tellsEachChangeOnALineOfItsOwn();
    void printsAnObjectForEachLook();
    void endsWithTheDeadline();
    void drawsOneTableInItsPlace();
    void fitsTheTerminal_data();
    void fitsTheTerminal();
    void addsColoursToMarksAndWords_data();
    void addsColoursToMarksAndWords();
    void drawsNothingWhereItCannot();
    void showsTheCursorAgain_data();
    void showsTheCursorAgain();
    void printsHostileValuesInert_data();
    void printsHostileValuesInert();

private:
    QStringList check(const QStringList &more) const
    {
        return QStringList{u"check"_s,
                           u"--service"_s,
                           u"tencent-ses"_s,
                           u"--domain"_s,
                           u"sampledomain.com"_s,
                           u"--set"_s,
                           u"dkimSelector=qcloud"_s,
                           u"--set"_s,
                           u"dkimValue="_s + sampleKey}
        + m_world.routes() + more;
    }

    WorldThread m_world;
    ProgramRuns m_runs{QStringLiteral(SENDER_DOMAIN)};
};

void tst_Watching::initTestCase()
{
    addOthers(m_world);
    QVERIFY(m_world.startServing());
}

void tst_Watching::init()
{
    m_world.setZone(u"sampledomain.com"_s, rightRecords);
}

void tst_Watching::tellsEachChangeOnALineOfItsOwn()
{
    m_world.setZone(u"sampledomain.com"_s,
                    QString(rightRecords).replace(u"mxbiz1.qq.com."_s, u"mx.old-host.example."_s));
    QProcess program;
    program.start(QStringLiteral(SENDER_DOMAIN), check({u"--watch"_s, u"--lang"_s, u"en"_s}));
    QByteArray out;
    // The first look tells all rows, and how it stands.
    while (out.count('\n') < 5 && program.waitForReadyRead(longEnough))
        out += program.readAllStandardOutput();
    QCOMPARE(out.count(tick), 3);
    const QByteArray first = out;
    m_world.setZone(u"sampledomain.com"_s, rightRecords);
    QVERIFY(program.waitForFinished(longEnough));
    out += program.readAllStandardOutput();
    QCOMPARE(program.exitCode(), 0);
    const QByteArray later = out.mid(first.size());
    QCOMPARE(later.count(tick), 1);
    QVERIFY(!later.contains("_domainkey")); // nothing has changed there
    QVERIFY(!out.contains('\x1b'));
    static const QRegularExpression time(
        QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ "));
    for (const QByteArray &line : out.trimmed().split('\n'))
        QVERIFY2(QString::fromUtf8(line).contains(time), line.constData());
}

void tst_Watching::printsAnObjectForEachLook()
{
    m_world.setZone(u"sampledomain.com"_s, {});
    QProcess program;
    program.start(QStringLiteral(SENDER_DOMAIN), check({u"--watch"_s, u"--json"_s}));
    QByteArray out;
    while (out.count('\n') < 1 && program.waitForReadyRead(longEnough))
        out += program.readAllStandardOutput();
    m_world.setZone(u"sampledomain.com"_s, rightRecords);
    QVERIFY(program.waitForFinished(longEnough));
    out += program.readAllStandardOutput();
    QCOMPARE(program.exitCode(), 0);
    const QByteArrayList lines = out.trimmed().split('\n');
    QVERIFY(lines.size() >= 2);
    QStringList states;
    for (const QByteArray &line : lines)
        states.append(QJsonDocument::fromJson(line).object()[u"state"_s].toString());
    QCOMPARE(states.first(), u"missing"_s);
    QCOMPARE(states.last(), u"verified"_s);
    QCOMPARE(states.count(u"verified"_s), 1); // and no look after that
}

void tst_Watching::endsWithTheDeadline()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"saved.senderdomain"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(QJsonObject{{u"format"_s, u"senderdomain"_s},
                                         {u"version"_s, 1},
                                         {u"service"_s, u"amazon-ses"_s},
                                         {u"domain"_s, u"sampledomain.com"_s},
                                         {u"startedAt"_s, u"2026-01-01T00:00:00.000Z"_s}})
                   .toJson());
    file.close();
    const ProgramEnd end =
        m_runs.run(QStringList{u"check"_s, u"--watch"_s, u"--json"_s, u"--setup"_s, file.fileName()}
                   + m_world.routes());
    QCOMPARE(end.exitStatus, 1);
    QCOMPARE(end.out.count('\n'), 1);
    QCOMPARE(end.json()[u"findings"_s][0][u"code"_s].toString(), u"service.deadline-passed"_s);
}

void tst_Watching::drawsOneTableInItsPlace()
{
    m_world.setZone(u"sampledomain.com"_s, {});
    InTerminal program(check({u"--watch"_s, u"--lang"_s, u"en"_s}), 100);
    QVERIFY(program.readUntil([](const QByteArray &bytes) { return bytes.contains(circle); }));
    m_world.setZone(u"sampledomain.com"_s, rightRecords);
    QVERIFY(program.readToEnd());
    QCOMPARE(program.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.process().exitCode(), 0);

    const QByteArray &bytes = program.bytes();
    QCOMPARE(bytes.count("\x1b[?25l"), 1);
    QCOMPARE(bytes.count("\x1b[?25h"), 1);
    QVERIFY(bytes.lastIndexOf("\x1b[?25h") > bytes.lastIndexOf("\x1b[?25l"));
    QVERIFY(bytes.lastIndexOf("\x1b[?7h") > bytes.lastIndexOf("\x1b[?7l"));
    const QStringList screen = screenOf(bytes);
    QCOMPARE(screen.first(), u"sampledomain.com"_s);
    for (int row = 1; row <= 4; ++row)
        QVERIFY2(screen[row].startsWith(QString::fromUtf8(tick)), qPrintable(screen.join(u'\n')));
    QVERIFY(screen[3].contains(u"qcloud._domainkey"_s));
    QCOMPARE(screen.join(u'\n').count(QString::fromUtf8(tick)), 4);
    QVERIFY(!screen.join(u'\n').contains(QString::fromUtf8(circle)));
}

void tst_Watching::fitsTheTerminal_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("columns");
    for (const QString &language : {u"en"_s, u"ja"_s, u"ko"_s}) {
        for (const int columns : {12, 24, 40, 60, 100})
            QTest::addRow("%s in %d columns", qPrintable(language), columns) << language << columns;
    }
}

void tst_Watching::fitsTheTerminal()
{
    QFETCH(QString, language);
    QFETCH(int, columns);
    InTerminal program(check({u"--watch"_s, u"--lang"_s, language}), columns);
    QVERIFY(program.readToEnd());
    const QStringList screen = screenOf(program.bytes());
    QVERIFY(screen.size() > 5);
    for (const QString &line : screen)
        QVERIFY2(displayWidth(line) <= columns, qPrintable(line));
    QCOMPARE(screen.join(u'\n').count(QString::fromUtf8(tick)), 4); // the state stays
}

void tst_Watching::addsColoursToMarksAndWords_data()
{
    QTest::addColumn<QString>("noColour");
    QTest::addColumn<bool>("isColoured");
    QTest::addRow("as usual") << QString() << true; // empty counts as not set
    QTest::addRow("NO_COLOR") << u"1"_s << false;
}

void tst_Watching::addsColoursToMarksAndWords()
{
    QFETCH(QString, noColour);
    QFETCH(bool, isColoured);
    InTerminal program(check({u"--watch"_s}), 80, {{u"NO_COLOR"_s, noColour}});
    QVERIFY(program.readToEnd());
    QCOMPARE(program.bytes().contains("\x1b[32m"), isColoured);
    QCOMPARE(program.bytes().contains("\x1b[0m"), isColoured);
    QVERIFY(program.bytes().contains(tick));
}

void tst_Watching::drawsNothingWhereItCannot()
{
    InTerminal program(check({u"--watch"_s}), 80, {{u"TERM"_s, u"dumb"_s}});
    QVERIFY(program.readToEnd());
    QCOMPARE(program.process().exitCode(), 0);
    QVERIFY(!program.bytes().contains('\x1b'));
    QCOMPARE(program.bytes().count(tick), 4);
}

void tst_Watching::showsTheCursorAgain_data()
{
    QTest::addColumn<int>("signal");
    QTest::addRow("Ctrl+C") << SIGINT;
    QTest::addRow("the system is shut down") << SIGTERM;
}

void tst_Watching::showsTheCursorAgain()
{
    QFETCH(int, signal);
    m_world.setZone(u"sampledomain.com"_s, {});
    InTerminal program(check({u"--watch"_s}), 80);
    QVERIFY(program.readUntil([](const QByteArray &bytes) { return bytes.contains(circle); }));
    ::kill(pid_t(program.process().processId()), signal);
    QVERIFY(program.readToEnd());
    QCOMPARE(program.process().exitStatus(), QProcess::CrashExit); // by that signal
    QCOMPARE(program.process().exitCode(), signal);
    QVERIFY(program.bytes().endsWith("\x1b[?25h"));
}

void tst_Watching::printsHostileValuesInert_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addRow("one look") << QStringList{};
    QTest::addRow("one look as JSON") << QStringList{u"--json"_s};
    QTest::addRow("while watching") << QStringList{u"--watch"_s};
    QTest::addRow("while watching, as JSON") << QStringList{u"--watch"_s, u"--json"_s};
}

void tst_Watching::printsHostileValuesInert()
{
    QFETCH(QStringList, options);
    // ESC [ 3 1 m, the same with CSI (U+009B), right-to-left override, zero width space
    m_world.setZone(
        u"sampledomain.com"_s,
        QString(rightRecords)
            .replace(u"~all"_s, u"\\027[31m \\194\\15531m \\226\\128\\174 \\226\\128\\139 -all"_s)
            .replace(u"v=DMARC1; p=none"_s, u"v=DMARC1; p=\\027[2Jnone"_s));
    QProcess program;
    program.start(QStringLiteral(SENDER_DOMAIN), check(options));
    QByteArray out;
    const bool isLog = options == QStringList{u"--watch"_s};
    while (out.count('\n') < (isLog ? 5 : 1) && program.waitForReadyRead(longEnough))
        out += program.readAllStandardOutput();
    if (!options.contains(u"--watch"_s)) {
        QVERIFY(program.waitForFinished(longEnough));
        out += program.readAllStandardOutput();
    }
    program.kill();
    program.waitForFinished();
    QVERIFY(out.contains("sampledomain.com"));
    for (const char *hostile : {"\x1b", "\xC2\x9B", "\xE2\x80\xAE", "\xE2\x80\x8B"})
        QVERIFY2(!out.contains(hostile), out.constData());
    if (options.contains(u"--json"_s)) {
        QVERIFY(out.contains("\\u202e"));
        const QJsonObject first =
            QJsonDocument::fromJson(options.contains(u"--watch"_s) ? out.left(out.indexOf('\n'))
                                                                   : out)
                .object();
        QVERIFY(QJsonDocument(first).toJson().contains("\xE2\x80\xAE")); // nothing is lost
    }
}

QTEST_GUILESS_MAIN(tst_Watching)

#include "tst_watching.moc"
