#include "core/handoff/handoff.h"

namespace sda {

Handoff makeHandoff(const Plan &plan, const ExistingRecords &existing, const QString &setupId,
                    const QList<ResourceRecord> &seen)
{
    Handoff handoff{.domain = plan.domain, .zone = plan.zone, .existing = existing};
    handoff.rows = handoffRows(plan);
    handoff.nameServers = nameServersOf(plan.zone, existing.records + seen);
    handoff.codeLine = codeLine(handedOut(setupId, plan.domain, handoff.rows));
    return handoff;
}

} // namespace sda
