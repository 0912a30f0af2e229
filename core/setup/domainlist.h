#pragma once

#include "core/setup/csvreader.h"
#include "core/setup/setup.h"
#include "core/setup/understood.h"

/// \file
/// A list of domains as CSV (RFC 4180; `,`, `;` or tab; UTF-8, or UTF-16 with a BOM). The first
/// line names the columns: `domain`, `service` and `values` (anything that readPasted() reads), or
/// `setup` (a set-up file, relative to the list); `tags` (separated by blanks) may be there. The
/// names may be Japanese or Korean. Documented in docs/domain-list.md.

namespace sda {

/// Rows that the window takes at once; the command line takes any number.
inline constexpr int listLimit = 10000;
/// Characters of all rows that the window takes at once.
inline constexpr qint64 listCharacters = qint64(64) * 1024 * 1024;

/// One row of a list.
struct ListedDomain
{
    int line = 0; ///< 1-based, where the row begins
    QString domainText;
    QString serviceId;
    QString valuesText;
    QString setupFile; ///< absolute; empty: the other members tell
    QStringList tags;
    /// Longer than pasteLimit, or with a quotation mark that nobody closes: `domainText` is the
    /// beginning of the line, and setupOf() says list.domain-wanted.
    bool isUnreadable = false;
    bool operator==(const ListedDomain &) const = default;
};

/// Reads a list row by row, so that memory does not grow with it.
class DomainListReader
{
public:
    /// `folder`: what the names of set-up files are relative to. The device must be open and
    /// outlive the reader.
    DomainListReader(QIODevice &device, QString folder);

    /// Why nothing can be read: list.no-domains; at the end of a list of columns alone
    /// list.domain-wanted.
    const std::optional<Finding> &finding() const { return m_finding; }
    /// Nothing at the end. Empty lines are passed over.
    std::optional<ListedDomain> next();

private:
    enum class Column { Domain, Service, Values, Setup, Tags, Other };

    static Column columnOf(const QString &name);
    static QList<Column> columnsOf(const QStringList &cells);
    void readColumns();
    ListedDomain rowOf(const CsvRow &row) const;

    CsvReader m_rows;
    int m_firstLine = 0; // below the names of the columns
    bool m_hasRows = false;
    QString m_folder;
    QList<Column> m_columns;
    std::optional<Finding> m_finding;
};

/// A whole list, for the window.
struct DomainList
{
    QList<ListedDomain> rows; ///< those that come again are left out
    QList<Finding> findings; ///< DomainListReader::finding(), list.row-repeated, list.too-long
};
/// At most listLimit rows, and no more than `listCharacters` of values.
DomainList readDomainList(QIODevice &device, const QString &folder);

/// A row that was read.
struct ListedSetup
{
    Setup setup;
    /// What the texts of the set-up come to, where reading the row has told: to read a text once
    /// more takes as long as to look at the domain.
    std::optional<Understood> understood;
};
/// The set-up of a row, values read and filled in; or why there is none: list.domain-wanted,
/// list.service-unknown, list.setup-unreadable. `id` and `createdAt` of a new one are left empty.
std::variant<ListedSetup, Finding> readRow(const ListedDomain &row);
/// The same without what it comes to.
std::variant<Setup, Finding> setupOf(const ListedDomain &row);

} // namespace sda
