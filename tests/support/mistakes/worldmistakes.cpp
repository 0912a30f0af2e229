#include "catalogue.h"

using namespace Qt::StringLiterals;

namespace mistakes {

namespace {

using Kind = WantedRow::Kind;

bool isZoneAlone(const MadeCase &made)
{
    return made.parentZone.isEmpty();
}

MadeZone &registryOf(MadeCase &made)
{
    return made.zoneOf(made.registrable.section(u'.', -1));
}

void nameServers(MadeZone &zone, const QString &apex, const QStringList &servers)
{
    zone.lines.removeIf(
        [&](const ZoneLine &line) { return line.name == apex && line.type == u"NS"_s; });
    for (const QString &server : servers)
        zone.lines.append({apex, u"NS"_s, server + u'.', 3600, {}});
}

void addHosts(MadeCase &made, const QString &apex, const QStringList &hosts, const QString &address)
{
    MadeZone zone{apex, {u"192.0.2.98"_s}, {}};
    zone.lines.append(
        {apex, u"SOA"_s, u"ns.invalid. admin.invalid. 7 3600 600 604800 300"_s, 3600, {}});
    for (const QString &host : hosts)
        zone.lines.append({host, u"A"_s, address, 3600, {}});
    made.zones.append(zone);
}

QStringList someRows(MadeCase &made, Seeded &random)
{
    QStringList ids;
    for (const WantedRow &row : std::as_const(made.wanted))
        ids.append(row.id);
    return random.chance(50) ? ids : QStringList{random.oneOf(ids)};
}

/// The zone of earlier is still served, and got the new rows.
bool editedElsewhere(MadeCase &made, Seeded &random, bool byName)
{
    if (!isZoneAlone(made) || made.dnsHost == u"xserver"_s)
        return false;
    MadeZone old = made.home();
    old.addresses = QStringList{u"192.0.2.71"_s};
    const QStringList ids = someRows(made, random);
    for (const QString &id : ids)
        made.drop(id);
    if (byName) {
        addHosts(made, u"xserver.jp"_s,
                 {u"ns1.xserver.jp"_s, u"ns2.xserver.jp"_s, u"ns3.xserver.jp"_s,
                  u"ns4.xserver.jp"_s, u"ns5.xserver.jp"_s},
                 u"192.0.2.71"_s);
        addHosts(made, u"xdomain.ne.jp"_s, {}, {});
        made.saidHost = u"xserver"_s;
    } else {
        made.enteredAt = {u"ns1.old-host.com"_s, u"ns2.old-host.com"_s};
        addHosts(made, u"old-host.com"_s, made.enteredAt, u"192.0.2.71"_s);
    }
    nameServers(old, made.zone, {u"ns1.old-host.com"_s});
    made.zones.append(old);
    return made.plant(u"74 added at another DNS host"_s, u"zone.edited-elsewhere"_s,
                      {u"domain"_s, ids.first()});
}

QString seenLine(const QString &name, const QString &type, const QString &data)
{
    return u"%1. 600 IN %2 %3"_s.arg(name, type, data);
}

bool notPublished(MadeCase &made, Seeded &random)
{
    if (!isZoneAlone(made))
        return false;
    const QStringList ids = someRows(made, random);
    for (const QString &id : ids)
        made.drop(id);
    made.entered = true;
    made.seen = {seenLine(made.zone, u"SOA"_s, made.home().lines.first().data)};
    return made.plant(u"75 saved, not published"_s, u"zone.not-published"_s,
                      {u"domain"_s, ids.first()});
}

bool moving(MadeCase &made, Seeded &)
{
    if (!isZoneAlone(made))
        return false;
    const QStringList next{u"ns1.next-host.com"_s, u"ns2.next-host.com"_s};
    nameServers(made.home(), made.zone, next);
    MadeZone there = made.home();
    there.addresses = QStringList{u"192.0.2.81"_s};
    made.zones.append(there);
    addHosts(made, u"next-host.com"_s, next, u"192.0.2.81"_s);
    return made.plant(u"76 a move is under way"_s, u"zone.moving"_s, {u"domain"_s}, true);
}

bool stale(MadeCase &made, Seeded &random)
{
    const int last = int(made.home().addresses.size()) - 1;
    if (last < 1)
        return false;
    QStringList ids;
    for (const WantedRow &row : std::as_const(made.wanted))
        ids.append(row.id);
    const QString id = random.oneOf(ids);
    made.lineOf(id).absentAt = {random.chance(50) ? last : 0};
    return made.plant(u"77 one server is behind"_s, u"zone.servers-disagree"_s, {id});
}

bool lame(MadeCase &made, Seeded &random)
{
    if (made.home().addresses.size() < 2)
        return false;
    made.moods.append(made.home().addresses.last() + u' '
                      + random.oneOf<QString>({u"silent"_s, u"refuses"_s, u"not-authoritative"_s}));
    return made.plant(u"77 one server is lame"_s, u"zone.server-lame"_s, {u"domain"_s}, true);
}

void takeAway(MadeCase &made)
{
    const QString apex = made.zone;
    made.zones.removeIf([&](const MadeZone &zone) { return zone.apex == apex; });
    registryOf(made).lines.removeIf(
        [&](const ZoneLine &line) { return line.name == apex || line.name.endsWith(u'.' + apex); });
}

bool notDelegated(MadeCase &made, Seeded &)
{
    if (!isZoneAlone(made))
        return false;
    takeAway(made);
    return made.plant(u"78 80 the registry does not know it"_s, u"zone.not-delegated"_s,
                      {u"domain"_s});
}

bool noServer(MadeCase &made, Seeded &)
{
    if (!isZoneAlone(made))
        return false;
    for (const QString &address : std::as_const(made.home().addresses))
        made.moods.append(address + u" refuses"_s);
    return made.plant(u"77 no server has the zone"_s, u"zone.no-server"_s, {u"domain"_s});
}

bool parked(MadeCase &made, Seeded &random)
{
    if (!isZoneAlone(made))
        return false;
    const QString home = random.oneOf<QString>({u"sedoparking.com"_s, u"parkingcrew.net"_s});
    const QStringList servers{u"ns1."_s + home, u"ns2."_s + home};
    MadeZone &zone = made.home();
    zone.lines.removeIf([](const ZoneLine &line) { return line.type != u"SOA"_s; });
    zone.lines.append({u"*."_s + made.zone, u"A"_s, u"203.0.113.9"_s, 600, {}});
    nameServers(zone, made.zone, servers);
    nameServers(registryOf(made), made.zone, servers);
    addHosts(made, home, servers, zone.addresses.first());
    return made.plant(u"81 parked"_s, u"zone.parked"_s, {u"domain"_s});
}

bool bogus(MadeCase &made, Seeded &)
{
    made.bogus.append(made.registrable);
    return made.plant(u"79 old signatures"_s, u"zone.dnssec-bogus"_s, {u"domain"_s});
}

bool tooEarly(MadeCase &made, Seeded &random)
{
    QStringList ids;
    for (const WantedRow &row : std::as_const(made.wanted))
        ids.append(row.id);
    const QString id = random.oneOf(ids);
    const bool before = made.row(id)->isText() && random.chance(50);
    made.early.insert(id, before ? txt("v=old; something else") : QString());
    return before ? made.plant(u"83 the old value is remembered"_s, u"cache.old-value"_s, {id})
                  : made.plant(u"82 looked too early"_s, u"cache.negative"_s, {id});
}

bool largeApex(MadeCase &made, Seeded &)
{
    QStringList ids;
    for (const WantedRow &row : std::as_const(made.wanted)) {
        if (row.isText() && row.name == made.sender)
            ids.append(row.id);
    }
    if (ids.isEmpty())
        return false;
    for (int i = 0; i < 10; ++i)
        made.add(made.sender, u"TXT"_s,
                 txt("verification-" + QByteArray::number(i) + '=' + QByteArray(130, 'x')));
    return made.plant(u"34 much text at the domain"_s, u"zone.apex-too-large"_s,
                      {u"domain"_s, ids.first()}, true);
}

bool catchAll(MadeCase &made, Seeded &random, bool right)
{
    QStringList ids = made.ids(Kind::Dmarc);
    if (made.row(u"ownership"_s))
        ids.append(u"ownership"_s);
    if (ids.isEmpty())
        return false;
    const QString id = random.oneOf(ids);
    const QByteArray text = right ? made.row(id)->value.toUtf8() : QByteArray("catch-all");
    made.drop(id);
    made.add(u"*."_s + made.sender, u"TXT"_s, txt(text));
    return right ? made.plant(u"85 from a catch-all"_s, u"wildcard.answers"_s, {id}, true)
                 : made.plant(u"85 a catch-all hides it"_s, u"wildcard.masks"_s, {id});
}

bool recordsLost(MadeCase &made, Seeded &)
{
    if (!isZoneAlone(made))
        return false;
    made.seen.append(seenLine(made.zone, u"NS"_s, u"ns1.old-host.com."_s));
    made.seen.append(seenLine(made.zone, u"NS"_s, u"ns2.old-host.com."_s));
    for (const WantedRow &row : std::as_const(made.wanted)) {
        made.seen.append(seenLine(row.name, row.type, made.lineOf(row.id).data));
        made.drop(row.id);
    }
    return made.plant(u"95 left behind in a move"_s, u"zone.records-lost"_s,
                      {u"domain"_s, made.wanted.first().id});
}

bool mailboxReplaced(MadeCase &made, Seeded &)
{
    if (!isZoneAlone(made))
        return false;
    made.seen.append(seenLine(made.sender, u"MX"_s, u"10 mx1.mailhost.net."_s));
    made.seen.append(seenLine(made.sender, u"MX"_s, u"20 mx2.mailhost.net."_s));
    made.home().lines.removeIf([&](const ZoneLine &line) {
        return line.name == made.sender && line.type == u"MX"_s
            && line.data.endsWith(u"mailhost.net."_s);
    });
    if (!made.has(made.sender, u"MX"_s))
        made.add(made.sender, u"MX"_s, u"10 mxbiz1.qq.com."_s);
    QStringList rows{u"domain"_s};
    if (made.row(u"mx"_s))
        rows.append(u"mx"_s);
    return made.plant(u"65 the mailbox was replaced"_s, u"mx.mailbox-replaced"_s, rows);
}

} // namespace

QList<Mistake> worldMistakes()
{
    QList<Mistake> list{
        {u"75"_s, notPublished}, {u"76"_s, moving},       {u"77 stale"_s, stale},
        {u"77 lame"_s, lame},    {u"78"_s, notDelegated}, {u"77 none"_s, noServer},
        {u"81"_s, parked},       {u"79"_s, bogus},        {u"82 83"_s, tooEarly},
        {u"34"_s, largeApex},    {u"95"_s, recordsLost},  {u"65"_s, mailboxReplaced}};
    for (const bool flag : {true, false}) {
        list.append({u"74"_s, [flag](MadeCase &made, Seeded &random) {
                         return editedElsewhere(made, random, flag);
                     }});
        list.append({u"85"_s, [flag](MadeCase &made, Seeded &random) {
                         return catchAll(made, random, flag);
                     }});
    }
    return list;
}

} // namespace mistakes
