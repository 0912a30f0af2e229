#pragma once

#include "core/domain/domainname.h"
#include "core/intake/intake.h"
#include "core/services/service.h"

#include <optional>

namespace sda {

/// What a pasted row tells about the variables of a service record: "%token%._domainkey" against
/// "abc._domainkey.example.com" tells that token is "abc".
struct RowMatch
{
    QMap<QString, QString> values;
    bool isSpecific = false; ///< something fixed in it says that it is this service's row
};
/// A pasted row, and what its host stands for (pastedName(); finding that out is not cheap).
struct NamedRow
{
    const IntakeRow &row;
    std::optional<DnsName> name;
};
/// Nothing if the row is another record, or holds what the variables cannot.
std::optional<RowMatch> matchRow(const ServiceRecord &record, const Service &service,
                                 const DomainName &domain, const NamedRow &named);

/// The row is this record, but its value lacks the part that a variable stands for, as in the old
/// MAIL FROM host without a region. Then the value as it has to look, with the variable's example.
struct LackingPart
{
    QString expected;
    QMap<QString, QString> values; ///< what the host tells
};
std::optional<LackingPart> lackingPart(const ServiceRecord &record, const Service &service,
                                       const DomainName &domain, const NamedRow &named);

} // namespace sda
