#include "ui/wizard/mailtoday.h"

#include "core/records/dmarc.h"
#include "core/records/spf.h"

#include <QMultiMap>

namespace sda {

MailToday mailToday(const DomainName &domain, const ExistingRecords &existing)
{
    MailToday today;
    QMultiMap<int, QString> receivers;
    for (const ResourceRecord &record : existing.records) {
        if (const MxData *mx = std::get_if<MxData>(&record.data)) {
            if (record.name == domain.dnsName())
                receivers.insert(mx->preference, displayText(record));
        } else if (const TxtData *txt = std::get_if<TxtData>(&record.data)) {
            if (record.name == domain.dnsName() && isSpf(txt->joined()))
                today.spf.append(displayText(record));
            else if (record.name != domain.dnsName() && isDmarc(txt->joined()))
                today.dmarc.append(displayText(record));
        }
    }
    today.receivers = receivers.values();
    return today;
}

} // namespace sda
