#include "core/setup/neighbours.h"

#include <QDir>

namespace sda {

Neighbours neighboursOf(const QString &folder, const Setup &own, const DomainName &domain)
{
    Neighbours neighbours;
    const QFileInfoList files =
        QDir(folder).entryInfoList({QStringLiteral("*.senderdomain")}, QDir::Files);
    for (const QFileInfo &info : files) {
        // Nothing is kept aside or put in place here.
        const auto read = readSetup(info.absoluteFilePath());
        if (!read || read->setup.id == own.id)
            continue;
        const Setup *setup = &read->setup;
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
