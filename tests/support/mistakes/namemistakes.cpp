#include "catalogue.h"

using namespace Qt::StringLiterals;

namespace mistakes {

namespace {

using Kind = WantedRow::Kind;

QStringList allIds(const MadeCase &made)
{
    QStringList ids;
    for (const WantedRow &row : made.wanted)
        ids.append(row.id);
    return ids;
}

/// What stands in front of the sender domain; empty at the domain itself.
QString hostOf(const MadeCase &made, const WantedRow &row)
{
    return row.name == made.sender ? QString() : row.name.chopped(made.sender.size() + 1);
}

QString under(const QString &host, const QString &domain)
{
    return host.isEmpty() ? domain : host + u'.' + domain;
}

bool isBelow(const MadeCase &made)
{
    return made.sender != made.registrable;
}

bool doubled(MadeCase &made, Seeded &random, const QString &what, const QString &domain)
{
    const QString id = random.oneOf(allIds(made));
    made.move(id, made.row(id)->name + u'.' + domain);
    return made.plant(what, u"name.domain-doubled"_s, {id});
}

bool allDoubled(MadeCase &made, Seeded &)
{
    for (const WantedRow &row : std::as_const(made.wanted))
        made.move(row.id, row.name + u'.' + made.zone);
    return made.plant(u"1 full name in every host field"_s, u"name.domain-doubled"_s,
                      {u"domain"_s, made.wanted.first().id});
}

bool partMissing(MadeCase &made, Seeded &random)
{
    if (!isBelow(made) || made.zone != made.registrable)
        return false;
    QStringList ids;
    for (const WantedRow &row : std::as_const(made.wanted)) {
        const QString there = under(hostOf(made, row), made.registrable);
        if (row.kind != Kind::Spf && !made.has(there, row.type))
            ids.append(row.id);
    }
    if (ids.isEmpty())
        return false;
    const QString id = random.oneOf(ids);
    made.move(id, under(hostOf(made, *made.row(id)), made.registrable));
    return made.plant(u"2 sub-domain part missing"_s, u"name.subdomain-part-missing"_s, {id});
}

bool atSign(MadeCase &made, Seeded &random)
{
    QStringList ids;
    for (const WantedRow &row : std::as_const(made.wanted)) {
        if (row.name == made.zone)
            ids.append(row.id);
    }
    if (ids.isEmpty())
        return false;
    const QString id = random.oneOf(ids);
    made.move(id, label("@") + u'.' + made.zone);
    return made.plant(u"4 at sign for the main domain"_s, u"name.at-sign-literal"_s, {id});
}

/// A row of this kind with another host; nothing stands there.
bool elsewhere(MadeCase &made, Seeded &random, Kind kind, const QString &what,
               const std::function<QString(const QString &host, Seeded &)> &hostFor)
{
    const QStringList ids = made.ids(kind);
    if (ids.isEmpty())
        return false;
    const QString id = random.oneOf(ids);
    const QString name = under(hostFor(hostOf(made, *made.row(id)), random), made.sender);
    if (made.has(name, {}))
        return false;
    made.move(id, name);
    return made.plant(what, u"name.found-elsewhere"_s, {id});
}

bool lookalike(MadeCase &made, Seeded &random)
{
    QStringList ids;
    for (const WantedRow &row : std::as_const(made.wanted)) {
        if (row.name.startsWith(u'_'))
            ids.append(row.id);
    }
    if (ids.isEmpty())
        return false;
    const QString id = random.oneOf(ids);
    const QString name = made.row(id)->name;
    const QByteArray first = name.section(u'.', 0, 0).toLatin1();
    const QByteArray typed = random.oneOf<QByteArray>(
        {"\xef\xbc\xbf" + first.mid(1), first + "\xe2\x80\x8b", first + ' '});
    made.move(id, label(typed) + u'.' + name.section(u'.', 1));
    return made.plant(u"6 look-alike in the name"_s, u"name.lookalike-character"_s, {id});
}

bool underscore(MadeCase &made, Seeded &random)
{
    QStringList ids;
    for (const WantedRow &row : std::as_const(made.wanted)) {
        if (hostOf(made, row).contains(u'_'))
            ids.append(row.id);
    }
    if (ids.isEmpty())
        return false;
    const QString id = random.oneOf(ids);
    made.move(id, QString(made.row(id)->name).remove(u'_'));
    return made.plant(u"7 underscore left out"_s, u"name.underscore-missing"_s, {id});
}

bool dmarcAtApex(MadeCase &made, Seeded &)
{
    if (!made.row(u"dmarc"_s))
        return false;
    made.move(u"dmarc"_s, made.sender);
    return made.plant(u"9 DMARC at the domain itself"_s, u"dmarc.at-apex"_s, {u"dmarc"_s});
}

bool tokenAsHost(MadeCase &made, Seeded &)
{
    if (!made.row(u"ownership"_s))
        return false;
    const QString token = made.row(u"ownership"_s)->value;
    made.drop(u"ownership"_s);
    made.add(label(token.toLatin1()) + u'.' + made.sender, u"TXT"_s, txt("_amazonses"));
    return made.plant(u"12 token as host"_s, u"name.value-swapped"_s, {u"ownership"_s});
}

bool swapped(MadeCase &made, const QString &one, const QString &other)
{
    if (!made.row(one) || !made.row(other))
        return false;
    const QString first = made.row(one)->name;
    const QString second = made.row(other)->name;
    ZoneLine &line = made.lineOf(one);
    made.lineOf(other).name = first;
    line.name = second;
    return made.plant(u"12 two rows swapped"_s, u"name.value-swapped"_s, {u"domain"_s, one});
}

bool inParentZone(MadeCase &made, Seeded &random)
{
    if (made.parentZone.isEmpty())
        return false;
    const bool all = random.chance(40);
    const QStringList ids = all ? allIds(made) : QStringList{random.oneOf(allIds(made))};
    for (const QString &id : ids) {
        const ZoneLine line = made.lineOf(id);
        made.drop(id);
        made.zoneOf(made.parentZone).lines.append(line);
    }
    return made.plant(u"13 added in the parent zone"_s, u"name.parent-of-delegated-zone"_s,
                      {u"domain"_s, ids.first()});
}

bool mailFromAtApex(MadeCase &made, Seeded &)
{
    if (!made.row(u"mailfrom-mx"_s))
        return false;
    const ZoneLine line = made.lineOf(u"mailfrom-mx"_s);
    made.drop(u"mailfrom-mx"_s);
    made.home().lines.removeIf(
        [&](const ZoneLine &other) { return other.name == made.sender && other.type == u"MX"_s; });
    made.add(made.sender, u"MX"_s, line.data);
    return made.plant(u"14 MAIL FROM at the domain itself"_s, u"mailfrom.at-apex"_s,
                      {u"mailfrom-mx"_s});
}

bool lettersOfItsLanguage(MadeCase &made, Seeded &random)
{
    const QString code = u"xn--wgv71a."_s;
    if (!made.sender.contains(code) || made.zone != made.registrable)
        return false;
    const QString id = random.oneOf(allIds(made));
    made.move(id, QString(made.row(id)->name).replace(code, label(u"日本"_s.toUtf8()) + u'.'));
    return made.plant(u"89 typed in its own letters"_s, u"name.idn-form-differs"_s, {id});
}

bool otherDomain(MadeCase &made, Seeded &random)
{
    const QString suffix = made.registrable.endsWith(u".com"_s) ? u".net"_s : u".com"_s;
    const QString other = made.registrable.section(u'.', 0, 0) + suffix;
    const QString id = random.oneOf(allIds(made));
    ZoneLine line = made.lineOf(id);
    made.drop(id);
    line.name.chop(made.registrable.size());
    line.name += other;
    MadeZone zone{other, {u"192.0.2.61"_s}, {}};
    zone.lines.append(
        {other, u"SOA"_s, u"ns.invalid. admin.invalid. 7 3600 600 604800 300"_s, 3600, {}});
    zone.lines.append({other, u"NS"_s, u"ns1."_s + other + u'.', 3600, {}});
    zone.lines.append({u"ns1."_s + other, u"A"_s, u"192.0.2.61"_s, 3600, {}});
    zone.lines.append(line);
    made.zones.append(zone);
    made.otherDomains = {made.sender.chopped(made.registrable.size()) + other};
    return made.plant(u"90 another domain of the person"_s, u"name.other-domain"_s, {id});
}

} // namespace

QList<Mistake> nameMistakes()
{
    QList<Mistake> list;
    const auto add = [&list](const QString &name, auto plant) { list.append({name, plant}); };
    add(u"1 zone twice"_s, [](MadeCase &made, Seeded &random) {
        return doubled(made, random, u"1 zone twice in the name"_s, made.zone);
    });
    add(u"1 domain twice"_s, [](MadeCase &made, Seeded &random) {
        return isBelow(made) && doubled(made, random, u"1 domain twice in the name"_s, made.sender);
    });
    add(u"1 all rows"_s, allDoubled);
    add(u"2"_s, partMissing);
    add(u"4"_s, atSign);
    add(u"5 www"_s, [](MadeCase &made, Seeded &random) {
        return made.service == u"tencent-ses"_s
            && elsewhere(made, random, random.chance(50) ? Kind::Mx : Kind::Spf,
                         u"5 record on www"_s, [](const QString &, Seeded &) { return u"www"_s; });
    });
    add(u"6"_s, lookalike);
    add(u"7"_s, underscore);
    add(u"8"_s, [](MadeCase &made, Seeded &random) {
        return elsewhere(made, random, Kind::Dmarc, u"8 DMARC under www"_s,
                         [](const QString &, Seeded &) { return u"_dmarc.www"_s; });
    });
    add(u"9"_s, dmarcAtApex);
    add(u"10"_s, [](MadeCase &made, Seeded &random) {
        return made.service == u"tencent-ses"_s
            && elsewhere(made, random, Kind::Spf, u"10 SPF at its own name"_s,
                         [](const QString &, Seeded &chosen) {
                             return chosen.oneOf<QString>({u"spf"_s, u"_spf"_s});
                         });
    });
    for (const Kind kind : {Kind::Dkim, Kind::DkimAlias}) {
        add(u"11"_s, [kind](MadeCase &made, Seeded &random) {
            return elsewhere(
                made, random, kind, u"11 _domainkey left out"_s,
                [](const QString &host, Seeded &) { return host.section(u'.', 0, 0); });
        });
    }
    add(u"12 token"_s, tokenAsHost);
    add(u"12 swapped"_s, [](MadeCase &made, Seeded &) {
        return made.service == u"tencent-ses"_s && swapped(made, u"dkim"_s, u"dmarc"_s);
    });
    add(u"12 aliases"_s, [](MadeCase &made, Seeded &) {
        return !made.ids(Kind::DkimAlias).isEmpty() && swapped(made, u"dkim"_s, u"dkim-2"_s);
    });
    add(u"13"_s, inParentZone);
    add(u"14"_s, mailFromAtApex);
    add(u"89"_s, lettersOfItsLanguage);
    add(u"90"_s, otherDomain);
    return list;
}

} // namespace mistakes
