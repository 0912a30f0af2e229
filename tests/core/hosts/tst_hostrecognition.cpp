#include "core/hosts/dnshost.h"
#include "core/hosts/namepattern.h"
#include "core/hosts/parking.h"

#include <QTest>

#include <algorithm>

using namespace sda;
using namespace Qt::StringLiterals;

namespace {

DnsName name(const QString &text)
{
    return DnsName::fromText(text).value();
}

QList<DnsName> names(const QString &texts)
{
    QList<DnsName> names;
    for (const QString &text : texts.split(u' ', Qt::SkipEmptyParts))
        names += name(text);
    return names;
}

struct Zone
{
    QString host;
    QString servers; ///< as a zone of that host has them
    bool certain = true;
};

const QList<Zone> &zones()
{
    static const QList<Zone> list{
        {u"alibaba"_s, u"dns17.hichina.com dns18.hichina.com"_s},
        {u"alibaba"_s, u"ns1.alidns.com ns2.alidns.com"_s},
        {u"azure"_s,
         u"ns1-01.azure-dns.com ns2-01.azure-dns.net ns3-01.azure-dns.org ns4-01.azure-dns.info"_s},
        {u"bluehost"_s, u"ns1.bluehost.com ns2.bluehost.com"_s},
        {u"cafe24"_s, u"ns1.cafe24.com ns2.cafe24.co.kr dns1.cafe24.com"_s},
        {u"cafe24"_s, u"ns1.cafe24dns.co.kr ns3.cafe24dns.co.kr cns1.simplexi.com"_s},
        {u"cloudflare"_s, u"ada.ns.cloudflare.com bob.ns.cloudflare.com"_s},
        {u"conoha"_s, u"ns-a1.conoha.io ns-a2.conoha.io ns-a3.conoha.io"_s},
        {u"digitalocean"_s, u"ns1.digitalocean.com ns2.digitalocean.com ns3.digitalocean.com"_s},
        {u"dns-made-easy"_s, u"ns10.dnsmadeeasy.com ns11.dnsmadeeasy.com"_s, false},
        {u"dnsimple"_s, u"ns1.dnsimple.com ns2.dnsimple.com"_s},
        {u"dnspod"_s, u"f1g1ns1.dnspod.net f1g1ns2.dnspod.net"_s},
        {u"dnspod"_s, u"ns3.dnsv2.com ns4.dnsv5.com"_s},
        {u"dreamhost"_s, u"ns1.dreamhost.com ns2.dreamhost.com"_s},
        {u"dynadot"_s, u"ns1.dyna-ns.net ns2.dyna-ns.net"_s},
        {u"enom"_s, u"dns1.name-services.com dns2.name-services.com"_s},
        {u"gabia"_s, u"NS.gabia.co.kr ns1.gabia.co.kr ns.gabia.net"_s},
        {u"gandi"_s, u"ns-12-a.gandi.net ns-34-b.gandi.net ns-56-c.gandi.net"_s},
        {u"godaddy"_s, u"ns37.domaincontrol.com ns38.domaincontrol.com"_s},
        {u"hetzner"_s, u"helium.ns.hetzner.de hydrogen.ns.hetzner.com ns1.first-ns.de"_s},
        {u"hostgator"_s, u"ns6021.hostgator.com ns6022.hostgator.com"_s, false},
        {u"hostgator"_s, u"ns1.websitewelcome.com ns2.websitewelcome.com"_s,
         false}, // resellers too
        {u"hosting-kr"_s, u"ns1.hosting.co.kr ns2.hosting.co.kr ns4.hosting.co.kr"_s},
        {u"hostinger"_s, u"ns1.dns-parking.com ns2.dns-parking.com"_s},
        {u"huawei-cloud"_s, u"ns1.huaweicloud-dns.com ns1.huaweicloud-dns.cn"_s, false},
        {u"infomaniak"_s, u"ns11.infomaniak.ch ns12.infomaniak.ch"_s},
        {u"ionos"_s, u"ns1045.ui-dns.com ns1093.ui-dns.de ns1076.ui-dns.org ns1046.ui-dns.biz"_s},
        {u"kagoya"_s, u"ns0.kagoya.net ns1.kagoya.net"_s},
        {u"linode"_s, u"ns1.linode.com ns5.linode.com"_s},
        {u"lolipop"_s, u"uns01.lolipop.jp uns02.lolipop.jp"_s},
        {u"loopia"_s, u"ns1.loopia.se ns2.loopia.se"_s},
        {u"muumuu"_s, u"dns01.muumuu-domain.com dns02.muumuu-domain.com"_s},
        {u"name-com"_s, u"ns1.name.com ns2dky.name.com ns3bgv.name.com"_s},
        {u"namecheap"_s, u"dns1.registrar-servers.com dns2.registrar-servers.com"_s},
        {u"namesilo"_s, u"ns1.dnsowl.com ns2.dnsowl.com ns3.dnsowl.com"_s},
        {u"naver-cloud"_s, u"ns1-1.ns-ncloud.com ns1-2.ns-ncloud.com"_s},
        {u"netlify"_s, u"dns1.p01.nsone.net dns2.p01.nsone.net"_s, false},
        {u"network-solutions"_s, u"ns73.worldnic.com ns74.worldnic.com"_s},
        {u"onamae"_s, u"01.dnsv.jp 02.dnsv.jp 03.dnsv.jp 04.dnsv.jp"_s},
        {u"ovh"_s, u"dns104.ovh.net ns104.ovh.net dns200.anycast.me dns1.ovh.ca"_s},
        {u"porkbun"_s, u"curitiba.ns.porkbun.com fortaleza.ns.porkbun.com"_s},
        {u"route53"_s,
         u"ns-1.awsdns-00.com ns-2047.awsdns-63.co.uk ns-600.awsdns-11.net ns-1500.awsdns-59.org"_s},
        {u"sakura"_s, u"ns1.dns.ne.jp ns2.dns.ne.jp"_s},
        {u"sakura-cloud"_s, u"ns1.gslb2.sakura.ne.jp ns2.gslb12.sakura.ne.jp"_s, false},
        {u"siteground"_s, u"ns1.siteground.net ns2.siteground.net"_s},
        {u"spaceship"_s, u"launch1.spaceship.net launch2.spaceship.net"_s},
        {u"squarespace"_s, u"dns1.squarespacedns.com dns2.squarespacedns.com"_s},
        {u"squarespace"_s, u"ns-cloud-e1.googledomains.com ns-cloud-e2.googledomains.com"_s, false},
        {u"star-domain"_s, u"ns1.star-domain.jp ns2.star-domain.jp ns3.star-domain.jp"_s},
        {u"transip"_s, u"ns0.transip.net ns1.transip.nl ns2.transip.eu"_s, false},
        {u"value-domain"_s, u"ns1.value-domain.com ns2.value-domain.com ns5.value-domain.com"_s},
        {u"vercel"_s, u"ns1.vercel-dns.com ns2.vercel-dns.com"_s},
        {u"whois-kr"_s, u"ns1.whoisdomain.kr ns2.whoisdomain.kr ns4.whoisdomain.kr"_s},
        {u"wix"_s, u"ns14.wixdns.net ns15.wixdns.net"_s},
        {u"wordpress-com"_s, u"ns1.wordpress.com ns2.wordpress.com ns3.wordpress.com"_s},
        {u"xserver"_s, u"ns1.xserver.jp ns2.xserver.jp ns5.xserver.jp"_s},
        {u"xserver"_s, u"ns1.xdomain.ne.jp ns2.xdomain.ne.jp ns3.xdomain.ne.jp"_s},
    };
    return list;
}

/// Hosts whose servers cannot be told apart by their names.
bool areAlike(const QString &one, const QString &other)
{
    const QList<QStringList> groups{{u"squarespace"_s, u"google-cloud-dns"_s, u"wix"_s},
                                    {u"netlify"_s, u"ns1"_s}};
    return std::ranges::any_of(groups, [&](const QStringList &group) {
        return group.contains(one) && group.contains(other);
    });
}

QStringList idsOf(const QList<const DnsHost *> &hosts)
{
    QStringList ids;
    for (const DnsHost *host : hosts)
        ids += host->id;
    return ids;
}

} // namespace

class tst_HostRecognition : public QObject
{
    Q_OBJECT

private slots:
    void everyHostHasAZone();
    void recognisesEachHost_data();
    void recognisesEachHost();
    void takesNoHostForAnother();
    void patternsOfTwoHostsDoNotMeet();
    void noPatternFitsAWholeRegistry();
    void noHostIsAParkingPlace();
    void offersAllWhoMayBeIt();
    void isSureOnlyIfAllServersAgree_data();
    void isSureOnlyIfAllServersAgree();
    void takesNoOtherNames_data();
    void takesNoOtherNames();
    void knowsPatterns_data();
    void knowsPatterns();
    void namesTheServersItKnowsWhole();
};

void tst_HostRecognition::everyHostHasAZone()
{
    for (const DnsHost &host : builtInDnsHosts()) {
        const bool hasZone =
            std::ranges::any_of(zones(), [&](const Zone &zone) { return zone.host == host.id; });
        // Those whose customers have servers of other names, and those who never come first.
        const bool hasNone = host.nameServerPatterns.isEmpty();
        const bool isSecond = host.id == "google-cloud-dns"_L1 || host.id == "ns1"_L1;
        QVERIFY2(hasZone != (hasNone || isSecond), qPrintable(host.id));
    }
}

void tst_HostRecognition::recognisesEachHost_data()
{
    QTest::addColumn<qsizetype>("at");
    for (qsizetype i = 0; i < zones().size(); ++i)
        QTest::addRow("%s at %s", qPrintable(zones()[i].host), qPrintable(zones()[i].servers)) << i;
}

void tst_HostRecognition::recognisesEachHost()
{
    QFETCH(qsizetype, at);
    const Zone &zone = zones()[at];
    const RecognisedHost recognised = recogniseDnsHost(names(zone.servers));
    QVERIFY(recognised.host);
    QCOMPARE(recognised.host->id, zone.host);
    QCOMPARE(recognised.certain, zone.certain);
    QCOMPARE(recognised.candidates.value(0), recognised.host);
}

void tst_HostRecognition::takesNoHostForAnother()
{
    for (const Zone &zone : zones()) {
        for (const DnsHost &host : builtInDnsHosts()) {
            for (const DnsName &server : names(zone.servers)) {
                if (host.id == zone.host)
                    QVERIFY2(isServerOf(host, server), qPrintable(server.text()));
                else if (!areAlike(host.id, zone.host))
                    QVERIFY2(!isServerOf(host, server), qPrintable(server.text() + host.id));
            }
        }
    }
}

void tst_HostRecognition::patternsOfTwoHostsDoNotMeet()
{
    for (const DnsHost &host : builtInDnsHosts()) {
        for (QString pattern : host.nameServerPatterns) {
            QVERIFY2(isNamePattern(pattern), qPrintable(pattern));
            const DnsName server = name(pattern.replace(u'*', u'7').replace(u'#', u'7'));
            for (const DnsHost &other : builtInDnsHosts()) {
                if (other.id != host.id && !areAlike(other.id, host.id))
                    QVERIFY2(!isServerOf(other, server), qPrintable(server.text() + other.id));
            }
        }
    }
}

void tst_HostRecognition::noPatternFitsAWholeRegistry()
{
    // Everybody can have a name below co.uk, ne.jp or co.kr.
    const QStringList shared{u"co"_s, u"ne"_s, u"or"_s, u"ad"_s, u"com"_s, u"net"_s, u"org"_s};
    for (const DnsHost &host : builtInDnsHosts()) {
        for (const QString &pattern : host.nameServerPatterns) {
            const QStringList labels = pattern.split(u'.');
            if (labels.last().size() == 2 && shared.contains(labels[labels.size() - 2]))
                QVERIFY2(labels.size() > 2 && !labels[labels.size() - 3].contains(u'*'),
                         qPrintable(pattern));
        }
    }
}

void tst_HostRecognition::noHostIsAParkingPlace()
{
    for (const Zone &zone : zones()) {
        for (const DnsName &server : names(zone.servers))
            QVERIFY2(!isParkingServer(server), qPrintable(server.text()));
    }
}

void tst_HostRecognition::offersAllWhoMayBeIt()
{
    const auto google = recogniseDnsHost(names(u"ns-cloud-a1.googledomains.com"_s));
    QCOMPARE(idsOf(google.candidates),
             (QStringList{u"squarespace"_s, u"wix"_s, u"google-cloud-dns"_s}));
    const auto nsOne = recogniseDnsHost(names(u"dns3.p09.nsone.net"_s));
    QCOMPARE(idsOf(nsOne.candidates), (QStringList{u"netlify"_s, u"ns1"_s}));
    // A server of their own tells them apart, and the other ones stay in sight.
    const auto mixed = recogniseDnsHost(names(u"ns-cloud-a1.googledomains.com ns1.wixdns.net"_s));
    QCOMPARE(idsOf(mixed.candidates),
             (QStringList{u"wix"_s, u"squarespace"_s, u"google-cloud-dns"_s}));
    QVERIFY(!mixed.certain);
    const auto one = recogniseDnsHost(names(u"ada.ns.cloudflare.com"_s));
    QCOMPARE(idsOf(one.candidates), QStringList{u"cloudflare"_s});
    QVERIFY(recogniseDnsHost(names(u"ns.example.com"_s)).candidates.isEmpty());
}

void tst_HostRecognition::isSureOnlyIfAllServersAgree_data()
{
    QTest::addColumn<QString>("servers");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("certain");
    QTest::addRow("all its own") << u"ada.ns.cloudflare.com bob.ns.cloudflare.com"_s
                                 << u"cloudflare"_s << true;
    QTest::addRow("one strange server more")
        << u"ada.ns.cloudflare.com ns.other.test"_s << u"cloudflare"_s << false;
    QTest::addRow("two hosts, the more frequent is named")
        << u"ns-1.awsdns-00.com ada.ns.cloudflare.com bob.ns.cloudflare.com"_s << u"cloudflare"_s
        << false;
    QTest::addRow("the order does not matter")
        << u"bob.ns.cloudflare.com ada.ns.cloudflare.com ns-1.awsdns-00.com"_s << u"cloudflare"_s
        << false;
    QTest::addRow("unknown servers") << u"ns1.example.com"_s << QString() << false;
    QTest::addRow("no servers") << QString() << QString() << false;
}

void tst_HostRecognition::isSureOnlyIfAllServersAgree()
{
    QFETCH(QString, servers);
    QFETCH(QString, host);
    QFETCH(bool, certain);
    const RecognisedHost found = recogniseDnsHost(names(servers));
    QCOMPARE(found.host ? found.host->id : QString(), host);
    QCOMPARE(found.certain, certain);
}

void tst_HostRecognition::takesNoOtherNames_data()
{
    QTest::addColumn<QString>("server");
    QTest::addRow("the star stays within a label") << u"a.b.ns.cloudflare.com"_s;
    QTest::addRow("the whole name counts, not its end") << u"x.dns01.muumuu-domain.com"_s;
    QTest::addRow("nor its beginning") << u"dns01.muumuu-domain.com.evil.example"_s;
    QTest::addRow("a host's name in front") << u"ns1.name.com.evil.example"_s;
    QTest::addRow("a host's name in front, one level more") << u"foo.ui-dns.com.attacker.net"_s;
    QTest::addRow("another country's ending") << u"ns1045.ui-dns.net"_s;
    QTest::addRow("a longer domain") << u"ns1.evilname.com"_s;
    QTest::addRow("a number that anybody can register") << u"ns-1.awsdns-123.com"_s;
    QTest::addRow("no number") << u"ns-1.awsdns-.com"_s;
    QTest::addRow("letters in place of the number") << u"ns-1.awsdns-ab.com"_s;
    QTest::addRow("a word behind the number") << u"ns-1.awsdns-00x.com"_s;
    QTest::addRow("an ending that the host does not use") << u"ns-1.awsdns-00.uk"_s;
    QTest::addRow("a rented server's own name") << u"ns1.customer.sakura.ne.jp"_s;
    QTest::addRow("the host's web site") << u"www.name.com"_s;
    QTest::addRow("the host's domain itself") << u"cloudflare.com"_s;
    QTest::addRow("a dot inside of a label") << u"ns1\\.wordpress.com"_s;
}

void tst_HostRecognition::takesNoOtherNames()
{
    QFETCH(QString, server);
    const RecognisedHost recognised = recogniseDnsHost({name(server)});
    QVERIFY2(!recognised.host, recognised.host ? qPrintable(recognised.host->id) : "");
    QVERIFY(!recognised.certain);
}

void tst_HostRecognition::knowsPatterns_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("good");
    QTest::addRow("a whole name") << u"ns.example.com"_s << true;
    QTest::addRow("a star in front") << u"*.example.com"_s << true;
    QTest::addRow("a digit in the domain") << u"ns.example-##.com"_s << true;
    QTest::addRow("a star in the domain") << u"ns.example-*.com"_s << false;
    QTest::addRow("a star for the domain") << u"ns.*.com"_s << false;
    QTest::addRow("a star at the end") << u"ns.example.*"_s << false;
    QTest::addRow("a digit at the end") << u"ns.example.c#"_s << false;
    QTest::addRow("capitals") << u"NS.example.com"_s << false;
    QTest::addRow("a final dot") << u"ns.example.com."_s << false;
    QTest::addRow("one label") << u"ns"_s << false;
}

void tst_HostRecognition::knowsPatterns()
{
    QFETCH(QString, pattern);
    QFETCH(bool, good);
    QCOMPARE(isNamePattern(pattern), good);
}

void tst_HostRecognition::namesTheServersItKnowsWhole()
{
    QCOMPARE(knownServersOf(*findDnsHost(u"muumuu")),
             names(u"dns01.muumuu-domain.com dns02.muumuu-domain.com"_s));
    QCOMPARE(knownServersOf(*findDnsHost(u"wix")), names(u"ns1.wix.com ns2.wix.com"_s));
    QVERIFY(knownServersOf(*findDnsHost(u"route53")).isEmpty());
    QVERIFY(knownServersOf(*findDnsHost(u"netlify")).isEmpty());
    QVERIFY(knownServersOf(*findDnsHost(u"cpanel")).isEmpty());
}

QTEST_GUILESS_MAIN(tst_HostRecognition)
#include "tst_hostrecognition.moc"
