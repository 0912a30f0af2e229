#pragma once

#include <QDateTime>
#include <QStringList>

/// \file
/// Earlier states of set-up files. Beside the file stands `<file>~`, the state before the last
/// save; in the hidden folder `.backups/<file name>` beside it the last state of each of the seven
/// newest days on which the file was changed, as `<yyyy-mm-dd>`. Days are those of the files' own
/// times, in local time.

namespace sda {

/// Days of which a state is kept.
inline constexpr int backupDays = 7;
/// Days after which the backups of a file that is gone go too.
inline constexpr int goneDays = 30;

/// The state before the last save.
QString backupOf(const QString &file);
/// A state that could not be saved because the file was changed elsewhere.
QString unsavedOf(const QString &file);
/// Makes a set-up of its own of unsavedOf(), beside the file; its name, empty if there is none.
QString rescueUnsaved(const QString &file);
/// The backups that there are, newest first; never unsavedOf().
QStringList backupsOf(const QString &file);

/// Keeps `content` as the state of a day, and only the newest days.
void keepDay(const QString &file, const QByteArray &content, const QDate &day);
/// Atomically. The reason if it fails, an empty text if not.
QString writeFile(const QByteArray &content, const QString &file);

/// The file and all its backups; those kept aside as damaged stay. False if the file is still
/// there.
bool deleteSetup(const QString &file);
/// Backups in `folder` whose file has been missing for goneDays go. Missing counts from the first
/// call that finds it so.
void tidyBackups(const QString &folder, const QDateTime &now);

} // namespace sda
