#include "harmless.h"

using namespace Qt::StringLiterals;

namespace mistakes {

namespace {

using Kind = WantedRow::Kind;

QString otherCase(QString text, Seeded &random)
{
    for (QChar &letter : text)
        letter = random.chance(50) ? letter.toUpper() : letter;
    return text;
}

QByteArray otherSpf(const WantedRow &row, Seeded &random)
{
    QStringList terms{random.oneOf<QString>({u""_s, u"+"_s})
                      + random.oneOf<QString>({u"include:"_s, u"INCLUDE:"_s, u"Include:"_s})
                      + otherCase(row.include, random)};
    const QStringList others{u"ip4:198.51.100.7"_s, u"ip6:2001:db8::/32"_s,
                             u"include:spf.crm-tool.com"_s, u"a:host.crm-tool.com"_s,
                             u"include:_spf.mailhost.net"_s};
    for (const QString &other : others) {
        if (random.chance(30))
            terms.insert(random.below(int(terms.size()) + 1), other);
    }
    terms.prepend(random.oneOf<QString>({u"v=spf1"_s, u"V=SPF1"_s, u"v=SPF1"_s}));
    terms.append(random.oneOf<QString>({u"~all"_s, u"-all"_s, u"~ALL"_s}));
    const QString end = random.chance(20) ? u" "_s : QString();
    return (terms.join(random.chance(30) ? u"  "_s : u" "_s) + end).toLatin1();
}

QByteArray otherDkim(const WantedRow &row, Seeded &random)
{
    const QString key = row.value.section(u"p="_s, 1);
    QStringList tags{u"p="_s + key};
    if (random.chance(70))
        tags.insert(random.below(2), u"k=rsa"_s);
    if (random.chance(25))
        tags.append(random.oneOf<QString>(
            {u"t=s"_s, u"s=email"_s, u"s=*"_s, u"h=sha256"_s, u"n=a note"_s}));
    if (random.chance(60))
        tags.prepend(random.oneOf<QString>({u"v=DKIM1"_s, u"v = DKIM1"_s}));
    const QString between = random.oneOf<QString>({u";"_s, u"; "_s, u" ; "_s, u";   "_s});
    return (tags.join(between) + (random.chance(40) ? u";"_s : QString())).toLatin1();
}

QByteArray otherDmarc(const MadeCase &made, Seeded &random)
{
    QStringList tags;
    if (random.chance(40))
        tags.append(u"rua=mailto:dmarc@"_s + made.registrable);
    if (random.chance(25))
        tags.append(random.oneOf<QString>({u"adkim=r"_s, u"aspf=r"_s, u"fo=1"_s, u"sp=none"_s}));
    const QString policy = random.oneOf<QString>(
        {u"p=none"_s, u"p=None"_s, u"p = none"_s, u"p=quarantine"_s, u"p=reject"_s});
    tags.insert(random.below(int(tags.size()) + 1), policy);
    tags.prepend(random.oneOf<QString>({u"v=DMARC1"_s, u"v = DMARC1"_s, u"v=DMARC1"_s}));
    const QString between = random.oneOf<QString>({u";"_s, u"; "_s, u" ; "_s});
    return (tags.join(between) + (random.chance(40) ? u";"_s : QString())).toLatin1();
}

QString divided(const QByteArray &text, Seeded &random)
{
    if (random.chance(50))
        return txt(text);
    QList<qsizetype> seams{random.below(int(text.size()))};
    if (random.chance(40))
        seams.append(seams.first() + random.below(200));
    return txt(text, seams);
}

QString changed(const MadeCase &made, const WantedRow &row, Seeded &random)
{
    switch (row.kind) {
    case Kind::Spf:
        return divided(otherSpf(row, random), random);
    case Kind::Dkim:
        return divided(otherDkim(row, random), random);
    case Kind::Dmarc:
        return divided(otherDmarc(made, random), random);
    case Kind::Token:
        return divided(row.value.toLatin1(), random);
    case Kind::DkimAlias:
        return otherCase(row.value, random) + u'.';
    case Kind::Mx:
        return u"%1 %2."_s.arg(random.oneOf<int>({10, 10, 5, 20}))
            .arg(otherCase(row.value, random));
    }
    Q_UNREACHABLE();
}

/// Records that may stand beside the right one.
QStringList addBeside(MadeCase &made, Seeded &random)
{
    QStringList did;
    if (made.row(u"mx"_s) && random.chance(30) && !made.rows.contains(u"mx"_s)) {
        made.add(made.row(u"mx"_s)->name, u"MX"_s, u"90 mx2.mailhost.net."_s);
        did.append(u"backup MX"_s);
    }
    if (random.chance(30)) {
        made.add(made.sender, u"TXT"_s, txt("MS=ms12345678"));
        did.append(u"another text"_s);
    }
    if (made.row(u"ownership"_s) && random.chance(30) && !made.rows.contains(u"ownership"_s)) {
        made.add(made.row(u"ownership"_s)->name, u"TXT"_s,
                 txt("fmxqxT/icOYx4aA/bEUrDPMeax9/s3frblS+niixmqk="));
        did.append(u"another token"_s);
    }
    return did;
}

} // namespace

QStringList addHarmless(MadeCase &made, Seeded &random)
{
    bool zoneIsThere = false;
    for (const MadeZone &zone : std::as_const(made.zones))
        zoneIsThere = zoneIsThere || zone.apex == made.zone;
    if (!zoneIsThere)
        return {};
    QStringList did;
    for (const WantedRow &row : std::as_const(made.wanted)) {
        ZoneLine *const line = made.lineIf(row.id);
        if (!line || made.rows.contains(row.id) || made.early.contains(row.id))
            continue;
        if (random.chance(50)) {
            line->data = changed(made, row, random);
            did.append(row.id + u": "_s + line->data);
        }
        if (random.chance(30))
            line->name = otherCase(line->name, random);
        line->ttl = random.oneOf<int>({60, 300, 600, 3600, 86400});
    }
    // A second alias of the domain's own can have nothing beside it.
    return made.has(made.sender, u"CNAME"_s) ? did : did + addBeside(made, random);
}

} // namespace mistakes
