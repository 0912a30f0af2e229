#pragma once

#include "core/records/spftree.h"
#include "core/verify/look.h"

namespace sda {

/// What the look has learnt; it asks for the rest. To follow one record: 40 questions in all, and
/// what would take more is unknown.
SpfLookUps liveLookUps(const Look &look);

/// Follows an SPF record with what the look has learnt, and asks for the rest: names of our own
/// zone of its name servers, other people's of the resolvers.
SpfTree followSpf(const Look &look, const DnsName &name, const SpfRecord &record);

/// Asks for the includes that the service is known to bring, before any answer names them.
void askKnownIncludes(const Look &look, const QList<DnsName> &includes);

} // namespace sda
