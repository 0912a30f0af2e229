#pragma once

#include "core/plan/plan.h"

/// \file
/// What to take out of DNS when a domain no longer sends by a service, and what has to stay.

namespace sda {

/// One record of a plan that is no longer wanted.
struct RetiredRecord
{
    enum class Step {
        Remove, ///< nothing else needs it
        Shorten, ///< it stays without the service's part: `after`
        Keep, ///< something else needs it
        Decide, ///< nobody but the person can tell: see Why
        Gone, ///< it is not there any more
    };
    enum class Why {
        OnlyForService, ///< it is the service's own
        /// Remove: the service wanted it, yet it tells all mail to the domain where to go: only the
        /// person knows whether mailboxes there are in use
        MayReceive,
        /// Remove: it names the service alone, yet it speaks for all mail of the domain: only the
        /// person knows whether somebody else sends
        MaySend,
        FormerKey, ///< it is a key that the service no longer signs with
        OtherSender, ///< another service of the domain needs the record, or a part of it
        WholeDomain, ///< it protects everything that the domain sends
        Mailbox, ///< it receives the domain's mail
        NotMail, ///< it never was about mail
        NotUnderstood, ///< what stands there is broken, or there are several
        NotSeen, ///< nobody has looked at DNS yet
    };
    PlannedRecord planned;
    Step step = Step::Decide;
    Why why = Why::NotSeen;
    QString before; ///< the record as it stands today; empty: not known
    QString after; ///< Shorten: the text that stays
    QList<ResourceRecord> goes; ///< what is taken out: entered again, it brings back today
    bool operator==(const RetiredRecord &) const = default;
};

/// In the order of the plan, and behind them the keys that it had before. `others`: what the
/// domain's other set-ups plan.
QList<RetiredRecord> retire(const Plan &plan, const ExistingRecords &existing,
                            const QList<PlannedRecord> &others,
                            const QList<ResourceRecord> &formerKeys = {});

} // namespace sda
