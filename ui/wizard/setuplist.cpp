#include "ui/wizard/setuplist.h"

#include "core/domain/domainname.h"
#include "core/setup/setup.h"

#include <QDir>

namespace sda {

namespace {

/// An address or a link may have been typed; the windows show the domain in it.
QString domainIn(const QString &typed)
{
    const auto parsed = parseDomain(typed);
    const auto *domain = std::get_if<DomainName>(&parsed);
    return domain ? domain->unicode() : typed.trimmed();
}

} // namespace

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
        kept.append({file.absoluteFilePath(), domainIn(good->setup.domainText),
                     good->setup.serviceId, file.lastModified().toUTC()});
    }
    return kept;
}

} // namespace sda
