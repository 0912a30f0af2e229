#pragma once

#include "core/plan/plan.h"

namespace sda {

/// Whether a mail will pass DMARC (RFC 9989, 5), before the first one is sent: it passes if the
/// domain of the MAIL FROM address (SPF) or of the signature (DKIM, d=) belongs to the domain of
/// the sender address. Domains in ACE; empty where not known.
struct Rehearsal
{
    QString from; ///< the domain of the sender address
    QString mailFrom;
    QString signing;
    bool spfAligned = false;
    bool dkimAligned = false;
    bool passes() const { return spfAligned || dkimAligned; }
    QList<Finding> findings; ///< dmarc.not-aligned, dmarc.strict-alignment
};

/// `from`: the domain of the address that people will see.
Rehearsal rehearse(const Plan &plan, const DomainName &from);

} // namespace sda
