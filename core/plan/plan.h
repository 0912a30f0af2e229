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
    Merge, ///< an existing SPF or DMARC record gets more words, or several become one
    Remove, ///< a second record that must go
    Ask, ///< a decision of the person: another service's MX, or an alias, stands there
};
QString textOf(RecordAction action);

/// How many look-ups an SPF record costs receivers (RFC 7208, 4.6.4).
struct SpfLookups
{
    int before = 0; ///< as it stands today
    int after = 0; ///< as planned
    int limit = 0; ///< more are an error for receivers
    bool exact = true; ///< false: an included record is not known; there may be more
    bool operator==(const SpfLookups &) const = default;
};

struct PlannedRecord
{
    /// Of the service record; repeated ones end in "-2", "-3".
    QString id;
    QString recordId; ///< of the service record: what its texts are found by
    Purpose purpose = Purpose::Other;
    VerifyMode verify = VerifyMode::Exact;
    RecordText record; ///< what to enter; for SPF the merged text
    QString host; ///< relative to the zone, "@" for the zone itself
    QStringList spfRules; ///< SpfHasTerms: what has to be in it
    bool complete = true; ///< false: the value or name still holds a %variable%
    bool ownTarget = false; ///< an MX to a server that the person names: not the service's own
    RecordAction action = RecordAction::Add;
    /// Add only because nobody has looked what stands at the name, or no look came through: such a
    /// record may be there already.
    bool todayUnknown = false;
    /// Values of this purpose there today: MX with its number in front.
    QStringList before;
    /// What goes or changes, as zone-file lines with the strings as they stand: entered again, they
    /// bring back what is there today.
    QStringList undo;
    std::optional<SpfLookups> spfLookups; ///< where a record of today gets longer
    QString note; ///< a remark pasted with the row, word for word
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
    QString mailFromDomain; ///< of the MAIL FROM address, in ACE; empty: not known
    QString signingDomain; ///< d= of the mails, in ACE; empty: not known
    QList<Finding> findings; ///< plan.*, mx.replaces-mailbox, mailfrom.at-apex, template.*

    const PlannedRecord *record(QStringView id) const;
};

/// What stands at the sender domain's names today; also SPF records of other names, where known.
struct ExistingRecords
{
    bool known = false; ///< false: nobody has looked; every action is Add, but for `earlier`
    QList<ResourceRecord> records;
    /// Of an earlier look, which need not have seen all: what is planned while `known` is false
    /// goes by these.
    QList<ResourceRecord> earlier = {};
};

/// What the person decided about things that stand there today.
struct Decisions
{
    enum class Mx {
        Ask, ///< nothing yet: no MX of another service is touched
        Keep, ///< the mail server of today stays; the service does without
        Replace, ///< knowingly: mail goes to the new server
    };
    Mx mx = Mx::Ask;
    bool strictSpfEnding =
        false; ///< several SPF records with different endings: take the strictest
    bool operator==(const Decisions &) const = default;
};

/// "ask", "keep", "replace".
QString textOf(Decisions::Mx decision);
std::optional<Decisions::Mx> mxDecisionOf(QStringView text);

/// What a plan takes into account beyond the service's own records.
struct PlanWishes
{
    Decisions decisions;
    QList<IntakeRow> otherRows; ///< pasted with the service's; those that are not mail travel along
    /// Of the domain's other services: one SPF and one DMARC record serve all of them.
    QList<PlannedRecord> alsoPlanned;
};

/// `zone` null, or not above the domain: the registrable domain is assumed.
Plan makePlan(const DomainName &domain, const Service &service, const ServiceValues &values,
              const ExistingRecords &existing = {}, std::optional<DnsName> zone = {},
              const PlanWishes &wishes = {});

/// Puts pasted rows into the service's variables: DKIM rows by their `_domainkey` host, the others
/// by type and value. Rows that fit nothing, or stand at another domain, are left out of `used`.
/// A DKIM text without host gets the selector "" where no row names one.
struct MatchedRows
{
    ServiceValues values; ///< also of choices, where a row shows which option holds
    QList<int> used; ///< indexes of the rows that were taken
    QList<Finding> findings; ///< what is wrong with rows that belong to the service
};
MatchedRows matchRows(const Service &service, const DomainName &domain,
                      const QList<IntakeRow> &rows);

/// Those of `rows` that the service does not take; `matched` is what matchRows() made of them.
QList<IntakeRow> unusedRows(const MatchedRows &matched, const QList<IntakeRow> &rows);

} // namespace sda
