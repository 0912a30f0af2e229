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

/// The findings of several rows as one: the arguments of the first, and the names of all.
Finding joined(const QList<Finding> &findings)
{
    FindingArgs args = findings.first().args();
    QStringList names;
    for (const Finding &finding : findings) {
        for (const QString &name :
             finding.list(Arg::Names) + QStringList{finding.text(Arg::Name)}) {
            if (!name.isEmpty() && !names.contains(name))
                names.append(name);
        }
    }
    if (!names.isEmpty())
        args.insert(Arg::Names, names);
    return Finding::fromParts(findings.first().code(), args);
}

} // namespace

void shareCauses(Report &report)
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
        QList<Finding> alike;
        for (const RecordReport &record : std::as_const(report.records)) {
            if (!record.findings.isEmpty() && record.findings.first().code() == code)
                alike.append(record.findings.first());
        }
        if (alike.size() < 2 && !isAboutDomain(code))
            continue;
        report.findings.append(joined(alike));
        for (RecordReport &record : report.records)
            record.explainedAbove |=
                !record.findings.isEmpty() && record.findings.first().code() == code;
    }
}

} // namespace sda
