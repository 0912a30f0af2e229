#pragma once

#include "core/plan/formerkeys.h"
#include "core/setup/setup.h"
#include "core/setup/understood.h"
#include "core/verify/report.h"

/// \file
/// A new key from the console, perhaps months after the domain was set up: what the set-up keeps of
/// the old one, and when that may go.

namespace sda {

/// The records in Setup::formerKeys; lines that cannot be read are passed over.
QList<ResourceRecord> formerKeyRecords(const Setup &setup);

/// There are keys that the console can replace: their values can be emptied, and they were seen in
/// DNS. `existing`: what stands there today.
bool canTakeNewKey(const Setup &setup, const Understood &understood, const Plan &plan,
                   const ExistingRecords &existing);
/// The values of the keys are emptied for new ones, and their records kept aside. Nothing is said
/// of the new keys yet: neither that they are entered nor what the console shows of them, and a
/// clock that runs begins at `now`. Of the pasted text stays what the service does not take.
void beginNewKey(Setup &setup, const Understood &understood, const Plan &plan,
                 const QDateTime &now);
/// The same where new keys were pasted over the old: `after` has others than `before`, which were
/// seen in DNS. Says whether it is so.
bool noteNewKeys(Setup &setup, const Plan &before, const Plan &after, const QDateTime &now);
/// There was no new key: the former ones are typed and entered, as before.
void takeFormerKeysBack(Setup &setup, const Understood &understood, const DomainName &domain);
void forgetFormerKey(Setup &setup, const RecordText &key);

/// The service signs with the keys of the plan: its console says so, and every name server has
/// them.
bool newKeysInUse(const Setup &setup, const Service &service, const Plan &plan,
                  const Report &report);

} // namespace sda
