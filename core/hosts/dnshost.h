#pragma once

#include "core/findings/finding.h"
#include "core/records/recordtext.h"

#include <QUrl>

#include <variant>

/// \file
/// DNS hosts (resources/hosts/<id>.json): how each wants a record typed.

namespace sda {

enum class HostField { Name, Type, Value, Priority, Ttl };

struct DnsHost
{
    enum class NameStyle { Relative, Full };
    enum class FinalDot {
        Never,
        Optional,
        Required,
        Unknown
    }; ///< at the end of MX and CNAME targets
    enum class Priority { OwnField, InValue };

    QString id; ///< "muumuu"
    QString name; ///< the host's own name, in its own writing
    QString country; ///< ISO 3166 code of its home market, may be empty
    QStringList nameServerPatterns; ///< with `*` for any characters within a label
    bool ambiguous = false; ///< the patterns also fit other panels: say "probably"
    QMap<HostField, QString> labels; ///< as printed in the panel; missing ones are not known
    NameStyle nameStyle = NameStyle::Relative;
    QString apex; ///< what to type for the zone itself: "@", or "" for "leave empty"
    FinalDot finalDot = FinalDot::Unknown;
    bool quotesTxt = false; ///< values are typed with quotation marks
    std::optional<int> txtLimit; ///< characters; longer values cannot be stored
    bool splitsLongTxt = true; ///< false: the person splits at 255
    Priority priority = Priority::OwnField;
    QUrl panelUrl;
    QStringList unverified; ///< names of the facts above, as in JSON ("finalDot"), that have no
                            ///< source: shown as "please check"
};

/// profile.invalid names `file` and, as Place, the JSON path (RFC 9535, "$.labels.value") or, where
/// the text is no JSON, the octet ("@17"). Unknown members are errors too: they are typing
/// mistakes.
std::variant<DnsHost, Finding> parseDnsHost(const QByteArray &json, const QString &file);
/// The hosts in resources (":/hosts/<id>.json"), by id.
const QList<DnsHost> &builtInDnsHosts();
const DnsHost *findDnsHost(QStringView id);

struct RecognisedHost
{
    const DnsHost *host = nullptr; ///< null: not known
    bool certain = false;
};
/// By the names of the zone's name servers; uncertain if the pattern is ambiguous or the servers
/// belong to several hosts.
RecognisedHost recogniseDnsHost(const QList<DnsName> &nameServers);

/// Whether the value is longer than this host can store (host.value-too-long).
bool isTooLongFor(const DnsHost &host, const RecordText &record);

/// The same as host.value-too-long; nothing if it fits.
std::optional<Finding> remarkOnLength(const DnsHost &host, const RecordText &record);

/// name.full-name-wanted; nothing where the host adds the domain by itself.
std::optional<Finding> remarkOnName(const DnsHost &host, const RecordText &record);

/// One field of the panel's form.
struct HostCell
{
    HostField field = HostField::Name;
    QString label; ///< as printed in the panel; empty: use the general word
    QString text; ///< what to type; empty means "leave empty"
    bool pleaseCheck = false; ///< the form of this text rests on an unverified fact
    bool operator==(const HostCell &) const = default;
};
/// The record as this host's form wants it, in the order in which to fill it in: name, type, value,
/// priority (MX, where the form has a field for it), TTL. `host` null: the common form (relative,
/// "@", no dot).
QList<HostCell> cellsFor(const DnsHost *host, const RecordText &record, const DnsName &zone);

} // namespace sda
