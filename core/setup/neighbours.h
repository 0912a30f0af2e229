#pragma once

#include "core/setup/setup.h"

#include <QHash>
#include <QMap>

namespace sda {

/// The other set-ups of a person, as far as they concern one domain.
struct Neighbours
{
    /// What they plan for the same domain: one SPF and one DMARC record serve all of them.
    QList<PlannedRecord> records;
    /// The person's own, where a record may have been added; a few, as each costs questions.
    QList<DomainName> otherDomains;
};

/// Which set-up files are about which domain, so that thousands of them need not be read for each.
class Neighbourhood
{
public:
    /// All set-up files of a folder; those that cannot be read are passed over.
    static Neighbourhood in(const QString &folder);

    /// The file is about this domain (in ACE) from now on.
    void put(const QString &file, const QString &setupId, const QString &domain);
    void remove(const QString &file);
    /// Reads no more than the other files of the same domain. A set-up is told by its id.
    Neighbours of(const Setup &own, const DomainName &domain) const;

private:
    struct Known
    {
        QString setupId;
        QString domain;
    };
    QHash<QString, Known> m_byFile;
    QMap<QString, QStringList> m_files; // by domain
};

/// Of a folder that is asked about once.
Neighbours neighboursOf(const QString &folder, const Setup &own, const DomainName &domain);

/// The domain in a set-up file, if there is one.
std::optional<DomainName> domainInSetup(const QString &file);

/// What a set-up plans by itself: what the others have to take into account.
QList<PlannedRecord> plannedAlone(const Setup &setup, const DomainName &domain);

} // namespace sda
