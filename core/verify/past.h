#pragma once

#include "core/verify/row.h"

/// \file
/// What stood there earlier (Background::seen) tells why something is not there today.

namespace sda {

/// zone.records-lost: the record stood there, and the zone has other name servers since.
std::optional<Finding> lostSince(const Look &look, const Row &row);

/// zone.not-published: the person has saved it, but the zone's serial is still the one of then.
struct Unpublished
{
    bool waiting = false;
    std::optional<Finding> finding;
};
Unpublished unpublishedSince(const Look &look, const Row &row);

/// mx.mailbox-replaced: another mail server than the service's received the domain's mail, and it
/// does no longer, nor does any other provider of mailboxes.
struct LostMailbox
{
    bool waiting = false;
    std::optional<Finding> finding;
};
LostMailbox lostMailbox(const Look &look, const Plan &plan);

} // namespace sda
