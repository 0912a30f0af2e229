#pragma once

#include "core/verify/report.h"

namespace sda {

/// Holds back what changes from look to look until two looks agree: ticks that come and go (a
/// record that was right, then not, then right again), as servers behind one address may differ;
/// and whatever differs from before in the first look over another network, or after waking: a
/// hotel's network answers in everybody's place until one has signed in, and a computer that is
/// half connected hears half of the truth.
class Steadiness
{
public:
    /// `report` with what is held back turned into unknown, zone.split-answers. Errors of the whole
    /// domain are left out while a row is held back that was right before.
    Report held(Report report, const Plan &plan) const;
    /// Takes the result of a whole look, as judged.
    void note(const Report &report);
    /// The way to the servers is another one: see above.
    void doubt();
    /// The zone was changed on purpose: what was seen before says nothing.
    void forget() { m_history.clear(); }

private:
    struct LastTwo
    {
        bool before = false;
        bool last = false;
        bool doubted = false; ///< no look has told anything since doubt()
    };
    QHash<QString, LastTwo> m_history; // by record id: whether the looks found it right
};

} // namespace sda
