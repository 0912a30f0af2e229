#pragma once

#include "core/verify/row.h"

namespace sda {

/// Other domains of the person that are searched too, a few.
QList<DomainName> neighbours(const Look &look);
/// The name servers of another domain; asked ahead, so that the search costs no more rounds.
ZoneServers zoneOf(const Look &look, const DomainName &domain);

/// name.other-domain: the record of `row` stands under one of them.
struct OtherDomain
{
    bool waiting = false;
    std::optional<Finding> finding;
};
OtherDomain otherDomain(const Look &look, const Row &row);

} // namespace sda
