#pragma once

#include "core/verify/report.h"

namespace sda {

/// When to look again: soon after something changed, then ever more rarely.
class Ladder
{
public:
    /// Takes the result of a look at `now` (steady clock); true if it differs from the one before.
    bool note(const Report &report, std::chrono::milliseconds now);
    /// Something was done from which a change is to be expected.
    void expectChange(std::chrono::milliseconds now) { m_changedAt = now; }
    /// How long to wait before the next look: 5 s in the first minute after a change, 15 s in the
    /// first ten, 60 s in the first hour, then 5 min.
    std::chrono::milliseconds nextAfter(std::chrono::milliseconds now) const;

private:
    QStringList m_last; ///< what the last look showed
    std::chrono::milliseconds m_changedAt{0};
};

} // namespace sda
