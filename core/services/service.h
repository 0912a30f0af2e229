#pragma once

#include "core/findings/finding.h"
#include "core/records/recordtext.h"

#include <QMap>
#include <QUrl>

#include <chrono>
#include <functional>
#include <variant>

/// \file
/// A sending service as data: the records it wants, and where their values come from. Three things
/// give one: a profile of ours (resources/services/<id>), a Domain Connect template that the person
/// opens, and a pasted table (core/plan/tableservice.h). The vocabulary is that of Domain Connect
/// templates (records, host, %variable%, SPFM, groupId, TXT conflict modes); `x` objects in
/// profiles add how a record is verified, where values come from, and the words. No sentence stands
/// in a profile: those are in guide.<lang>.md beside it.

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
    Exact, ///< the value among the records of the type; for rows that are not mail
    Unseen, ///< DNS does not show it (ALIAS): never asked, never ticked
};

enum class VariableType {
    HostName, ///< the name of a server; international names and a final dot are fine
    Label, ///< labels of a name: a DKIM selector, a sub-domain
    DkimKey, ///< the text of a DKIM record
    Dmarc, ///< the text of a DMARC record
    SpfTerms, ///< terms of an SPF record between `v=spf1` and `all`
    Token, ///< text without blanks, letter by letter
    Region, ///< a region of a cloud: "ap-northeast-1"
    Address, ///< an IP address
    Number, ///< a whole number up to 2147483647
    Text,
};
/// "hostname", "label", "dkimkey", …, as in JSON.
QString textOf(VariableType type);
std::optional<VariableType> variableTypeOf(QStringView text);
/// Whether a text can be the value of such a variable; empty texts cannot.
bool fits(VariableType type, QStringView value);

/// The names between percent signs, in their order, each once: "%a%._domainkey" → a.
QStringList variablesIn(const QString &text);
/// `text` with each variable replaced by its value, in one pass; those without one stay.
QString replaceVariables(const QString &text,
                         const std::function<std::optional<QString>(const QString &)> &valueOf);
/// The variables that every template has: domain (the registrable domain), host (what stands in
/// front of it), fqdn (the sender domain).
bool isBuiltInVariable(QStringView name);

/// A value that the console shows or the person chooses.
struct ServiceVariable
{
    QString name; ///< as in %name%
    VariableType type = VariableType::Text;
    bool required = true;
    bool repeats = false; ///< one value per repeated record (DKIM selectors and keys)
    QString defaultValue; ///< may hold other %variables%
    QString example;
    QStringList foundAs; ///< header words of the console in any language
};

enum class TxtConflict {
    None, ///< other texts may stand beside it
    All, ///< no other text may stand at the name
    Prefix, ///< no other text with the same beginning
};

struct ServiceRecord
{
    QString id;
    Purpose purpose = Purpose::Other;
    RecordType type = RecordType::Txt; ///< TXT for SPFM
    bool isSpfRules = false; ///< SPFM: `value` is a list of rules to merge
    /// Relative to the sender domain, "@" for itself, absolute with a final dot; may hold
    /// %variables%.
    QString host;
    QString value; ///< data, pointsTo or spfRules; may hold %variables%
    std::optional<int> priority;
    QString priorityVariable; ///< "%prio%", where the number is one
    int ttl = 600;
    QString ttlVariable; ///< "%ttl%", where the number is one
    QString groupId;
    VerifyMode verify = VerifyMode::Exact;
    TxtConflict txtConflict = TxtConflict::None;
    QString txtConflictPrefix;
    int repeatMost = 1; ///< rows, one per value of the repeating variables
    int repeatLeast = 1; ///< fewer values than this are not all: three keys of Easy DKIM
    bool keepStricter = false; ///< DMARC: an existing stricter record counts
    bool askIfOthers = false; ///< MX: never replace another service's MX silently
    bool isLiteral = false; ///< no %variables% in it: percent signs mean themselves
    QString note; ///< a remark pasted with the row, word for word
};

struct ServiceOption
{
    QString id;
    QStringList groups; ///< of records that this option switches on
};
/// Exactly one of the options holds; its id is the value under the choice's id in ServiceValues.
/// The records of groups that no option names are always on.
struct ServiceChoice
{
    QString id;
    QList<ServiceOption> options; ///< the first is the default
};

struct ServiceRegion
{
    QString id;
    QMap<QString, QString> values; ///< of variables, in place of their defaults
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
    QList<ServiceChoice> choices;
    QString regionVariable; ///< the variable that takes a region
    QList<ServiceRegion> regions; ///< the known ones; a hint only, others are fine
    QList<ServiceRecord> records;
    QMap<QString, QString>
        statusWords; ///< the console's status word → "waiting", "verified", "failed", "off"
    QList<DnsName> knownIncludes; ///< SPF names asked before any answer names them
    std::chrono::minutes usually{0}; ///< how long verification usually takes
    std::optional<std::chrono::hours> deadline;
    QString signingDomain; ///< d= of the mails; may hold %fqdn%; empty: where the keys stand
    /// The domain of the MAIL FROM address where no record makes one; empty: where the SPF record
    /// is.
    QString returnPathDomain;
    bool hostRequired = false; ///< works below a registered domain only
    bool warnPhishing = false; ///< the template says: ask the person whether they want this

    const ServiceVariable *variable(QStringView wanted) const; ///< by its name
    const ServiceChoice *choice(QStringView wanted) const; ///< by its id
};

/// The values of the variables; repeating ones have several, by index. Empty texts are "not given".
/// The values of choices stand here too, under the choice's id.
using ServiceValues = QMap<QString, QStringList>;

/// The option that holds: the one in `values`, else the first.
const ServiceOption &chosenOption(const ServiceChoice &choice, const ServiceValues &values);
/// The records that the choices leave.
QList<ServiceRecord> activeRecords(const Service &service, const ServiceValues &values);
/// The variables of those records, and of the defaults of these: what to ask for.
QList<ServiceVariable> activeVariables(const Service &service, const ServiceValues &values);

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
