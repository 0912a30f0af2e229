#pragma once

#include "app/cli/arguments.h"
#include "core/verify/report.h"

#include <QHash>

namespace sda {

/// What would make a line worth reading again: the states, the values that stand there and the
/// codes of the findings. Neither times nor the order in which servers answer.
quint64 digestOf(const Report &report);
quint64 digestOf(const Finding &finding);

/// What the run before found, for --changed-only: a file with a line for each row of a list.
class LastStates
{
public:
    /// A file that is not there is empty. An error if it is something else.
    std::optional<UsageError> open(const QString &file);
    /// Whether it differs from what is known of the row; known from now on.
    bool note(quint64 key, quint64 digest);
    /// Rewrites the file atomically. Rows that were not looked at keep what was known.
    std::optional<UsageError> save() const;

private:
    QString m_file;
    QHash<quint64, quint64> m_digests; // by key
};

} // namespace sda
