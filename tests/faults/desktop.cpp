#include "tests/faults/family.h"
#include "tests/faults/faulttable.h"
#include "tests/faults/programfault.h"
#include "tests/faults/shop.h"

#include "tests/cli/worldthread.h"
#include "tests/support/files.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

const QString unchanged = u"every file, octet for octet"_s;
const QString noDisplay = u"There is no display here to open a window on. The command line program "
                          "\"sender-domain\" does the same work in the terminal."_s;
/// Of 59,535 that there may be.
const QString nobodysDisplay = u":58077"_s;
const QStringList languages{u"en"_s, u"ja"_s, u"ko"_s};

} // namespace

/// What is missing or in a bad way on a desktop, and around the programs.
class DesktopFaults : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void meets_data();
    void meets();
    void saysItInTheLanguageOfThePerson_data();
    void saysItInTheLanguageOfThePerson();
    void watchEndsBySignal_data();
    void watchEndsBySignal();

private:
    QStringList windowOf(const QString &file) const
    {
        return {file, u"--data-dir"_s, m_dir->path(), u"--resolver"_s, u"127.0.0.1:9"_s};
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QMap<QString, ProgramFault> m_faults;
};

void DesktopFaults::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    saveShop(m_dir->path());
    setContent(m_dir->filePath(u"fonts.conf"_s), "<fontconfig></fontconfig>\n");
}

void DesktopFaults::meets_data()
{
    using Surroundings = QMap<QString, std::optional<QString>>;
    const auto nothing = std::optional<QString>();
    const QStringList practice{u"check"_s, u"--practice"_s, u"--json"_s};
    const QStringList services{u"services"_s};
    const QStringList pdf{u"--export-pdf"_s, u"$D/shop.senderdomain"_s, u"-o"_s,
                          u"$D/new.pdf"_s,   u"--data-dir"_s,           u"$D"_s,
                          u"--resolver"_s,   u"127.0.0.1:9"_s};
    const QStringList save{u"plan"_s, u"--setup"_s, u"$D/shop.senderdomain"_s, u"--save"_s,
                           u"$D/new.senderdomain"_s};
    const QString andPdf = u"every file, octet for octet; the PDF"_s;
    const auto withPdf = [](const Folder &before, Folder after) {
        const QByteArray made = after.take(u"new.pdf"_s);
        after.remove(u".shop.senderdomain.lock"_s);
        return made.startsWith("%PDF-") && after == before;
    };
    const auto withSaved = [](const Folder &before, Folder after) {
        return parseSetup(after.take(u"new.senderdomain"_s), {}) && after == before;
    };
    const QString andSaved = u"every file, octet for octet; the set-up that was saved"_s;
    const QString quiet;
    const QString noLocale = u"exec env LC_ALL=xx_YY.UTF-8 \"$@\""_s;
    const auto same = std::equal_to<Folder>();
    const auto window = [&](const char *fault, const Surroundings &surroundings) {
        return ProgramFault{
            fault, quiet,       {u"--data-dir"_s, u"$D"_s}, 2, {noDisplay}, unchanged, same, true,
            {},    surroundings};
    };
    const QList<ProgramFault> faults{
        window("no display", {{u"QT_QPA_PLATFORM"_s, nothing}}),
        window("a display is named that is not there",
               {{u"QT_QPA_PLATFORM"_s, nothing}, {u"DISPLAY"_s, nobodysDisplay}}),
        window("a Wayland display is named that is not there",
               {{u"QT_QPA_PLATFORM"_s, nothing}, {u"WAYLAND_DISPLAY"_s, u"nowhere"_s}}),
        window("X11 is wanted, and there is none", {{u"QT_QPA_PLATFORM"_s, u"xcb"_s}}),
        window("a kind of display is wanted that Qt does not have",
               {{u"QT_QPA_PLATFORM"_s, u"paper"_s}}),
        {"a display is named that is not there, and a PDF is made",
         quiet,
         pdf,
         0,
         {},
         andPdf,
         withPdf,
         true,
         {},
         {{u"QT_QPA_PLATFORM"_s, nothing}, {u"DISPLAY"_s, nobodysDisplay}}},
        {"no display, and the command line program checks",
         quiet,
         practice,
         0,
         {},
         unchanged,
         same,
         false,
         {},
         {{u"QT_QPA_PLATFORM"_s, nothing}}},
        {"no fonts, and a PDF is made",
         quiet,
         pdf,
         2,
         {u"No fonts are installed on this computer, so no text can be seen in a window or in a "
          "PDF. Install a font that has your language, and start again."_s},
         unchanged,
         same,
         true,
         {},
         {{u"FONTCONFIG_FILE"_s, u"$D/fonts.conf"_s}}},
        {"a locale that is not installed", noLocale, services, 0, {}, unchanged},
        {"no locale, as under cron",
         quiet,
         services,
         0,
         {},
         unchanged,
         same,
         false,
         {},
         {{u"LC_ALL"_s, nothing}}},
        {"a locale that is not installed, and a PDF is made",
         noLocale,
         pdf,
         0,
         {},
         andPdf,
         withPdf,
         true},
        {"no home",
         quiet,
         practice,
         0,
         {},
         unchanged,
         same,
         false,
         {},
         {{u"HOME"_s, nothing}, {u"XDG_CONFIG_HOME"_s, nothing}, {u"XDG_DATA_HOME"_s, nothing}}},
        {"no folder for temporary files",
         quiet,
         save,
         0,
         {},
         andSaved,
         withSaved,
         false,
         {},
         {{u"TMPDIR"_s, u"/nonexistent"_s}}},
        {"no folder for temporary files, and a PDF is made",
         quiet,
         pdf,
         0,
         {},
         andPdf,
         withPdf,
         true,
         {},
         {{u"TMPDIR"_s, u"/nonexistent"_s}}},
        {"the standard input is closed, and is to be read",
         u"exec \"$@\" <&-"_s,
         {u"read"_s, u"-"_s},
         2,
         {u"%1 cannot be read: %2"_s},
         unchanged},
        {"the standard input is closed, and nothing is to be read",
         u"exec \"$@\" <&-"_s,
         practice,
         0,
         {},
         unchanged},
        {"the standard output is closed",
         u"exec \"$@\" >&-"_s,
         save,
         2,
         {u"The output cannot be written: %1"_s},
         andSaved,
         withSaved},
        {"the standard input, output and error are closed",
         u"exec \"$@\" <&- >&- 2>&-"_s,
         {u"export"_s, u"--setup"_s, u"$D/shop.senderdomain"_s, u"--format"_s, u"text"_s, u"-o"_s,
          u"$D/new.txt"_s},
         0,
         {},
         u"every file, octet for octet; the export"_s,
         [](const Folder &before, Folder after) {
             return after.take(u"new.txt"_s).contains("sampledomain.com") && after == before;
         }},
    };
    QTest::addColumn<QString>("fault");
    for (const ProgramFault &fault : faults) {
        QTest::addRow("%s", fault.fault) << QString::fromLatin1(fault.fault);
        m_faults.insert(QString::fromLatin1(fault.fault), fault);
    }
}

void DesktopFaults::meets()
{
    QFETCH(QString, fault);
    const QString wrong = tryOut(m_faults.value(fault), m_dir->path());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void DesktopFaults::saysItInTheLanguageOfThePerson_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::addRow("no display") << u"QT_QPA_PLATFORM"_s << QString();
    QTest::addRow("none that works") << u"QT_QPA_PLATFORM"_s << u"xcb"_s;
    QTest::addRow("no fonts") << u"FONTCONFIG_FILE"_s << u"$D/fonts.conf"_s;
}

void DesktopFaults::saysItInTheLanguageOfThePerson()
{
    QFETCH(QString, variable);
    QFETCH(QString, value);
    Hardship hardship(m_dir->path());
    if (value.isEmpty())
        hardship.unsetEnvironment(variable);
    else
        hardship.setEnvironment(variable, value.replace(u"$D"_s, m_dir->path()));
    QStringList arguments = windowOf(m_dir->filePath(u"shop.senderdomain"_s));
    if (variable == u"FONTCONFIG_FILE")
        arguments = QStringList{u"--export-pdf"_s} + arguments
            + QStringList{u"-o"_s, m_dir->filePath(u"new.pdf"_s)};
    QSet<QByteArray> sentences;
    for (const QString &language : languages) {
        const Ending end =
            hardship.run(QStringLiteral(WINDOW), arguments + QStringList{u"--lang"_s, language});
        QCOMPARE(end.status, 2);
        QVERIFY2(end.err.count('\n') == 1 && end.err.size() > 40, end.err);
        sentences.insert(end.err);
    }
    QCOMPARE(sentences.size(), languages.size());
}

void DesktopFaults::watchEndsBySignal_data()
{
    QTest::addColumn<int>("signal");
    QTest::addRow("SIGTERM to a watch in the terminal") << SIGTERM;
    QTest::addRow("SIGHUP to a watch in the terminal") << SIGHUP;
    QTest::addRow("SIGINT to a watch in the terminal") << SIGINT;
}

void DesktopFaults::watchEndsBySignal()
{
    QFETCH(int, signal);
    WorldThread world;
    world.setZone(u"sampledomain.com"_s, {});
    addOthers(world);
    QVERIFY(world.startServing());
    const Folder before = folderAt(m_dir->path());
    const auto program = Hardship(m_dir->path())
                             .start(QStringLiteral(SENDER_DOMAIN),
                                    QStringList{u"check"_s, u"--watch"_s, u"--json"_s, u"--setup"_s,
                                                m_dir->filePath(u"shop.senderdomain"_s)}
                                        + world.routes());
    QTRY_VERIFY_WITH_TIMEOUT(program->bytesAvailable() > 0, 60000);
    ::kill(pid_t(program->processId()), signal);
    const Ending end = Hardship::endOf(*program);
    QCOMPARE(end.status, 128 + signal);
    QVERIFY2(end.err.isEmpty(), end.err);
    for (const QByteArray &line : end.out.trimmed().split('\n'))
        QVERIFY(QJsonDocument::fromJson(line).isObject());
    QVERIFY(folderAt(m_dir->path()) == before);
    FaultTable::all().tell({QString::fromLatin1(QTest::currentDataTag()),
                            u"whole lines; status "_s + QString::number(end.status),
                            u"the set-up, octet for octet"_s});
}

std::unique_ptr<QObject> makeDesktopFaults()
{
    return std::make_unique<DesktopFaults>();
}

} // namespace sda

#include "desktop.moc"
