#include "core/verify/catchall.h"

#include "core/verify/value.h"

namespace sda {

CatchAll catchAllBehind(const Look &look, const ZoneServers &zone, const DnsName &name,
                        RecordType type, const Answer &answer)
{
    const auto control = controlName(name, zone.zone, look.options.controlLabel);
    if (!control)
        return {};
    const FirstAnswer first = askOne(look, zone, *control, type);
    if (!first.answer)
        return {.waiting = first.waiting};
    return {.answers = sameContent(answer, name, *first.answer, *control, type)};
}

} // namespace sda
