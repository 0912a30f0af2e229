#include "core/setup/drafts.h"

#include "core/setup/backups.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

QString draftsOf(const QString &folder)
{
    return QDir(folder).filePath(u".drafts"_s);
}

bool isThere(const QString &folder, const QString &id)
{
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.senderdomain"_s}, QDir::Files);
    return std::ranges::any_of(files, [&id](const QFileInfo &info) {
        const auto read = readSetup(info.absoluteFilePath());
        return read && read->setup.id == id;
    });
}

} // namespace

Draft::Draft(const QString &folder, const Setup &setup, Clock &clock)
{
    QDir().mkpath(draftsOf(folder));
    QString name;
    std::ranges::copy_if(setup.id, std::back_inserter(name),
                         [](QChar c) { return c.isLetterOrNumber() || c == u'-'; });
    m_file = QDir(draftsOf(folder)).filePath(name + u".senderdomain"_s);
    m_lock = std::make_unique<SetupLock>(m_file);
    m_lock->take(clock.wall());
    m_autosave = std::make_unique<SetupAutosave>(m_file, clock);
}

void Draft::remove()
{
    m_autosave->drop();
    deleteSetup(m_file);
}

void rescueDrafts(const QString &folder, const QDateTime &now)
{
    const QFileInfoList files =
        QDir(draftsOf(folder)).entryInfoList({u"*.senderdomain"_s}, QDir::Files);
    for (const QFileInfo &info : files) {
        const QString file = info.absoluteFilePath();
        SetupLock lock(file);
        const auto read = lock.take(now) ? readSetup(file) : std::nullopt;
        if (!read)
            continue; // being typed, or damaged: left as it is
        // Killed after it got its name: there it is at least as new.
        if (isThere(folder, read->setup.id)
            || !saveSetup(read->setup, newSetupFile(folder, read->setup)))
            deleteSetup(file);
    }
}

} // namespace sda
