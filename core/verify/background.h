#pragma once

#include "core/domain/domainname.h"
#include "core/hosts/dnshost.h"

#include <QDateTime>

namespace sda {

/// What DNS cannot show today: what the person says, and what stood there earlier.
struct Background
{
    const DnsHost *dnsHost =
        nullptr; ///< where the person says the records are typed; null: not said
    /// Name servers of that DNS host by their full names, as the person gives them; those that the
    /// host's profile knows need not be given.
    QList<DnsName> enteredAt;
    QList<DomainName> otherDomains; ///< the person's own: a record may have been added there
    bool entered = false; ///< the person says that all records are saved

    /// What stood at the domain's names earlier; with the SOA and NS records of the zone, if known.
    /// A record that is gone since then, or a zone that has not changed, tells its own story.
    QList<ResourceRecord> seen;
    bool mailboxMayGo = false; ///< the person replaces the mail server of `seen` knowingly

    bool operator==(const Background &) const = default;
};

} // namespace sda
