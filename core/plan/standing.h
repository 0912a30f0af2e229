#pragma once

#include "core/plan/plan.h"

/// \file
/// What stands at one name today, and how each kind of record is planned around it. Nothing here
/// looks anything up.

namespace sda {

struct Standing
{
    QList<ResourceRecord> records; ///< all that is known at the name
    QList<ResourceRecord> texts() const { return ofType(RecordType::Txt); }
    QList<ResourceRecord> ofType(RecordType type) const;
};
Standing standingAt(const DnsName &name, const ExistingRecords &existing);

QByteArray textOf(const ResourceRecord &txt); ///< its strings joined

/// The records that go or change: their texts to `before`, their zone-file lines to `undo`.
void setBefore(PlannedRecord &planned, const QList<ResourceRecord> &records);

/// One record being planned: what is wanted, what stands there, and where the findings go.
struct Planning
{
    const ServiceRecord &wanted;
    Standing standing;
    const ExistingRecords &existing;
    const PlanWishes &wishes;
    Plan &plan;
};

/// One SPF record for all: what stands there keeps its order and qualifiers, missing rules come
/// before its end. Findings: plan.spf-merged, plan.spf-over-limit, plan.spf-endings-differ,
/// spf.syntax, and what its includes of today are worth: spf.include-loop, spf.dead-include …
void planSpf(PlannedRecord &planned, const Planning &planning);

/// The record that stands there is kept if it satisfies the service, else changed as little as
/// possible. Findings: plan.dmarc-kept, plan.policy-strict-first.
void planDmarc(PlannedRecord &planned, const Planning &planning);

/// Another service's MX is never replaced silently. Findings: mx.replaces-mailbox.
void planMx(PlannedRecord &planned, const Planning &planning);

} // namespace sda
