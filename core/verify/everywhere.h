#pragma once

#include "core/verify/report.h"

namespace sda {

/// From when on everybody sees a record: the moment all name servers had it, and the longest time
/// that anybody may remember what was there before, a value (its TTL) or nothing (RFC 2308, 5).
class Everywhere
{
public:
    /// `report` with RecordReport::everywhereAt, for records that were seen to become right.
    Report marked(Report report) const;
    /// Takes the result of a whole look.
    void note(const Report &report);
    void forget() { m_changes.clear(); }

private:
    struct Change
    {
        std::chrono::seconds remembered{0}; ///< what was there before, at most
        QDateTime rightAt; ///< invalid: not right yet
    };
    QHash<QString, Change> m_changes; // by record id; only of records once seen not to be right
};

} // namespace sda
