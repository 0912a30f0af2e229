#include "tests/bench/benchworld.h"

namespace sda {

using namespace Qt::StringLiterals;

namespace {

IpAddress addressOf(int last)
{
    return IpAddress::fromText(u"127.77.0.%1"_s.arg(last)).value();
}

const IpAddress resolver = addressOf(1);
const IpAddress silentResolver = addressOf(2);
const IpAddress registry = addressOf(3);
const IpAddress first = addressOf(4); // ns1.dns-host.com
const IpAddress second = addressOf(5); // ns2.dns-host.com
const IpAddress others = addressOf(6); // ns.other.com
const IpAddress silent = addressOf(7); // ns.silent.com

const QString key =
    u"v=DKIM1; k=rsa; "
    u"p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQChDShkHkVGF8KLbIXWjIMBxSp5G0Ydsq41qLl7"
    u"kTGta55Ih0alVreaP8GW1E2KNQfgu73rQx3NRPDSpEhkBugVZm4wIzGuoWcSsEc8EcBMDAPBedFMs7J33YreqEEnpgzzU"
    u"CCY"
    u"MSaT4Sg5WnBO88lV8mSx5T3tLBk7VAN4X0gP5QIDAQAB"_s;

QString txt(const QString &text)
{
    return u"TXT \""_s + text + u'"';
}

} // namespace

BenchWorld::BenchWorld(const Obstacles &obstacles, int count) : m_obstacles(obstacles)
{
    m_world.setResolver(resolver, false);
    m_world.setMood(silentResolver, ServerMood::Silent);
    m_world.setMood(silent, ServerMood::Silent);
    add(registry, u"."_s, {u"com. NS a.registry."_s});
    add(first, u"dns-host.com"_s, {u"ns1 A "_s + first.text(), u"ns2 A "_s + second.text()});
    add(others, u"qcloudmail.com"_s,
        {u"@ "_s + txt(u"v=spf1 include:spf-a.qcloudmail.com -all"_s),
         u"spf-a "_s + txt(u"v=spf1 ip4:198.51.100.0/24 -all"_s)});
    // Each level includes the next one.
    QStringList includes{u"ns A "_s + others.text(),
                         u"spf0 "_s + txt(u"v=spf1 ip4:203.0.113.0/24 -all"_s)};
    for (int level = 1; level < obstacles.unknownIncludes; ++level)
        includes.append(u"spf%1 "_s.arg(level)
                        + txt(u"v=spf1 include:spf%1.other.com -all"_s.arg(level - 1)));
    add(others, u"other.com"_s, includes);
    add(others, u"silent.com"_s, {u"ns A "_s + silent.text()});
    for (int i = 0; i < count; ++i)
        addDomain(i);
    add(registry, u"com"_s, m_delegations);
}

void BenchWorld::add(const IpAddress &address, const QString &apex, const QStringList &lines)
{
    const QString text = u"$TTL 600\n@ SOA a.registry. admin.registry. 1 3600 600 604800 300\n"_s
        + lines.join(u'\n');
    const DnsName name = DnsName::fromText(apex).value();
    const ZoneFile file = readZoneFile(text, name);
    if (!file.errors.isEmpty())
        qFatal("zone line %s", qPrintable(file.errors.first().text));
    m_world.setZone(address, WorldZone(name, file.records));
}

void BenchWorld::addDomain(int number)
{
    const Obstacles &o = m_obstacles;
    const QString registered = u"d%1.com"_s.arg(number);
    const QString domain = o.prefix.isEmpty() ? registered : o.prefix + u'.' + registered;
    const QStringList servers{u"ns1.dns-host.com."_s,
                              o.silentServer ? u"ns.silent.com."_s : u"ns2.dns-host.com."_s};
    QStringList apex;
    for (const QString &server : servers) {
        apex.append(u"@ NS "_s + server);
        m_delegations.append(u"d%1 NS "_s.arg(number) + server);
    }

    const QString include = o.unknownIncludes > 0
        ? u" include:spf%1.other.com"_s.arg(o.unknownIncludes - 1)
        : QString();
    QStringList mail{domain + (o.wrong ? u". MX 10 elsewhere.com."_s : u". MX 10 mxbiz1.qq.com."_s),
                     domain + u". "_s
                         + txt(u"v=spf1"_s + include + u" include:qcloudmail.com ~all"_s)};
    if (!o.missing)
        mail.append(u"_dmarc.%1. "_s.arg(domain) + txt(u"v=DMARC1; p=none"_s));
    for (int i = 0; o.truncated && i < 8; ++i)
        mail.append(domain + u". "_s + txt(u"verification-%1="_s.arg(i) + QString(200, u'x')));
    const QString keys = u"_domainkey."_s + domain;
    const QString keyLine = u"qcloud.%1. "_s.arg(keys) + txt(key);
    if (o.delegatedKeys || o.silentKeys) {
        mail.append(keys + (o.silentKeys ? u". NS ns.silent.com."_s : u". NS ns.other.com."_s));
        add(others, keys, {keyLine});
    } else {
        mail.append(keyLine);
    }
    if (o.delegated) {
        const QString server = o.glue ? u"ns."_s + domain : u"ns.other.com"_s;
        apex.append(domain + u". NS "_s + server + u'.');
        if (o.glue) {
            apex.append(server + u". A "_s + others.text());
            mail.append(server + u". A "_s + others.text());
        }
        mail.append(domain + u". NS "_s + server + u'.');
        add(others, domain, mail);
        mail.clear();
    }
    for (const IpAddress &address : {first, second})
        add(address, registered, apex + mail);
}

QList<IpAddress> BenchWorld::addresses() const
{
    return {resolver, silentResolver, registry, first, second, others, silent};
}

Routes BenchWorld::routes(quint16 port) const
{
    Routes routes;
    if (m_obstacles.silentResolver)
        routes.resolvers.append({silentResolver, port, true});
    routes.resolvers.append({resolver, port, true});
    routes.nameServerPort = port;
    routes.ownWorld = true;
    return routes;
}

Plan BenchWorld::plan(int number) const
{
    const QString registered = u"d%1.com"_s.arg(number);
    const QString &prefix = m_obstacles.prefix;
    const auto domain = parseDomain(prefix.isEmpty() ? registered : prefix + u'.' + registered);
    return makePlan(std::get<DomainName>(domain), *findService(u"tencent-ses"),
                    {{u"dkimSelector"_s, {u"qcloud"_s}}, {u"dkimValue"_s, {key}}});
}

BenchServer::BenchServer(BenchWorld &world, std::chrono::milliseconds delay)
{
    m_inThread.moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        &m_inThread,
        [&] {
            m_server = std::make_unique<LoopbackServer>(world.world(), m_clock);
            m_server->setDelay(delay);
            if (!m_server->listen(world.addresses()))
                qFatal("%s", qPrintable(m_server->errorText()));
            m_port = m_server->port();
        },
        Qt::BlockingQueuedConnection);
}

int BenchServer::questionCount()
{
    int count = 0;
    QMetaObject::invokeMethod(
        &m_inThread, [&] { count = int(m_server->questionLog().size()); },
        Qt::BlockingQueuedConnection);
    return count;
}

BenchServer::~BenchServer()
{
    QMetaObject::invokeMethod(
        &m_inThread, [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

} // namespace sda
