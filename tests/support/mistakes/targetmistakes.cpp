#include "catalogue.h"

using namespace Qt::StringLiterals;

namespace mistakes {

namespace {

using Kind = WantedRow::Kind;

/// A row with a target: an alias of a key, or an MX.
Mistake points(const QString &what, const QString &code, const QList<Kind> &kinds,
               const std::function<QString(const MadeCase &, const WantedRow &, Seeded &)> &target,
               bool right = false)
{
    return {what, [=](MadeCase &made, Seeded &random) {
                QStringList ids;
                for (const Kind kind : kinds)
                    ids += made.ids(kind);
                if (ids.isEmpty())
                    return false;
                const QString id = random.oneOf(ids);
                made.point(id, target(made, *made.row(id), random));
                return made.plant(what, code, {id}, right);
            }};
}

/// Something else stands at an alias' name.
Mistake insteadOfAlias(const QString &what, const QString &code,
                       const std::function<void(MadeCase &, const WantedRow &, Seeded &)> &put)
{
    return {what, [=](MadeCase &made, Seeded &random) {
                const QStringList ids = made.ids(Kind::DkimAlias);
                if (ids.isEmpty())
                    return false;
                const WantedRow row = *made.row(random.oneOf(ids));
                made.drop(row.id);
                put(made, row, random);
                return made.plant(what, code, {row.id});
            }};
}

/// Something else at the MX of a service, or beside it.
Mistake atMx(const QString &what, const QString &code, const QString &data, bool beside = false,
             bool right = false)
{
    return {what, [=](MadeCase &made, Seeded &) {
                const QStringList ids = made.ids(Kind::Mx);
                if (ids.isEmpty())
                    return false;
                const WantedRow row = *made.row(ids.first());
                if (!beside)
                    made.drop(row.id);
                if (!data.isEmpty())
                    made.add(row.name, u"MX"_s, QString(data).replace(u"%1"_s, row.value));
                const bool none = data.isEmpty() && !beside;
                const bool alone = row.id == u"mailfrom-mx"_s && beside;
                const QString expected = none ? made.missingCode(code)
                    : alone                   ? u"mailfrom.multiple-mx"_s
                                              : code;
                return made.plant(what, expected, ids, right && !alone);
            }};
}

/// The person's own mail server is planned, and it cannot take mail.
bool ownMailServer(MadeCase &made, const QString &what, const QString &code, const QString &server)
{
    if (made.service != u"tencent-ses"_s)
        return false;
    made.point(u"mx"_s, server);
    made.values.insert(u"mailServer"_s, {server});
    for (WantedRow &row : made.wanted) {
        if (row.id == u"mx"_s)
            row.value = server;
    }
    return made.plant(what, code, {u"mx"_s});
}

bool mailFromIsAlias(MadeCase &made, Seeded &)
{
    if (!made.row(u"mailfrom-mx"_s))
        return false;
    const QString name = made.row(u"mailfrom-mx"_s)->name;
    made.drop(u"mailfrom-mx"_s);
    made.drop(u"mailfrom-spf"_s);
    made.add(name, u"CNAME"_s, u"shop."_s + made.registrable + u'.');
    return made.plant(u"52 an alias at the MAIL FROM name"_s, u"cname.blocks-others"_s,
                      {u"mailfrom-mx"_s});
}

bool domainIsAlias(MadeCase &made, Seeded &)
{
    if (made.service != u"tencent-ses"_s || made.sender == made.zone)
        return false;
    made.drop(u"mx"_s);
    made.drop(u"spf"_s);
    made.add(made.sender, u"CNAME"_s, u"shop."_s + made.registrable + u'.');
    return made.plant(u"97 the domain is an alias"_s, u"cname.blocks-others"_s, {u"mx"_s});
}

QString misspelt(const MadeCase &, const WantedRow &row, Seeded &random)
{
    QString target = row.value;
    const bool alias = row.kind == Kind::DkimAlias;
    const qsizetype at = alias && random.chance(50)
        ? random.below(30)
        : target.indexOf(alias ? u"amazonses"_s : row.value.mid(1, 4));
    switch (random.below(3)) {
    case 0:
        return target.remove(at + 1, 1);
    case 1:
        return target.insert(at + 1, u'q');
    default:
        target[at + 2] = target[at + 2] == u'x' ? u'y' : u'x';
        return target;
    }
}

QByteArray keyBehind(const MadeCase &made, const WantedRow &row)
{
    for (const MadeZone &zone : made.zones) {
        for (const ZoneLine &line : zone.lines) {
            if (line.name == row.value && line.type == u"TXT"_s)
                return textOf(line.data);
        }
    }
    return {};
}

} // namespace

QList<Mistake> targetMistakes()
{
    const QList<Kind> both{Kind::Mx, Kind::DkimAlias};
    const QList<Kind> alias{Kind::DkimAlias};
    const auto appended = [](const MadeCase &made, const WantedRow &row, Seeded &) {
        return row.value + u'.' + made.zone;
    };
    const auto url = [](const MadeCase &, const WantedRow &row, Seeded &random) {
        return random.chance(60) ? u"https://"_s + row.value : u"http://"_s + row.value + u'/';
    };
    const auto another = [](const MadeCase &, const WantedRow &row, Seeded &) {
        return row.kind == Kind::Mx ? u"mx1.mailhost.net"_s : u"host.crm-tool.com"_s;
    };
    QList<Mistake> list{
        points(u"49 66 zone appended"_s, u"value.zone-appended"_s, both, appended),
        points(u"53 address of a page"_s, u"value.url-as-target"_s, both, url),
        points(u"93 a letter in the target"_s, u"value.one-letter-off"_s, both, misspelt),
        points(u"another alias"_s, u"cname.target-differs"_s, alias, another),
        points(u"another MX"_s, u"mx.target-differs"_s, {Kind::Mx}, another),
        points(
            u"alias of an alias"_s, u"cname.chained"_s, alias,
            [](const MadeCase &made, const WantedRow &, Seeded &) {
                return u"step."_s + made.sender;
            },
            true),
        insteadOfAlias(u"48 one of three missing"_s, u"cname.missing"_s,
                       [](MadeCase &, const WantedRow &, Seeded &) {}),
        insteadOfAlias(u"47 TXT in place of CNAME"_s, u"type.wrong"_s,
                       [](MadeCase &made, const WantedRow &row, Seeded &) {
                           made.add(row.name, u"TXT"_s, txt(row.value.toLatin1()));
                       }),
        insteadOfAlias(u"50 proxied"_s, u"cname.proxied"_s,
                       [](MadeCase &made, const WantedRow &row, Seeded &) {
                           made.add(row.name, u"A"_s, u"203.0.113.7"_s);
                           made.add(row.name, u"A"_s, u"203.0.113.8"_s);
                       }),
        insteadOfAlias(u"51 flattened"_s, u"cname.flattened"_s,
                       [](MadeCase &made, const WantedRow &row, Seeded &) {
                           made.add(row.name, u"TXT"_s, txt(keyBehind(made, row)));
                       }),
        insteadOfAlias(u"loop"_s, u"cname.loop"_s,
                       [](MadeCase &made, const WantedRow &row, Seeded &) {
                           const QString step = u"step."_s + made.sender;
                           made.add(row.name, u"CNAME"_s, step + u'.');
                           made.add(step, u"CNAME"_s, row.name + u'.');
                       }),
        atMx(u"no MX"_s, u"mx.missing"_s, {}),
        atMx(u"67 number in the target"_s, u"mx.priority-in-target"_s, u"10 10\\032%1."_s),
        atMx(u"68 another number"_s, u"mx.priority-differs"_s, u"50 %1."_s, false, true),
        atMx(u"69 address"_s, u"mx.target-is-address"_s, u"10 198.51.100.25."_s),
        atMx(u"71 null MX"_s, u"mx.null"_s, u"0 ."_s),
        atMx(u"71 null MX beside"_s, u"mx.null"_s, u"0 ."_s, true),
        atMx(u"another MX first"_s, u"mx.other-first"_s, u"1 mx1.mailhost.net."_s, true, true),
        {u"52"_s, mailFromIsAlias},
        {u"97"_s, domainIsAlias},
    };
    const auto chained = list[5].plant;
    list[5].plant = [chained](MadeCase &made, Seeded &random) {
        if (!chained(made, random))
            return false;
        made.add(u"step."_s + made.sender, u"CNAME"_s, made.row(made.rows.first())->value + u'.');
        return true;
    };
    const auto oneMissing = list[6].plant;
    list[6].plant = [oneMissing](MadeCase &made, Seeded &random) {
        if (!oneMissing(made, random))
            return false;
        made.code = made.missingCode(made.code);
        return true;
    };
    list.append({u"47 MX"_s, [](MadeCase &made, Seeded &) {
                     const QStringList ids = made.ids(Kind::Mx);
                     if (ids.isEmpty())
                         return false;
                     const WantedRow row = *made.row(ids.first());
                     made.drop(row.id);
                     made.add(row.name, u"TXT"_s, txt(row.value.toLatin1()));
                     return made.plant(u"47 TXT in place of MX"_s, u"type.wrong"_s, ids);
                 }});
    list.append({u"70"_s, [](MadeCase &made, Seeded &) {
                     return ownMailServer(made, u"70 the mail server is an alias"_s,
                                          u"mx.target-is-alias"_s, u"alias.mailhost.net"_s);
                 }});
    list.append({u"no such server"_s, [](MadeCase &made, Seeded &) {
                     return ownMailServer(made, u"the mail server does not exist"_s,
                                          u"mx.target-unresolvable"_s, u"gone.mailhost.net"_s);
                 }});
    list.append({u"72"_s, [](MadeCase &made, Seeded &random) {
                     if (!made.row(u"mailfrom-mx"_s))
                         return false;
                     made.point(u"mailfrom-mx"_s,
                                random.chance(50) ? u"feedback-smtp.ap-northeast-2.amazonses.com"_s
                                                  : u"feedback-smtp.amazonses.com"_s);
                     return made.plant(u"72 another region"_s, u"mailfrom.wrong-region"_s,
                                       {u"mailfrom-mx"_s});
                 }});
    return list;
}

} // namespace mistakes
