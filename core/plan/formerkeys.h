#pragma once

#include "core/plan/plan.h"

/// \file
/// What becomes of the record of a key that the console has replaced by a new one. Mail on its way
/// is still signed with the old key, and receivers look for it then (RFC 6376, 3.1: that is what
/// selectors are for): its record stays until the new key is in use.

namespace sda {

struct FormerKey
{
    enum class Step {
        Leave, ///< it stays as it is
        Remove, ///< the new key is in use: it may go
        Gone, ///< it is not there any more, and nobody needs it
        EnterAgain, ///< it is not there any more, and the service may still sign with it
        Overwritten, ///< the new key is entered in its place: nothing of it can be kept
        SameAgain, ///< the plan has this very key: what was pasted is no new one
        Shared, ///< another set-up of the domain needs it
        NotSeen, ///< nobody has looked whether it is there
    };
    RecordText record;
    QString host; ///< relative to the zone of the plan, "@" for the zone itself
    Step step = Step::NotSeen;
    QList<ResourceRecord> there; ///< as it stands in DNS today
    bool operator==(const FormerKey &) const = default;
};

/// The complete records of keys in a plan.
QList<PlannedRecord> keysOf(const Plan &plan);
/// The plan wants keys, and has not all of them.
bool lacksKeys(const Plan &plan);

/// The keys of `before` that `after` no longer has, with the same name or another. Keys that nobody
/// has given yet replace none.
QList<PlannedRecord> formerKeys(const Plan &before, const Plan &after);

/// `former` without those that are no keys, in their order. `others`: what the domain's other
/// set-ups plan. `inUse`: the service signs with the keys of the plan.
QList<FormerKey> formerKeysToday(const QList<ResourceRecord> &former, const Plan &plan,
                                 const ExistingRecords &existing,
                                 const QList<PlannedRecord> &others, bool inUse);

/// The values without those that only records of keys take: ready for a new key. Those of a table
/// stand in the pasted text instead.
ServiceValues withoutKeys(const Service &service, ServiceValues values);

} // namespace sda
