#pragma once

#include "core/findings/finding.h"
#include "core/records/recordtext.h"

#include <QMap>
#include <QUrl>

#include <chrono>
#include <variant>

/// \file
/// A service profile: the records a sending service wants, as data (resources/services/<id>).
/// The vocabulary is that of Domain Connect templates (records, host, %variable%, SPFM, groupId,
/// TXT conflict modes); `x` objects add how a record is verified, where values come from, and the
/// words. No sentence stands in a profile: those are in guide.<lang>.md beside it.

namespace sda {

enum class Purpose { Mx, Spf, Dkim, Dmarc, MailFrom, Ownership, Other };
/// "mx", "spf", … as in JSON.
QString textOf(Purpose purpose);
std::optional<Purpose> purposeOf(QStringView text);

/// How a record is compared with what stands in DNS.
enum class VerifyMode {
    MxAny, ///< the target among the MX records
    MxOnly, ///< the target is the only MX record
    SpfHasTerms, ///< one SPF record that contains the rules
    DkimKey, ///< one TXT record with the same key
    DmarcMinimum, ///< one DMARC record with v and p, at least as strict
    Token, ///< the exact text among the TXT records
    Alias, ///< a CNAME whose first hop is the target
    Exact, ///< the same value; for rows that are not mail
};

enum class VariableType {
    HostName, ///< the name of a server; international names and a final dot are fine
    Label, ///< the labels in front of a fixed part of a name: a DKIM selector
    DkimKey, ///< the text of a DKIM record
    Text,
};
/// "hostname", "label", "dkimkey", "text", as in JSON.
QString textOf(VariableType type);
/// Whether a text can be the value of such a variable; empty texts cannot.
bool fits(VariableType type, QStringView value);

/// The names between percent signs, in their order, each once: "%a%._domainkey" → a.
QStringList variablesIn(const QString &text);

/// A value that the console shows or the person chooses.
struct ServiceVariable
{
    QString name; ///< as in %name%
    VariableType type = VariableType::Text;
    bool required = true;
    bool repeats = false; ///< one value per repeated record (DKIM selectors and keys)
    QString defaultValue;
    QString example;
    QStringList foundAs; ///< header words of the console in any language
};

struct ServiceRecord
{
    QString id;
    Purpose purpose = Purpose::Other;
    RecordType type = RecordType::Txt; ///< TXT for SPFM
    bool isSpfRules = false; ///< SPFM: `value` is a list of rules to merge
    QString host; ///< relative to the sender domain, "@" for itself; may hold %variables%
    QString value; ///< data, pointsTo or spfRules; may hold %variables%
    std::optional<int> priority;
    int ttl = 600;
    QString groupId;
    VerifyMode verify = VerifyMode::Exact;
    int repeatMost = 1; ///< rows, one per value of the repeating variables
    bool keepStricter = false; ///< DMARC: an existing stricter record counts
    bool askIfOthers = false; ///< MX: never replace another service's MX silently
};

struct Service
{
    QString id;
    QString name; ///< the vendor's own name of the service, not translated
    int order = 100; ///< place in the list of services: smaller first, then by id
    QUrl consoleUrl;
    QUrl dnsConsoleUrl; ///< the vendor's own DNS panel, if it has one
    QUrl ticketUrl;
    QList<ServiceVariable> variables;
    QList<ServiceRecord> records;
    QMap<QString, QString>
        statusWords; ///< the console's status word → "waiting", "verified", "failed"
    QList<DnsName> knownIncludes; ///< SPF names asked before any answer names them
    std::chrono::minutes usually{0}; ///< how long verification usually takes
    std::optional<std::chrono::hours> deadline;

    const ServiceVariable *variable(QStringView wanted) const; ///< by its name
};

/// The values of the variables; repeating ones have several, by index. Empty texts are "not given".
using ServiceValues = QMap<QString, QStringList>;

/// `file` names the source in profile.invalid; Place is the JSON path ("records[2].x.verify") or
/// the line of text that is no JSON; Text is one of the words not-json, missing, empty, wrong-type,
/// out-of-range, unknown-key, unknown-word, duplicate, not-a-name, not-a-url, not-for-this-type,
/// undeclared-variable, unused-variable, nothing-repeats; Value, where there is one, is what stands
/// there. The first fault is reported.
std::variant<Service, Finding> parseService(const QByteArray &json, const QString &file);

/// The services in resources (":/services/<id>/service.json"), in the order people should see them.
const QList<Service> &builtInServices();
const Service *findService(QStringView id);

} // namespace sda
