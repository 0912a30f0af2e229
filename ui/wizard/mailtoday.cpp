#include "ui/wizard/mailtoday.h"

namespace sda {

MailToday mailToday(const Plan &plan)
{
    MailToday today;
    for (const PlannedRecord &planned : plan.records) {
        switch (planned.purpose) {
        case Purpose::Mx:
            today.receivers += planned.before;
            break;
        case Purpose::Spf:
            today.spf += planned.before;
            break;
        case Purpose::Dmarc:
            today.dmarc += planned.before;
            break;
        case Purpose::Dkim:
        case Purpose::MailFrom:
        case Purpose::Ownership:
        case Purpose::Other:
            break;
        }
    }
    return today;
}

} // namespace sda
