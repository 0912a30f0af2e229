#include "tests/live/daemon.h"

#include "tests/live/awaitserial.h"

#include <QDir>

namespace sda {

using namespace Qt::StringLiterals;

const QString Daemon::markZone = u"mark.livecodes.test"_s;

Daemon::Daemon(const QString &program, const QString &folder, const IpAddress &address,
               quint16 port, bool recursive)
    : m_program(program), m_folder(folder), m_address(address), m_port(port), m_recursive(recursive)
{
    QDir().mkpath(folder);
}

void Daemon::write(const QString &name, const QString &text) const
{
    QFile file(QDir(m_folder).filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("%s cannot be written", qPrintable(file.fileName()));
}

QString Daemon::mark() const
{
    return u"%1. 1 IN SOA a. b. %2 1 1 1 1"_s.arg(markZone).arg(m_world);
}

bool Daemon::takeUp(bool afresh, const QStringList &arguments)
{
    m_isReady = false;
    ++m_world;
    if (!afresh && m_process && m_process->isRunning()) {
        m_process->hangUp();
        return true;
    }
    m_process.reset(); // before another one wants its address
    m_process = std::make_unique<ChildProcess>(m_program, m_folder);
    return m_process->start(arguments);
}

bool Daemon::awaitReady()
{
    if (!m_isReady)
        m_isReady = awaitSerial(m_address, m_port, markZone, m_world - 1, m_recursive,
                                [this] { return m_process->isRunning(); });
    return m_isReady;
}

NsdServer::NsdServer(const QString &folder, const IpAddress &address, quint16 port)
    : Daemon(u"nsd"_s, folder, address, port, false)
{ }

bool NsdServer::serve(const QMap<QString, QString> &zones)
{
    if (m_zones == zones)
        return true;
    // It reads zone files again when told to, but not which ones there are.
    const bool afresh = !m_zones || m_zones->keys() != zones.keys();
    QString text = u"server:\n"
                   "  ip-address: %1@%2\n"
                   "  server-count: 1\n"
                   "  username: \"\"\n"
                   "  chroot: \"\"\n"
                   "  database: \"\"\n"
                   "  rrl-ratelimit: 0\n"
                   "  rrl-whitelist-ratelimit: 0\n"
                   "  xfrd-reload-timeout: 0\n"
                   "  zonesdir: \"%3\"\n"
                   "  pidfile: \"\"\n"
                   "  xfrdfile: \"%3/xfrd.state\"\n"
                   "  zonelistfile: \"%3/zone.list\"\n"
                   "  xfrdir: \"%3\"\n"
                   "remote-control:\n  control-enable: no\n"
                   "zone:\n  name: %4\n  zonefile: mark.zone\n"_s.arg(address().text())
                       .arg(port())
                       .arg(folder(), markZone);
    int number = 0;
    for (auto zone = zones.cbegin(); zone != zones.cend(); ++zone, ++number) {
        const QString file = u"%1.zone"_s.arg(number);
        text += u"zone:\n  name: \"%1\"\n  zonefile: %2\n"_s.arg(zone.key(), file);
        if (afresh || m_zones->value(zone.key()) != zone.value())
            write(file, zone.value());
    }
    write(u"nsd.conf"_s, text);
    write(u"mark.zone"_s, mark() + u'\n');
    m_zones = zones;
    return takeUp(afresh, {u"-d"_s, u"-c"_s, folder() + u"/nsd.conf"_s});
}

UnboundServer::UnboundServer(const QString &folder, const IpAddress &address, quint16 port)
    : Daemon(u"unbound"_s, folder, address, port, true)
{ }

bool UnboundServer::serve(const ResolverHints &hints)
{
    const bool validates = !hints.signedZones.isEmpty();
    QString text =
        u"server:\n"
        "  directory: \"%1\"\n"
        "  pidfile: \"\"\n"
        "  username: \"\"\n"
        "  chroot: \"\"\n"
        "  use-syslog: no\n"
        "  do-daemonize: no\n"
        "  num-threads: 1\n"
        "  do-ip6: no\n"
        "  interface: %2@%3\n"
        "  outgoing-interface: %4\n" // no question ever leaves this computer
        "  access-control: 127.0.0.0/8 allow\n"
        "  do-not-query-localhost: no\n"
        "  ede: yes\n"
        "  unknown-server-time-limit: 50\n" // ms: nothing here is far away
        "  local-zone: \"invalid.\" nodefault\n"
        "  local-zone: \"%5.\" static\n"
        "  local-data: \"%6\"\n"
        "  module-config: \"%7iterator\"\n"_s.arg(folder(), address().text())
            .arg(port())
            .arg(hints.asksFrom.text(), markZone, mark(), validates ? u"validator "_s : QString());
    // Of a key that nobody has.
    for (const QString &zone : hints.signedZones)
        text += u"  trust-anchor: \"%1. DS 4711 13 2 %2\"\n"_s.arg(
            zone, u"0123456789abcdef"_s.repeated(4));
    text += u"remote-control:\n  control-enable: no\n"_s;
    // It asks name servers at port 53 only, unless it is told where a zone is. A root that it is
    // told of it would only take as the place to ask where the root is.
    for (auto stub = hints.stubs.cbegin(); stub != hints.stubs.cend(); ++stub) {
        const QString kind = stub.key() == u"." ? u"forward"_s : u"stub"_s;
        text += u"%1-zone:\n  name: \"%2\"\n"_s.arg(kind, stub.key());
        for (const IpAddress &server : stub.value())
            text += u"  %1-addr: %2@%3\n"_s.arg(kind, server.text()).arg(port());
    }
    write(u"unbound.conf"_s, text);
    // 1.22 ends where it is told of other modules while it runs.
    const bool afresh = std::exchange(m_validates, validates) != validates;
    return takeUp(afresh, {u"-d"_s, u"-c"_s, folder() + u"/unbound.conf"_s});
}

} // namespace sda
