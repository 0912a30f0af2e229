#include "core/verify/causes.h"

#include <algorithm>

namespace sda {

namespace {

/// About the domain as such, also where one row alone shows it.
bool isAboutDomain(FindingCode code)
{
    switch (code) {
    case FindingCode::ZoneEditedElsewhere:
    case FindingCode::ZoneRecordsLost:
    case FindingCode::ZoneNotPublished:
    case FindingCode::ZoneDnssecBogus:
        return true;
    default:
        return false;
    }
}

/// One habit or one setting that spoils every row alike. Codes of a single purpose are not here:
/// two rows that lack something of their own are two mistakes.
bool isShareable(FindingCode code)
{
    switch (code) {
    case FindingCode::NameDomainDoubled:
    case FindingCode::NameSubdomainPartMissing:
    case FindingCode::NameUnderscoreMissing:
    case FindingCode::NameAtSignLiteral:
    case FindingCode::NameLookalikeCharacter:
    case FindingCode::NameIdnFormDiffers:
    case FindingCode::NameValueSwapped:
    case FindingCode::NameFoundElsewhere:
    case FindingCode::NameOtherDomain:
    case FindingCode::NameParentOfDelegatedZone:
    case FindingCode::TypeWrong:
    case FindingCode::ValueQuotesTyped:
    case FindingCode::ValueTypographicCharacters:
    case FindingCode::ValueInvisibleCharacter:
    case FindingCode::ValueLineBreak:
    case FindingCode::ValueBackslash:
    case FindingCode::ValueLabelIncluded:
    case FindingCode::ValueZoneAppended:
    case FindingCode::ValueUrlAsTarget:
    case FindingCode::ValueCaseChanged:
    case FindingCode::CnameProxied:
    case FindingCode::CnameFlattened:
    case FindingCode::MailfromAtApex:
    case FindingCode::WildcardMasks:
    case FindingCode::ZoneServersDisagree:
        return true;
    default:
        return isAboutDomain(code);
    }
}

} // namespace

void shareCauses(Report &report, const Plan &plan)
{
    QList<FindingCode> codes;
    for (const RecordReport &record : std::as_const(report.records)) {
        if (record.findings.isEmpty())
            continue;
        const FindingCode code = record.findings.first().code();
        if (isShareable(code) && !codes.contains(code))
            codes.append(code);
    }
    for (const FindingCode code : std::as_const(codes)) {
        QStringList names;
        std::optional<Finding> cause;
        for (RecordReport &record : report.records) {
            if (record.findings.isEmpty() || record.findings.first().code() != code)
                continue;
            cause = cause.value_or(record.findings.first());
            if (const PlannedRecord *planned = plan.record(record.id))
                names.append(planned->record.name.text());
        }
        if (names.size() < 2 && !isAboutDomain(code))
            continue;
        FindingArgs args = cause->args();
        args.insert(Arg::Names, names);
        report.findings.append(Finding::fromParts(code, args));
        for (RecordReport &record : report.records)
            record.explainedAbove |=
                !record.findings.isEmpty() && record.findings.first().code() == code;
    }
}

bool tellsForRows(const Finding &finding)
{
    return isShareable(finding.code()) && !isAboutDomain(finding.code())
        && finding.list(Arg::Names).size() > 1;
}

} // namespace sda
