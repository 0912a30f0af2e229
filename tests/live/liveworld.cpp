#include "tests/live/liveworld.h"

#include "tests/live/awaitserial.h"

#include <QDir>
#include <QHostAddress>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTcpServer>
#include <QUdpSocket>

#include <algorithm>

namespace sda {

using namespace Qt::StringLiterals;

namespace {

constexpr int registryAddress = 10;
constexpr int firstHostAddress = 11;
constexpr int secondHostAddress = 12;
constexpr int othersAddress = 13;
constexpr int silentAddress = 14;
constexpr int startTries = 5;

QString fileOf(const QString &apex)
{
    return apex == u"."_s ? u"root.zone"_s : apex + u".zone"_s;
}

QString nsdZone(const QString &apex, const QString &file)
{
    return u"zone:\n  name: \"%1\"\n  zonefile: \"%2\"\n"_s.arg(apex, file);
}

/// jp. takes delegations of co.jp as well, as the real one does.
QString registryOf(const QString &apex)
{
    return apex.section(u'.', -1);
}

} // namespace

LiveWorld::LiveWorld() : m_folder(QStringLiteral(SDA_LIVE_FOLDER "/run-XXXXXX"))
{
    // Several suites may run on one computer at once.
    auto &random = *QRandomGenerator::global();
    m_network = u"127.%1.%2."_s.arg(random.bounded(16, 250)).arg(random.bounded(1, 250));
    addZone(Place::Registry, u"."_s, {}, {u"a.registry"_s});
    for (const QString &registry : {u"com"_s, u"jp"_s}) {
        addZone(Place::Registry, registry, {}, {u"a.registry"_s});
        m_delegations[u"."_s].append(registry + u". NS a.registry."_s);
    }
    for (const auto &[apex, place] :
         {std::pair(u"dns-host.com"_s, Place::Host), std::pair(u"other.com"_s, Place::Others)})
        addDomain(place, apex, {});
}

LiveWorld::~LiveWorld()
{
    m_servers.clear(); // before their folders go
}

QStringList LiveWorld::hostServers()
{
    return {u"ns1.dns-host.com"_s, u"ns2.dns-host.com"_s};
}

QString LiveWorld::otherServer()
{
    return u"ns.other.com"_s;
}

QString LiveWorld::silentServer()
{
    return u"ns3.dns-host.com"_s;
}

void LiveWorld::choosePort()
{
    // Below those that the system gives away by itself.
    m_port = quint16(QRandomGenerator::global()->bounded(20'000, 32'000));
}

QString LiveWorld::address(int last) const
{
    return m_network + QString::number(last);
}

QString LiveWorld::named() const
{
    return u"127.0.0.1"_s; // it listens only at addresses that an interface has by name
}

QStringList LiveWorld::addressesOf(Place place) const
{
    switch (place) {
    case Place::Registry:
        return {address(registryAddress)};
    case Place::Host:
        return {address(firstHostAddress), address(secondHostAddress)};
    case Place::Others:
        return {address(othersAddress)};
    }
    Q_UNREACHABLE();
}

QString LiveWorld::folder(const QString &name) const
{
    const QDir all(m_folder.path());
    all.mkpath(name);
    return all.filePath(name);
}

void LiveWorld::addZone(Place place, const QString &apex, const QStringList &lines,
                        const QStringList &nameServers)
{
    QStringList servers = nameServers;
    if (servers.isEmpty())
        servers = place == Place::Host ? hostServers() : QStringList{otherServer()};
    m_zones.insert(apex, {place, servers, lines});
}

void LiveWorld::addDomain(Place place, const QString &apex, const QStringList &lines,
                          const QStringList &nameServers)
{
    addZone(place, apex, lines, nameServers);
    delegate(apex, m_zones[apex].nameServers);
}

void LiveWorld::addBehind(const QString &apex, const QStringList &lines)
{
    m_behind.insert(apex, {Place::Others, m_zones[apex].nameServers, lines, 0});
}

void LiveWorld::delegate(const QString &apex, const QStringList &nameServers)
{
    for (const QString &server : nameServers)
        m_delegations[registryOf(apex)].append(u"%1. NS %2."_s.arg(apex, server));
}

void LiveWorld::write(const QString &file, const QString &text) const
{
    QFile to(file);
    if (!to.open(QIODevice::WriteOnly) || to.write(text.toUtf8()) < 0)
        qFatal("%s cannot be written", qPrintable(file));
}

void LiveWorld::writeZone(const QString &file, const QString &apex, const Zone &zone) const
{
    const QString dot = apex == u"."_s ? QString() : u"."_s;
    QStringList lines{u"$ORIGIN "_s + apex + dot, u"$TTL 600"_s,
                      u"@ SOA %1. admin.%1. %2 3600 600 604800 300"_s.arg(zone.nameServers.first())
                          .arg(zone.serial)};
    for (const QString &server : zone.nameServers)
        lines.append(u"@ NS %1."_s.arg(server));
    lines += zone.lines + m_delegations.value(apex);
    // Addresses of name servers: their own zone's records, and glue in the registry.
    const QString others = u"ns.other.com. A "_s + address(othersAddress);
    const QStringList host{u"ns1.dns-host.com. A "_s + address(firstHostAddress),
                           u"ns2.dns-host.com. A "_s + address(secondHostAddress),
                           u"ns3.dns-host.com. A "_s + address(silentAddress)};
    if (apex == u"."_s)
        lines.append(u"a.registry. A "_s + address(registryAddress));
    if (apex == u"com"_s || apex == u"dns-host.com"_s)
        lines += host;
    if (apex == u"com"_s || apex == u"other.com"_s)
        lines.append(others);
    write(folder(u"zones"_s) + u'/' + file, lines.join(u'\n') + u'\n');
}

bool LiveWorld::replaceZone(const QString &apex, const QStringList &lines)
{
    Zone &zone = m_zones[apex];
    zone.lines = lines;
    ++zone.serial;
    writeZone(fileOf(apex), apex, zone);
    m_servers[u"host"_s]->hangUp();
    bool all = true;
    for (const QString &at : addressesOf(zone.place))
        all = all && awaitSerial(at, apex, quint32(zone.serial), false);
    return all;
}

bool LiveWorld::portIsFree() const
{
    QStringList wanted{named(), unbound(), address(silentAddress)};
    for (const Place place : {Place::Registry, Place::Host, Place::Others})
        wanted += addressesOf(place);
    for (const QString &at : std::as_const(wanted)) {
        QUdpSocket udp;
        QTcpServer tcp;
        const QHostAddress host(at);
        if (!udp.bind(host, m_port, QAbstractSocket::DontShareAddress) || !tcp.listen(host, m_port))
            return false;
    }
    return true;
}

QString LiveWorld::start()
{
    for (const QString &program : {u"nsd"_s, u"unbound"_s, u"named"_s}) {
        if (!ChildProcess::isInstalled(program))
            return program + u" is not installed"_s;
    }
    QString why;
    for (int i = 0; i < startTries; ++i) {
        choosePort();
        if (!portIsFree())
            continue;
        why = tryStart();
        if (why.isEmpty())
            return {};
        m_servers.clear();
    }
    return why.isEmpty() ? u"no free port"_s : why;
}

QString LiveWorld::tryStart()
{
    for (auto it = m_zones.cbegin(); it != m_zones.cend(); ++it)
        writeZone(fileOf(it.key()), it.key(), it.value());
    for (auto it = m_behind.cbegin(); it != m_behind.cend(); ++it)
        writeZone(u"behind."_s + fileOf(it.key()), it.key(), it.value());
    m_silent = std::make_unique<QUdpSocket>();
    if (!m_silent->bind(QHostAddress(address(silentAddress)), m_port))
        return u"no socket for the silent server"_s;
    if (!startNsd(Place::Registry, u"registry"_s) || !startNsd(Place::Host, u"host"_s)
        || !startNsd(Place::Others, u"others"_s) || !startUnbound() || !startNamed())
        return u"a server program cannot be started"_s;

    const QList<std::tuple<QString, QString, QString, bool>> all{
        {u"registry"_s, address(registryAddress), u"com"_s, false},
        {u"host"_s, address(firstHostAddress), u"dns-host.com"_s, false},
        {u"host"_s, address(secondHostAddress), u"dns-host.com"_s, false},
        {u"others"_s, address(othersAddress), u"other.com"_s, false},
        {u"unbound"_s, unbound(), u"dns-host.com"_s, true},
        {u"named"_s, named(), u"dns-host.com"_s, true}};
    for (const auto &[name, at, apex, recursive] : all) {
        if (!awaitSerial(at, apex, 1, recursive))
            return name + u": "_s + m_servers[name]->output();
    }
    return {};
}

ChildProcess *LiveWorld::launch(const QString &program, const QString &name,
                                const QStringList &arguments)
{
    auto &server = m_servers[name];
    server = std::make_unique<ChildProcess>(program, folder(name));
    return server->start(arguments) ? server.get() : nullptr;
}

bool LiveWorld::startNsd(Place place, const QString &name)
{
    // Rate limiting is off, because a suite asks more of one server than any person.
    QString text = u"server:\n"
                   "  server-count: 1\n"
                   "  username: \"\"\n"
                   "  chroot: \"\"\n"
                   "  database: \"\"\n"
                   "  rrl-ratelimit: 0\n"
                   "  rrl-whitelist-ratelimit: 0\n"
                   "  zonesdir: \"%1\"\n"
                   "  pidfile: \"%2/nsd.pid\"\n"
                   "  xfrdfile: \"%2/xfrd.state\"\n"
                   "  zonelistfile: \"%2/zone.list\"\n"
                   "  xfrdir: \"%2\"\n"_s.arg(folder(u"zones"_s), folder(name));
    for (const QString &at : addressesOf(place))
        text += u"  ip-address: %1@%2\n"_s.arg(at).arg(m_port);
    text += u"remote-control:\n  control-enable: no\n"_s;
    for (auto it = m_zones.cbegin(); it != m_zones.cend(); ++it) {
        if (it->place == place)
            text += nsdZone(it.key(), fileOf(it.key()));
    }
    for (auto it = m_behind.cbegin(); it != m_behind.cend() && place == Place::Others; ++it)
        text += nsdZone(it.key(), u"behind."_s + fileOf(it.key()));
    const QString file = folder(name) + u"/nsd.conf"_s;
    write(file, text);
    return launch(u"nsd"_s, name, {u"-d"_s, u"-c"_s, file});
}

bool LiveWorld::startUnbound()
{
    const QString name = u"unbound"_s;
    QString text = u"server:\n"
                   "  directory: \"%1\"\n"
                   "  pidfile: \"%1/unbound.pid\"\n"
                   "  username: \"\"\n"
                   "  chroot: \"\"\n"
                   "  use-syslog: no\n"
                   "  do-daemonize: no\n"
                   "  num-threads: 1\n"
                   "  do-ip6: no\n"
                   "  interface: %2@%3\n"
                   "  access-control: 127.0.0.0/8 allow\n"
                   "  do-not-query-localhost: no\n"
                   "  module-config: \"iterator\"\n"
                   "remote-control:\n  control-enable: no\n"_s.arg(folder(name), unbound())
                       .arg(m_port);
    // It asks name servers at port 53 only, unless it is told where a zone is.
    for (auto it = m_zones.cbegin(); it != m_zones.cend(); ++it) {
        text += u"stub-zone:\n  name: \"%1\"\n"_s.arg(it.key());
        for (const QString &at : addressesOf(it->place))
            text += u"  stub-addr: %1@%2\n"_s.arg(at).arg(m_port);
    }
    const QString file = folder(name) + u"/unbound.conf"_s;
    write(file, text);
    return launch(u"unbound"_s, name, {u"-d"_s, u"-c"_s, file});
}

/// BIND 9.20 refuses to start where it is told of a lock file, older ones make one of all programs
/// of this computer unless they are told.
static bool namedHasLockFile()
{
    QProcess named;
    named.start(u"/usr/sbin/named"_s, {u"-C"_s}); // prints what it does if not told otherwise
    return named.waitForFinished() && named.readAllStandardOutput().contains("lock-file");
}

bool LiveWorld::startNamed()
{
    const QString name = u"named"_s;
    // `port` is also the port at which it asks name servers: it follows the delegations by itself.
    const QString text =
        u"options {\n"
        "  directory \"%1\";\n"
        "  pid-file \"%1/named.pid\";\n"
        "  %4\n"
        "  session-keyfile none;\n"
        "  port %3;\n"
        "  listen-on port %3 { %2; };\n"
        "  listen-on-v6 { none; };\n"
        "  allow-query { any; };\n"
        "  recursion yes;\n"
        "  dnssec-validation no;\n"
        "  empty-zones-enable no;\n"
        "  max-cache-size 16m;\n"
        "  querylog yes;\n"
        "};\n"
        "controls { };\n"
        "logging {\n"
        "  channel asked { file \"%1/asked.log\"; };\n"
        "  category queries { asked; };\n"
        "  channel faults { stderr; };\n"
        "  category default { faults; };\n"
        "};\n"
        "zone \".\" { type hint; file \"%1/root.hint\"; };\n"_s.arg(folder(name), named())
            .arg(m_port)
            .arg(namedHasLockFile() ? u"lock-file none;"_s : QString());
    const QString file = folder(name) + u"/named.conf"_s;
    write(file, text);
    write(folder(name) + u"/root.hint"_s,
          u". 3600000 NS a.registry.\na.registry. 3600000 A %1\n"_s.arg(address(registryAddress)));
    return launch(u"named"_s, name, {u"-f"_s, u"-4"_s, u"-n"_s, u"1"_s, u"-c"_s, file});
}

bool LiveWorld::awaitSerial(const QString &at, const QString &apex, quint32 serial, bool recursive)
{
    return sda::awaitSerial(*IpAddress::fromText(at), m_port, apex, serial, recursive, [this] {
        return std::ranges::all_of(m_servers,
                                   [](const auto &server) { return server.second->isRunning(); });
    });
}

QStringList LiveWorld::askedOfNamed() const
{
    QFile log(folder(u"named"_s) + u"/asked.log"_s);
    QStringList asked;
    if (!log.open(QIODevice::ReadOnly))
        return asked;
    static const QRegularExpression line(u"query: (\\S+) IN (\\S+) "_s);
    auto lines = line.globalMatch(QString::fromUtf8(log.readAll()));
    while (lines.hasNext()) {
        const auto match = lines.next();
        asked.append(match.captured(1) + u' ' + match.captured(2));
    }
    return asked;
}

} // namespace sda
