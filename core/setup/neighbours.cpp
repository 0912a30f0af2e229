#include "core/setup/neighbours.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace sda {

namespace {

constexpr qsizetype mostOthers = 8;

/// The two members that an index needs: reading them alone is a good deal quicker.
std::optional<Setup> sketchOf(const QString &file)
{
    QFile source(file);
    if (source.open(QIODevice::ReadOnly) && source.size() <= setupSizeLimit) {
        const QJsonObject object = QJsonDocument::fromJson(source.readAll()).object();
        const QJsonValue id = object.value(QLatin1StringView("id"));
        const QJsonValue domain = object.value(QLatin1StringView("domain"));
        if (id.isString() && domain.isString())
            return Setup{.id = id.toString(), .domainText = domain.toString()};
    }
    // Damaged: its last good state counts. Nothing is kept aside or put in place here.
    const auto read = readSetup(file);
    return read ? std::optional(read->setup) : std::nullopt;
}

std::optional<DomainName> domainIn(const QString &text)
{
    const auto parsed = parseDomain(text);
    const auto *name = std::get_if<DomainName>(&parsed);
    return name ? std::optional(*name) : std::nullopt;
}

} // namespace

Neighbourhood Neighbourhood::in(const QString &folder)
{
    Neighbourhood all;
    const QFileInfoList files =
        QDir(folder).entryInfoList({QStringLiteral("*.senderdomain")}, QDir::Files);
    for (const QFileInfo &info : files) {
        const QString file = info.absoluteFilePath();
        const auto sketch = sketchOf(file);
        if (const auto name = sketch ? domainIn(sketch->domainText) : std::nullopt)
            all.put(file, sketch->id, name->ascii());
    }
    return all;
}

void Neighbourhood::put(const QString &file, const QString &setupId, const QString &domain)
{
    const auto known = m_byFile.constFind(file);
    if (known != m_byFile.cend() && known->setupId == setupId && known->domain == domain)
        return;
    remove(file);
    m_byFile.insert(file, {setupId, domain});
    QStringList &files = m_files[domain];
    files.insert(std::ranges::lower_bound(files, file), file); // in whatever order they came
}

void Neighbourhood::remove(const QString &file)
{
    const auto known = m_byFile.constFind(file);
    if (known == m_byFile.cend())
        return;
    const auto here = m_files.find(known->domain);
    here->removeOne(file);
    if (here->isEmpty())
        m_files.erase(here);
    m_byFile.erase(known);
}

Neighbours Neighbourhood::of(const Setup &own, const DomainName &domain) const
{
    Neighbours neighbours;
    const QStringList files = m_files.value(domain.ascii());
    for (const QString &file : files) {
        if (m_byFile.value(file).setupId == own.id)
            continue;
        const auto read = readSetup(file); // it may be about another one by now
        if (read && read->setup.id != own.id && domainIn(read->setup.domainText) == domain)
            neighbours.records += plannedAlone(read->setup, domain);
    }
    for (auto it = m_files.keyBegin(); it != m_files.keyEnd(); ++it) {
        if (neighbours.otherDomains.size() == mostOthers)
            break;
        const auto other = *it == domain.ascii() ? std::nullopt : domainIn(*it);
        if (other)
            neighbours.otherDomains.append(*other);
    }
    return neighbours;
}

Neighbours neighboursOf(const QString &folder, const Setup &own, const DomainName &domain)
{
    return Neighbourhood::in(folder).of(own, domain);
}

std::optional<DomainName> domainInSetup(const QString &file)
{
    const auto sketch = sketchOf(file);
    return sketch ? domainIn(sketch->domainText) : std::nullopt;
}

QList<PlannedRecord> plannedAlone(const Setup &setup, const DomainName &domain)
{
    const auto rows = readPasted(setup.pastedText, domain.ascii()).rows;
    const auto service = serviceOf(setup, domain, rows);
    const auto *found = std::get_if<Service>(&service);
    return found ? makePlan(domain, *found, setup.values).records : QList<PlannedRecord>();
}

} // namespace sda
