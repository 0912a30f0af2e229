#pragma once

#include "core/verify/rowjudge.h"

namespace sda {

/// What the resolvers still remember of a record that is right at the name servers;
/// zone.dnssec-bogus or check.servfail if none of them can use it. False while one of them has not
/// answered.
/// `accepted`: the answer of a name server that is right, if only over an alias.
/// Public resolvers are asked too; what they say is shown, and nothing else. Who remembers
/// something else is asked again when that has ended, not before.
bool addResolversView(const Look &look, const Row &row, const Answer &accepted,
                      RecordReport &report);

/// By the resolvers alone, because no name server can be asked: right at all that answer is a tick
/// with a remark, everything else is unknown, since a resolver may only remember it.
RowJudgement judgeRowByResolvers(const Look &look, const PlannedRecord &planned);

} // namespace sda
