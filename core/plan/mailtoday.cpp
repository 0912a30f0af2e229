#include "core/plan/mailtoday.h"

#include "core/records/dmarc.h"
#include "core/records/spf.h"

namespace sda {

MailToday mailToday(const DomainName &domain, const ExistingRecords &existing)
{
    MailToday today;
    const DnsName own = domain.dnsName();
    const auto policy = own.prepend(*DnsName::fromText(u"_dmarc"));
    for (const ResourceRecord &record : existing.records) {
        const auto *mx = std::get_if<MxData>(&record.data);
        const auto *txt = std::get_if<TxtData>(&record.data);
        if (mx && record.name == own)
            today.receivers.append(*mx);
        else if (txt && record.name == own && isSpf(txt->joined()))
            today.spf.append(shown(txt->joined()));
        else if (txt && record.name == policy && isDmarc(txt->joined()))
            today.dmarc.append(shown(txt->joined()));
    }
    return today;
}

} // namespace sda
