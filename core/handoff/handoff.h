#pragma once

#include "core/handoff/codeline.h"
#include "core/handoff/handoffrow.h"
#include "core/handoff/texttable.h"
#include "core/handoff/zonelines.h"
#include "core/plan/formerkeys.h"

#include <QDateTime>

/// \file
/// All that goes to a DNS admin, before any word is said about it.

namespace sda {

struct Handoff
{
    DomainName domain;
    DnsName zone;
    QList<HandoffRow> rows;
    ExistingRecords existing; ///< as the plan was made
    QDateTime lookedAt; ///< when `existing` was seen; invalid: not known
    QList<FormerKey> formerKeys; ///< that the console has replaced: no rows, but to be known
    QList<DnsName> nameServers; ///< of the zone, where they are known
    QString codeLine; ///< empty where the set-up has no id
    NameForm names = NameForm::Relative; ///< what is typed into the host field
};

/// `setupId` may be empty. `seen`: records that stood in DNS when we last looked, for the names of
/// the name servers.
Handoff makeHandoff(const Plan &plan, const ExistingRecords &existing, const QString &setupId,
                    const QList<ResourceRecord> &seen = {});

} // namespace sda
