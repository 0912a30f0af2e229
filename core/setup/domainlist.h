#pragma once

#include "core/setup/setup.h"

#include <QIODevice>

/// \file
/// A list of domains as CSV (RFC 4180; `,`, `;` or tab; UTF-8, with BOM or without). The first line
/// names the columns: `domain`, `service` and `values` (anything that readPasted() reads), or
/// `setup` (a set-up file, relative to the list); `tags` (separated by blanks) may be there.
/// Documented in docs/domain-list.md.

namespace sda {

/// Rows that the window takes at once; the command line takes any number.
inline constexpr int listLimit = 10000;

/// One row of a list.
struct ListedDomain
{
    int line = 0; ///< 1-based, where the row begins
    QString domainText;
    QString serviceId;
    QString valuesText;
    QString setupFile; ///< absolute; empty: the other members tell
    QStringList tags;
    bool operator==(const ListedDomain &) const = default;
};

/// Reads a list row by row, so that memory does not grow with it.
class DomainListReader
{
public:
    /// `folder`: what the names of set-up files are relative to. The device must be open and
    /// outlive the reader.
    DomainListReader(QIODevice &device, QString folder);

    /// Why nothing can be read: list.no-domains.
    const std::optional<Finding> &finding() const { return m_finding; }
    /// Nothing at the end. Empty lines are passed over.
    std::optional<ListedDomain> next();

private:
    QIODevice &m_device;
    QString m_folder;
    QStringList m_columns;
    QChar m_delimiter;
    int m_line = 0;
    std::optional<Finding> m_finding;
};

/// The set-up of a row, values read and filled in; or why there is none: list.domain-wanted,
/// list.service-unknown, list.setup-unreadable. `id` and `createdAt` of a new one are left empty.
std::variant<Setup, Finding> setupOf(const ListedDomain &row);

} // namespace sda
