#pragma once

#include "core/verify/row.h"

/// \file
/// Where aliases and mail servers lead to.

namespace sda {

/// What receivers find who follow an alias that is not the planned one.
struct Detour
{
    bool waiting = false;
    bool isRight = false; ///< all of `finding` and `remarks` is no more than worth knowing
    /// cname.chained, cname.followed: right; cname.loop, cname.blocks-others: not.
    std::optional<Finding> finding;
    QList<Finding> remarks; ///< on what is right
};

/// The alias at the row's name as the name server of `word` has it. Names of the row's zone are
/// asked of that server alone: another one may have them already.
Detour followAlias(const Look &look, const Row &row, const ServerWord &word);

struct Led
{
    bool waiting = false;
    std::optional<Finding> finding;
};

/// mx.target-is-alias or mx.target-unresolvable; of mail servers that the person
/// names or has under the own domain: the service's are its own business.
Led followExchange(const Look &look, const PlannedRecord &planned);

} // namespace sda
