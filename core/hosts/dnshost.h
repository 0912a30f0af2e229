#pragma once

#include "core/findings/finding.h"
#include "core/records/recordtext.h"

#include <QUrl>

#include <variant>

/// \file
/// DNS hosts (resources/hosts/<id>.json): how each wants a record typed. How to add one:
/// docs/add-a-dns-host.md.

namespace sda {

enum class HostField { Name, Type, Value, Priority, Ttl };

struct DnsHost
{
    enum class NameStyle { Relative, Full };
    /// At the end of MX and CNAME targets.
    enum class FinalDot {
        Never, ///< typed without
        Refused, ///< the panel reports it as an error
        Optional, ///< either way
        Required, ///< without it the panel appends the zone
        Unknown, ///< typed without, then looked at (name doubled?)
    };
    enum class Priority {
        OwnField,
        InValue, ///< "10 mx.example.net"
    };
    struct Range
    {
        int from = 0;
        int to = 0;
        bool operator==(const Range &) const = default;
    };
    struct Ttl
    {
        std::optional<int> usual; ///< seconds; what the form starts with
        std::optional<int> least; ///< seconds; what it accepts
        bool operator==(const Ttl &) const = default;
    };

    QString id; ///< "muumuu"
    QString name; ///< the host's own name, in its own writing
    QString country; ///< ISO 3166 code of its home market, may be empty
    QStringList nameServerPatterns; ///< see isNamePattern; none where each customer has others
    bool ambiguous = false; ///< the patterns also fit panels that are not known: say "probably"

    // What the panel prints. Only what a source shows; what is missing is not known.
    QMap<HostField, QString> labels; ///< of the form's fields
    QMap<RecordType, QMap<HostField, QString>> labelsFor; ///< where a type has other ones
    QMap<RecordType, QString> typeWords; ///< "A(通常)"
    QStringList menu; ///< the way to the form, from the outside in
    QMap<RecordType, QStringList> menuFor; ///< where a type has another way
    QString addButton; ///< "Add new record"

    /// The form is one box of text, a record per line: %name%, %priority%, %value% stand for what
    /// the fields would hold. Empty: the form has fields.
    QMap<RecordType, QString> lines;
    NameStyle nameStyle = NameStyle::Relative;
    QString apex; ///< what to type for the zone itself: "@", or "" for "leave empty"
    FinalDot finalDot = FinalDot::Unknown;
    bool quotesTxt = false; ///< values are typed with quotation marks
    std::optional<int> txtLimit; ///< characters; longer values cannot be stored
    bool txtLimitWithQuotes = false; ///< the limit counts the quotation marks
    bool splitsLongTxt = true; ///< false: the person splits at 255, as "a" "b"
    QString refusedInTxt; ///< characters that the panel refuses or leaves out
    bool losesEndBlanks = false; ///< blanks at the end of a text are refused or left out
    Priority priority = Priority::OwnField;
    std::optional<Range> priorityRange; ///< the numbers that it takes
    std::optional<int> defaultPriority; ///< what an empty field becomes
    bool proxySwitch = false; ///< aliases go through the host's proxy unless that is switched off
    std::optional<Range> delay; ///< minutes until its servers have a record; from 0: at most `to`
    std::optional<Ttl> ttl;
    QUrl panelUrl;
    /// Names of the facts above, as in JSON ("finalDot"), that have no source: shown as "please
    /// check".
    QStringList unverified;

    QString label(HostField field, RecordType type) const; ///< empty: not known
    QStringList wayTo(RecordType type) const; ///< menu or menuFor; empty: not known
    bool isVerified(const QString &fact) const { return !unverified.contains(fact); }
};

/// profile.invalid names `file` and, as Place, the JSON path (RFC 9535, "$.labels.value") or, where
/// the text is no JSON, the octet ("@17"). Unknown members are errors too: they are typing
/// mistakes.
std::variant<DnsHost, Finding> parseDnsHost(const QByteArray &json, const QString &file);
/// The hosts in resources (":/hosts/<id>.json"), by id.
const QList<DnsHost> &builtInDnsHosts();
const DnsHost *findDnsHost(QStringView id);

bool isServerOf(const DnsHost &host, const DnsName &nameServer);
/// The host's name servers that are known by their whole names.
QList<DnsName> knownServersOf(const DnsHost &host);

struct RecognisedHost
{
    const DnsHost *host = nullptr; ///< null: not known
    bool certain = false;
    /// All whose servers are among them, `host` first; several: ask which one it is.
    QList<const DnsHost *> candidates;
};
/// By the names of the zone's name servers: the host of most of them; of equals the one that also
/// has servers of its own. Uncertain if the pattern is ambiguous or unverified, or if a server
/// belongs to another host or to nobody known.
RecognisedHost recogniseDnsHost(const QList<DnsName> &nameServers);

/// Whether the value is longer than this host can store (host.value-too-long).
bool isTooLongFor(const DnsHost &host, const RecordText &record);

/// The same as host.value-too-long; nothing if it fits.
std::optional<Finding> remarkOnLength(const DnsHost &host, const RecordText &record);

/// name.full-name-wanted; nothing where the host adds the domain by itself.
std::optional<Finding> remarkOnName(const DnsHost &host, const RecordText &record);

/// host.character-refused, once for each; a blank at the end is shown as U+2423.
QList<Finding> remarksOnCharacters(const DnsHost &host, const RecordText &record);

/// host.proxy-switch: for aliases at hosts that have a proxy.
std::optional<Finding> remarkOnProxy(const DnsHost &host, const RecordText &record);

/// All of the above.
QList<Finding> hostRemarks(const DnsHost &host, const RecordText &record);

/// One field of the panel's form.
struct HostCell
{
    HostField field = HostField::Name;
    QString label; ///< as printed in the panel; empty: use the general word
    QString text; ///< what to type; empty means "leave empty"
    bool pleaseCheck = false; ///< the label is not known, or the text rests on an unverified fact
    bool wholeLine = false; ///< the field Value, but `text` is the record: one line of a text box
    bool operator==(const HostCell &) const = default;
};
/// The record as this host's form wants it, in the order in which to fill it in: name, type, value,
/// priority (MX, where the form has a field for it), TTL; or one cell with the whole line. `host`
/// null: the common form (relative, "@", no dot), which claims no labels.
QList<HostCell> cellsFor(const DnsHost *host, const RecordText &record, const DnsName &zone);

} // namespace sda
