#pragma once

#include "core/dns/dnsname.h"
#include "core/findings/finding.h"

#include <QUrl>

#include <variant>

/// \file
/// Who receives a domain's mail today (resources/mailproviders.json), told by the exchanges of its
/// MX records. Filters in front of a mailbox count as receivers: the MX records name nobody else.

namespace sda {

struct MailProvider
{
    QString id; ///< "google"
    QString name; ///< the provider's own name, in its own writing
    QStringList mxPatterns; ///< see isNamePattern; no two providers share an exchange
    QStringList spfIncludes; ///< the names it asks to include in SPF records; may be empty
    QUrl helpUrl; ///< what it says about its MX or SPF records; may be empty
    bool ambiguous = false; ///< the exchanges also serve another product: say "probably"
    bool unverified = false; ///< the patterns have no source: say "probably"
};

/// profile.invalid names `file` and, as Place, the JSON path ("$[3].mx[0]") or, where the text is
/// no JSON, the octet ("@17"). Unknown members are errors too: they are typing mistakes.
std::variant<QList<MailProvider>, Finding> parseMailProviders(const QByteArray &json,
                                                              const QString &file);
/// The providers in resources (":/mailproviders.json"), in the order of the file.
const QList<MailProvider> &builtInMailProviders();
/// By the exchange of an MX record. Null: not known, show the exchange as it is.
const MailProvider *mailProviderOf(const DnsName &exchange);

} // namespace sda
