#pragma once

#include <QSettings>
#include <QString>

#include <memory>

namespace sda {

/// The settings of the program: settings.ini in this folder, or where the system keeps settings if
/// it is empty. Where one block of the disk is free, the lock of QSettings takes it, and an empty
/// file is left (as by QSaveFile, see writeFile()): the settings of the start before, kept beside
/// as "…~", come back then.
std::unique_ptr<QSettings> openSettings(const QString &dataDir);

} // namespace sda
