#pragma once

#include "core/records/spf.h"
#include "core/verify/look.h"

namespace sda {

/// What receivers meet when they follow an SPF record.
struct SpfTree
{
    bool waiting = false; ///< answers are still out; the findings may grow
    int lookups = 0; ///< terms that cause look-ups in the whole tree (RFC 7208, 4.6.4)
    int voidLookups = 0; ///< of these, how many find nothing
    QStringList costs; ///< "include:_spf.example.com 4": the terms of the record and their share
    QList<Finding> findings;
};

/// Follows includes and redirects of the record at `name`: names of our own zone are asked of its
/// name servers, other people's of the resolvers. Codes: spf.too-many-lookups,
/// spf.too-many-void-lookups, spf.dead-include, spf.include-broken, spf.include-unchecked,
/// spf.include-loop, spf.redirect-dead.
SpfTree followSpf(const Look &look, const DnsName &name, const SpfRecord &record);

/// Asks for the includes that the service is known to bring, before any answer names them.
void askKnownIncludes(const Look &look, const QList<DnsName> &includes);

} // namespace sda
