#pragma once

#include "core/verify/report.h"

namespace sda {

/// Holds back ticks that come and go: a record that was right, then not, then right again gets none
/// until two looks agree. Servers behind one address may differ from look to look.
class Steadiness
{
public:
    /// `report` with unsteady ticks turned into unknown, zone.split-answers.
    Report held(Report report, const Plan &plan) const;
    /// Takes the result of a whole look, as judged.
    void note(const Report &report);
    /// The zone was changed on purpose: what was seen before says nothing.
    void forget() { m_history.clear(); }

private:
    struct LastTwo
    {
        bool before = false;
        bool last = false;
    };
    QHash<QString, LastTwo> m_history; // by record id: whether the looks found it right
};

} // namespace sda
