#pragma once

#include "core/verify/look.h"

namespace sda {

/// Whether a catch-all made this answer at `name`, so far as is known: then it answers beside it
/// too.
struct CatchAll
{
    bool waiting = false;
    bool answers = false;
};
CatchAll catchAllBehind(const Look &look, const ZoneServers &zone, const DnsName &name,
                        RecordType type, const Answer &answer);

} // namespace sda
