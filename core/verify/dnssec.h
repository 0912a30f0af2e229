#pragma once

#include "core/verify/look.h"

namespace sda {

/// Whether resolvers refuse an answer because its DNSSEC seal does not fit (RFC 4035, 5.5): they
/// fail, and answer once checking is switched off, or say so themselves (RFC 8914).
struct Bogus
{
    bool waiting = false;
    bool isBogus = false;
};
Bogus isBogus(const Look &look, const DnsName &name, RecordType type);

} // namespace sda
