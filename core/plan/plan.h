#pragma once

#include "core/domain/domainname.h"
#include "core/intake/intake.h"
#include "core/services/service.h"

/// \file
/// The plan: which records this domain needs for this service, and what that means for what is
/// there.

namespace sda {

enum class RecordAction {
    Add, ///< nothing of this purpose is there
    Replace, ///< the record is there with another value
    Keep, ///< what is there is good
    Merge, ///< an existing SPF record gets more words
    Remove, ///< a second record that must go
    Ask, ///< a decision of the person: another service's MX, or an alias, stands there
};
QString textOf(RecordAction action);

struct PlannedRecord
{
    /// Of the service record; repeated ones end in "-2", "-3".
    QString id;
    Purpose purpose = Purpose::Other;
    VerifyMode verify = VerifyMode::Exact;
    RecordText record; ///< what to enter; for SPF the merged text
    QString host; ///< relative to the zone, "@" for the zone itself
    QStringList spfRules; ///< SpfHasTerms: what has to be in it
    bool complete = true; ///< false: the value or name still holds a %variable%
    RecordAction action = RecordAction::Add;
    /// Values of this purpose there today, to undo by: MX with its number in front.
    QStringList before;
    bool operator==(const PlannedRecord &) const = default;
};

struct Plan
{
    DomainName domain;
    DnsName zone; ///< the zone that holds the sender domain; the registrable domain until known
    QString serviceId;
    QList<PlannedRecord> records;
    QStringList missing; ///< names of variables that are required, or given but of no use
    QList<DnsName> knownIncludes; ///< from the profile: asked at once
    QList<Finding> findings; ///< plan.*, mx.replaces-mailbox, cname.blocks-others

    const PlannedRecord *record(QStringView id) const;
};

/// What stands at the sender domain's names today.
struct ExistingRecords
{
    bool known = false; ///< false: nobody has looked; every action is Add
    QList<ResourceRecord> records;
};

/// `zone` null, or not above the domain: the registrable domain is assumed.
Plan makePlan(const DomainName &domain, const Service &service, const ServiceValues &values,
              const ExistingRecords &existing = {}, std::optional<DnsName> zone = {});

/// Puts pasted rows into the service's variables: DKIM rows by their `_domainkey` host, the others
/// by type and value. Rows that fit nothing, or stand at another domain, are left out of `used`.
/// A DKIM text without host gets the selector "" where no row names one.
struct MatchedRows
{
    ServiceValues values;
    QList<int> used; ///< indexes of the rows that were taken
};
MatchedRows matchRows(const Service &service, const DomainName &domain,
                      const QList<IntakeRow> &rows);

} // namespace sda
