#include "core/setup/backups.h"
#include "core/setup/setup.h"
#include "tests/support/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

namespace {

/// A state that is told from others by its page.
Setup state(int page)
{
    Setup setup;
    setup.serviceId = u"tencent-ses"_s;
    setup.domainText = u"shop.example"_s;
    setup.page = page;
    return setup;
}

void setTime(const QString &file, const QDateTime &time)
{
    QFile target(file);
    QVERIFY(target.open(QIODevice::ReadWrite));
    QVERIFY(target.setFileTime(time, QFileDevice::FileModificationTime));
}

int pageIn(const QString &file)
{
    const auto read = parseSetup(contentOf(file), file);
    return read ? read->setup.page : -1;
}

} // namespace

class tst_Backups : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsTheLastStateOfEachDay();
    void keepsSevenDays();
    void aDayWithoutAChangeCountsForNone();
    void damageOpensTheNewestGoodState();
    void namesAreNoPatterns();
    void aNewFileHasNobodyElsesBackups();
    void deletedWithAllItsStates();
    void backupsOfAMissingFileGoAfterAMonth();
    void backupsStayWhileTheyAreNeeded();
    void tidyingLeavesOtherFilesAlone();

private:
    void saveOn(int daysAgo, int page);
    QStringList days() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    const QDateTime m_now = QDateTime::currentDateTimeUtc();
};

void tst_Backups::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_file = m_folder->filePath(u"a.senderdomain"_s);
}

/// Saved now, and then taken for a file of that day.
void tst_Backups::saveOn(int daysAgo, int page)
{
    QCOMPARE(saveSetup(state(page), m_file), std::nullopt);
    setTime(m_file, m_now.addDays(-daysAgo));
}

QStringList tst_Backups::days() const
{
    return QDir(m_folder->filePath(u".backups/a.senderdomain"_s))
        .entryList(QDir::Files | QDir::Hidden);
}

void tst_Backups::keepsTheLastStateOfEachDay()
{
    saveOn(0, 1);
    saveOn(0, 2);
    saveOn(0, 3);
    QVERIFY(days().isEmpty()); // today is not over
    QCOMPARE(pageIn(backupOf(m_file)), 2);
    setTime(m_file, m_now.addDays(-1));
    saveOn(0, 4);
    const QString yesterday = m_now.addDays(-1).toLocalTime().date().toString(Qt::ISODate);
    QCOMPARE(days(), QStringList{yesterday});
    QCOMPARE(pageIn(m_folder->filePath(u".backups/a.senderdomain/"_s + days().first())), 3);
    QCOMPARE(backupsOf(m_file),
             (QStringList{backupOf(m_file),
                          m_folder->filePath(u".backups/a.senderdomain/"_s + days().first())}));
}

void tst_Backups::keepsSevenDays()
{
    for (int day = 20; day >= 0; --day)
        saveOn(day, 100 + day);
    QCOMPARE(days().size(), backupDays);
    const QStringList backups = backupsOf(m_file);
    QCOMPARE(backups.size(), backupDays + 1);
    QCOMPARE(pageIn(backups.at(0)), 101);
    for (int n = 1; n <= backupDays; ++n)
        QCOMPARE(pageIn(backups.at(n)), 100 + n);
}

void tst_Backups::aDayWithoutAChangeCountsForNone()
{
    saveOn(400, 1);
    saveOn(200, 2);
    saveOn(0, 3);
    QCOMPARE(days().size(), 2);
    QCOMPARE(pageIn(backupsOf(m_file).last()), 1);
}

void tst_Backups::damageOpensTheNewestGoodState()
{
    saveOn(3, 1);
    saveOn(2, 2);
    saveOn(1, 3);
    saveOn(0, 4);
    setContent(m_file, "{");
    setContent(backupOf(m_file), "");
    setContent(backupsOf(m_file).at(1), QByteArray(100, '\0'));
    const auto result = loadSetup(m_file);
    QVERIFY(std::holds_alternative<LoadedSetup>(result));
    const auto &loaded = std::get<LoadedSetup>(result);
    QCOMPARE(loaded.setup, state(2));
    QCOMPARE(loaded.findings.size(), 1);
    QCOMPARE(loaded.findings.first().code(), FindingCode::SetupDamaged);
    QCOMPARE(pageIn(m_file), 2);
}

void tst_Backups::namesAreNoPatterns()
{
    m_file = m_folder->filePath(u"[a]*?.senderdomain"_s);
    saveOn(1, 1);
    saveOn(0, 2);
    QCOMPARE(backupsOf(m_file).size(), 2);
    QVERIFY(backupsOf(m_folder->filePath(u"a.senderdomain"_s)).isEmpty());
    QVERIFY(deleteSetup(m_file));
    QVERIFY(backupsOf(m_file).isEmpty());
}

void tst_Backups::aNewFileHasNobodyElsesBackups()
{
    m_file = newSetupFile(m_folder->path(), state(0));
    saveOn(1, 1);
    saveOn(0, 2);
    QVERIFY(QFile::remove(m_file));
    QVERIFY(QFile::remove(backupOf(m_file)));
    QVERIFY(newSetupFile(m_folder->path(), state(0)) != m_file);
}

void tst_Backups::deletedWithAllItsStates()
{
    saveOn(2, 1);
    saveOn(1, 2);
    saveOn(0, 3);
    const QString other = m_folder->filePath(u"b.senderdomain"_s);
    QVERIFY(!saveSetup(state(5), other));
    QVERIFY(!saveSetup(state(6), other));
    QVERIFY(deleteSetup(m_file));
    QCOMPARE(QDir(m_folder->path())
                 .entryList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot),
             (QStringList{u"b.senderdomain"_s, u"b.senderdomain~"_s}));
}

void tst_Backups::backupsOfAMissingFileGoAfterAMonth()
{
    saveOn(400, 1);
    saveOn(300, 2);
    saveOn(200, 3);
    setTime(backupOf(m_file), m_now.addDays(-200));
    QVERIFY(QFile::remove(m_file));
    tidyBackups(m_folder->path(), m_now); // old as they are: missing since now
    QCOMPARE(backupsOf(m_file).size(), 3);
    tidyBackups(m_folder->path(), m_now.addDays(goneDays - 1));
    QCOMPARE(backupsOf(m_file).size(), 3);
    // Until then the last state can be had back.
    QVERIFY(std::holds_alternative<LoadedSetup>(loadSetup(m_file)));
    QCOMPARE(pageIn(m_file), 2);
    tidyBackups(m_folder->path(), m_now.addDays(goneDays + 5)); // it is there
    QVERIFY(QFile::remove(m_file));
    tidyBackups(m_folder->path(), m_now.addDays(goneDays + 5)); // missing anew
    QCOMPARE(backupsOf(m_file).size(), 3);
    tidyBackups(m_folder->path(), m_now.addDays(2 * goneDays + 10));
    QVERIFY(backupsOf(m_file).isEmpty());
    QVERIFY(QDir(m_folder->path())
                .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                .isEmpty());
}

void tst_Backups::backupsStayWhileTheyAreNeeded()
{
    saveOn(1, 1);
    saveOn(0, 2);
    // Killed after the damaged file was kept aside, before the backup was put in its place.
    QVERIFY(QFile::rename(m_file, m_file + u".damaged-1"_s));
    for (int days = 0; days < 100; days += 20)
        tidyBackups(m_folder->path(), m_now.addDays(days));
    QCOMPARE(backupsOf(m_file).size(), 2);
    QVERIFY(std::holds_alternative<LoadedSetup>(loadSetup(m_file)));
}

void tst_Backups::tidyingLeavesOtherFilesAlone()
{
    const QStringList others{u"letter.txt~"_s, u"~"_s, u"x.senderdomain.damaged-1"_s,
                             u"note.txt"_s};
    for (const QString &name : others)
        setContent(m_folder->filePath(name), "x");
    tidyBackups(m_folder->path(), m_now);
    tidyBackups(m_folder->path(), m_now.addDays(1000));
    for (const QString &name : others)
        QVERIFY2(QFile::exists(m_folder->filePath(name)), qPrintable(name));
}

QTEST_GUILESS_MAIN(tst_Backups)
#include "tst_backups.moc"
