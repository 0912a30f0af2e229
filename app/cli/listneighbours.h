#pragma once

#include "core/setup/domainlist.h"
#include "core/setup/neighbours.h"

namespace sda {

/// What a row of a list has to know of the others: rows of the same domain, and the set-ups in the
/// folder of its own. Memory grows with the domains that stand in the list more than once.
class ListNeighbours
{
public:
    /// Reads the list from where it stands; again if a domain comes twice. Eight octets a row are
    /// held meanwhile.
    void read(QIODevice &list, const QString &folder);
    Neighbours of(const ListedDomain &row, const Setup &setup);

private:
    /// What a row plans by itself.
    struct Part
    {
        int line = 0;
        QList<PlannedRecord> records;
    };
    QHash<QString, QList<Part>> m_parts; // by domain, where it has several
    QHash<QString, Neighbourhood> m_folders;
};

} // namespace sda
