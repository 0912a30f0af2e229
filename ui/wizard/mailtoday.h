#pragma once

#include "core/domain/domainname.h"
#include "core/plan/plan.h"

#include <QStringList>

namespace sda {

/// Today's mail set-up of a domain, as values for showing.
struct MailToday
{
    QStringList receivers; ///< MX targets, smallest priority first; "." is a null MX
    QStringList spf; ///< every SPF record at the domain
    QStringList dmarc; ///< every DMARC record at _dmarc
    bool operator==(const MailToday &) const = default;
};
MailToday mailToday(const DomainName &domain, const ExistingRecords &existing);

} // namespace sda
