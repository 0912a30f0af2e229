#pragma once

#include "core/plan/plan.h"
#include "core/verify/report.h"

/// \file
/// A plan of two records and reports about it.

namespace sample {

inline sda::DnsName name(const char *text)
{
    return *sda::DnsName::fromText(QString::fromLatin1(text));
}

inline sda::PlannedRecord mx()
{
    sda::PlannedRecord planned;
    planned.id = QStringLiteral("mx");
    planned.purpose = sda::Purpose::Mx;
    planned.verify = sda::VerifyMode::MxAny;
    planned.record.name = name("example.com");
    planned.record.type = sda::RecordType::Mx;
    planned.record.value = QStringLiteral("mxbiz1.qq.com");
    planned.record.priority = 10;
    planned.host = QStringLiteral("@");
    return planned;
}

inline sda::PlannedRecord dkim()
{
    sda::PlannedRecord planned;
    planned.id = QStringLiteral("dkim");
    planned.purpose = sda::Purpose::Dkim;
    planned.verify = sda::VerifyMode::DkimKey;
    planned.record.name = name("qcloud._domainkey.example.com");
    planned.record.value = QStringLiteral("v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQ"
                                          "DAexampleexampleexamplewIDAQAB");
    planned.host = QStringLiteral("qcloud._domainkey");
    return planned;
}

inline sda::Plan plan()
{
    sda::Plan plan;
    plan.zone = name("example.com");
    plan.records = {mx(), dkim()};
    return plan;
}

inline sda::ServerView server(const char *serverName, sda::Outcome outcome,
                              const QStringList &values = {})
{
    sda::ServerView view;
    view.name = QLatin1String(serverName);
    view.address = *sda::IpAddress::fromText(u"192.0.2.1");
    view.outcome = outcome;
    view.values = values;
    return view;
}

inline sda::RecordReport of(const char *id, sda::RecordState state, const QStringList &current = {})
{
    sda::RecordReport report;
    report.id = QLatin1String(id);
    report.state = state;
    report.current = current;
    return report;
}

inline sda::Report report(sda::RecordState mxState, sda::RecordState dkimState, int minute = 0)
{
    sda::Report report;
    report.records = {of("mx", mxState), of("dkim", dkimState)};
    report.checkedAt = QDateTime(QDate(2026, 1, 2), QTime(10, minute), Qt::UTC);
    return report;
}

} // namespace sample
