#include "core/hosts/dnshost.h"

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
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files);
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
    std::ranges::sort(hosts, {}, &DnsHost::id);
    return hosts;
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

QString DnsHost::label(HostField field, RecordType type) const
{
    const QString ofType = labelsFor.value(type).value(field);
    return ofType.isEmpty() ? labels.value(field) : ofType;
}

QStringList DnsHost::wayTo(RecordType type) const
{
    return menuFor.value(type, menu);
}

} // namespace sda
