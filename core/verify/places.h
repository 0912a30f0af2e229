#pragma once

#include "core/plan/plan.h"

/// \file
/// Where people put a record by mistake. Pure: a list of names to look at.

namespace sda {

struct Place
{
    /// What has to stand there to be believed.
    enum class Proof {
        Meant, ///< a record of this purpose, right or wrong: nothing else belongs there
        Right, ///< one that would be right at the planned name
        Identical, ///< the planned text, octet for octet: others may stand there with good reason
        Any, ///< any record of the type
    };
    FindingCode code = FindingCode::NameFoundElsewhere;
    DnsName name;
    RecordType type = RecordType::Txt;
    Proof proof = Proof::Right;
    bool operator==(const Place &) const = default;
};

/// The likely places for a record of `domain` in `zone`, the most likely ones first; at most
/// `most`, without the planned name itself and without names outside of the zone.
QList<Place> placesFor(const PlannedRecord &planned, const DomainName &domain, const DnsName &zone,
                       qsizetype most);

} // namespace sda
