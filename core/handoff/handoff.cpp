#include "core/handoff/handoff.h"

#include "core/records/dmarc.h"
#include "core/records/spf.h"

namespace sda {

namespace {

/// A second record of the kind breaks both (RFC 7208, 4.5; RFC 7489, 6.6.3), and an MX record
/// beside another takes a share of its mail.
bool mustBeAlone(const HandoffRow &row)
{
    const QByteArray text = row.value.toUtf8();
    return row.type == RecordType::Mx
        || (row.type == RecordType::Txt
            && (row.purpose == Purpose::Spf || row.purpose == Purpose::Dmarc || isSpf(text)
                || isDmarc(text)));
}

} // namespace

Handoff makeHandoff(const Plan &plan, const ExistingRecords &existing, const QString &setupId,
                    const QList<ResourceRecord> &seen)
{
    Handoff handoff{.domain = plan.domain, .zone = plan.zone, .existing = existing};
    handoff.rows = handoffRows(plan);
    for (HandoffRow &row : handoff.rows)
        row.lookFirst = !existing.known && row.isToEnter() && mustBeAlone(row);
    handoff.nameServers = nameServersOf(plan.zone, existing.records + seen);
    handoff.codeLine = codeLine(handedOut(setupId, plan.domain, handoff.rows));
    return handoff;
}

} // namespace sda
