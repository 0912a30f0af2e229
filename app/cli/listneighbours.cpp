#include "app/cli/listneighbours.h"

#include <QFileInfo>

#include <algorithm>
#include <vector>

namespace sda {

namespace {

constexpr qsizetype mostParts =
    32; // nobody sends with more services; and each is compared with all

std::optional<DomainName> domainOf(const ListedDomain &row)
{
    if (!row.setupFile.isEmpty())
        return domainInSetup(row.setupFile);
    const auto parsed = parseDomain(row.domainText);
    const auto *domain = std::get_if<DomainName>(&parsed);
    return domain ? std::optional(*domain) : std::nullopt;
}

/// Hashes of the domains that come more than once; a hash may stand for another domain too.
std::vector<size_t> repeatedIn(QIODevice &list, const QString &folder)
{
    std::vector<size_t> hashes;
    DomainListReader reader(list, folder);
    while (const auto row = reader.next()) {
        if (const auto domain = domainOf(*row))
            hashes.push_back(qHash(domain->ascii()));
    }
    std::ranges::sort(hashes);
    std::vector<size_t> repeated;
    for (size_t i = 1; i < hashes.size(); ++i) {
        if (hashes[i] == hashes[i - 1] && (repeated.empty() || repeated.back() != hashes[i]))
            repeated.push_back(hashes[i]);
    }
    return repeated;
}

} // namespace

void ListNeighbours::read(QIODevice &list, const QString &folder)
{
    const qint64 begin = list.pos();
    const std::vector<size_t> repeated = repeatedIn(list, folder);
    if (repeated.empty() || !list.seek(begin))
        return;
    DomainListReader reader(list, folder);
    while (const auto row = reader.next()) {
        const auto domain = domainOf(*row);
        if (!domain || !std::ranges::binary_search(repeated, qHash(domain->ascii())))
            continue;
        QList<Part> &parts = m_parts[domain->ascii()];
        const auto setup = setupOf(*row);
        if (const auto *good = std::get_if<Setup>(&setup); good && parts.size() < mostParts)
            parts.append({row->line, plannedAlone(*good, *domain)});
    }
}

Neighbours ListNeighbours::of(const ListedDomain &row, const Setup &setup)
{
    const auto parsed = parseDomain(setup.domainText);
    const auto *domain = std::get_if<DomainName>(&parsed);
    if (!domain)
        return {};
    Neighbours neighbours;
    if (!row.setupFile.isEmpty()) {
        const QString folder = QFileInfo(row.setupFile).absolutePath();
        if (!m_folders.contains(folder))
            m_folders.insert(folder, Neighbourhood::in(folder));
        neighbours = m_folders.value(folder).of(setup, *domain);
    }
    for (const Part &part : m_parts.value(domain->ascii())) {
        if (part.line != row.line)
            neighbours.records += part.records;
    }
    return neighbours;
}

} // namespace sda
