#include "core/hosts/dnshost.h"

#include "core/hosts/namepattern.h"

#include <QDebug>
#include <QDir>
#include <QFile>

#include <algorithm>

// Must stand outside of any namespace (Qt: Q_INIT_RESOURCE): the resource is part of a static
// library, whose initialiser nothing else names.
static void initDnsHostResource()
{
    Q_INIT_RESOURCE(dns_hosts);
}

namespace sda {

namespace {

using namespace Qt::StringLiterals;

QList<DnsHost> readDnsHosts()
{
    initDnsHostResource();
    QList<DnsHost> hosts;
    const QDir folder(u":/hosts"_s);
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto host = parseDnsHost(file.readAll(), name);
        if (const auto *good = std::get_if<DnsHost>(&host))
            hosts += *good;
        else
            qCritical() << "DNS host file is not good:" << name;
    }
    return hosts;
}

bool serves(const DnsHost &host, const DnsName &nameServer)
{
    return std::ranges::any_of(host.nameServerPatterns, [&](const QString &pattern) {
        return fitsNamePattern(nameServer, pattern);
    });
}

bool hasTarget(RecordType type)
{
    return type == RecordType::Mx || type == RecordType::Cname || type == RecordType::Ns;
}

bool isText(RecordType type)
{
    return type == RecordType::Txt || type == RecordType::Spf;
}

/// At most 255 octets a piece (RFC 1035, 3.3), characters kept whole.
QStringList characterStrings(const QString &value)
{
    constexpr qsizetype most = 255;
    QStringList pieces;
    QString piece;
    qsizetype octets = 0;
    for (qsizetype i = 0; i < value.size();) {
        const bool isPair = value[i].isHighSurrogate() && i + 1 < value.size();
        const QString character = value.mid(i, isPair ? 2 : 1);
        const qsizetype size = character.toUtf8().size();
        if (octets + size > most) {
            pieces += piece;
            piece.clear();
            octets = 0;
        }
        piece += character;
        octets += size;
        i += character.size();
    }
    pieces += piece;
    return pieces;
}

/// Zone file form (RFC 1035, 5.1).
QString quoted(QString text)
{
    text.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
    return u'"' + text + u'"';
}

/// What the person types, and the facts that decided its form.
struct Typed
{
    QString text;
    QStringList restsOn;
};

Typed nameFor(const DnsHost &host, const DnsName &name, const DnsName &zone)
{
    if (host.nameStyle == DnsHost::NameStyle::Full)
        return {name.text(), {u"nameStyle"_s}};
    if (name == zone)
        return {host.apex, {u"apex"_s}};
    return {name.relativeTo(zone), {u"nameStyle"_s}};
}

Typed textFor(const DnsHost &host, const QString &value)
{
    const QStringList pieces = characterStrings(value);
    if (pieces.size() < 2 || host.splitsLongTxt) {
        QStringList restsOn{u"quotesTxt"_s};
        if (pieces.size() > 1)
            restsOn += u"splitsLongTxt"_s;
        return {host.quotesTxt ? quoted(value) : value, restsOn};
    }
    QStringList strings;
    for (const QString &piece : pieces)
        strings += quoted(piece);
    return {strings.join(u' '), {u"quotesTxt"_s, u"splitsLongTxt"_s}};
}

Typed targetFor(const DnsHost &host, const RecordText &record)
{
    Typed typed{record.value, {u"finalDot"_s}};
    if (host.finalDot == DnsHost::FinalDot::Required && !typed.text.endsWith(u'.'))
        typed.text += u'.';
    if (record.type == RecordType::Mx && host.priority == DnsHost::Priority::InValue) {
        // The form has no other place for the number, and MX records cannot do without.
        constexpr int usual = 10;
        typed.text = QString::number(record.priority.value_or(usual)) + u' ' + typed.text;
        typed.restsOn += u"priority"_s;
    }
    return typed;
}

Typed valueFor(const DnsHost &host, const RecordText &record)
{
    if (hasTarget(record.type))
        return targetFor(host, record);
    if (isText(record.type))
        return textFor(host, record.value);
    return {record.value, {}};
}

const DnsHost &commonForm()
{
    static const DnsHost host = [] {
        DnsHost common;
        common.apex = u"@"_s;
        common.unverified = {u"apex"_s, u"finalDot"_s};
        return common;
    }();
    return host;
}

} // namespace

const QList<DnsHost> &builtInDnsHosts()
{
    static const QList<DnsHost> hosts = readDnsHosts();
    return hosts;
}

const DnsHost *findDnsHost(QStringView id)
{
    const auto &hosts = builtInDnsHosts();
    const auto host = std::ranges::find_if(hosts, [id](const DnsHost &h) { return h.id == id; });
    return host == hosts.end() ? nullptr : &*host;
}

RecognisedHost recogniseDnsHost(const QList<DnsName> &nameServers)
{
    const DnsHost *best = nullptr;
    qsizetype bestCount = 0;
    for (const DnsHost &host : builtInDnsHosts()) {
        const auto count = std::ranges::count_if(
            nameServers, [&](const DnsName &server) { return serves(host, server); });
        if (count > bestCount) {
            best = &host;
            bestCount = count;
        }
    }
    if (!best)
        return {};
    const bool servedByBestAlone = std::ranges::all_of(nameServers, [best](const DnsName &server) {
        return std::ranges::all_of(builtInDnsHosts(), [&](const DnsHost &host) {
            return serves(host, server) == (&host == best);
        });
    });
    return {best, servedByBestAlone && !best->ambiguous};
}

bool isTooLongFor(const DnsHost &host, const RecordText &record)
{
    return host.txtLimit && isText(record.type) && record.value.size() > *host.txtLimit;
}

std::optional<Finding> remarkOnLength(const DnsHost &host, const RecordText &record)
{
    if (!isTooLongFor(host, record))
        return std::nullopt;
    return finding<FindingCode::HostValueTooLong>(arg<Arg::Text> = host.name,
                                                  arg<Arg::Count> = int(record.value.size()),
                                                  arg<Arg::Limit> = *host.txtLimit);
}

std::optional<Finding> remarkOnName(const DnsHost &host, const RecordText &record)
{
    if (host.nameStyle != DnsHost::NameStyle::Full)
        return std::nullopt;
    return finding<FindingCode::NameFullNameWanted>(arg<Arg::Name> = record.name.text(),
                                                    arg<Arg::Text> = host.name);
}

QList<HostCell> cellsFor(const DnsHost *host, const RecordText &record, const DnsName &zone)
{
    const DnsHost &form = host ? *host : commonForm();
    QList<HostCell> cells;
    const auto add = [&](HostField field, const Typed &typed) {
        const bool doubtful = std::ranges::any_of(
            typed.restsOn, [&form](const QString &fact) { return form.unverified.contains(fact); });
        cells += {field, form.labels.value(field), typed.text, doubtful};
    };
    add(HostField::Name, nameFor(form, record.name, zone));
    add(HostField::Type, {textOf(record.type), {}});
    add(HostField::Value, valueFor(form, record));
    if (record.type == RecordType::Mx && form.priority == DnsHost::Priority::OwnField) {
        const QString number = record.priority ? QString::number(*record.priority) : QString();
        add(HostField::Priority, {number, {u"priority"_s}});
    }
    add(HostField::Ttl, {QString::number(record.ttl), {}});
    return cells;
}

} // namespace sda
