#include "app/gui/ownresolvers.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace sda {

namespace {

constexpr qint64 largest = qint64(1024) * 1024; // octets

} // namespace

OwnResolvers readOwnResolvers(const QString &dataDir)
{
    const QString folder = dataDir.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        : dataDir;
    QFile file(QDir(folder).filePath(QStringLiteral("resolvers.json")));
    if (!file.exists())
        return {builtInPublicResolvers(), {}};
    QString where;
    if (file.open(QIODevice::ReadOnly)) {
        if (const auto own = parsePublicResolvers(file.read(largest), &where))
            return {*own, {}};
    }
    return {builtInPublicResolvers(),
            {finding<FindingCode::ResolversDamaged>(arg<Arg::File> = file.fileName(),
                                                    arg<Arg::Place> = where)}};
}

} // namespace sda
