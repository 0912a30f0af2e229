#pragma once

#include "core/plan/plan.h"

namespace sda {

/// Today's mail set-up of a domain.
struct MailToday
{
    QList<MxData> receivers; ///< MX records at the domain
    QStringList spf; ///< every SPF record at the domain
    QStringList dmarc; ///< every DMARC record
    bool operator==(const MailToday &) const = default;
};
MailToday mailToday(const DomainName &domain, const ExistingRecords &existing);

} // namespace sda
