#pragma once

#include "core/plan/plan.h"

#include <QStringList>

namespace sda {

/// Today's mail set-up of a domain; texts for showing.
struct MailToday
{
    QStringList receivers; ///< MX records at the domain, "10 mx.example.com", with the provider
    QStringList spf; ///< every SPF record at the domain
    QStringList dmarc; ///< every DMARC record
    bool operator==(const MailToday &) const = default;
};
MailToday mailToday(const DomainName &domain, const ExistingRecords &existing);

} // namespace sda
