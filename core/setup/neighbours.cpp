#include "ui/wizard/neighbours.h"

#include <QDir>
#include <QFile>

namespace sda {

namespace {

/// Nothing is kept aside or put in place here: the set-up is only read.
std::optional<Setup> readQuietly(const QFileInfo &info)
{
    QFile file(info.absoluteFilePath());
    if (info.size() > setupSizeLimit || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto loaded = parseSetup(file.readAll(), info.fileName());
    return loaded ? std::optional(loaded->setup) : std::nullopt;
}

} // namespace

Neighbours neighboursOf(const QString &folder, const Setup &own, const DomainName &domain)
{
    Neighbours neighbours;
    const QFileInfoList files =
        QDir(folder).entryInfoList({QStringLiteral("*.senderdomain")}, QDir::Files);
    for (const QFileInfo &info : files) {
        const auto setup = readQuietly(info);
        if (!setup || setup->id == own.id)
            continue;
        const auto theirs = parseDomain(setup->domainText);
        const DomainName *name = std::get_if<DomainName>(&theirs);
        if (name && *name != domain && !neighbours.otherDomains.contains(*name))
            neighbours.otherDomains.append(*name);
        if (!name || *name != domain)
            continue;
        const auto rows = readPasted(setup->pastedText, domain.ascii()).rows;
        const auto service = serviceOf(*setup, domain, rows);
        if (const Service *other = std::get_if<Service>(&service))
            neighbours.records += makePlan(domain, *other, setup->values).records;
    }
    return neighbours;
}

} // namespace sda
