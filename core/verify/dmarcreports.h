#pragma once

#include "core/verify/look.h"

namespace sda {

/// Where the reports of a DMARC record go, and whether they can arrive.
struct DmarcReports
{
    bool waiting = false; ///< answers are still out
    QList<Finding> findings; ///< dmarc.report-mailbox-missing, dmarc.report-not-authorised
};

/// The domain of each `rua` address has to take mail, and one outside of the organisation has to
/// agree with a record of its own (RFC 9990, 4). What cannot be asked is not complained of.
/// `domain`: the one that the record at `_dmarc.<domain>` is for.
DmarcReports followReports(const Look &look, const DnsName &domain, QByteArrayView record);

} // namespace sda
