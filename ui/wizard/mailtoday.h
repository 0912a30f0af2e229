#pragma once

#include "core/plan/plan.h"

#include <QStringList>

namespace sda {

/// Today's mail set-up of a domain, as the plan found it; texts for showing.
struct MailToday
{
    QStringList receivers; ///< MX records at the domain, "10 mx.example.com"
    QStringList spf; ///< every SPF record at the domain
    QStringList dmarc; ///< every DMARC record
    bool operator==(const MailToday &) const = default;
};
MailToday mailToday(const Plan &plan);

} // namespace sda
