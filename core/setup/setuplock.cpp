#include "core/setup/setuplock.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>

namespace sda {

namespace {

bool isHeldByOthers(const QLockFile &lock)
{
    return lock.error() == QLockFile::LockFailedError;
}

} // namespace

QString SetupLock::lockFileOf(const QString &file)
{
    const QFileInfo info(file);
    // One lock for a file, by whatever name it was opened.
    const QFileInfo real(info.exists()
                             ? info.canonicalFilePath()
                             : QDir(info.dir().canonicalPath()).filePath(info.fileName()));
    return real.dir().filePath(u'.' + real.fileName() + QLatin1StringView(".lock"));
}

SetupLock::SetupLock(QString file)
    : m_file(std::move(file)), m_lock(std::make_unique<QLockFile>(lockFileOf(m_file)))
{
    // A window may be open for weeks: only a program that runs no more has a stale lock.
    m_lock->setStaleLockTime(0);
}

SetupLock::~SetupLock() = default;

bool SetupLock::take(const QDateTime &now)
{
    if (m_lock->isLocked() || m_lock->tryLock(0) || !isHeldByOthers(*m_lock))
        return true;
    qint64 process = 0;
    QString computer;
    QString program;
    // Not readable: being written just now.
    if (!m_lock->getLockInfo(&process, &computer, &program))
        return false;
    const QDateTime since = QFileInfo(lockFileOf(m_file)).lastModified();
    const bool isForgotten = !computer.isEmpty() && computer != QSysInfo::machineHostName()
        && since.daysTo(now) > strangersDays;
    return isForgotten && m_lock->removeStaleLockFile() && m_lock->tryLock(0);
}

} // namespace sda
