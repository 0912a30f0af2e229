#pragma once

#include <QList>
#include <QString>

namespace sda {

/// One line of the table: what happened to the person's computer, what the person saw of it, and
/// what was on the disk afterwards.
struct FaultRow
{
    QString fault;
    QString seen; ///< finding codes, exit status, or the sentence in English
    QString kept;
};

/// All faults that were tried, in the order of the tests. Markdown, for docs/faults.md.
class FaultTable
{
public:
    static FaultTable &all();

    /// Called by a test once it has seen all of that. A row may be told once.
    void tell(const FaultRow &row);
    /// What cannot be tried on this computer, and why: a row all the same.
    void skip(const QString &fault, const QString &why);

    QString markdown() const;
    /// Empty if the first column of the page is the list of faults in this order; else what is
    /// the matter.
    QString differenceTo(const QString &page) const;

private:
    QList<FaultRow> m_rows;
};

} // namespace sda
