#include "ui/wizard/setuplist.h"

#include "core/setup/setup.h"

#include <QDir>

namespace sda {

QList<KeptSetup> keptSetups(const QString &folder)
{
    QList<KeptSetup> kept;
    const QFileInfoList files =
        QDir(folder).entryInfoList({QStringLiteral("*.senderdomain")}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : files) {
        const auto loaded = loadSetup(file.absoluteFilePath());
        const LoadedSetup *good = std::get_if<LoadedSetup>(&loaded);
        if (!good)
            continue;
        const Service *service = findService(good->setup.serviceId);
        kept.append({file.absoluteFilePath(), good->setup.domainText.trimmed(),
                     service ? service->name : QString(), file.lastModified().toUTC()});
    }
    return kept;
}

} // namespace sda
