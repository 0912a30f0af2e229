#include "tests/cli/worldthread.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

namespace {

constexpr int fewRows = 500;
constexpr int manyRows = 5000;

/// Kilobytes; 0 once the process is gone.
qint64 peakOf(qint64 process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

} // namespace

/// What a list costs does not grow with it.
class tst_ManyMemory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void staysSmallHoweverLongTheListIs();

private:
    /// The peak while that many rows are checked; 0 if not all were.
    qint64 peakWith(int rows);

    WorldThread m_world;
    QTemporaryDir m_folder;
};

void tst_ManyMemory::initTestCase()
{
    QString zone;
    for (int i = 0; i < manyRows; ++i)
        zone += u"verify.shop%1 TXT \"token-%1\"\n"_s.arg(i);
    m_world.setZone(u"sampledomain.com"_s, zone);
    QVERIFY(m_world.startServing());
}

qint64 tst_ManyMemory::peakWith(int rows)
{
    QFile list(m_folder.filePath(u"list%1.csv"_s.arg(rows)));
    if (!list.open(QIODevice::WriteOnly))
        return 0;
    list.write("domain,service,values\n");
    for (int i = 0; i < rows; ++i)
        list.write(u"shop%1.sampledomain.com,table,verify TXT token-%1\n"_s.arg(i).toUtf8());
    list.close();

    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    // What a sanitizer keeps of freed memory is not ours.
    environment.insert(u"ASAN_OPTIONS"_s,
                       environment.value(u"ASAN_OPTIONS"_s) + u":quarantine_size_mb=1"_s);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(SENDER_DOMAIN),
                  QStringList{u"check"_s, u"--many"_s, list.fileName(), u"--json"_s, u"--resume"_s,
                              m_folder.filePath(u"journal%1"_s.arg(rows)), u"--state"_s,
                              m_folder.filePath(u"state%1"_s.arg(rows))}
                      + m_world.routes());
    int lines = 0;
    qint64 peak = 0;
    while (program.waitForReadyRead(120'000)) {
        lines += int(program.readAllStandardOutput().count('\n'));
        peak = qMax(peak, peakOf(program.processId()));
    }
    program.waitForFinished();
    lines += int(program.readAllStandardOutput().count('\n'));
    qInfo("%d rows: %d lines, exit status %d, peak %lld kB", rows, lines, program.exitCode(), peak);
    return lines == rows ? peak : 0;
}

void tst_ManyMemory::staysSmallHoweverLongTheListIs()
{
    const qint64 few = peakWith(fewRows);
    QVERIFY(few > 0);
    const qint64 many = peakWith(manyRows);
    QVERIFY(many > 0);
    // Ten times as many rows: a list that is kept would show.
    QVERIFY2(many < few * 3 / 2, qPrintable(u"%1 kB, %2 kB"_s.arg(few).arg(many)));
}

QTEST_GUILESS_MAIN(tst_ManyMemory)

#include "tst_manymemory.moc"
