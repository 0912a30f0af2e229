#pragma once

#include "core/hosts/dnshost.h"
#include "core/plan/plan.h"

#include <QMap>
#include <QString>

/// \file
/// The guide of a service in one language: resources/services/<id>/guide.<lang>.md.
///
///     ---
///     service.name: …
///     variable.dkimValue.label: DKIM record value
///     variable.dkimValue.help: …
///     record.mx.reason: …
///     ---
///     # create
///     1. Click **Create** on the [Sender Domain]({{console}}) page.
///     {{#if nonPrimary}}…{{/if}}
///
/// Front matter: one "key: text" a line. Sections: a line "# <id>"; Markdown follows.
/// Placeholders: {{domain}} {{zone}} {{console}} {{dnsConsole}} {{ticket}} {{dnsHost}}
/// {{host:<record id>}} {{name:<record id>}} {{value:<record id>}} {{var:<variable>}}; conditions:
/// primary, nonPrimary, dnspod (the DNS host is the vendor's own), shortTxt (the DNS host cannot
/// hold a 2048-bit key), practice (the sample domain of practice), nonPractice,
/// choice:<choice id>:<option id>. Values are escaped for Markdown.

namespace sda {

struct GuideFacts
{
    /// `service` and `host` may be null: not known.
    static GuideFacts of(const Plan &plan, const Service *service, const ServiceValues &values,
                         const DnsHost *host);

    Plan plan;
    const Service *service = nullptr;
    ServiceValues values; ///< of the person; choices too
    bool ownDnsHost = false; ///< the zone is hosted at the vendor's own DNS panel
    QString dnsHostName; ///< empty: not known
    bool shortTxt = false; ///< the DNS host cannot hold a 2048-bit key
    bool practice = false; ///< the domain is the sample of practice
};

class Guide
{
public:
    /// The guide in `language`, else in English; empty if the service has none.
    static Guide load(const QString &serviceId, const QString &language);
    static Guide parse(const QString &text);

    /// Front matter; empty if the key is not there.
    QString text(const QString &key) const { return m_texts.value(key); }
    QStringList keys() const { return m_texts.keys(); }
    QStringList sections() const { return m_sections.keys(); }
    /// Markdown with placeholders filled in and conditions decided.
    QString section(const QString &id, const GuideFacts &facts) const;

private:
    QMap<QString, QString> m_texts;
    QMap<QString, QString> m_sections;
};

/// What the service is called in `language`; its own name where it has no guide.
QString serviceName(const Service &service, const QString &language);

} // namespace sda
