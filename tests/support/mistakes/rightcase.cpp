#include "madecase.h"

namespace mistakes {

namespace {

using Kind = WantedRow::Kind;

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

struct Label
{
    QString typed;
    QString code;
};

struct Provider
{
    QString id; ///< of resources/hosts, or empty
    QStringList servers; ///< empty: ns1 and ns2 of the domain itself
};

const QList<Provider> providers{
    {s("muumuu"), {s("dns01.muumuu-domain.com"), s("dns02.muumuu-domain.com")}},
    {s("xserver"), {s("ns1.xserver.jp"), s("ns2.xserver.jp"), s("ns3.xserver.jp")}},
    {s("gabia"), {s("ns.gabia.co.kr"), s("ns1.gabia.co.kr"), s("ns.gabia.net")}},
    {s("route53"),
     {s("ns-12.awsdns-01.com"), s("ns-700.awsdns-23.net"), s("ns-1200.awsdns-22.org")}},
    {s("cloudflare"), {s("ada.ns.cloudflare.com"), s("bob.ns.cloudflare.com")}},
    {s("dnspod"), {s("f1g1ns1.dnspod.net"), s("f1g1ns2.dnspod.net")}},
    {{}, {s("ns1.small-host.net"), s("ns2.small-host.net")}},
    {{}, {}},
};

ZoneLine soa(const QString &apex)
{
    return {apex, s("SOA"), s("ns.invalid. admin.invalid. 7 3600 600 604800 300"), 3600, {}};
}

MadeZone elsewhere(const QString &apex, const QList<ZoneLine> &lines)
{
    MadeZone zone{apex, {s("192.0.2.98")}, {soa(apex)}};
    for (ZoneLine line : lines) {
        line.name = nameAt(line.name, apex);
        line.ttl = 3600;
        zone.lines.append(line);
    }
    return zone;
}

/// What the services and other people have.
QList<MadeZone> restOfTheInternet()
{
    const QString a = s("A");
    const QString t = s("TXT");
    const QString nobody = s("\"v=spf1 ip4:203.0.113.0/24 -all\"");
    QList<MadeZone> zones;
    zones.append(
        elsewhere(s("qcloudmail.com"), {{s("@"), t, s("\"v=spf1 ip4:198.51.100.0/24 -all\"")}}));
    zones.append(elsewhere(s("qq.com"), {{s("mxbiz1"), a, s("198.51.100.25")}}));
    zones.append(elsewhere(s("amazonses.com"),
                           {{s("@"), t, s("\"v=spf1 ip4:198.51.100.0/24 -all\"")},
                            {s("feedback-smtp.ap-northeast-1"), a, s("198.51.100.61")},
                            {s("feedback-smtp.ap-northeast-2"), a, s("198.51.100.62")},
                            {s("feedback-smtp.us-east-1"), a, s("198.51.100.63")}}));
    zones.append(elsewhere(s("mailhost.net"),
                           {{s("mx1"), a, s("198.51.100.71")},
                            {s("mx2"), a, s("198.51.100.72")},
                            {s("alias"), s("CNAME"), s("mx1.mailhost.net.")},
                            {s("_spf"), t, nobody}}));
    QByteArray nine = "v=spf1";
    for (int i = 0; i < 8; ++i)
        nine += " a:host.crm-tool.com";
    zones.append(elsewhere(s("crm-tool.com"),
                           {{s("host"), a, s("198.51.100.73")},
                            {s("spf"), t, nobody},
                            {s("nine"), t, txt(nine + " -all")},
                            {s("loop"), t, s("\"v=spf1 include:loop.crm-tool.com -all\"")},
                            {s("broken"), t, s("\"v=spf1 inlcude:spf.crm-tool.com -all\"")},
                            {s("reports"), s("MX"), s("10 host.crm-tool.com.")}}));
    return zones;
}

class Maker
{
public:
    explicit Maker(quint32 seed) : m_random(seed) { m_case.seed = seed; }

    MadeCase make()
    {
        chooseDomain();
        chooseHost();
        m_case.zones += restOfTheInternet();
        chooseService();
        addNeighbours();
        publish();
        return m_case;
    }

private:
    void chooseDomain()
    {
        const Label suffix = m_random.oneOf<Label>({{s("com"), s("com")},
                                                    {s("co.jp"), s("co.jp")},
                                                    {s("co.kr"), s("co.kr")},
                                                    {s("jp"), s("jp")},
                                                    {s("kr"), s("kr")},
                                                    {s("net"), s("net")}});
        const Label name = m_random.oneOf<Label>({{s("hanabi"), s("hanabi")},
                                                  {s("sakura-shop"), s("sakura-shop")},
                                                  {s("kimchi24"), s("kimchi24")},
                                                  {s("MyBrand"), s("mybrand")},
                                                  {s("日本語"), s("xn--wgv71a119e")},
                                                  {s("한국"), s("xn--3e0b707e")},
                                                  {s("쇼핑몰"), s("xn--352bl7khqr")}});
        m_case.registrable = name.code + u'.' + suffix.code;
        m_case.domain = name.typed + u'.' + suffix.typed;
        m_case.sender = m_case.registrable;
        const int depth = m_random.oneOf<int>({0, 0, 0, 1, 1, 2});
        for (int i = 0; i < depth; ++i) {
            const Label sub = i == 1
                ? Label{s("send"), s("send")}
                : m_random.oneOf<Label>(
                    {{s("abc"), s("abc")}, {s("news"), s("news")}, {s("日本"), s("xn--wgv71a")}});
            m_case.sender = sub.code + u'.' + m_case.sender;
            m_case.domain = sub.typed + u'.' + m_case.domain;
        }
        if (m_random.chance(40))
            m_case.domain = m_case.sender;
        m_case.zone = m_case.registrable;
        if (depth > 0 && m_random.chance(35)) {
            m_case.parentZone = m_case.registrable;
            m_case.zone = m_case.sender;
        }
    }

    /// A zone with two or three servers, and the zone above that knows them.
    void addZone(const QString &apex, const QString &above, const Provider &provider,
                 int firstAddress)
    {
        MadeZone zone{apex, {}, {soa(apex)}};
        QStringList servers = provider.servers;
        if (servers.isEmpty())
            servers = {s("ns1.") + apex, s("ns2.") + apex};
        for (int i = 0; i < servers.size(); ++i) {
            const QString address = s("192.0.2.%1").arg(firstAddress + i);
            zone.addresses.append(address);
            zone.lines.append({apex, s("NS"), servers[i] + u'.', 3600, {}});
            const ZoneLine glue{servers[i], s("A"), address, 3600, {}};
            m_case.zoneOf(above).lines.append({apex, s("NS"), servers[i] + u'.', 86400, {}});
            if (provider.servers.isEmpty()) {
                zone.lines.append(glue);
                m_case.zoneOf(above).lines.append(glue);
            } else if (!m_case.has(glue.name, s("A"))) {
                const QString home = servers[i].section(u'.', -2);
                const bool three = home == s("co.kr") || home == s("co.uk");
                addElsewhere(three ? servers[i].section(u'.', -3) : home, glue);
            }
        }
        m_case.zones.append(zone);
    }

    void addElsewhere(const QString &apex, const ZoneLine &line)
    {
        for (MadeZone &zone : m_case.zones) {
            if (zone.apex == apex)
                return zone.lines.append(line);
        }
        MadeZone zone{apex, {s("192.0.2.98")}, {soa(apex)}};
        zone.lines.append(line);
        m_case.zones.append(zone);
    }

    void chooseHost()
    {
        const QString top = m_case.registrable.section(u'.', -1);
        const QString registry = s("a.nic.") + top;
        MadeZone root{{}, {s("192.0.2.99")}, {soa({})}};
        root.lines.append({top, s("NS"), registry + u'.', 86400, {}});
        root.lines.append({registry, s("A"), s("192.0.2.99"), 86400, {}});
        MadeZone tld{top, {s("192.0.2.99")}, {soa(top)}};
        tld.lines.append({top, s("NS"), registry + u'.', 86400, {}});
        tld.lines.append({registry, s("A"), s("192.0.2.99"), 86400, {}});
        m_case.zones = {root, tld};
        const Provider provider = m_random.oneOf(providers);
        m_case.dnsHost = provider.id;
        addZone(m_case.registrable, top, provider, 11);
        if (!m_case.parentZone.isEmpty())
            addZone(m_case.sender, m_case.registrable,
                    m_random.chance(50) ? Provider{{}, {}} : Provider{{}, {s("ns1.sub-host.net")}},
                    31);
    }

    void want(Kind kind, const QString &id, const QString &host, const QString &type,
              const QString &value, const QString &include = {})
    {
        m_case.wanted.append({kind, id, nameAt(host, m_case.sender), type, value, 10, include});
    }

    void chooseService()
    {
        m_case.service =
            m_random.oneOf<QString>({s("tencent-ses"), s("amazon-ses"), s("amazon-ses-legacy")});
        if (m_case.service == s("tencent-ses"))
            wantTencent();
        else if (m_case.service == s("amazon-ses"))
            wantAmazon();
        else
            wantLegacy();
    }

    void wantTencent()
    {
        want(Kind::Mx, s("mx"), s("@"), s("MX"), s("mxbiz1.qq.com"));
        want(Kind::Spf, s("spf"), s("@"), s("TXT"), s("v=spf1 include:qcloudmail.com ~all"),
             s("qcloudmail.com"));
        const QStringList selectors = m_random.oneOf<QStringList>(
            {{s("qcloud")}, {s("qcloudhk2048")}, {s("qcloud"), s("s2"), s("s3")}});
        m_case.values.insert(s("dkimSelector"), selectors);
        for (int i = 0; i < selectors.size(); ++i) {
            const QString text =
                s("v=DKIM1; k=rsa; p=") + QString::fromLatin1(publicKey(m_random, 2048));
            m_case.values[s("dkimValue")].append(text);
            const QString id = i == 0 ? s("dkim") : s("dkim-%1").arg(i + 1);
            want(Kind::Dkim, id, selectors[i] + s("._domainkey"), s("TXT"), text);
        }
        want(Kind::Dmarc, s("dmarc"), s("_dmarc"), s("TXT"), s("v=DMARC1; p=none"));
    }

    QString token(int length)
    {
        QString text;
        for (int i = 0; i < length; ++i)
            text += QLatin1Char("abcdefghijklmnopqrstuvwxyz234567"[m_random.below(32)]);
        return text;
    }

    void wantKeyAliases()
    {
        for (int i = 0; i < 3; ++i) {
            const QString name = token(32);
            m_case.values[s("dkimToken")].append(name);
            const QString target = name + s(".dkim.amazonses.com");
            want(Kind::DkimAlias, i == 0 ? s("dkim") : s("dkim-%1").arg(i + 1),
                 name + s("._domainkey"), s("CNAME"), target);
            const QString key = s("\"p=%1\"").arg(QString::fromLatin1(publicKey(m_random, 1024)));
            addElsewhere(s("amazonses.com"), {target, s("TXT"), key, 3600, {}});
        }
    }

    void wantAmazon()
    {
        wantKeyAliases();
        const QString region = m_random.oneOf<QString>({s("ap-northeast-1"), s("us-east-1")});
        const QString mailFrom = m_random.oneOf<QString>({s("mail"), s("bounce")});
        m_case.values.insert(s("region"), {region});
        m_case.values.insert(s("mailFrom"), {mailFrom});
        want(Kind::Mx, s("mailfrom-mx"), mailFrom, s("MX"),
             s("feedback-smtp.%1.amazonses.com").arg(region));
        want(Kind::Spf, s("mailfrom-spf"), mailFrom, s("TXT"),
             s("v=spf1 include:amazonses.com ~all"), s("amazonses.com"));
        want(Kind::Dmarc, s("dmarc"), s("_dmarc"), s("TXT"), s("v=DMARC1; p=none;"));
    }

    void wantLegacy()
    {
        QByteArray octets;
        for (int i = 0; i < 32; ++i)
            octets += char(m_random.below(256));
        const QString text = QString::fromLatin1(octets.toBase64());
        m_case.values.insert(s("token"), {text});
        const bool apex = m_random.chance(25);
        m_case.values.insert(s("place"), {apex ? s("apex") : s("underscore")});
        if (apex)
            want(Kind::Token, s("ownership-apex"), s("@"), s("TXT"), s("amazonses:") + text);
        else
            want(Kind::Token, s("ownership"), s("_amazonses"), s("TXT"), text);
        const bool easy = m_random.chance(70);
        m_case.values.insert(s("dkimWay"), {easy ? s("easy") : s("none")});
        if (easy)
            wantKeyAliases();
    }

    void addNeighbours()
    {
        const QString top = m_case.registrable;
        MadeZone &zone = m_case.zoneOf(top);
        const auto put = [&](const QString &name, const char *type, const QString &data) {
            zone.lines.append({name, s(type), data, 3600, {}});
        };
        put(top, "A", s("198.51.100.80"));
        if (m_random.chance(50))
            put(s("www.") + top, "A", s("198.51.100.80"));
        else
            put(s("www.") + top, "CNAME", top + u'.');
        put(s("shop.") + top, "A", s("198.51.100.81"));
        if (m_random.chance(60))
            put(top, "TXT", s("\"google-site-verification=%1\"").arg(token(43)));
        const bool ours = m_case.service == s("tencent-ses") && m_case.sender == top;
        if (!ours && m_random.chance(70)) {
            put(top, "MX", s("10 mx1.mailhost.net."));
            put(top, "MX", s("20 mx2.mailhost.net."));
            put(top, "TXT", s("\"v=spf1 include:_spf.mailhost.net ~all\""));
        }
        if (m_case.sender != top && m_random.chance(50))
            put(s("_dmarc.") + top, "TXT",
                s("\"v=DMARC1; p=quarantine; rua=mailto:dmarc@%1\"").arg(top));
    }

    void publish()
    {
        for (const WantedRow &row : std::as_const(m_case.wanted))
            m_case.add(row.name, row.type, dataOf(row));
    }

    Seeded m_random;
    MadeCase m_case;
};

} // namespace

QByteArray publicKey(Seeded &random, int bits)
{
    // SubjectPublicKeyInfo: rsaEncryption, modulus, 65537 (RFC 8017, A.1)
    const auto der = [](char tag, const QByteArray &content) {
        QByteArray length(1, char(content.size()));
        if (content.size() > 255)
            length = QByteArray("\x82", 1) + char(content.size() >> 8) + char(content.size());
        else if (content.size() > 127)
            length = QByteArray("\x81", 1) + char(content.size());
        return QByteArray(1, tag) + length + content;
    };
    QByteArray modulus(1, char(0x80 | random.below(128)));
    for (int i = 2; i < bits / 8; ++i)
        modulus += char(random.below(256));
    modulus += char(random.below(128) * 2 + 1);
    const QByteArray key =
        der(0x30, der(0x02, '\0' + modulus) + der(0x02, QByteArray("\1\0\1", 3)));
    const QByteArray algorithm = QByteArray::fromHex("300d06092a864886f70d0101010500");
    return der(0x30, algorithm + der(0x03, '\0' + key)).toBase64();
}

MadeCase rightCase(quint32 seed)
{
    return Maker(seed).make();
}

} // namespace mistakes
