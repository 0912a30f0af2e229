#include "tests/faults/family.h"
#include "tests/faults/programfault.h"
#include "tests/faults/shop.h"

#include <QTemporaryDir>
#include <QTest>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

const QString unchanged = u"every file, octet for octet"_s;

QStringList exportOf(const QString &file)
{
    return {u"export"_s, u"--setup"_s, file, u"--format"_s, u"markdown"_s};
}

/// Under the name of a damaged file there stands `content`, and beside it only `others`.
bool isAside(Folder after, const QByteArray &content, const QStringList &others)
{
    return after.take(shopName + u".damaged-1"_s) == content && after.keys() == others;
}

} // namespace

/// Set-up files that are not what they were.
class DamageFaults : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void meets_data();
    void meets();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QMap<QString, ProgramFault> m_faults;
};

void DamageFaults::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    saveShop(m_dir->path());
}

void DamageFaults::meets_data()
{
    const QString setUp = u"$D/"_s + shopName;
    const QString backup = shopName + u'~';
    const QString damaged = u"setup.damaged"_s;
    const QString unreadable = u"setup.unreadable"_s;
    const QString run = u"exec \"$@\""_s;
    const QString halve = u"truncate -s 200 \"$D/shop.senderdomain\"\n"_s;
    const QString withBackup = u"cp \"$D/shop.senderdomain\" \"$D/shop.senderdomain~\"\n"_s;
    const QString aside = u"the file under another name, as it was"_s;
    const QString lastGood = u"the file under another name; the last good state in its place"_s;
    const QByteArray good = toJson(shopSetup());
    const QByteArray half = good.first(200);
    const auto madeAside = [](const QByteArray &content) {
        return
            [content](const Folder &, const Folder &after) { return isAside(after, content, {}); };
    };
    const auto putBack = [=](const QByteArray &content) {
        return [=](const Folder &, const Folder &after) {
            return isAside(after, content, {shopName, backup}) && after.value(shopName) == good
                && after.value(backup) == good;
        };
    };
    const QList<ProgramFault> faults{
        {"set-up cut off", halve + run, exportOf(setUp), 2, {damaged}, aside, madeAside(half)},
        {"set-up cut off, with a backup",
         withBackup + halve + run,
         exportOf(setUp),
         0,
         {damaged},
         lastGood,
         putBack(half)},
        {"set-up emptied, with a backup",
         withBackup + u": >\"$D/shop.senderdomain\"\n"_s + run,
         exportOf(setUp),
         0,
         {damaged},
         lastGood,
         putBack({})},
        {"set-up overwritten with noise",
         u"printf '\\0\\377\\200' >\"$D/shop.senderdomain\"\n"_s + run,
         exportOf(setUp),
         2,
         {damaged},
         aside,
         madeAside(QByteArray("\0\377\200", 3))},
        {"set-up of 64 MiB",
         u"truncate -s 64M \"$D/shop.senderdomain\"\n"_s + run,
         exportOf(setUp),
         2,
         {damaged},
         aside,
         madeAside(good + QByteArray((64 << 20) - good.size(), '\0'))},
        {"set-up that may not be read",
         bound(u"chmod 0 \"$D/shop.senderdomain\""_s),
         exportOf(setUp),
         2,
         {unreadable},
         unchanged},
        {"a folder stands where the set-up should be",
         u"mkdir \"$D/folder.senderdomain\"\n"_s + run,
         {u"export"_s, u"--setup"_s, u"$D/folder.senderdomain"_s, u"--format"_s, u"text"_s},
         2,
         {unreadable},
         unchanged},
        {"a pipe stands where the set-up should be",
         u"mkfifo \"$D/pipe.senderdomain\"\n"_s + run,
         {u"export"_s, u"--setup"_s, u"$D/pipe.senderdomain"_s, u"--format"_s, u"text"_s},
         2,
         {unreadable},
         unchanged},
        {"set-up cut off, with a backup, in a folder that may only be read",
         withBackup + halve + readOnly(),
         exportOf(setUp),
         0,
         {damaged},
         u"both files as they were"_s,
         [=](const Folder &, const Folder &after) {
             return after == Folder{{shopName, half}, {backup, good}};
         }},
        {"set-up cut off, with a backup, and the disk is full",
         withBackup + halve + onFullDisk(),
         exportOf(setUp),
         0,
         {damaged},
         u"the file under another name; the last good state in the backup"_s,
         [=](const Folder &, const Folder &after) {
             return isAside(after, half, {backup}) && after.value(backup) == good;
         }},
    };
    QTest::addColumn<QString>("fault");
    for (const ProgramFault &fault : faults) {
        QTest::addRow("%s", fault.fault) << QString::fromLatin1(fault.fault);
        m_faults.insert(QString::fromLatin1(fault.fault), fault);
    }
}

void DamageFaults::meets()
{
    QFETCH(QString, fault);
    const QString wrong = tryOut(m_faults.value(fault), m_dir->path());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

std::unique_ptr<QObject> makeDamageFaults()
{
    return std::make_unique<DamageFaults>();
}

} // namespace sda

#include "damage.moc"
