#include "ui/wizard/planremarks.h"

namespace sda {

namespace {

enum class About { Mx, MailFrom, Spf, Dmarc, Name, Whole, SaidByCard };

About aboutOf(FindingCode code)
{
    switch (code) {
    case FindingCode::MxReplacesMailbox:
        return About::Mx;
    case FindingCode::MailfromAtApex:
    case FindingCode::MailfromMultipleMx:
        return About::MailFrom;
    case FindingCode::PlanSpfOverLimit:
    case FindingCode::PlanSpfEndings:
    case FindingCode::SpfSyntax:
    case FindingCode::SpfIncludeLoop:
    case FindingCode::SpfDeadInclude:
    case FindingCode::SpfIncludeBroken:
    case FindingCode::SpfRedirectDead:
    case FindingCode::SpfTooManyVoidLookups:
        return About::Spf;
    case FindingCode::PlanPolicyStrictFirst:
        return About::Dmarc;
    case FindingCode::PlanExistingAlias:
    case FindingCode::PlanNameTaken:
        return About::Name;
    case FindingCode::PlanSpfMerged:
    case FindingCode::PlanDmarcKept:
        return About::SaidByCard;
    default: // of the many codes a plan makes only those above
        return About::Whole;
    }
}

bool isAbout(const Finding &finding, const PlannedRecord &planned)
{
    switch (aboutOf(finding.code())) {
    case About::Mx:
        return planned.record.type == RecordType::Mx && planned.action == RecordAction::Ask;
    case About::MailFrom:
        return planned.record.type == RecordType::Mx && planned.purpose == Purpose::MailFrom;
    case About::Spf:
        return planned.verify == VerifyMode::SpfHasTerms;
    case About::Dmarc:
        return planned.verify == VerifyMode::DmarcMinimum;
    case About::Name:
        return planned.record.name.text() == finding.text(Arg::Name);
    case About::Whole:
    case About::SaidByCard:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<Finding> remarksOnRecord(const PlannedRecord &planned, const Plan &plan, const DnsHost *host)
{
    QList<Finding> remarks;
    std::ranges::copy_if(plan.findings, std::back_inserter(remarks),
                         [&](const Finding &finding) { return isAbout(finding, planned); });
    if (!host || !planned.complete)
        return remarks;
    // How names are typed is the same for all records: remarksOnPlan() says it once.
    for (const Finding &remark : hostRemarks(*host, planned.record)) {
        if (remark.code() != FindingCode::NameFullNameWanted)
            remarks.append(remark);
    }
    return remarks;
}

QList<Finding> remarksOnPlan(const Plan &plan, const DnsHost *host)
{
    QList<Finding> remarks;
    std::ranges::copy_if(plan.findings, std::back_inserter(remarks), [](const Finding &finding) {
        return aboutOf(finding.code()) == About::Whole;
    });
    // Said once: it is the same for all records.
    const auto example = std::ranges::find_if(plan.records, [&plan](const PlannedRecord &planned) {
        return planned.complete && planned.record.name != plan.zone;
    });
    if (host && example != plan.records.end()) {
        if (const auto fullName = remarkOnName(*host, example->record))
            remarks.append(*fullName);
    }
    return remarks;
}

} // namespace sda
