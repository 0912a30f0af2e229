#pragma once

#include "core/dns/question.h"
#include "core/plan/plan.h"
#include "core/records/comparison.h"

namespace sda {

/// The records that an answer holds at the planned name, compared with the plan. An alias at the
/// name gives cname.blocks-others; no record gives the missing-code of the purpose.
Comparison compareWithPlan(const PlannedRecord &planned, const DnsName &zone, const Answer &answer);
/// The same at the end of the aliases that lead away from `from` in the answer.
Comparison compareBehind(const DnsName &from, const PlannedRecord &planned, const DnsName &zone,
                         const Answer &answer);

/// The target of the alias at `name`, if there is one among `records`.
std::optional<DnsName> aliasAt(const QList<ResourceRecord> &records, const DnsName &name);

/// Whether the two answers hold the same values at `name` and `control`: then a catch-all made
/// both.
bool sameContent(const Answer &answer, const DnsName &name, const Answer &control,
                 const DnsName &controlName, RecordType type);

} // namespace sda
