#include "tests/bench/bulkworld.h"

#include <QFile>
#include <QHostAddress>
#include <QRandomGenerator>
#include <QUdpSocket>

namespace sda {

using namespace Qt::StringLiterals;

namespace {

constexpr int resolverAt = 1;
constexpr int firstServerAt = 4; // ns1.dns-host.com, ns2.dns-host.com
constexpr int serverCount = 2;
constexpr int resolverAsksFrom = 250;

const QString key =
    u"v=DKIM1; k=rsa; "
    u"p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQChDShkHkVGF8KLbIXWjIMBxSp5G0Ydsq41qLl7"
    u"kTGta55Ih0alVreaP8GW1E2KNQfgu73rQx3NRPDSpEhkBugVZm4wIzGuoWcSsEc8EcBMDAPBedFMs7J33YreqEEnpgzzU"
    u"CCY"
    u"MSaT4Sg5WnBO88lV8mSx5T3tLBk7VAN4X0gP5QIDAQAB"_s;

QString zoneText(const QStringList &lines)
{
    return u"$TTL 600\n@ SOA ns1.dns-host.com. admin.dns-host.com. 1 3600 600 604800 300\n"
           "@ NS ns1.dns-host.com.\n@ NS ns2.dns-host.com.\n"_s
        + lines.join(u'\n') + u'\n';
}

quint16 freePort()
{
    for (int tries = 0; tries < 50; ++tries) {
        const auto port = quint16(QRandomGenerator::global()->bounded(20'000, 32'000));
        QUdpSocket any;
        if (any.bind(QHostAddress::AnyIPv4, port, QAbstractSocket::DontShareAddress))
            return port;
    }
    qFatal("no free port");
}

} // namespace

BulkWorld::BulkWorld(int count)
    : m_count(count), m_network(QRandomGenerator::global()->bounded(16 * 256, 250 * 256)),
      m_port(freePort())
{ }

BulkWorld::~BulkWorld()
{
    m_resolver.reset(); // before the folder goes
    m_nameServers.clear();
}

IpAddress BulkWorld::at(int last) const
{
    return *IpAddress::fromText(
        u"127.%1.%2.%3"_s.arg(m_network / 256).arg(m_network % 256).arg(last));
}

/// Both servers have everything, also the zones above: so the resolver, which cannot be told of
/// another port for each of them, is never sent elsewhere.
QMap<QString, QString> BulkWorld::zones() const
{
    QMap<QString, QString> zones;
    QStringList delegations{u"dns-host NS ns1.dns-host.com."_s, u"dns-host NS ns2.dns-host.com."_s,
                            u"qcloudmail NS ns1.dns-host.com."_s};
    for (int i = 0; i < m_count; ++i) {
        delegations.append(u"d%1 NS ns1.dns-host.com.\nd%1 NS ns2.dns-host.com."_s.arg(i));
        zones.insert(u"d%1.com"_s.arg(i),
                     zoneText({u"@ MX 10 mxbiz1.qq.com."_s,
                               u"@ TXT \"v=spf1 include:qcloudmail.com ~all\""_s,
                               u"_dmarc TXT \"v=DMARC1; p=none\""_s,
                               u"qcloud._domainkey TXT \"%1\""_s.arg(key)}));
    }
    QStringList addresses;
    for (int i = 0; i < serverCount; ++i)
        addresses.append(u"ns%1 A %2"_s.arg(i + 1).arg(at(firstServerAt + i).text()));
    zones.insert(u"."_s, zoneText({u"com. NS ns1.dns-host.com."_s}));
    zones.insert(u"com"_s, zoneText(delegations));
    zones.insert(u"dns-host.com"_s, zoneText(addresses));
    zones.insert(u"qcloudmail.com"_s,
                 zoneText({u"@ TXT \"v=spf1 include:spf-a.qcloudmail.com -all\""_s,
                           u"spf-a TXT \"v=spf1 ip4:198.51.100.0/24 -all\""_s}));
    zones.insert(u"qq.com"_s, zoneText({u"mxbiz1 A 198.51.100.7"_s}));
    return zones;
}

QString BulkWorld::start()
{
    if (!ChildProcess::isInstalled(u"nsd"_s) || !ChildProcess::isInstalled(u"unbound"_s))
        return u"nsd and unbound are not installed"_s;
    const QMap<QString, QString> all = zones();
    for (int i = 0; i < serverCount; ++i) {
        const QString folder = m_folder.filePath(u"nsd%1"_s.arg(i));
        m_nameServers.push_back(std::make_unique<NsdServer>(folder, at(firstServerAt + i), m_port));
        if (!m_nameServers.back()->serve(all))
            return u"nsd does not start: "_s + m_nameServers.back()->output();
    }
    for (const auto &server : m_nameServers) {
        if (!server->awaitReady())
            return u"nsd does not answer: "_s + server->output();
    }
    m_resolver =
        std::make_unique<UnboundServer>(m_folder.filePath(u"unbound"_s), at(resolverAt), m_port);
    return forget();
}

QString BulkWorld::forget()
{
    ResolverHints hints{.asksFrom = at(resolverAsksFrom)};
    for (int i = 0; i < serverCount; ++i)
        hints.stubs[u"."_s].append(at(firstServerAt + i));
    if (!m_resolver->serve(hints) || !m_resolver->awaitReady())
        return u"unbound does not answer: "_s + m_resolver->output();
    return {};
}

QStringList BulkWorld::options() const
{
    return {u"--resolver"_s, u"%1:%2"_s.arg(at(resolverAt).text()).arg(m_port),
            u"--name-server-port"_s, QString::number(m_port)};
}

Routes BulkWorld::routes() const
{
    Routes routes;
    routes.resolvers.append({at(resolverAt), m_port, true});
    routes.nameServerPort = m_port;
    routes.ownWorld = true;
    return routes;
}

QString BulkWorld::list(int rows) const
{
    const QString name = m_folder.filePath(u"list%1.csv"_s.arg(rows));
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(name));
    file.write("domain,service,values\n");
    for (int i = 0; i < rows; ++i)
        file.write(
            u"d%1.com,tencent-ses,\"qcloud._domainkey\tTXT\t%2\"\n"_s.arg(i).arg(key).toUtf8());
    return name;
}

} // namespace sda
