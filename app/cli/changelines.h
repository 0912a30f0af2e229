#pragma once

#include "core/verify/report.h"
#include "ui/text/texts.h"

namespace sda {

/// What became different since the look before, as lines for a log: each begins with the time
/// (UTC, ISO 8601). The first look tells everything.
class ChangeLines
{
public:
    QStringList take(const Report &report, const Plan &plan, const Texts &texts,
                     const QDateTime &now);

private:
    QHash<QString, QStringList> m_records; // by id: state, values, codes
    QStringList m_codes; // about the whole domain
    std::optional<RecordState> m_state;
};

} // namespace sda
