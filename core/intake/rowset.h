#pragma once

#include "core/intake/intake.h"

#include <QHash>

namespace sda {

/// The rows of a paste as they add up: the same row comes once, a row that says more about the same
/// record completes it.
class RowSet
{
public:
    /// `domain` makes names comparable; may be empty.
    explicit RowSet(QString domain) : m_domain(std::move(domain)) { }

    /// False if there is no room for one more.
    bool add(const IntakeRow &row);
    QList<IntakeRow> rows() const { return m_rows; }
    /// paste.values-differ for each name that has several values where there may be one: aliases,
    /// keys, policies, SPF.
    QList<Finding> differences() const;

private:
    QString nameOf(const QString &host) const;

    QString m_domain;
    QList<IntakeRow> m_rows;
    QHash<QString, QList<qsizetype>> m_places; ///< by type, name and value
};

} // namespace sda
