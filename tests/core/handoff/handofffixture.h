#pragma once

#include "core/handoff/handoffrow.h"

/// \file
/// Plans made by hand.

namespace handofffixture {

using namespace Qt::StringLiterals;

inline sda::DnsName name(const QString &text)
{
    return sda::DnsName::fromText(text).value();
}

inline sda::DomainName domain(const QString &text = u"sampledomain.com"_s)
{
    return std::get<sda::DomainName>(sda::parseDomain(text));
}

inline const QString setupId = u"6f1c2b0e-58ad-4f63-9d1a-0c6f5a7be111"_s;

inline const QString key =
    u"v=DKIM1; k=rsa; "
    u"p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQChDShkHkVGF8KLbIXWjIMBxSp5G0Ydsq41qLl7kTGta55Ih0al"
    u"VreaP8GW1E2KNQfgu73rQx3NRPDSpEhkBugVZm4wIzGuoWcSsEc8EcBMDAPBedFMs7J33YreqEEnpgzzUCCYMSaT4Sg5"
    u"WnBO88lV8mSx5T3tLBk7VAN4X0gP5QIDAQAB"_s;

/// As the profiles of services say it.
inline sda::VerifyMode verifyModeOf(sda::RecordType type, sda::Purpose purpose)
{
    using sda::Purpose;
    using sda::VerifyMode;
    if (type == sda::RecordType::Cname)
        return VerifyMode::Alias;
    switch (purpose) {
    case Purpose::Mx:
        return VerifyMode::MxAny;
    case Purpose::Spf:
        return VerifyMode::SpfHasTerms;
    case Purpose::Dkim:
        return VerifyMode::DkimKey;
    case Purpose::Dmarc:
        return VerifyMode::DmarcMinimum;
    case Purpose::MailFrom:
    case Purpose::Ownership:
    case Purpose::Other:
        return VerifyMode::Exact;
    }
    Q_UNREACHABLE();
}

/// A record to be added, in the zone of domain().
inline sda::PlannedRecord planned(const QString &id, sda::RecordType type, const QString &host,
                                  const QString &value, sda::Purpose purpose = sda::Purpose::Other)
{
    sda::PlannedRecord record;
    record.id = id;
    record.purpose = purpose;
    record.verify = verifyModeOf(type, purpose);
    record.host = host;
    record.record.name =
        host == u'@' ? name(u"sampledomain.com"_s) : name(host + u".sampledomain.com"_s);
    record.record.type = type;
    record.record.value = value;
    if (type == sda::RecordType::Mx)
        record.record.priority = 10;
    return record;
}

inline sda::Plan planOf(const QList<sda::PlannedRecord> &records)
{
    sda::Plan plan;
    plan.domain = domain();
    plan.zone = plan.domain.dnsName();
    plan.records = records;
    return plan;
}

/// The four records of the pages, and an alias.
inline sda::Plan examplePlan()
{
    using sda::Purpose;
    using sda::RecordType;
    return planOf(
        {planned(u"mx"_s, RecordType::Mx, u"@"_s, u"mxbiz1.qq.com"_s, Purpose::Mx),
         planned(u"spf"_s, RecordType::Txt, u"@"_s, u"v=spf1 include:qcloudmail.com ~all"_s,
                 Purpose::Spf),
         planned(u"dkim"_s, RecordType::Txt, u"qcloud._domainkey"_s, key, Purpose::Dkim),
         planned(u"dmarc"_s, RecordType::Txt, u"_dmarc"_s, u"v=DMARC1; p=none"_s, Purpose::Dmarc),
         planned(u"alias"_s, RecordType::Cname, u"aaa._domainkey"_s, u"aaa.dkim.amazonses.com"_s,
                 Purpose::Dkim)});
}

} // namespace handofffixture
