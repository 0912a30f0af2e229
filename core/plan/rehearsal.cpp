#include "core/plan/rehearsal.h"

#include "core/records/dkim.h"
#include "core/records/dmarc.h"

using namespace Qt::StringLiterals;

namespace sda {

namespace {

/// adkim and aspf of the planned record. It counts for mail of its own domain, and a registered
/// domain's for all below that have none themselves (RFC 9989, 4.10).
bool isStrict(const Plan &plan, const DomainName &from, QStringView tag)
{
    const bool isBelow =
        plan.domain.isPrimary() && from.dnsName().isAtOrBelow(plan.domain.dnsName());
    if (from != plan.domain && !isBelow)
        return false;
    for (const PlannedRecord &planned : plan.records) {
        if (planned.verify != VerifyMode::DmarcMinimum)
            continue;
        for (const DkimTag &one : parseTagList(planned.record.value).value_or(QList<DkimTag>())) {
            if (one.name == tag)
                return one.value.compare("s"_L1, Qt::CaseInsensitive) == 0;
        }
    }
    return false;
}

bool belongs(const QString &domain, const DomainName &from)
{
    const auto name = DnsName::fromText(domain);
    return !domain.isEmpty() && name && registrableOf(*name) == from.registrable().dnsName();
}

bool isAligned(const Plan &plan, const DomainName &from, const QString &domain, QStringView tag,
               Rehearsal &rehearsal)
{
    if (!belongs(domain, from))
        return false;
    if (!isStrict(plan, from, tag) || domain == from.ascii())
        return true;
    rehearsal.findings.append(finding<FindingCode::DmarcStrictAlignment>(
        arg<Arg::Tag> = tag.toString() + "=s"_L1, arg<Arg::Domain> = domain));
    return false;
}

} // namespace

Rehearsal rehearse(const Plan &plan, const DomainName &from)
{
    Rehearsal rehearsal{
        .from = from.ascii(), .mailFrom = plan.mailFromDomain, .signing = plan.signingDomain};
    rehearsal.spfAligned = isAligned(plan, from, plan.mailFromDomain, u"aspf", rehearsal);
    rehearsal.dkimAligned = isAligned(plan, from, plan.signingDomain, u"adkim", rehearsal);
    if (!rehearsal.passes()) {
        QStringList names{plan.mailFromDomain, plan.signingDomain};
        names.removeAll(QString());
        names.removeDuplicates();
        rehearsal.findings.append(finding<FindingCode::DmarcNotAligned>(
            arg<Arg::Domain> = from.ascii(), arg<Arg::Names> = names));
    }
    return rehearsal;
}

} // namespace sda
