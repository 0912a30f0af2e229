#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

/// The walls between the rooms, as far as the link graph does not hold them: Debian's headers let
/// any file include any Qt module.
class tst_Layering : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void roomsIncludeOnlyTheirNeighbours_data();
    void roomsIncludeOnlyTheirNeighbours();
    void coreKnowsNoWindow();
    void coreSaysNoSentence();
    void onlyTheProgramsNameTheTransport();
    void onlyCoreReadsRecords();
    void onlyThePlatformCallsTheSystem();
    void onlyTheFilesNamedSoNeedTheBus();
    void nothingIsHandedToAShell();
    void noFileIsMadeWhereOthersCanGuessIt();
    void theLogTellsOfOurOwnFilesOnly();
    void savesOnlyWhatReachedTheDisk();

private:
    QStringList filesWith(const QRegularExpression &words) const;

    struct Source
    {
        QString file; // relative to the root
        QString room; // "core/dns"
        QString text;
    };
    QList<Source> m_sources;

    QStringList includesOf(const Source &source) const
    {
        static const QRegularExpression include(QStringLiteral("#include [\"<]([^\">]+)[\">]"));
        QStringList names;
        for (auto it = include.globalMatch(source.text); it.hasNext();)
            names.append(it.next().captured(1));
        return names;
    }
};

namespace {

// Who may include whom. A room may always include itself.
const QHash<QString, QStringList> &neighbours()
{
    const auto list = [](const char *names) {
        return QString::fromLatin1(names).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    static const QHash<QString, QStringList> table{
        {QStringLiteral("core/findings"), list("")},
        {QStringLiteral("core/clock"), list("")},
        {QStringLiteral("core/platform"), list("")},
        {QStringLiteral("core/dns"), list("core/platform")},
        {QStringLiteral("core/domain"), list("core/dns core/findings")},
        {QStringLiteral("core/records"), list("core/dns core/findings")},
        {QStringLiteral("core/services"), list("core/records core/dns core/findings")},
        {QStringLiteral("core/hosts"), list("core/records core/dns core/findings")},
        {QStringLiteral("core/intake"), list("core/records core/dns core/findings")},
        {QStringLiteral("core/plan"),
         list("core/domain core/services core/intake core/records core/dns core/findings")},
        {QStringLiteral("core/verify"),
         list("core/plan core/hosts core/domain core/services core/records core/dns core/clock "
              "core/findings")},
        {QStringLiteral("core/watch"),
         list("core/verify core/plan core/services core/domain core/dns core/clock core/findings")},
        {QStringLiteral("core/setup"),
         list("core/watch core/verify core/clock core/plan core/intake core/hosts core/domain "
              "core/services core/records core/dns core/findings")},
        {QStringLiteral("core/support"),
         list("core/setup core/verify core/plan core/domain core/dns core/findings")},
        {QStringLiteral("core/handoff"),
         list("core/plan core/intake core/services core/domain core/records core/dns "
              "core/findings")},
        {QStringLiteral("core/practice"), list("core/clock core/dns core/services core/findings")},
        // The help explains findings by their codes; it knows nobody's domain.
        {QStringLiteral("ui/help"), list("ui/text ui/look")},
        {QStringLiteral("ui/pictures"),
         list("ui/look ui/text core/verify core/plan core/hosts core/services core/domain "
              "core/records core/dns core/findings")},
        {QStringLiteral("ui/text"),
         list("core/watch core/verify core/handoff core/plan core/hosts core/services core/domain "
              "core/intake "
              "core/records core/dns core/findings")},
    };
    return table;
}

QString roomOf(const QString &path)
{
    return path.section(QLatin1Char('/'), 0, 1);
}

} // namespace

void tst_Layering::initTestCase()
{
    const QDir root(QStringLiteral(SDA_SOURCE_DIR));
    for (const QString &top :
         {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}) {
        QDirIterator files(root.filePath(top), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString path = root.relativeFilePath(file.fileName());
            m_sources.append({path, roomOf(path), QString::fromUtf8(file.readAll())});
        }
    }
    QVERIFY(m_sources.size() > 60);
}

void tst_Layering::roomsIncludeOnlyTheirNeighbours_data()
{
    QTest::addColumn<QString>("room");
    for (auto it = neighbours().keyBegin(); it != neighbours().keyEnd(); ++it)
        QTest::newRow(qPrintable(*it)) << *it;
}

void tst_Layering::roomsIncludeOnlyTheirNeighbours()
{
    QFETCH(QString, room);
    const QStringList allowed = neighbours().value(room) + QStringList{room};
    int files = 0;
    for (const Source &source : std::as_const(m_sources)) {
        if (source.room != room)
            continue;
        ++files;
        for (const QString &include : includesOf(source)) {
            const QString top = include.section(QLatin1Char('/'), 0, 0);
            const bool ours = top == QStringLiteral("core") || top == QStringLiteral("ui")
                || top == QStringLiteral("app");
            if (ours && !allowed.contains(roomOf(include)))
                QFAIL(qPrintable(source.file + QStringLiteral(" includes ") + include));
        }
    }
    QVERIFY(files > 0);
}

void tst_Layering::coreKnowsNoWindow()
{
    const QDir headers(QStringLiteral(SDA_QT_HEADERS));
    QVERIFY(headers.exists(QStringLiteral("QtWidgets/QWidget")));
    for (const Source &source : std::as_const(m_sources)) {
        const bool textOnly =
            source.room == QStringLiteral("ui/text") || source.room == QStringLiteral("app/cli");
        if (!source.file.startsWith(QStringLiteral("core/")) && !textOnly)
            continue;
        for (const QString &include : includesOf(source)) {
            for (const QString &module : {QStringLiteral("QtWidgets"), QStringLiteral("QtGui")}) {
                if (include.startsWith(module)
                    || (!include.contains(QLatin1Char('/'))
                        && headers.exists(module + QLatin1Char('/') + include)))
                    QFAIL(qPrintable(source.file + QStringLiteral(" includes ") + include));
            }
        }
    }
}

void tst_Layering::coreSaysNoSentence()
{
    static const QRegularExpression translated(
        QStringLiteral("\\b(tr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP)\\("));
    for (const Source &source : std::as_const(m_sources)) {
        if (source.file.startsWith(QStringLiteral("core/")) && source.text.contains(translated))
            QFAIL(qPrintable(source.file + QStringLiteral(" translates a text")));
    }
}

void tst_Layering::onlyTheProgramsNameTheTransport()
{
    for (const Source &source : std::as_const(m_sources)) {
        if (source.room == QStringLiteral("core/dns")
            || source.file.startsWith(QStringLiteral("app/")))
            continue;
        QVERIFY2(!source.text.contains(QStringLiteral("AresResolver")), qPrintable(source.file));
    }
}

/// Qt 6.4 puts an empty file in the place of a good one where the disk is full, unless it is
/// flushed before (tst_faults).
void tst_Layering::savesOnlyWhatReachedTheDisk()
{
    int saving = 0;
    for (const Source &source : std::as_const(m_sources)) {
        if (!includesOf(source).contains(QStringLiteral("QSaveFile")))
            continue;
        ++saving;
        QVERIFY2(source.text.contains(QStringLiteral(".flush()")), qPrintable(source.file));
    }
    QVERIFY(saving > 0);
}

void tst_Layering::onlyCoreReadsRecords()
{
    const QStringList readers{
        QStringLiteral("core/records/spf.h"), QStringLiteral("core/records/dkim.h"),
        QStringLiteral("core/records/dmarc.h"), QStringLiteral("core/dns/message.h")};
    for (const Source &source : std::as_const(m_sources)) {
        if (source.file.startsWith(QStringLiteral("core/")))
            continue;
        for (const QString &include : includesOf(source))
            QVERIFY2(!readers.contains(include),
                     qPrintable(source.file + QLatin1Char(' ') + include));
    }
}

/// What stands in angle brackets and ends in .h is a system's own, or one of three libraries.
void tst_Layering::onlyThePlatformCallsTheSystem()
{
    const QStringList libraries{QStringLiteral("ares.h"), QStringLiteral("libpsl.h"),
                                QStringLiteral("openssl/")};
    static const QRegularExpression include(QStringLiteral("#include <([^>]+[.]h|csignal)>"));
    // A library's headers bring some of the system's along.
    static const QRegularExpression call(QStringLiteral(
        "\\b(clock_gettime|gettimeofday|sigaction|signalfd|getifaddrs|inet_pton|"
        "inet_ntop|ioctl|isatty|fcntl|fork|execve|mmap|prctl|usleep|select)\\((?![0-9][)])"));
    QStringList places;
    for (const Source &source : std::as_const(m_sources)) {
        QStringList found;
        for (auto it = include.globalMatch(source.text); it.hasNext();) {
            const QString name = it.next().captured(1);
            if (std::ranges::none_of(
                    libraries, [&](const QString &library) { return name.startsWith(library); }))
                found.append(name);
        }
        for (auto it = call.globalMatch(source.text); it.hasNext();)
            found.append(it.next().captured(1));
        if (found.isEmpty())
            continue;
        places.append(source.file);
        QVERIFY2(source.file.startsWith(QStringLiteral("core/platform/platform_")),
                 qPrintable(source.file + QStringLiteral(": ") + found.join(QLatin1Char(' '))));
    }
    QCOMPARE(places.size(), 2); // one for each system
}

void tst_Layering::onlyTheFilesNamedSoNeedTheBus()
{
    int files = 0;
    for (const Source &source : std::as_const(m_sources)) {
        const bool needsIt = std::ranges::any_of(includesOf(source), [](const QString &include) {
            return include.startsWith(QStringLiteral("QDBus"));
        });
        files += needsIt ? 1 : 0;
        QVERIFY2(!needsIt || source.file.endsWith(QStringLiteral("_dbus.cpp")),
                 qPrintable(source.file));
    }
    QVERIFY(files >= 4);
}

QStringList tst_Layering::filesWith(const QRegularExpression &words) const
{
    QStringList files;
    for (const Source &source : m_sources) {
        const auto match = words.match(source.text);
        if (match.hasMatch())
            files.append(source.file + QLatin1Char(' ') + match.captured());
    }
    files.sort();
    return files;
}

void tst_Layering::nothingIsHandedToAShell()
{
    // QLocale::system() and the like are somebody's own functions; ::system() is not.
    static const QRegularExpression starting(QStringLiteral(
        "(?<![\\w:.>])(?:(?:std)?::)?(?:system|popen|wordexp|execlp?|execle|execvp?|execvpe|"
        "posix_spawnp?|fork|dlopen)\\s*\\(|\\bQ(?:Process|Library|PluginLoader)\\b"));
    for (const char *text : {"system(\"x\")", " ::system(x)", "std::system (x)", "popen(x, y)",
                             "QProcess p;", "execvp(x, y)"})
        QVERIFY2(starting.match(QLatin1String(text)).hasMatch(), text);
    for (const char *text : {"QLocale::system()", "QRandomGenerator::system()->generate()",
                             "app.exec()", "<QLibraryInfo>", "file.system()"})
        QVERIFY2(!starting.match(QLatin1String(text)).hasMatch(), text);
    QCOMPARE(filesWith(starting), QStringList());
}

void tst_Layering::noFileIsMadeWhereOthersCanGuessIt()
{
    // What is written goes beside the file it belongs to, by QSaveFile, whose temporary file is
    // made with O_EXCL; a shared folder such as /tmp is never used.
    static const QRegularExpression shared(QStringLiteral(
        "\\b(?:tmpnam|tempnam|mktemp|tmpfile|tempPath|TempLocation|temp_directory_path|"
        "QTemporary\\w+|O_CREAT)\\b|\\bQDir::temp\\b|\"/(?:var/)?tmp\\b"));
    QVERIFY(shared.match(QStringLiteral("QFile f(\"/tmp/x\");")).hasMatch());
    QVERIFY(shared.match(QStringLiteral("QStandardPaths::TempLocation")).hasMatch());
    QCOMPARE(filesWith(shared), QStringList());
}

void tst_Layering::theLogTellsOfOurOwnFilesOnly()
{
    // A log may be kept and sent around: nothing that a person typed or pasted, and no answer, may
    // get there. These say which of the files inside the program is not good, or which finding was
    // made without its arguments.
    const QStringList ownFiles{
        QStringLiteral("core/findings/finding.cpp"),   QStringLiteral("core/hosts/dnshost.cpp"),
        QStringLiteral("core/hosts/mailprovider.cpp"), QStringLiteral("core/hosts/parking.cpp"),
        QStringLiteral("core/services/service.cpp"),   QStringLiteral("ui/text/handofftexts.cpp"),
        QStringLiteral("ui/text/texts.cpp"),           QStringLiteral("ui/text/watchtexts.cpp"),
    };
    static const QRegularExpression logging(QStringLiteral(
        "\\b(?:qC?(?:Debug|Info|Warning|Critical|Fatal)|syslog|sd_journal_\\w+)\\s*\\(|"
        "\\bstd::c(?:err|log)\\b"));
    QStringList files;
    for (const QString &found : filesWith(logging))
        files.append(found.section(QLatin1Char(' '), 0, 0));
    QCOMPARE(files, ownFiles);
}

QTEST_GUILESS_MAIN(tst_Layering)
#include "tst_layering.moc"
