#include "core/hosts/dnshost.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

namespace {

DnsName name(const QString &text)
{
    return DnsName::fromText(text).value();
}

QList<DnsName> names(const QStringList &texts)
{
    QList<DnsName> names;
    for (const QString &text : texts)
        names += name(text);
    return names;
}

/// The texts to type: name, type, value, then priority and TTL as the form has them.
QStringList typed(const QString &host, const RecordText &record)
{
    QStringList texts;
    const auto cells = cellsFor(findDnsHost(host), record, name(u"example.com"_s));
    for (const HostCell &cell : cells)
        texts += cell.text;
    return texts;
}

std::optional<HostCell> cell(const QString &host, HostField field, const RecordText &record)
{
    const auto cells = cellsFor(findDnsHost(host), record, name(u"example.com"_s));
    for (const HostCell &one : cells) {
        if (one.field == field)
            return one;
    }
    return std::nullopt;
}

RecordText mx(const QString &at = u"example.com"_s)
{
    return {.name = name(at),
            .type = RecordType::Mx,
            .value = u"mxbiz1.qq.com"_s,
            .priority = 5,
            .ttl = 600};
}

RecordText txt(const QString &at, const QString &value)
{
    return {.name = name(at), .type = RecordType::Txt, .value = value, .ttl = 600};
}

QJsonObject goodHost()
{
    return {{u"id"_s, u"good"_s},
            {u"name"_s, u"Good"_s},
            {u"nameServers"_s, QJsonArray{u"ns*.good.test"_s}},
            {u"labels"_s, QJsonObject{{u"value"_s, u"Answer"_s}}},
            {u"nameStyle"_s, u"full"_s},
            {u"apex"_s, QString()},
            {u"finalDot"_s, u"optional"_s},
            {u"quotesTxt"_s, false},
            {u"txtLimit"_s, 512},
            {u"splitsLongTxt"_s, false},
            {u"priority"_s, u"inValue"_s},
            {u"panelUrl"_s, u"https://good.test/panel"_s},
            {u"unverified"_s, QJsonArray{u"apex"_s}}};
}

std::variant<DnsHost, Finding> parse(const QJsonObject &object)
{
    return parseDnsHost(QJsonDocument(object).toJson(), u"good.json"_s);
}

} // namespace

class tst_DnsHost : public QObject
{
    Q_OBJECT

private slots:
    void everyFileIsGood();
    void hostsWriteTheirOwnNames();
    void readsEveryMember();
    void namesThePlaceOfAFault_data();
    void namesThePlaceOfAFault();
    void refusesWhatIsNoJson();
    void recognises_data();
    void recognises();
    void forms_data();
    void forms();
    void saysWhatToCheck();
    void usesThePanelsLabels();
    void splitsAt255OctetsForRoute53();
    void priorityIsNeverLeftOutOfAValue();
    void nameOutsideOfTheZoneStaysWhole();
    void knowsWhatIsTooLong();
    void saysWhoWantsWholeNames();
};

void tst_DnsHost::everyFileIsGood()
{
    const QDir folder(QStringLiteral(SDA_SOURCE_DIR "/resources/hosts"));
    const QStringList files = folder.entryList({u"*.json"_s});
    QVERIFY(files.size() >= 6);
    for (const QString &fileName : files) {
        QFile file(folder.filePath(fileName));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto host = parseDnsHost(file.readAll(), fileName);
        if (const auto *why = std::get_if<Finding>(&host))
            QFAIL(qPrintable(fileName + why->text(Arg::Place) + why->text(Arg::Text)));
        QCOMPARE(std::get<DnsHost>(host).id + u".json"_s, fileName);
        QVERIFY(findDnsHost(std::get<DnsHost>(host).id));
    }
    QCOMPARE(builtInDnsHosts().size(), files.size());
    QCOMPARE(findDnsHost(u"nobody"), nullptr);
}

void tst_DnsHost::hostsWriteTheirOwnNames()
{
    const QMap<QString, QString> own{{u"muumuu"_s, u"ムームードメイン"_s},
                                     {u"xserver"_s, u"エックスサーバー"_s},
                                     {u"gabia"_s, u"가비아"_s},
                                     {u"dnspod"_s, u"DNSPod"_s},
                                     {u"route53"_s, u"Amazon Route 53"_s},
                                     {u"cloudflare"_s, u"Cloudflare"_s}};
    for (auto it = own.begin(); it != own.end(); ++it) {
        QVERIFY2(findDnsHost(it.key()), qPrintable(it.key()));
        QCOMPARE(findDnsHost(it.key())->name, it.value());
    }
}

void tst_DnsHost::readsEveryMember()
{
    const auto parsed = parse(goodHost());
    QVERIFY(std::holds_alternative<DnsHost>(parsed));
    const auto &host = std::get<DnsHost>(parsed);
    QCOMPARE(host.id, u"good"_s);
    QCOMPARE(host.nameServerPatterns, QStringList{u"ns*.good.test"_s});
    QCOMPARE(host.labels, (QMap<HostField, QString>{{HostField::Value, u"Answer"_s}}));
    QCOMPARE(host.nameStyle, DnsHost::NameStyle::Full);
    QCOMPARE(host.apex, QString());
    QCOMPARE(host.finalDot, DnsHost::FinalDot::Optional);
    QCOMPARE(host.txtLimit, 512);
    QVERIFY(!host.splitsLongTxt);
    QCOMPARE(host.priority, DnsHost::Priority::InValue);
    QCOMPARE(host.panelUrl, QUrl(u"https://good.test/panel"_s));
    QCOMPARE(host.unverified, QStringList{u"apex"_s});
}

void tst_DnsHost::namesThePlaceOfAFault_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("place");
    const QJsonValue none(QJsonValue::Undefined);
    QTest::addRow("no id") << u"id"_s << none << u"$.id"_s;
    QTest::addRow("id with blank") << u"id"_s << QJsonValue(u"a b"_s) << u"$.id"_s;
    QTest::addRow("name is a number") << u"name"_s << QJsonValue(1) << u"$.name"_s;
    QTest::addRow("no patterns") << u"nameServers"_s << none << u"$.nameServers"_s;
    QTest::addRow("pattern for everything")
        << u"nameServers"_s << QJsonValue(QJsonArray{u"a.b.c"_s, u"*.com"_s})
        << u"$.nameServers[1]"_s;
    QTest::addRow("pattern is no name")
        << u"nameServers"_s << QJsonValue(QJsonArray{u"a b.com"_s}) << u"$.nameServers[0]"_s;
    QTest::addRow("unknown label")
        << u"labels"_s << QJsonValue(QJsonObject{{u"host"_s, u"x"_s}}) << u"$.labels.host"_s;
    QTest::addRow("label is a number")
        << u"labels"_s << QJsonValue(QJsonObject{{u"ttl"_s, 1}}) << u"$.labels.ttl"_s;
    QTest::addRow("unknown style") << u"nameStyle"_s << QJsonValue(u"short"_s) << u"$.nameStyle"_s;
    QTest::addRow("no apex sign") << u"apex"_s << none << u"$.apex"_s;
    QTest::addRow("unusual apex sign") << u"apex"_s << QJsonValue(u"*"_s) << u"$.apex"_s;
    QTest::addRow("dot is a truth") << u"finalDot"_s << QJsonValue(true) << u"$.finalDot"_s;
    QTest::addRow("quotes is a text") << u"quotesTxt"_s << QJsonValue(u"no"_s) << u"$.quotesTxt"_s;
    QTest::addRow("limit of nothing") << u"txtLimit"_s << QJsonValue(0) << u"$.txtLimit"_s;
    QTest::addRow("panel on disk")
        << u"panelUrl"_s << QJsonValue(u"file:///etc/passwd"_s) << u"$.panelUrl"_s;
    QTest::addRow("unknown fact") << u"unverified"_s << QJsonValue(QJsonArray{u"dots"_s})
                                  << u"$.unverified[0]"_s;
    QTest::addRow("unknown member") << u"colour"_s << QJsonValue(1) << u"$.colour"_s;
    QTest::addRow("country in words") << u"country"_s << QJsonValue(u"Japan"_s) << u"$.country"_s;
}

void tst_DnsHost::namesThePlaceOfAFault()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QFETCH(QString, place);
    QJsonObject object = goodHost();
    object.insert(member, value); // undefined removes
    const auto result = parse(object);
    QVERIFY(std::holds_alternative<Finding>(result));
    const auto &why = std::get<Finding>(result);
    QCOMPARE(why.code(), FindingCode::ProfileInvalid);
    QCOMPARE(why.text(Arg::File), u"good.json"_s);
    QCOMPARE(why.text(Arg::Place), place);
}

void tst_DnsHost::refusesWhatIsNoJson()
{
    const auto broken = parseDnsHost("{\"id\": ", u"x.json"_s);
    QVERIFY(std::holds_alternative<Finding>(broken));
    QVERIFY(std::get<Finding>(broken).text(Arg::Place).startsWith(u'@'));
    const auto list = parseDnsHost("[]", u"x.json"_s);
    QVERIFY(std::holds_alternative<Finding>(list));
    QCOMPARE(std::get<Finding>(list).text(Arg::Place), u"$"_s);
}

void tst_DnsHost::recognises_data()
{
    QTest::addColumn<QStringList>("servers");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("certain");
    QTest::addRow("Muumuu") << QStringList{u"dns01.muumuu-domain.com"_s,
                                           u"dns02.muumuu-domain.com"_s}
                            << u"muumuu"_s << true;
    QTest::addRow("XServer Domain") << QStringList{u"ns3.xdomain.ne.jp"_s} << u"xserver"_s << true;
    QTest::addRow("Gabia over two domains")
        << QStringList{u"NS.gabia.co.kr"_s, u"ns.gabia.net"_s} << u"gabia"_s << true;
    QTest::addRow("DNSPod") << QStringList{u"f1g1ns1.dnspod.net"_s, u"ns3.dnsv5.com"_s}
                            << u"dnspod"_s << true;
    QTest::addRow("Route 53 over four domains")
        << QStringList{u"ns-1.awsdns-00.com"_s, u"ns-2047.awsdns-63.co.uk"_s,
                       u"ns-600.awsdns-11.net"_s, u"ns-1500.awsdns-59.org"_s}
        << u"route53"_s << true;
    QTest::addRow("Cloudflare") << QStringList{u"ada.ns.cloudflare.com"_s} << u"cloudflare"_s
                                << true;
    QTest::addRow("one strange server more")
        << QStringList{u"ada.ns.cloudflare.com"_s, u"ns.other.test"_s} << u"cloudflare"_s << false;
    QTest::addRow("two hosts, the more frequent is named")
        << QStringList{u"ns-1.awsdns-00.com"_s, u"ada.ns.cloudflare.com"_s,
                       u"bob.ns.cloudflare.com"_s}
        << u"cloudflare"_s << false;
    QTest::addRow("the star stays within a label")
        << QStringList{u"a.b.ns.cloudflare.com"_s} << QString() << false;
    QTest::addRow("the whole name counts, not its end")
        << QStringList{u"dns01.muumuu-domain.com.evil.test"_s} << QString() << false;
    QTest::addRow("nor its beginning")
        << QStringList{u"x.dns01.muumuu-domain.com"_s} << QString() << false;
    QTest::addRow("the star may stand for nothing")
        << QStringList{u"ns-.awsdns-.com"_s} << u"route53"_s << true;
    QTest::addRow("unknown servers") << QStringList{u"ns1.example.com"_s} << QString() << false;
    QTest::addRow("no servers") << QStringList() << QString() << false;
}

void tst_DnsHost::recognises()
{
    QFETCH(QStringList, servers);
    QFETCH(QString, host);
    QFETCH(bool, certain);
    const RecognisedHost found = recogniseDnsHost(names(servers));
    QCOMPARE(found.host ? found.host->id : QString(), host);
    QCOMPARE(found.certain, certain);
}

void tst_DnsHost::forms_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<RecordText>("record");
    QTest::addColumn<QStringList>("texts");

    const RecordText spf = txt(u"example.com"_s, u"v=spf1 include:qcloudmail.com ~all"_s);
    const RecordText dmarc = txt(u"_dmarc.abc.example.com"_s, u"v=DMARC1; p=none"_s);
    const RecordText cname{.name = name(u"a._domainkey.example.com"_s),
                           .type = RecordType::Cname,
                           .value = u"a.dkim.amazonses.com"_s,
                           .ttl = 300};

    QTest::addRow("unknown host: apex sign, no dot, priority field")
        << QString() << mx() << QStringList{u"@"_s, u"MX"_s, u"mxbiz1.qq.com"_s, u"5"_s, u"600"_s};
    QTest::addRow("Muumuu leaves the apex empty and has no dot")
        << u"muumuu"_s << mx()
        << QStringList{QString(), u"MX"_s, u"mxbiz1.qq.com"_s, u"5"_s, u"600"_s};
    QTest::addRow("Gabia wants the dot on MX")
        << u"gabia"_s << mx()
        << QStringList{u"@"_s, u"MX"_s, u"mxbiz1.qq.com."_s, u"5"_s, u"600"_s};
    QTest::addRow("Gabia wants the dot on CNAME")
        << u"gabia"_s << cname
        << QStringList{u"a._domainkey"_s, u"CNAME"_s, u"a.dkim.amazonses.com."_s, u"300"_s};
    QTest::addRow("Gabia wants no dot on text")
        << u"gabia"_s << spf
        << QStringList{u"@"_s, u"TXT"_s, u"v=spf1 include:qcloudmail.com ~all"_s, u"600"_s};
    QTest::addRow("Route 53 has the number in the value")
        << u"route53"_s << mx(u"abc.example.com"_s)
        << QStringList{u"abc"_s, u"MX"_s, u"5 mxbiz1.qq.com"_s, u"600"_s};
    QTest::addRow("Route 53 wants quotes and an empty apex")
        << u"route53"_s << spf
        << QStringList{QString(), u"TXT"_s, u"\"v=spf1 include:qcloudmail.com ~all\""_s, u"600"_s};
    QTest::addRow("quotes and backslashes are escaped inside quotes")
        << u"route53"_s << txt(u"t.example.com"_s, u"a\"b\\c"_s)
        << QStringList{u"t"_s, u"TXT"_s, u"\"a\\\"b\\\\c\""_s, u"600"_s};
    QTest::addRow("Cloudflare, relative name of a sub-domain sender")
        << u"cloudflare"_s << dmarc
        << QStringList{u"_dmarc.abc"_s, u"TXT"_s, u"v=DMARC1; p=none"_s, u"600"_s};
    QTest::addRow("Cloudflare takes long text whole")
        << u"cloudflare"_s << txt(u"t.example.com"_s, QString(400, u'a'))
        << QStringList{u"t"_s, u"TXT"_s, QString(400, u'a'), u"600"_s};
}

void tst_DnsHost::forms()
{
    QFETCH(QString, host);
    QFETCH(RecordText, record);
    QFETCH(QStringList, texts);
    QCOMPARE(typed(host, record), texts);
}

void tst_DnsHost::saysWhatToCheck()
{
    const RecordText spf = txt(u"example.com"_s, u"v=spf1 ~all"_s);
    const RecordText longText = txt(u"t.example.com"_s, QString(256, u'a'));
    QVERIFY(cell(u"xserver"_s, HostField::Value, mx())->pleaseCheck);
    QVERIFY(!cell(u"xserver"_s, HostField::Value, spf)->pleaseCheck);
    QVERIFY(cell(u"xserver"_s, HostField::Value, longText)->pleaseCheck);
    QVERIFY(!cell(u"muumuu"_s, HostField::Value, mx())->pleaseCheck);
    QVERIFY(cell(u"gabia"_s, HostField::Priority, mx())->pleaseCheck);
    QVERIFY(!cell(u"gabia"_s, HostField::Name, mx())->pleaseCheck);
    QVERIFY(!cell(u"route53"_s, HostField::Value, mx())->pleaseCheck);
    QVERIFY(cell(QString(), HostField::Name, spf)->pleaseCheck);
    QVERIFY(!cell(QString(), HostField::Name, longText)->pleaseCheck);
}

void tst_DnsHost::usesThePanelsLabels()
{
    QCOMPARE(cell(u"muumuu"_s, HostField::Name, mx())->label, u"サブドメイン"_s);
    QCOMPARE(cell(u"muumuu"_s, HostField::Priority, mx())->label, QString());
    QCOMPARE(cell(u"xserver"_s, HostField::Priority, mx())->label, u"優先度"_s);
    QCOMPARE(cell(u"gabia"_s, HostField::Value, mx())->label, u"값/위치"_s);
    QCOMPARE(cell(u"dnspod"_s, HostField::Name, mx())->label, u"主机记录"_s);
}

void tst_DnsHost::splitsAt255OctetsForRoute53()
{
    const auto value = [](qsizetype length) {
        return typed(u"route53"_s, txt(u"t.example.com"_s, QString(length, u'a'))).value(2);
    };
    const QString full = u'"' + QString(255, u'a') + u'"';
    QCOMPARE(value(255), full);
    QCOMPARE(value(256), full + u" \"a\""_s);
    QCOMPARE(value(511), full + u' ' + full + u" \"a\""_s);
    // Two octets a character: 127 in the first piece.
    QCOMPARE(typed(u"route53"_s, txt(u"t.example.com"_s, QString(128, u'é'))).value(2),
             u'"' + QString(127, u'é') + u"\" \"é\""_s);
}

void tst_DnsHost::priorityIsNeverLeftOutOfAValue()
{
    RecordText record = mx();
    record.priority.reset();
    QCOMPARE(cell(u"route53"_s, HostField::Value, record)->text, u"10 mxbiz1.qq.com"_s);
    QCOMPARE(cell(u"muumuu"_s, HostField::Priority, record)->text, QString());
    QVERIFY(!cell(u"route53"_s, HostField::Priority, record));
    QVERIFY(!cell(u"muumuu"_s, HostField::Priority, txt(u"example.com"_s, u"x"_s)));
}

void tst_DnsHost::nameOutsideOfTheZoneStaysWhole()
{
    QCOMPARE(typed(u"muumuu"_s, txt(u"_dmarc.example.net"_s, u"x"_s)).first(),
             u"_dmarc.example.net"_s);
}

void tst_DnsHost::knowsWhatIsTooLong()
{
    const DnsHost &muumuu = *findDnsHost(u"muumuu");
    QVERIFY(!isTooLongFor(muumuu, txt(u"a.example.com"_s, QString(255, u'a'))));
    QVERIFY(isTooLongFor(muumuu, txt(u"a.example.com"_s, QString(256, u'a'))));
    const auto remark = remarkOnLength(muumuu, txt(u"a.example.com"_s, QString(256, u'a')));
    QVERIFY(remark);
    QCOMPARE(idOf(remark->code()), u"host.value-too-long"_s);
    QCOMPARE(remark->number(Arg::Limit), 255);
    QVERIFY(!isTooLongFor(muumuu, mx()));
    QVERIFY(!isTooLongFor(*findDnsHost(u"gabia"), txt(u"a.example.com"_s, QString(2000, u'a'))));
}

void tst_DnsHost::saysWhoWantsWholeNames()
{
    DnsHost host = *findDnsHost(u"muumuu");
    QVERIFY(!remarkOnName(host, txt(u"a.example.com"_s, u"x"_s))); // it adds the domain by itself
    host.nameStyle = DnsHost::NameStyle::Full;
    const auto remark = remarkOnName(host, txt(u"a.example.com"_s, u"x"_s));
    QVERIFY(remark);
    QCOMPARE(remark->code(), FindingCode::NameFullNameWanted);
    QCOMPARE(remark->text(Arg::Name), u"a.example.com"_s);
    QCOMPARE(remark->text(Arg::Text), host.name);
}

QTEST_GUILESS_MAIN(tst_DnsHost)
#include "tst_dnshost.moc"
