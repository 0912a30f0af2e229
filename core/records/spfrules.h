#pragma once

#include "core/records/spf.h"

/// \file
/// Where the rules of a service stand in an SPF record: asked when comparing and when merging.

namespace sda {

enum class RuleStanding {
    Effective, ///< with `+`, where receivers read it
    Negative, ///< with `-`, `~` or `?`
    NeverRead, ///< behind a term that decides for every sender
    Missing, ///< not there
};

struct RulePlace
{
    RuleStanding standing = RuleStanding::Missing;
    SpfTerm term; ///< the first that is the rule; empty if Missing
};

RulePlace placeOf(const QString &rule, const SpfRecord &record);

/// `all`, or every IPv4 address: nothing behind it is read (RFC 7208, 5.1).
bool decidesForAll(const SpfTerm &term);

} // namespace sda
