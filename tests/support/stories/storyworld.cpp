#include "storyworld.h"

#include <algorithm>

namespace stories {

using namespace Qt::StringLiterals;
using namespace sda;
using mistakes::MadeZone;
using mistakes::ZoneLine;

namespace {

DnsName nameFrom(const QString &text)
{
    const auto name = DnsName::fromText(text.isEmpty() ? u"."_s : text);
    if (!name)
        qFatal("not a name: %s", qPrintable(text));
    return *name;
}

IpAddress addressFrom(const QString &text)
{
    return IpAddress::fromText(text).value();
}

QStringList linesOf(const MadeZone &made)
{
    QStringList lines;
    for (const ZoneLine &line : made.lines)
        lines.append(
            u"%1. %2 IN %3 %4"_s.arg(line.name, QString::number(line.ttl), line.type, line.data));
    return lines;
}

WorldZone zoneFrom(const MadeZone &made)
{
    const ZoneFile file = readZoneFile(linesOf(made).join(u'\n'), nameFrom(made.apex));
    if (!file.errors.isEmpty())
        qFatal("zone %s: %s", qPrintable(made.apex), qPrintable(file.errors.first().text));
    return WorldZone(nameFrom(made.apex), file.records);
}

QString textOf(const MadeZone &made, const QStringList &addresses)
{
    return u"zone %1 at %2\n"_s.arg(made.apex.isEmpty() ? u"."_s : made.apex, addresses.join(u' '))
        + linesOf(made).join(u'\n') + u'\n';
}

const QStringList nextServers{u"ns1.next-host.com"_s, u"ns2.next-host.com"_s};

} // namespace

Truth truthOf(const Situation &situation, const QString &row)
{
    int right = 0;
    int wrong = 0;
    for (const Situation::Server &server : situation.servers) {
        if (server.answers && situation.connected)
            ++(server.right.value(row) ? right : wrong);
    }
    if (right + wrong == 0)
        return Truth::Unasked;
    return wrong == 0 ? Truth::Right : right == 0 ? Truth::Not : Truth::Partly;
}

QString textOf(Truth truth)
{
    switch (truth) {
    case Truth::Right:
        return u"right"_s;
    case Truth::Partly:
        return u"partly right"_s;
    case Truth::Not:
        return u"not right"_s;
    case Truth::Unasked:
        return u"not to be asked"_s;
    }
    Q_UNREACHABLE();
}

StoryWorld::StoryWorld(const Story &story, milliseconds start) : m_story(story)
{
    m_network = {resolvers(), {u"198.51.100.7"_s}};
    m_home = m_story.made.home();
    for (const mistakes::WantedRow &row : std::as_const(m_story.made.wanted)) {
        const ZoneLine own = *m_story.made.lineIf(row.id);
        m_home.lines.removeIf([&](const ZoneLine &line) {
            return line.name == own.name && line.type == own.type && line.data == own.data;
        });
    }
    QStringList names;
    m_home.lines.removeIf([&](const ZoneLine &line) {
        const bool isServer = line.type == u"NS"_s && line.name == m_home.apex;
        if (isServer)
            names.append(line.data.chopped(1));
        return isServer;
    });
    for (ZoneLine &line : m_home.lines) {
        if (line.type != u"SOA"_s)
            continue;
        line.data = u"ns.invalid. admin.invalid. 7 3600 600 604800 %1"_s.arg(m_story.minimum);
        line.ttl = m_story.minimum;
    }
    m_others = m_story.made.zones;
    m_others.removeIf([this](const MadeZone &zone) { return zone.apex == m_home.apex; });
    MadeZone next{u"next-host.com"_s, {u"192.0.2.98"_s}, {}};
    next.lines.append(
        {next.apex, u"SOA"_s, u"ns.invalid. admin.invalid. 7 3600 600 604800 300"_s, 3600, {}});
    for (int i = 0; i < nextServers.size(); ++i)
        next.lines.append({nextServers[i], u"A"_s, u"192.0.2.%1"_s.arg(81 + i), 3600, {}});
    m_others.append(next);
    for (const MadeZone &zone : std::as_const(m_others))
        serve(zone);
    for (const Server &resolver : resolvers())
        m_dns.setResolver(resolver.address);
    for (const PublicResolver &resolver : publicResolvers())
        m_dns.setResolver(resolver.server.address);
    for (qsizetype i = 0; i < m_home.addresses.size(); ++i)
        m_hosts.append({.address = addressFrom(m_home.addresses[i]), .name = names.value(i)});
    for (Host &host : m_hosts) {
        for (const QString &id : std::as_const(m_story.rightAtStart)) {
            ZoneLine line = *m_story.made.lineIf(id);
            line.ttl = m_story.ttl;
            host.stands.insert(id, {{line}, true});
        }
    }
    for (const Host &host : std::as_const(m_hosts))
        serveHome(host);
    note(start);
}

IpAddress StoryWorld::resolverAddress(int number) const
{
    return addressFrom(u"192.0.2.%1"_s.arg(53 + number));
}

QList<Server> StoryWorld::resolvers() const
{
    QList<Server> list;
    for (int i = 0; i < m_story.resolvers; ++i)
        list.append({resolverAddress(i), 53, true});
    return list;
}

QList<PublicResolver> StoryWorld::publicResolvers() const
{
    QList<PublicResolver> list;
    for (int i = 0; i < m_story.publicResolvers; ++i)
        list.append({.id = u"public-%1"_s.arg(i),
                     .name = u"Public %1"_s.arg(i),
                     .server = {resolverAddress(5 + i), 53, true}});
    return list;
}

void StoryWorld::serve(const MadeZone &zone)
{
    for (const QString &address : zone.addresses)
        m_dns.setZone(addressFrom(address), zoneFrom(zone));
}

/// As this server has it.
MadeZone StoryWorld::homeAt(const Host &host) const
{
    MadeZone zone = m_home;
    zone.addresses = QStringList{host.address.text()};
    for (ZoneLine &line : zone.lines) {
        if (line.type == u"SOA"_s)
            line.data.replace(u" 7 "_s, u" %1 "_s.arg(m_serial));
    }
    for (const Host &other : m_hosts) {
        if (other.named == host.named) // those of before name each other to the end
            zone.lines.append({zone.apex, u"NS"_s, other.name + u'.', 3600, {}});
    }
    for (const Stand &stand : host.stands)
        zone.lines += stand.lines;
    return zone;
}

void StoryWorld::serveHome(const Host &host)
{
    serve(homeAt(host));
}

void StoryWorld::serveRegistry()
{
    const QString top = m_story.made.registrable.section(u'.', -1);
    for (MadeZone &zone : m_others) {
        if (zone.apex != top)
            continue;
        zone.lines.removeIf([&](const ZoneLine &line) { return line.name == m_home.apex; });
        for (const QString &server : nextServers)
            zone.lines.append({m_home.apex, u"NS"_s, server + u'.', 86400, {}});
        serve(zone);
    }
}

QString StoryWorld::text() const
{
    QString text = u"resolver %1\n"_s.arg(resolverAddress(0).text());
    for (const MadeZone &zone : m_others)
        text += textOf(zone, zone.addresses);
    // At first all servers have the same; those that are later read see each for itself.
    const bool isNew = m_situations.size() == 1;
    QStringList addresses;
    for (const Host &host : m_hosts)
        addresses.append(host.address.text());
    if (isNew)
        return text + textOf(homeAt(m_hosts.first()), addresses);
    for (const Host &host : m_hosts) {
        if (host.serves)
            text += textOf(homeAt(host), {host.address.text()});
    }
    return text;
}

void StoryWorld::setStand(const QString &row, int which, const Stand &stand)
{
    ++m_serial;
    for (int i = 0; i < m_hosts.size(); ++i) {
        Host &host = m_hosts[i];
        if (!host.serves || (which >= 0 && which != i))
            continue;
        host.stands.insert(row, stand);
        for (ZoneLine &line : host.stands[row].lines)
            line.ttl = m_story.ttl;
    }
    for (const Host &host : std::as_const(m_hosts)) {
        if (host.serves)
            serveHome(host);
    }
}

void StoryWorld::move(bool loses)
{
    const QMap<QString, Stand> stands = m_hosts.first().stands;
    for (Host &host : m_hosts)
        host.named = false;
    for (int i = 0; i < nextServers.size(); ++i)
        m_hosts.append({.address = addressFrom(u"192.0.2.%1"_s.arg(81 + i)),
                        .name = nextServers[i],
                        .stands = loses ? QMap<QString, Stand>() : stands});
    m_serial = 2'026'112'101;
    for (const Host &host : std::as_const(m_hosts)) {
        if (host.named)
            serveHome(host);
    }
    serveRegistry();
}

void StoryWorld::apply(const Step &step, milliseconds steady)
{
    using Kind = Step::Kind;
    const auto chosen = [&](int i) { return step.which < 0 || step.which == i; };
    const auto setSilent = [&](bool silent) {
        for (int i = 0; i < m_hosts.size(); ++i) {
            if (!chosen(i))
                continue;
            m_hosts[i].silent = silent;
            m_dns.setMood(m_hosts[i].address, silent ? ServerMood::Silent : ServerMood::Normal);
        }
    };
    switch (step.kind) {
    case Kind::Save:
        setStand(step.row, step.which, {{*m_story.made.lineIf(step.row)}, true});
        break;
    case Kind::Mistake:
        setStand(step.row, step.which, {step.lines, false});
        break;
    case Kind::Remove:
        setStand(step.row, step.which, {});
        break;
    case Kind::ServerSilent:
    case Kind::ServerBack:
        setSilent(step.kind == Kind::ServerSilent);
        break;
    case Kind::ResolverSilent:
    case Kind::ResolverBack:
        for (int i = 0; i < m_story.resolvers; ++i) {
            if (!chosen(i))
                continue;
            const bool silent = step.kind == Kind::ResolverSilent;
            m_dns.setMood(resolverAddress(i), silent ? ServerMood::Silent : ServerMood::Normal);
            if (silent)
                m_silentResolvers.insert(i);
            else
                m_silentResolvers.remove(i);
        }
        break;
    case Kind::Move:
    case Kind::MoveAndLose:
        move(step.kind == Kind::MoveAndLose);
        break;
    case Kind::OldServersOff:
        for (Host &host : m_hosts) {
            if (host.named)
                continue;
            host.serves = false;
            m_dns.removeZone(host.address, nameFrom(m_home.apex));
        }
        break;
    case Kind::NetworkLost:
        m_connected = false;
        m_network = {resolvers(), {}};
        break;
    case Kind::NetworkFound:
    case Kind::OtherNetwork:
        m_connected = true;
        m_network = {resolvers(),
                     {step.kind == Kind::NetworkFound ? u"198.51.100.7"_s : u"198.51.100.200"_s}};
        break;
    case Kind::Ask:
    case Kind::Sleep:
        return;
    }
    note(steady);
}

Answer StoryWorld::answer(const Question &question, const QDateTime &wall)
{
    if (!m_connected)
        return {.outcome = Outcome::NoNetwork};
    Message query;
    query.header.recursionDesired = question.server.recursive;
    query.questionName = question.name;
    query.questionType = quint16(question.type);
    const auto reply = m_dns.reply(question.server.address, query, wall);
    return reply ? answerOf(question, *reply) : Answer{.outcome = Outcome::Timeout};
}

void StoryWorld::note(milliseconds steady)
{
    Situation situation{.since = steady,
                        .connected = m_connected,
                        .resolved = m_silentResolvers.size() < m_story.resolvers};
    for (const Host &host : std::as_const(m_hosts)) {
        if (!host.serves)
            continue;
        Situation::Server server{host.address, host.named, !host.silent, {}};
        for (auto stand = host.stands.cbegin(); stand != host.stands.cend(); ++stand)
            server.right.insert(stand.key(), stand->right);
        situation.servers.append(server);
    }
    m_situations.append(situation);
}

QList<Question> StoryWorld::askedIn(const Step &step) const
{
    const mistakes::WantedRow *row = m_story.made.row(step.row);
    QList<Question> questions;
    for (int i = 0; i < m_story.resolvers; ++i) {
        if (step.which < 0 || step.which == i)
            questions.append({nameFrom(row->name), *recordTypeOf(row->type), resolvers().at(i)});
    }
    return questions;
}

QList<Situation> StoryWorld::situationsBetween(milliseconds from, milliseconds to) const
{
    QList<Situation> between;
    for (const Situation &situation : m_situations) {
        if (situation.since > to)
            break;
        if (situation.since <= from)
            between.clear();
        between.append(situation);
    }
    return between;
}

bool StoryWorld::isAskable(const DnsName &name, RecordType type) const
{
    const DnsName registrable = nameFrom(m_story.made.registrable);
    if (name == registrable)
        return type == RecordType::Soa || type == RecordType::Ns;
    if (!name.isAtOrBelow(registrable))
        return true;
    const bool isAddress = type == RecordType::A || type == RecordType::Aaaa;
    return isAddress && std::ranges::any_of(m_story.made.zones, [&](const MadeZone &zone) {
               return std::ranges::any_of(zone.lines, [&](const ZoneLine &line) {
                   return line.type == u"NS"_s && nameFrom(line.data.chopped(1)) == name;
               });
           });
}

QString StoryWorld::rowAt(const DnsName &name, RecordType type) const
{
    for (const mistakes::WantedRow &row : m_story.made.wanted) {
        if (nameFrom(row.name) == name && recordTypeOf(row.type) == type)
            return row.id;
    }
    return {};
}

} // namespace stories
