#pragma once

#include "core/dns/answerbook.h"
#include "core/dns/nameservers.h"
#include "core/plan/plan.h"
#include "core/verify/background.h"
#include "core/verify/report.h"
#include "core/verify/rowsseen.h"

namespace sda {

/// What a look needs to know beside the plan.
struct LookOptions
{
    Routes routes;
    QByteArray controlLabel; ///< a random label: no such name exists, so only a catch-all answers
    QDateTime now; ///< UTC
    Background background;
    /// At the last whole look, for a look that keeps its answers (AnswerBook::isKeeping()): as soon
    /// as something differs, the book is renewed and this look becomes a whole one too.
    RowsSeen lastSeen;
};

/// The state of every planned record by the answers known so far; asks the book for the others.
/// Pure but for that: call it again whenever an answer was learnt. It tells "not in yet" from all
/// else. `seen`, if given, gets what the next look may be compared with.
Report judge(const Plan &plan, const LookOptions &options, AnswerBook &answers,
             RowsSeen *seen = nullptr);

/// What a survey should look at beside the domain itself.
struct SurveyWish
{
    QList<std::pair<DnsName, RecordType>>
        names; ///< of planned records; asked of name servers alone
    QList<DnsName> includes; ///< SPF names that the service brings: other people's
    QString dmarc; ///< the DMARC text that is planned: can its reports arrive?
    bool operator==(const SurveyWish &) const = default;
};
/// The names of a plan, its includes and its DMARC text.
SurveyWish surveyWishOf(const Plan &plan);

/// What is there before anything is entered: for the first pages.
struct Survey
{
    bool settled = false;
    bool notDelegated = false;
    bool failed = false; ///< could not be asked: see findings
    DnsName zone;
    QList<DnsName> nameServers;
    std::optional<ResourceRecord> soa; ///< of the zone, as a name server has it
    /// MX and TXT of the domain, TXT of _dmarc, and what was wished; from the name servers alone.
    /// The SPF records that those lead to come from wherever they stand.
    ExistingRecords existing;
    QList<Finding> findings;
};
Survey survey(const DomainName &domain, const LookOptions &options, AnswerBook &answers,
              const SurveyWish &wish = {});

} // namespace sda
