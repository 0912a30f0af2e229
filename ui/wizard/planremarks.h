#pragma once

#include "core/hosts/dnshost.h"
#include "core/plan/plan.h"

namespace sda {

/// What a plan found, sorted to where the person has to decide or enter something. What the card of
/// a record says by itself (the merged text, a policy that is kept) is not said twice.
QList<Finding> remarksOnRecord(const PlannedRecord &planned, const Plan &plan, const DnsHost *host);
/// About the whole service or domain, and how the host wants names typed.
QList<Finding> remarksOnPlan(const Plan &plan, const DnsHost *host);

} // namespace sda
