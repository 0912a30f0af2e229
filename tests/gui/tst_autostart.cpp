#include "app/gui/autostart.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace sda;
using namespace Qt::StringLiterals;

namespace {

/// A string of a desktop entry, read as the specification says.
QString unescaped(const QString &value)
{
    QString text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value.at(i) != u'\\') {
            text += value.at(i);
            continue;
        }
        const QChar code = value.at(++i);
        text += code == u'n' ? u'\n' : code == u't' ? u'\t' : code == u'r' ? u'\r' : code;
    }
    return text;
}

/// The arguments that a desktop makes of Exec.
QStringList argumentsOf(const QString &exec)
{
    QStringList arguments;
    QString argument;
    bool isQuoted = false;
    bool isOne = false;
    for (qsizetype i = 0; i < exec.size(); ++i) {
        const QChar c = exec.at(i);
        if (c == u'"') {
            isQuoted = !isQuoted;
            isOne = true;
        } else if (isQuoted && c == u'\\') {
            argument += exec.at(++i);
        } else if (!isQuoted && c == u' ') {
            if (isOne)
                arguments.append(argument);
            argument.clear();
            isOne = false;
        } else if (c == u'%') {
            argument += exec.at(++i) == u'%' ? u"%"_s : u"<field code>"_s;
            isOne = true;
        } else {
            argument += c;
            isOne = true;
        }
    }
    if (isOne)
        arguments.append(argument);
    return arguments;
}

QString valueOf(const QString &file, const QString &key)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    for (const QString &line : QString::fromUtf8(source.readAll()).split(u'\n')) {
        if (line.section(u'=', 0, 0) == key)
            return line.section(u'=', 1);
    }
    return {};
}

QByteArray contentOf(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

/// While it lives, no file of this program grows beyond `octets`: to a writer the disk is full.
class FilesStaySmall
{
public:
    explicit FilesStaySmall(rlim_t octets)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{octets, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FilesStaySmall() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FilesStaySmall(const FilesStaySmall &) = delete;
    FilesStaySmall &operator=(const FilesStaySmall &) = delete;

private:
    rlimit m_before{};
};

void append(const QString &file, const QByteArray &line)
{
    QFile target(file);
    QVERIFY(target.open(QIODevice::Append));
    target.write(line);
}

} // namespace

class tst_Autostart : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void desktopsReadTheCommandAsItIs_data();
    void desktopsReadTheCommandAsItIs();
    void isOffUntilItIsTurnedOn();
    void theDesktopMayTurnItOff_data();
    void theDesktopMayTurnItOff();
    void followsAProgramThatMoved();
    void isNotTurnedOnByBeingRenewed();
    void saysWhyItCannotBeWritten();
    void isWholeOrAbsentOnAFullDisk_data();
    void isWholeOrAbsentOnAFullDisk();
    void aHalfOneIsWrittenAnew();
    void isAValidDesktopEntry();

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

void tst_Autostart::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
    qputenv("XDG_CONFIG_HOME", m_home->path().toUtf8());
}

void tst_Autostart::desktopsReadTheCommandAsItIs_data()
{
    QTest::addColumn<QStringList>("command");
    const auto row = [](const char *claim, const QStringList &command) {
        QTest::addRow("%s", claim) << command;
    };
    row("a plain program", {u"/usr/bin/sender-domain-assistant"_s, u"--background"_s});
    row("blanks", {u"/opt/My Programs/sda"_s, u"--data-dir"_s, u"/home/a b/  c"_s});
    row("quotes", {u"/opt/it's \"mine\"/sda"_s, u"'"_s});
    row("per cent", {u"/opt/100%/sda"_s, u"%f"_s, u"%%"_s});
    row("what shells read", {u"/opt/$HOME/`id`/sda"_s, u"a;b|c&d>e<f"_s, u"~*?#()"_s});
    row("backslashes", {u"/opt/a\\b/sda"_s, u"\\"_s, u"\\\\ n"_s, u"\\n"_s});
    row("an empty argument", {u"/opt/sda"_s, QString(u""_s), u"x"_s});
    row("line ends and tabs", {u"/opt/a\nb/sda"_s, u"\t"_s, u"\r"_s});
    row("other scripts", {u"/home/花火/발신/sda"_s, u"--data-dir=/é"_s});
}

void tst_Autostart::desktopsReadTheCommandAsItIs()
{
    QFETCH(QStringList, command);
    const Autostart autostart(u"sda"_s, command);
    QCOMPARE(autostart.turnOn(), QString());
    const QString exec = valueOf(autostart.file(), u"Exec"_s);
    QCOMPARE(exec, Autostart::execOf(command));
    QCOMPARE(argumentsOf(unescaped(exec)), command);
    QCOMPARE(unescaped(valueOf(autostart.file(), u"TryExec"_s)), command.first());
}

void tst_Autostart::isOffUntilItIsTurnedOn()
{
    const Autostart autostart(u"sda"_s, {u"/usr/bin/sda"_s});
    QCOMPARE(autostart.file(), m_home->filePath(u"autostart/sda.desktop"_s));
    QVERIFY(!autostart.isOn());
    QCOMPARE(autostart.turnOff(), QString());
    QCOMPARE(autostart.turnOn(), QString());
    QVERIFY(autostart.isOn());
    QCOMPARE(autostart.turnOff(), QString());
    QVERIFY(!autostart.isOn());
    QVERIFY(!QFile::exists(autostart.file()));
}

void tst_Autostart::theDesktopMayTurnItOff_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addRow("by the specification") << QByteArray("Hidden=true\n");
    QTest::addRow("as GNOME does") << QByteArray("X-GNOME-Autostart-enabled=false\n");
    QTest::addRow("with blanks") << QByteArray("Hidden = true\n");
}

void tst_Autostart::theDesktopMayTurnItOff()
{
    QFETCH(QByteArray, line);
    const Autostart autostart(u"sda"_s, {u"/usr/bin/sda"_s});
    QCOMPARE(autostart.turnOn(), QString());
    append(autostart.file(), line);
    QVERIFY(!autostart.isOn());
    // It stays so, until the person turns it on again.
    autostart.renew();
    QVERIFY(!autostart.isOn());
    QCOMPARE(autostart.turnOn(), QString());
    QVERIFY(autostart.isOn());
}

void tst_Autostart::followsAProgramThatMoved()
{
    const Autostart before(u"sda"_s, {u"/old/sda"_s, u"--background"_s});
    QCOMPARE(before.turnOn(), QString());
    const Autostart after(u"sda"_s, {u"/new/sda"_s, u"--background"_s});
    QVERIFY(after.isOn());
    after.renew();
    QCOMPARE(valueOf(after.file(), u"Exec"_s), u"/new/sda --background"_s);
    QCOMPARE(valueOf(after.file(), u"TryExec"_s), u"/new/sda"_s);
}

void tst_Autostart::isNotTurnedOnByBeingRenewed()
{
    const Autostart autostart(u"sda"_s, {u"/usr/bin/sda"_s});
    autostart.renew();
    QVERIFY(!QFile::exists(autostart.file()));
}

void tst_Autostart::saysWhyItCannotBeWritten()
{
    QFile inTheWay(m_home->filePath(u"autostart"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const Autostart autostart(u"sda"_s, {u"/usr/bin/sda"_s});
    QVERIFY(!autostart.turnOn().isEmpty());
    QVERIFY(!autostart.isOn());
}

void tst_Autostart::isWholeOrAbsentOnAFullDisk_data()
{
    QTest::addColumn<int>("octets"); // that are left
    QTest::addRow("nothing fits") << 0;
    QTest::addRow("one octet fits") << 1;
    QTest::addRow("half of it fits") << 200;
    QTest::addRow("all but its end fits") << -1;
}

void tst_Autostart::isWholeOrAbsentOnAFullDisk()
{
    QFETCH(int, octets);
    const Autostart before(u"sda"_s, {u"/old/sda"_s});
    const Autostart after(u"sda"_s, {u"/new/sda"_s});
    const QString folder = QFileInfo(after.file()).path();
    QCOMPARE(after.turnOn(), QString());
    const int size = int(contentOf(after.file()).size());
    QCOMPARE(after.turnOff(), QString());

    const rlim_t room = rlim_t(octets < 0 ? size + octets : octets);
    QString why;
    {
        const FilesStaySmall limit(room);
        why = after.turnOn();
    }
    QVERIFY(!why.isEmpty());
    QVERIFY(!after.isOn());
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList());

    QCOMPARE(before.turnOn(), QString());
    const QByteArray whole = contentOf(before.file());
    {
        const FilesStaySmall limit(room);
        QVERIFY(!after.turnOn().isEmpty());
        after.renew();
    }
    QCOMPARE(contentOf(after.file()), whole);
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList{u"sda.desktop"_s});
}

/// As a program leaves it that is not as careful.
void tst_Autostart::aHalfOneIsWrittenAnew()
{
    const Autostart autostart(u"sda"_s, {u"/usr/bin/sda"_s});
    QCOMPARE(autostart.turnOn(), QString());
    const QByteArray whole = contentOf(autostart.file());
    QVERIFY(QFile::resize(autostart.file(), whole.size() / 2));
    autostart.renew();
    QCOMPARE(contentOf(autostart.file()), whole);
}

void tst_Autostart::isAValidDesktopEntry()
{
    const QString validator = QStandardPaths::findExecutable(u"desktop-file-validate"_s);
    if (validator.isEmpty())
        QSKIP("there is no desktop-file-validate here");
    const Autostart autostart(u"sda"_s, {u"/opt/My Programs/50%/sda"_s, u"--background"_s});
    QCOMPARE(autostart.turnOn(), QString());
    QProcess check;
    check.start(validator, {autostart.file()});
    QVERIFY(check.waitForFinished());
    QCOMPARE(check.readAll(), QByteArray());
    QCOMPARE(check.exitCode(), 0);
}

QTEST_GUILESS_MAIN(tst_Autostart)
#include "tst_autostart.moc"
