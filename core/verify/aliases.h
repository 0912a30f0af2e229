#pragma once

#include "core/verify/rowjudge.h"

/// \file
/// Where aliases and mail servers lead to.

namespace sda {

struct Led
{
    bool waiting = false;
    std::optional<Finding> finding;
};

/// The target of the alias at `name`, if there is one among `records`.
std::optional<DnsName> aliasAt(const QList<ResourceRecord> &records, const DnsName &name);

/// An alias that does not lead to the planned target at once: cname.chained if it does over
/// others, cname.loop if it leads back.
Led followAlias(const Look &look, const Row &row, const Answer &answer);

/// mx.target-is-alias or mx.target-unresolvable; of mail servers that the person
/// names or has under the own domain: the service's are its own business.
Led followExchange(const Look &look, const PlannedRecord &planned);

} // namespace sda
