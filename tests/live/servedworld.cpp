#include "tests/live/servedworld.h"

#include <QHostAddress>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QUdpSocket>

namespace sda {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int resolverAsksFrom = 250;
constexpr int serverFailure = 2;
constexpr int refused = 5;

/// It is not there at all.
bool isAbsent(const QString &mood)
{
    return mood == u"unreachable" || mood == u"silent" || mood == u"fails" || mood == u"garbled";
}

/// It is there, and something stands before it.
bool isHidden(const QString &mood)
{
    static const QSet<QString> moods{
        u"as-resolver"_s, u"silent-to-us"_s, u"without-tcp"_s, u"not-authoritative"_s,
        u"late"_s,        u"lossy"_s,        u"forged"_s};
    return moods.contains(mood);
}

QString textOfZone(const DnsName &apex, const QStringList &lines)
{
    const QString origin = apex.isRoot() ? u"."_s : apex.text() + u'.';
    return u"$ORIGIN %1\n$TTL 600\n%2\n"_s.arg(origin, lines.join(u'\n'));
}

QString apexOf(const DnsName &apex)
{
    return apex.isRoot() ? u"."_s : apex.text();
}

Script scripted(const QString &mood)
{
    if (mood == u"silent" || mood == u"silent-to-us")
        return {.behaviour = Behaviour::Silent};
    if (mood == u"garbled")
        return {.behaviour = Behaviour::Garbage};
    return {.message = declining(mood == u"fails" ? serverFailure : refused)};
}

} // namespace

ServedWorld::ServedWorld(const QString &folder)
    : m_folder(folder + u"/world-XXXXXX"_s),
      // Several suites may run on one computer at once.
      m_network(QRandomGenerator::global()->bounded(16 * 256, 250 * 256)), m_port(freePort())
{ }

ServedWorld::~ServedWorld()
{
    m_nameServers.clear(); // before their folders go
    m_resolvers.clear();
}

IpAddress ServedWorld::at(int network, int last) const
{
    return *IpAddress::fromText(u"127.%1.%2.%3"_s.arg(network / 256).arg(network % 256).arg(last));
}

quint16 ServedWorld::freePort() const
{
    // Below those that the system gives away by itself.
    for (int tries = 0; tries < 50; ++tries) {
        const auto port = quint16(QRandomGenerator::global()->bounded(20'000, 32'000));
        QUdpSocket any;
        if (any.bind(QHostAddress::AnyIPv4, port, QAbstractSocket::DontShareAddress))
            return port;
    }
    qFatal("no free port");
}

/// 192.0.2.x becomes x of our network, 10.0.0.x becomes 150 + x; those that no server has stay.
WorldText ServedWorld::moved(WorldText text) const
{
    text.mapAddresses([this](const IpAddress &address) {
        static const QRegularExpression pattern(u"^(192\\.0\\.2|10\\.0\\.0)\\.([0-9]+)$"_s);
        const auto match = pattern.match(address.text());
        if (!match.hasMatch())
            return address;
        const int offset = match.captured(1) == u"10.0.0" ? 150 : 0;
        return at(m_network, offset + match.captured(2).toInt());
    });
    return text;
}

IpAddress ServedWorld::behind(const IpAddress &address) const
{
    return at(m_network + 1, uchar(address.bytes().at(3)));
}

bool ServedWorld::isPlain(const IpAddress &address) const
{
    return !m_moods.contains(address)
        && (m_nameServers.contains(address) || m_resolvers.contains(address));
}

QString ServedWorld::serve(const WorldText &text, Memory memory)
{
    m_inTheWay.clear();
    m_moods = text.moods();
    if (m_moods.contains(text.resolvers().first().address))
        m_resolvers.erase(text.resolvers().first().address); // before something takes its place
    for (const auto &serve : {&ServedWorld::serveZones, &ServedWorld::standInTheWay}) {
        const QString why = (this->*serve)(text);
        if (!why.isEmpty())
            return why;
    }
    return serveResolver(text, memory);
}

QString ServedWorld::serveZones(const WorldText &text)
{
    std::map<IpAddress, QMap<QString, QString>> wanted;
    for (const WorldText::Zone &zone : text.zones()) {
        for (const IpAddress &address : zone.formerAddresses)
            wanted[address];
        for (qsizetype i = 0; i < zone.addresses.size(); ++i)
            wanted[zone.addresses[i]].insert(apexOf(zone.apex),
                                             textOfZone(zone.apex, zone.lines[i]));
    }
    std::map<IpAddress, QMap<QString, QString>> servers;
    for (const auto &[address, zones] : wanted) {
        const QString mood = m_moods.value(address);
        if (isHidden(mood))
            servers[behind(address)] = zones;
        else if (mood == u"refuses")
            servers[address] = {}; // it has none of them
        else if (!isAbsent(mood))
            servers[address] = zones;
    }
    std::erase_if(m_nameServers, [&](const auto &one) { return !servers.contains(one.first); });
    for (const auto &[address, zones] : servers) {
        auto &server = m_nameServers[address];
        if (!server)
            server = std::make_unique<NsdServer>(m_folder.filePath(u"nsd-"_s + address.text()),
                                                 address, m_port);
        if (!server->serve(zones))
            return u"nsd cannot be started"_s;
    }
    for (const auto &[address, server] : m_nameServers) {
        if (!server->awaitReady())
            return u"nsd at %1: %2"_s.arg(address.text(), server->output());
    }
    return {};
}

std::unique_ptr<Middlebox> ServedWorld::middlebox(const QString &mood, const IpAddress &address,
                                                  const IpAddress &resolver) const
{
    Server to{behind(address), m_port};
    Middlebox::Manner manner;
    if (mood == u"not-authoritative")
        manner.answer = [](Message &answer) { answer.header.authoritative = false; };
    else if (mood == u"late")
        manner.delay = 100ms;
    manner.losesFirst = mood == u"lossy";
    manner.forgesFirst = mood == u"forged";
    if (mood == u"as-resolver") {
        to.address = resolver;
        manner.question = [](Message &question) { question.header.recursionDesired = true; };
    }
    return std::make_unique<Middlebox>(to, manner);
}

QString ServedWorld::standInTheWay(const WorldText &text)
{
    const IpAddress resolver = text.resolvers().first().address;
    for (auto it = m_moods.cbegin(); it != m_moods.cend(); ++it) {
        const QString &mood = it.value();
        if (m_nameServers.contains(it.key()) || mood == u"unreachable")
            continue;
        bool isThere = false;
        if (isHidden(mood) && mood != u"silent-to-us") {
            auto box = middlebox(mood, it.key(), resolver);
            isThere = box->listen(it.key(), m_port);
            m_inTheWay.push_back(std::move(box));
        } else {
            auto server = std::make_unique<ScriptedServer>();
            server->otherwise(scripted(mood));
            isThere = server->listen(it.key().text(), m_port);
            m_inTheWay.push_back(std::move(server));
        }
        if (!isThere)
            return u"no socket for "_s + mood;
    }
    return {};
}

ResolverHints ServedWorld::hintsFor(const WorldText &text) const
{
    ResolverHints hints{.asksFrom = at(m_network, resolverAsksFrom)};
    for (const WorldText::Zone &zone : text.zones()) {
        // The first one of this name is that to which the registry leads.
        auto &servers = hints.stubs[apexOf(zone.apex)];
        if (!servers.isEmpty())
            continue;
        for (const IpAddress &address : zone.addresses + zone.formerAddresses) {
            const QString mood = m_moods.value(address);
            // What is in our way is not in that of a resolver elsewhere.
            const bool passes = isHidden(mood) && mood != u"not-authoritative";
            servers.append(passes ? behind(address) : address);
        }
    }
    for (const DnsName &zone : text.bogusZones())
        hints.signedZones.append(zone.text());
    return hints;
}

QString ServedWorld::serveResolver(const WorldText &text, Memory memory)
{
    const IpAddress known = text.resolvers().first().address;
    const QString mood = m_moods.value(known);
    if (!mood.isEmpty() && !isHidden(mood))
        return {}; // what stands there in its place does not resolve
    const IpAddress address = isHidden(mood) ? behind(known) : known;
    auto &server = m_resolvers[address];
    if (server && memory == Memory::Keeps)
        return {};
    if (!server)
        server = std::make_unique<UnboundServer>(m_folder.filePath(u"unbound-"_s + address.text()),
                                                 address, m_port);
    if (!server->serve(hintsFor(text)))
        return u"unbound cannot be started"_s;
    return server->awaitReady() ? QString() : u"unbound: "_s + server->output();
}

} // namespace sda
