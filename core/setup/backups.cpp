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
constexpr auto goneEnding = "~gone"_L1;
constexpr auto unsavedEnding = "~unsaved"_L1;

QString inBackups(const QString &file, const QString &ending)
{
    const QFileInfo info(file);
    return info.dir().filePath(backupsName + u'/' + info.fileName() + ending);
}

/// The states of days, newest first: the names of days sort by time.
QStringList daysOf(const QString &file)
{
    const QString stem = QFileInfo(file).fileName() + u'~';
    const QDir folder(QFileInfo(file).dir().filePath(backupsName));
    // No name filter: a file name may hold characters that mean something in one.
    QStringList names = folder.entryList(QDir::Files | QDir::Hidden, QDir::Name | QDir::Reversed);
    names.removeIf([&stem](const QString &name) {
        return !name.startsWith(stem)
            || !QDate::fromString(name.mid(stem.size()), dayFormat).isValid();
    });
    QStringList files;
    for (const QString &name : std::as_const(names))
        files.append(folder.filePath(name));
    return files;
}

/// The files that have backups, there or not: names within `folder`.
std::set<QString> filesWithBackups(const QString &folder)
{
    std::set<QString> names;
    const auto take = [&names](const QString &name) {
        const qsizetype end = name.lastIndexOf(u'~');
        if (end > 0 && name.first(end).endsWith(".senderdomain"_L1))
            names.insert(name.first(end));
    };
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden))
        take(name);
    for (const QString &name :
         QDir(QDir(folder).filePath(backupsName)).entryList(QDir::Files | QDir::Hidden))
        take(name);
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
    QFile::remove(inBackups(file, goneEnding));
    // Only if it is empty.
    QFileInfo(file).dir().rmdir(backupsName);
}

} // namespace

QString backupOf(const QString &file)
{
    return file + u'~';
}

QString unsavedOf(const QString &file)
{
    return inBackups(file, unsavedEnding);
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
    const QString target = inBackups(file, u'~' + day.toString(dayFormat));
    QDir().mkpath(QFileInfo(target).path());
    // A backup that cannot be written is no reason not to save.
    writeFile(content, target);
    for (const QString &old : daysOf(file).mid(backupDays))
        QFile::remove(old);
}

QString writeFile(const QByteArray &content, const QString &file)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size()
        || !target.commit())
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
        const QString mark = inBackups(file, goneEnding);
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
