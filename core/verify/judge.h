#pragma once

#include "core/dns/answerbook.h"
#include "core/dns/nameservers.h"
#include "core/plan/plan.h"
#include "core/verify/report.h"

namespace sda {

/// What a look needs to know beside the plan.
struct LookOptions
{
    Routes routes;
    QByteArray controlLabel; ///< a random label: no such name exists, so only a catch-all answers
    QDateTime now; ///< UTC
};

/// The state of every planned record by the answers known so far; asks the book for the others.
/// Pure but for that: call it again whenever an answer was learnt. It tells "not in yet" from all
/// else.
Report judge(const Plan &plan, const LookOptions &options, AnswerBook &answers);

/// What is there before anything is planned: for the first page.
struct Survey
{
    bool settled = false;
    bool notDelegated = false;
    bool failed = false; ///< could not be asked: see findings
    DnsName zone;
    QList<DnsName> nameServers;
    ExistingRecords
        existing; ///< MX and TXT of the domain, TXT of _dmarc; from the name servers alone
    QList<Finding> findings;
};
Survey survey(const DomainName &domain, const LookOptions &options, AnswerBook &answers);

} // namespace sda
