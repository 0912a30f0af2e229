#pragma once

#include "core/setup/setup.h"
#include "core/verify/verifier.h"

/// \file
/// What DNS cannot show is kept in the set-up from look to look, and told to the judges.

namespace sda {

/// `otherDomains`: of the person's other set-ups.
Background backgroundOf(const Setup &setup, const QList<DomainName> &otherDomains);

/// What stands there before anything is entered: mail servers, name servers, and the zone's serial
/// while nobody says that something was entered. Only the first survey of a domain is kept.
void keepSurvey(Setup &setup, const DomainName &domain, const Survey &survey);

/// What a complete look found right, and since when all of it is.
void keepReport(Setup &setup, const Plan &plan, const Report &report, const QDateTime &now);

} // namespace sda
