#include "core/verify/dnssec.h"

namespace sda {

Bogus isBogus(const Look &look, const DnsName &name, RecordType type)
{
    Bogus bogus;
    for (const Server &resolver : look.routes().resolvers) {
        const LearntAnswer *learnt = look.book.known({name, type, resolver});
        if (!learnt || learnt->answer.outcome != Outcome::ServerFailure)
            continue;
        if (learnt->answer.failsValidation())
            return {.isBogus = true};
        const LearntAnswer *unchecked = look.book.ask({name, type, resolver, true});
        bogus.waiting = bogus.waiting || !unchecked;
        if (unchecked && unchecked->answer.isConclusive())
            return {.isBogus = true};
    }
    return bogus;
}

} // namespace sda
