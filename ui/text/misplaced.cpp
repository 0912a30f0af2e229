#include "ui/text/misplaced.h"

#include <algorithm>

namespace sda {

namespace {

/// The record was made, at a place where nobody looks for it: it is corrected, not added.
bool standsElsewhere(FindingCode code)
{
    switch (code) {
    case FindingCode::NameDomainDoubled:
    case FindingCode::NameSubdomainPartMissing:
    case FindingCode::NameAtSignLiteral:
    case FindingCode::NameLookalikeCharacter:
    case FindingCode::NameUnderscoreMissing:
    case FindingCode::NameFoundElsewhere:
    case FindingCode::NameParentOfDelegatedZone:
    case FindingCode::NameIdnFormDiffers:
    case FindingCode::NameOtherDomain:
    case FindingCode::DmarcAtApex:
    case FindingCode::ZoneEditedElsewhere:
        return true;
    default:
        return false;
    }
}

} // namespace

bool isMisplaced(const RecordReport &record)
{
    return record.state == RecordState::Missing
        && std::any_of(record.findings.begin(), record.findings.end(), [](const Finding &finding) {
               return finding.severity() == Severity::Error && standsElsewhere(finding.code());
           });
}

RecordState shownState(const RecordReport &record)
{
    return isMisplaced(record) ? RecordState::Wrong : record.state;
}

} // namespace sda
