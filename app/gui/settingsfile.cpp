#include "app/gui/settingsfile.h"

#include "core/setup/backups.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace sda {

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void bringBackOrKeep(const QString &file)
{
    const QString before = file + u'~';
    const QByteArray settings = contentOf(file);
    const QByteArray kept = contentOf(before);
    if (const QFileInfo now(file); now.isFile() && now.size() == 0 && !kept.isEmpty())
        writeFile(kept, file);
    else if (!settings.isEmpty() && settings != kept)
        writeFile(settings, before);
}

} // namespace

std::unique_ptr<QSettings> openSettings(const QString &dataDir)
{
    if (dataDir.isEmpty()) {
        bringBackOrKeep(QSettings().fileName());
        return std::make_unique<QSettings>();
    }
    const QString file = QDir(dataDir).filePath(QStringLiteral("settings.ini"));
    bringBackOrKeep(file);
    return std::make_unique<QSettings>(file, QSettings::IniFormat);
}

} // namespace sda
