#include "tests/cli/worldthread.h"

#include "core/practice/loopbackserver.h"

namespace sda {

namespace {

using namespace Qt::StringLiterals;

const auto address = *IpAddress::fromText(u"127.0.0.1");

const QString head = u"$TTL 60\n"
                     u"@ SOA ns1 admin 7 3600 600 604800 60\n"
                     u"@ NS ns1\n"
                     u"ns1 A %1\n"_s;

} // namespace

const QString rightRecords = u"@ MX 10 mxbiz1.qq.com.\n"
                             u"@ TXT \"v=spf1 include:qcloudmail.com ~all\"\n"
                             u"qcloud._domainkey TXT \""_s
    + sampleKey
    + u"\"\n"
      u"_dmarc TXT \"v=DMARC1; p=none\"\n"_s;

void addOthers(WorldThread &world)
{
    world.setZone(u"qq.com"_s, u"mxbiz1 A 192.0.2.1\n"_s);
    world.setZone(u"qcloudmail.com"_s, u"@ TXT \"v=spf1 ip4:192.0.2.0/24 ~all\"\n"_s);
}

WorldThread::~WorldThread()
{
    quit();
    wait();
}

void WorldThread::setZone(const QString &apex, const QString &records, const QString &nameServer)
{
    const DnsName name = *DnsName::fromText(apex);
    const ZoneFile zone = readZoneFile(head.arg(nameServer) + records, name);
    Q_ASSERT(zone.errors.isEmpty());
    inside([&] {
        m_world.setZone(address, WorldZone(name, zone.records));
        m_world.forget();
    });
}

bool WorldThread::startServing()
{
    start();
    m_ready.acquire();
    return m_port != 0;
}

void WorldThread::setDelay(std::chrono::milliseconds delay)
{
    inside([&] { m_setDelay(delay); });
}

QStringList WorldThread::routes() const
{
    const QString port = QString::number(m_port);
    return {u"--resolver"_s, u"127.0.0.1:"_s + port, u"--name-server-port"_s, port};
}

void WorldThread::run()
{
    m_world.setResolver(address);
    LoopbackServer server(m_world, m_clock);
    m_setDelay = [&server](std::chrono::milliseconds delay) { server.setDelay(delay); };
    QObject inside;
    m_inside = &inside;
    const bool isListening = server.listen({address});
    m_port = isListening ? server.port() : 0;
    m_ready.release();
    if (isListening)
        exec();
    m_inside = nullptr;
}

void WorldThread::inside(const std::function<void()> &change)
{
    if (isRunning())
        QMetaObject::invokeMethod(m_inside, change, Qt::BlockingQueuedConnection);
    else
        change();
}

} // namespace sda
