#pragma once

#include "core/domain/domainname.h"
#include "core/intake/intake.h"
#include "core/services/service.h"

/// \file
/// Pasted rows as records of a service: a table of the person's own, and the rows that travel
/// along with the records of a service.

namespace sda {

/// The full name that a pasted host stands for: consoles print it relative to the registrable
/// domain, to the sender domain, or in full. A whole name of another domain stays one. Nothing if
/// it is no name.
std::optional<DnsName> pastedName(const QString &host, const DomainName &domain);

/// The row's name is one of another domain than ours.
bool isOtherDomain(const IntakeRow &row, const DomainName &domain);

/// paste.other-domain for the rows of other domains; nothing if there are none.
std::optional<Finding> otherDomainFinding(const QList<IntakeRow> &rows, const DomainName &domain);

/// "mail.other.com" beside a domain of ours is the name of another, not "mail.other.com.ours.com":
/// it ends like a registered name.
bool isWholeName(const DnsName &name, const DnsName &registrable);

/// Rows such as the alias of a web site stand in mail tables, but are not mail.
bool isMail(const IntakeRow &row);

/// The complete rows that are not mail, as records with the purpose Other and the ids "other-1" …
QList<ServiceRecord> otherRecords(const QList<IntakeRow> &rows, const DomainName &domain);

/// A service that wants exactly these rows. Rows without type, host or value are left out.
Service serviceFromTable(const QList<IntakeRow> &rows, const DomainName &domain);

} // namespace sda
