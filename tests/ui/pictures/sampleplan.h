#pragma once

#include "core/plan/plan.h"
#include "ui/pictures/consolesketch.h"
#include "ui/pictures/place.h"

/// \file
/// A plan of each service, and reports about a record with one finding.

namespace sample {

inline sda::DomainName domain(const QString &text)
{
    const auto parsed = sda::parseDomain(text);
    const auto *domain = std::get_if<sda::DomainName>(&parsed);
    return domain ? *domain : sda::DomainName();
}

/// Of the built-in service, with these choices, as far as its variables have examples.
inline sda::GuideFacts facts(const QString &serviceId, const sda::ServiceValues &choices = {},
                             const QString &domainText = QStringLiteral("news.example.com"))
{
    const sda::Service *service = sda::findService(serviceId);
    sda::ServiceValues values = choices;
    for (const sda::ServiceVariable &variable : service->variables) {
        if (!values.contains(variable.name) && !variable.example.isEmpty())
            values.insert(variable.name, {variable.example});
    }
    return sda::GuideFacts::of(sda::makePlan(domain(domainText), *service, values), service, values,
                               nullptr);
}

/// Every way to choose, each option of each choice at least once.
inline QList<sda::ServiceValues> allChoices(const QString &serviceId)
{
    QList<sda::ServiceValues> all{{}};
    for (const sda::ServiceChoice &choice : sda::findService(serviceId)->choices) {
        QList<sda::ServiceValues> more;
        for (const sda::ServiceValues &before : std::as_const(all)) {
            for (const auto &option : choice.options) {
                sda::ServiceValues values = before;
                values.insert(choice.id, {option.id});
                more.append(values);
            }
        }
        all = more;
    }
    return all;
}

inline sda::ConsoleSketch sketch(const QString &serviceId, const QString &section,
                                 const QString &language, const sda::ServiceValues &choices = {},
                                 const QString &domainText = QStringLiteral("news.example.com"))
{
    return sda::sketchConsole(sda::loadConsoleScenes(serviceId), section, language,
                              sda::Guide::load(serviceId, language),
                              facts(serviceId, choices, domainText));
}

inline sda::PlannedRecord record(const char *name, sda::RecordType type = sda::RecordType::Txt)
{
    sda::PlannedRecord planned;
    planned.id = QStringLiteral("some");
    planned.purpose = sda::Purpose::Dmarc;
    planned.record.name = *sda::DnsName::fromText(QString::fromLatin1(name));
    planned.record.type = type;
    return planned;
}

inline sda::RecordReport report(const QList<sda::Finding> &findings,
                                const char *zone = "example.com",
                                const QStringList &servers = {QStringLiteral("ns1.dns.ne.jp"),
                                                              QStringLiteral("ns2.dns.ne.jp")})
{
    sda::RecordReport report;
    report.zone = *sda::DnsName::fromText(QString::fromLatin1(zone));
    report.findings = findings;
    for (const QString &server : servers) {
        sda::ServerView view;
        view.name = server;
        report.servers.append(view);
    }
    return report;
}

} // namespace sample
