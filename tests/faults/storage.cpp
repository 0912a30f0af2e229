#include "tests/faults/family.h"
#include "tests/faults/faulttable.h"
#include "tests/faults/programfault.h"
#include "tests/faults/shop.h"

#include "tests/cli/worldthread.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

const QString setUp = u"$D/shop.senderdomain"_s;
const QString unchanged = u"every file, octet for octet, and nothing half-written"_s;

QStringList planOf(const QStringList &more)
{
    return QStringList{u"plan"_s,
                       u"--service"_s,
                       u"tencent-ses"_s,
                       u"--domain"_s,
                       u"sampledomain.com"_s,
                       u"--set"_s,
                       u"dkimSelector=qcloud"_s,
                       u"--set"_s,
                       u"dkimValue="_s + sampleKey}
    + more;
}

QStringList exportOf(const QStringList &more)
{
    return QStringList{u"export"_s, u"--setup"_s, setUp, u"--format"_s, u"markdown"_s} + more;
}

QStringList pdfTo(const QString &file)
{
    return {u"--export-pdf"_s, setUp,   u"-o"_s,         file,
            u"--data-dir"_s,   u"$D"_s, u"--resolver"_s, u"127.0.0.1:9"_s};
}

} // namespace

/// What happens to disks, folders and files, as the two programs meet with it.
class StorageFaults : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void meets_data();
    void meets();
    void keepsTheJournalOfMany_data();
    void keepsTheJournalOfMany();
    void isKilledWhileItExports_data();
    void isKilledWhileItExports();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QMap<QString, ProgramFault> m_faults;
};

/// A set-up and an earlier export.
void StorageFaults::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    saveShop(m_dir->path());
    QFile earlier(m_dir->filePath(u"earlier.md"_s));
    QVERIFY(earlier.open(QIODevice::WriteOnly) && earlier.write("of yesterday\n") > 0);
}

void StorageFaults::meets_data()
{
    const QString unwritable = u"setup.unwritable"_s;
    const QString cannotWrite = u"%1 cannot be written: %2"_s;
    const QString outputFailed = u"The output cannot be written: %1"_s;
    const QString run = u"exec \"$@\""_s;
    const QList<ProgramFault> faults{
        {"disk full: a set-up is saved over another one",
         onFullDisk(),
         planOf({u"--save"_s, setUp}),
         2,
         {unwritable},
         unchanged},
        {"disk full: a new set-up is saved",
         onFullDisk(),
         planOf({u"--save"_s, u"$D/new.senderdomain"_s}),
         2,
         {unwritable},
         unchanged},
        {"disk full: an export is written over an earlier one",
         onFullDisk(),
         exportOf({u"-o"_s, u"$D/earlier.md"_s}),
         2,
         {cannotWrite},
         unchanged},
        {"disk full: a PDF is written over an earlier file",
         onFullDisk(),
         pdfTo(u"$D/earlier.md"_s),
         2,
         {u"The file %1 cannot be written: %2"_s},
         unchanged,
         std::equal_to<Folder>(),
         true},
        {"disk full: an export goes to the standard output",
         u"exec \"$@\" >/dev/full"_s,
         exportOf({}),
         2,
         {outputFailed},
         unchanged},
        {"disk full: a plan goes to the standard output",
         u"exec \"$@\" >/dev/full"_s,
         planOf({}),
         2,
         {outputFailed},
         unchanged},
        {"disk full: the result of a check goes to the standard output",
         u"exec \"$@\" >/dev/full"_s,
         {u"check"_s, u"--practice"_s, u"--json"_s},
         2,
         {outputFailed},
         unchanged},
        {"disk full: the table of a watch goes to the standard output",
         u"exec \"$@\" >/dev/full"_s,
         {u"check"_s, u"--practice"_s, u"--watch"_s, u"--json"_s},
         2,
         {outputFailed},
         unchanged},
        {"the reader of a pipe has gone",
         u"{ sleep 1; \"$@\"; } | true; exit ${PIPESTATUS[0]}"_s,
         {u"services"_s, u"--json"_s},
         141,
         {},
         unchanged},
        {"folder that may only be read: a set-up is saved",
         readOnly(),
         planOf({u"--save"_s, u"$D/new.senderdomain"_s}),
         2,
         {unwritable},
         unchanged},
        {"folder that may only be read: an export is written",
         readOnly(),
         exportOf({u"-o"_s, u"$D/earlier.md"_s}),
         2,
         {cannotWrite},
         unchanged},
        {"folder that may only be read: a PDF is made of a set-up in it",
         bound(u"mkdir \"$D/out\"; chmod -R a-w \"$D\"; chmod u+w \"$D/out\""_s),
         pdfTo(u"$D/out/hand-off.pdf"_s),
         0,
         {},
         u"every file, octet for octet; the PDF"_s,
         [](const Folder &before, Folder after) {
             return after.take(u"out/hand-off.pdf"_s).startsWith("%PDF-") && after == before;
         },
         true},
        {"a file stands where the folder should be",
         run,
         planOf({u"--save"_s, u"$D/earlier.md/new.senderdomain"_s}),
         2,
         {unwritable},
         unchanged},

    };
    QTest::addColumn<QString>("fault");
    for (const ProgramFault &fault : faults) {
        QTest::addRow("%s", fault.fault) << QString::fromLatin1(fault.fault);
        m_faults.insert(QString::fromLatin1(fault.fault), fault);
    }
}

void StorageFaults::meets()
{
    QFETCH(QString, fault);
    const QString wrong = tryOut(m_faults.value(fault), m_dir->path());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void StorageFaults::keepsTheJournalOfMany_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("earlier");
    QTest::addRow("disk full: the journal of many checks")
        << u"--resume"_s
        << QByteArray(R"({"format":"sender-domain-journal","version":1})"
                      "\n");
    QTest::addRow("disk full: what many checks found is noted")
        << u"--state"_s
        << QByteArray(R"({"format":"sender-domain-state","version":1})"
                      "\n");
}

void StorageFaults::keepsTheJournalOfMany()
{
    QFETCH(QString, option);
    QFETCH(QByteArray, earlier);
    WorldThread world;
    world.setZone(u"sampledomain.com"_s, rightRecords);
    addOthers(world);
    QVERIFY(world.startServing());
    QFile noted(m_dir->filePath(u"noted"_s));
    QVERIFY(noted.open(QIODevice::WriteOnly) && noted.write(earlier) > 0);
    noted.close();
    QFile list(m_dir->filePath(u"list.csv"_s));
    QVERIFY(list.open(QIODevice::WriteOnly) && list.write("setup\nshop.senderdomain\n") > 0);
    list.close();

    // A disk gives whole blocks, into which a line more would still go.
    const ProgramFault fault{
        QTest::currentDataTag(),
        u"trap '' XFSZ; ulimit -f 0; exec \"$@\""_s,
        QStringList{u"check"_s, u"--many"_s, u"$D/list.csv"_s, option, u"$D/noted"_s, u"--json"_s}
            + world.routes(),
        2,
        {u"%1 cannot be written: %2"_s},
        u"what was noted before; the result is on the standard output"_s};
    const QString wrong = tryOut(fault, m_dir->path());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void StorageFaults::isKilledWhileItExports_data()
{
    QTest::addColumn<bool>("isWindow");
    QTest::addColumn<int>("kills");
    QTest::addRow("killed at any moment of an export") << false << 12;
    QTest::addRow("killed at any moment of a PDF") << true << 6;
}

void StorageFaults::isKilledWhileItExports()
{
    QFETCH(bool, isWindow);
    QFETCH(int, kills);
    const QString target = m_dir->filePath(u"earlier.md"_s);
    const QString program = isWindow ? QStringLiteral(WINDOW) : QStringLiteral(SENDER_DOMAIN);
    QStringList arguments = isWindow ? pdfTo(target) : exportOf({u"-o"_s, target});
    arguments.replaceInStrings(u"$D"_s, m_dir->path());
    const Hardship hardship(m_dir->path());
    const auto content = [](const QString &file) {
        QFile source(file);
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    };
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(hardship.run(program, arguments).status, 0);
    const qint64 whole = timer.elapsed();
    const QByteArray after = content(target);
    const auto isWhole = [&after, isWindow](const QByteArray &file) {
        // Each PDF has its own date.
        return isWindow ? file.startsWith("%PDF-") && file.trimmed().endsWith("%%EOF")
                        : file == after;
    };
    QVERIFY(isWhole(after));
    const QByteArray before("of yesterday\n");
    for (int kill = 0; kill < kills; ++kill) {
        QFile earlier(target);
        QVERIFY(earlier.open(QIODevice::WriteOnly) && earlier.write(before) > 0);
        earlier.close();
        const auto process = hardship.start(program, arguments);
        QVERIFY(process->waitForStarted());
        // Most of them around the end, where it writes.
        process->waitForFinished(int(whole * (kills + kill) / (2 * kills)));
        process->kill();
        process->waitForFinished();
        const QByteArray now = content(target);
        QVERIFY2(now == before || isWhole(now), now.left(200).constData());
        QCOMPARE(content(m_dir->filePath(shopName)), toJson(shopSetup()));
    }
    FaultTable::all().tell({QString::fromLatin1(QTest::currentDataTag()), u"–"_s,
                            u"the earlier file or the new one, whole; the set-up"_s});
}

std::unique_ptr<QObject> makeStorageFaults()
{
    return std::make_unique<StorageFaults>();
}

} // namespace sda

#include "storage.moc"
