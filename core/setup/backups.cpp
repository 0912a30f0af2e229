#include "core/setup/backups.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <set>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

constexpr auto backupsName = ".backups"_L1;
constexpr auto dayFormat = "yyyy-MM-dd"_L1;

/// A folder for each file, so that none grows with the number of set-ups.
QString inBackups(const QString &file, const QString &name)
{
    const QFileInfo info(file);
    return info.dir().filePath(backupsName + u'/' + info.fileName() + u'/' + name);
}

/// The states of days, newest first: the names of days sort by time.
QStringList daysOf(const QString &file)
{
    const QDir folder(inBackups(file, {}));
    QStringList names = folder.entryList(QDir::Files, QDir::Name | QDir::Reversed);
    names.removeIf(
        [](const QString &name) { return !QDate::fromString(name, dayFormat).isValid(); });
    QStringList files;
    for (const QString &name : std::as_const(names))
        files.append(folder.filePath(name));
    return files;
}

/// The files that have backups, there or not: names within `folder`.
std::set<QString> filesWithBackups(const QString &folder)
{
    std::set<QString> names;
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        if (name.endsWith(".senderdomain~"_L1))
            names.insert(name.chopped(1));
    }
    const QDir backups(QDir(folder).filePath(backupsName));
    for (const QString &name :
         backups.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (name.endsWith(".senderdomain"_L1))
            names.insert(name);
    }
    return names;
}

bool isKeptAside(const QString &file)
{
    const QString stem = QFileInfo(file).fileName() + ".damaged-"_L1;
    const QStringList names = QFileInfo(file).dir().entryList(QDir::Files | QDir::Hidden);
    return std::ranges::any_of(names,
                               [&stem](const QString &name) { return name.startsWith(stem); });
}

void removeBackups(const QString &file)
{
    QFile::remove(backupOf(file));
    for (const QString &day : daysOf(file))
        QFile::remove(day);
    QFile::remove(inBackups(file, u"gone"_s));
    // Only if they are empty.
    QFileInfo(file).dir().rmdir(backupsName + u'/' + QFileInfo(file).fileName());
    QFileInfo(file).dir().rmdir(backupsName);
}

} // namespace

QString backupOf(const QString &file)
{
    return file + u'~';
}

QString unsavedOf(const QString &file)
{
    return inBackups(file, u"unsaved"_s);
}

QStringList backupsOf(const QString &file)
{
    QStringList files;
    if (QFileInfo(backupOf(file)).isFile())
        files.append(backupOf(file));
    return files + daysOf(file);
}

void keepDay(const QString &file, const QByteArray &content, const QDate &day)
{
    const QString target = inBackups(file, day.toString(dayFormat));
    QDir().mkpath(QFileInfo(target).path());
    // A backup that cannot be written is no reason not to save.
    writeFile(content, target);
    for (const QString &old : daysOf(file).mid(backupDays))
        QFile::remove(old);
}

QString writeFile(const QByteArray &content, const QString &file)
{
    QSaveFile target(file);
    // Flushed first: Qt 6.4 does not look whether the last octets reached the disk, and puts
    // an empty file in the place of a good one where it is full.
    if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size()
        || !target.flush() || !target.commit())
        return target.errorString();
    return {};
}

bool deleteSetup(const QString &file)
{
    if (QFile::exists(file) && !QFile::remove(file))
        return false;
    removeBackups(file);
    return true;
}

void tidyBackups(const QString &folder, const QDateTime &now)
{
    for (const QString &name : filesWithBackups(folder)) {
        const QString file = QDir(folder).filePath(name);
        const QString mark = inBackups(file, u"gone"_s);
        // A damaged file may still be waiting for its backup.
        if (QFile::exists(file) || isKeptAside(file)) {
            QFile::remove(mark);
            continue;
        }
        const QFileInfo gone(mark);
        if (gone.exists()) {
            if (gone.lastModified().daysTo(now) > goneDays)
                removeBackups(file);
            continue;
        }
        QDir().mkpath(gone.path());
        QFile target(mark);
        if (target.open(QIODevice::WriteOnly))
            target.setFileTime(now, QFileDevice::FileModificationTime);
    }
}

} // namespace sda
