#pragma once

#include "core/plan/plan.h"

namespace sda {

/// Decides what to do about each record of `plan`, seen what stands there and what the person
/// wishes: action, before, undo, the value to enter, and the findings of the plan.
void compareWithExisting(Plan &plan, const Service &service, const ExistingRecords &existing,
                         const PlanWishes &wishes);

} // namespace sda
