#include "core/plan/plan.h"

#include "core/plan/compareexisting.h"
#include "core/plan/filledrecords.h"
#include "core/plan/tableservice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sda {

QString textOf(RecordAction action)
{
    switch (action) {
    case RecordAction::Add:
        return u"add"_s;
    case RecordAction::Replace:
        return u"replace"_s;
    case RecordAction::Keep:
        return u"keep"_s;
    case RecordAction::Merge:
        return u"merge"_s;
    case RecordAction::Remove:
        return u"remove"_s;
    case RecordAction::Ask:
        return u"ask"_s;
    }
    Q_UNREACHABLE();
}

QString textOf(Decisions::Mx decision)
{
    switch (decision) {
    case Decisions::Mx::Ask:
        return u"ask"_s;
    case Decisions::Mx::Keep:
        return u"keep"_s;
    case Decisions::Mx::Replace:
        return u"replace"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Decisions::Mx> mxDecisionOf(QStringView text)
{
    for (const auto decision : {Decisions::Mx::Ask, Decisions::Mx::Keep, Decisions::Mx::Replace}) {
        if (text == textOf(decision))
            return decision;
    }
    return std::nullopt;
}

const PlannedRecord *Plan::record(QStringView id) const
{
    const auto found =
        std::ranges::find_if(records, [id](const PlannedRecord &r) { return r.id == id; });
    return found == records.end() ? nullptr : &*found;
}

namespace {

// MAIL FROM takes bounces: at the sender domain itself its MX would take the person's mail.
QList<Finding> findingsOnNames(const Plan &plan)
{
    QList<Finding> findings;
    const DnsName domain = plan.domain.dnsName();
    for (const PlannedRecord &planned : plan.records) {
        const bool isMx =
            planned.purpose == Purpose::MailFrom && planned.record.type == RecordType::Mx;
        if (isMx && planned.complete && planned.record.name == domain)
            findings.append(finding<FindingCode::MailfromAtApex>(arg<Arg::Name> = domain.text()));
    }
    return findings;
}

QList<Finding> findingsOnTemplate(const Service &service, const DomainName &domain)
{
    QList<Finding> findings;
    if (service.warnPhishing)
        findings.append(finding<FindingCode::TemplateAskFirst>(arg<Arg::Text> = service.name));
    if (service.hostRequired && domain.isPrimary())
        findings.append(finding<FindingCode::TemplateHostRequired>(
            arg<Arg::Domain> = domain.ascii(), arg<Arg::Text> = u"news."_s + domain.ascii()));
    return findings;
}

QString withOwnNames(const QString &text, const DomainName &domain)
{
    return replaceVariables(text, [&](const QString &name) -> std::optional<QString> {
        if (name == "fqdn"_L1)
            return domain.ascii();
        if (name == "domain"_L1)
            return domain.registrable().ascii();
        return std::nullopt;
    });
}

/// The MAIL FROM records make it; else the service has one of its own, or sends from where its SPF
/// record stands.
QString mailFromDomainOf(const Plan &plan, const Service &service)
{
    for (const PlannedRecord &planned : plan.records) {
        if (planned.purpose == Purpose::MailFrom && planned.record.name != DnsName())
            return planned.record.name.text();
    }
    if (!service.returnPathDomain.isEmpty())
        return withOwnNames(service.returnPathDomain, plan.domain);
    const auto spf =
        std::ranges::find(plan.records, VerifyMode::SpfHasTerms, &PlannedRecord::verify);
    return spf == plan.records.end() ? QString() : spf->record.name.text();
}

/// What the profile says; else a key of the sender domain signs for it.
QString signingDomainOf(const Plan &plan, const Service &service)
{
    if (!service.signingDomain.isEmpty())
        return withOwnNames(service.signingDomain, plan.domain);
    const auto key = std::ranges::find(plan.records, Purpose::Dkim, &PlannedRecord::purpose);
    return key == plan.records.end() ? QString() : plan.domain.ascii();
}

} // namespace

Plan makePlan(const DomainName &domain, const Service &service, const ServiceValues &values,
              const ExistingRecords &existing, std::optional<DnsName> zone,
              const PlanWishes &wishes)
{
    Plan plan;
    plan.serviceId = service.id;
    if (domain.isEmpty())
        return plan;
    plan.domain = domain;
    const bool isAbove = zone && !zone->isRoot() && domain.dnsName().isAtOrBelow(*zone);
    plan.zone = isAbove ? *zone : domain.registrable().dnsName();
    plan.knownIncludes = service.knownIncludes;
    Service whole = service;
    whole.records += otherRecords(wishes.otherRows, domain);
    const FilledRecords filled = fillRecords(domain, plan.zone, whole, values);
    plan.records = filled.records;
    plan.missing = filled.missing;
    plan.mailFromDomain = mailFromDomainOf(plan, service);
    plan.signingDomain = signingDomainOf(plan, service);
    plan.findings = findingsOnTemplate(service, domain) + findingsOnNames(plan);
    compareWithExisting(plan, whole, existing, wishes);
    return plan;
}

} // namespace sda
