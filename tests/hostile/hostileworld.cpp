#include "hostileworld.h"

#include <QFile>

namespace sda {

using namespace Qt::StringLiterals;

namespace {

constexpr Station allStations[] = {Station::Resolver, Station::Registry, Station::First,
                                   Station::Second,   Station::Others,   Station::Silent,
                                   Station::Stranger};
constexpr int portTries = 20;

/// A key of 2048 bits, of which there is nothing to remark.
const QString &key()
{
    static const QString key = [] {
        QFile file(QStringLiteral(SDA_SOURCE_DIR "/tests/core/verify/dkim.txt"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no key");
        return QString::fromUtf8(file.readAll()).trimmed();
    }();
    return key;
}

void add(DnsWorld &world, Station place, const QString &apex, const QString &lines)
{
    const DnsName name = DnsName::fromText(apex).value();
    const ZoneFile file = readZoneFile(
        u"$TTL 600\n@ SOA a.registry. admin.registry. 1 3600 600 604800 300\n"_s + lines, name);
    if (!file.errors.isEmpty())
        qFatal("zone line %s", qPrintable(file.errors.first().text));
    world.setZone(addressOf(place), WorldZone(name, file.records));
}

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace

IpAddress addressOf(Station place)
{
    return IpAddress::fromText(u"127.83.0.%1"_s.arg(int(place) + 1)).value();
}

HostileWorld::HostileWorld(Records records, const QString &prefix)
    : m_domain(prefix.isEmpty() ? u"sampledomain.com"_s : prefix + u".sampledomain.com"_s)
{
    fill(m_world, records);
    fill(m_opposite, records == Records::Right ? Records::Wrong : Records::Right);
    for (const Station place : allStations)
        build(place);
}

void HostileWorld::build(Station place)
{
    m_servers[place] = std::make_unique<ScriptedServer>();
    m_servers[place]->tell(
        [this, place](const Message &query, bool overTcp) { return tell(place, query, overTcp); });
}

void HostileWorld::join(int servers)
{
    for (int i = 0; i < servers; ++i)
        build(Station(int(Station::Crowd) + i));
}

void HostileWorld::fill(DnsWorld &world, Records records) const
{
    world.setResolver(addressOf(Station::Resolver), false);
    world.setMood(addressOf(Station::Silent), ServerMood::Silent);
    const QString delegation = u"sampledomain NS ns1.dns-host\nsampledomain NS ns2.dns-host\n"_s;
    add(world, Station::Registry, u"."_s, u"com. NS a.registry."_s);
    add(world, Station::Registry, u"com"_s, u"@ NS a.registry.\n"_s + delegation);
    add(world, Station::Registry, u"registry"_s, u"a A "_s + addressOf(Station::Registry).text());
    add(world, Station::First, u"dns-host.com"_s,
        u"ns1 A %1\nns2 A %2"_s.arg(addressOf(Station::First).text(),
                                    addressOf(Station::Second).text()));
    add(world, Station::Others, u"qcloudmail.com"_s,
        u"@ TXT \"v=spf1 ip4:198.51.100.0/24 -all\""_s);
    const QString own = records == Records::Right
        ? u"%1. MX 10 mxbiz1.qq.com.\n%1. TXT \"v=spf1 include:qcloudmail.com ~all\"\n"
          "qcloud._domainkey.%1. TXT \"%2\" \"%3\"\n_dmarc.%1. TXT \"v=DMARC1; p=none\"\n"_s.arg(
              m_domain, key().left(200), key().mid(200))
        : u"%1. MX 10 mx.elsewhere.com.\n%1. TXT \"v=spf1 ip4:192.0.2.1 -all\"\n"_s.arg(m_domain);
    // A stranger has the records at any time: nobody may listen to it.
    for (const Station place : {Station::First, Station::Second, Station::Stranger})
        add(world, place, u"sampledomain.com"_s,
            u"@ NS ns1.dns-host.com.\n@ NS ns2.dns-host.com.\n"_s + own);
}

void HostileWorld::lie(const QList<Station> &places, const Lie &lie)
{
    for (const Station place : places)
        m_lies[place] = lie;
}

bool HostileWorld::listen()
{
    for (int attempt = 0; attempt < portTries; ++attempt) {
        quint16 port = 0;
        const bool done = std::ranges::all_of(m_servers, [&](const auto &server) {
            const bool listens = server.second->listen(addressOf(server.first).text(), port);
            port = listens ? server.second->server().port : 0;
            return listens;
        });
        m_port = port;
        if (done)
            return true;
    }
    return false;
}

QList<Sending> HostileWorld::tell(Station place, const Message &query, bool overTcp)
{
    if (place >= Station::Crowd)
        place = Station::First;
    const auto truth = m_world.reply(addressOf(place), query, now());
    const auto opposite = m_opposite.reply(addressOf(place), query, now());
    if (!truth || !opposite)
        return {};
    const QByteArray question = QByteArray::number(int(place)) + (overTcp ? " tcp " : " udp ")
        + query.questionName->text().toUtf8() + ' ' + QByteArray::number(query.questionType);
    const Told told{query, *truth, *opposite, overTcp, m_times[question]++};
    const auto lie = m_lies.find(place);
    return lie == m_lies.end() ? QList{Sending{wireOf(*truth, told)}} : lie->second(told);
}

Routes HostileWorld::routes() const
{
    return {.resolvers = {Server{addressOf(Station::Resolver), m_port, true}},
            .nameServerPort = m_port,
            .ownWorld = true};
}

Plan HostileWorld::plan() const
{
    return makePlan(std::get<DomainName>(parseDomain(m_domain)), *findService(u"tencent-ses"),
                    {{u"dkimSelector"_s, {u"qcloud"_s}}, {u"dkimValue"_s, {key()}}});
}

qsizetype HostileWorld::packets() const
{
    qsizetype count = 0;
    for (const auto &[place, server] : m_servers)
        count += server->log().size();
    return count;
}

QList<ResourceRecord> recordsOf(const QString &lines)
{
    const ZoneFile file = readZoneFile(lines, DnsName::fromText(u"sampledomain.com"_s).value());
    if (!file.errors.isEmpty())
        qFatal("zone line %s", qPrintable(file.errors.first().text));
    return file.records;
}

QByteArray wireOf(const Message &message, const Told &told)
{
    return writeMessage(message, told.overTcp ? 65535 : told.query.udpSize.value_or(512));
}

} // namespace sda
