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

QJsonObject goodHost()
{
    return {{u"id"_s, u"good"_s},
            {u"name"_s, u"Good"_s},
            {u"country"_s, u"JP"_s},
            {u"nameServers"_s, QJsonArray{u"ns*.good.test"_s}},
            {u"ambiguous"_s, true},
            {u"menu"_s, QJsonArray{u"Domains"_s, u"DNS"_s}},
            {u"menuFor"_s, QJsonObject{{u"MX"_s, QJsonArray{u"Mail"_s}}}},
            {u"addButton"_s, u"Add"_s},
            {u"labels"_s, QJsonObject{{u"value"_s, u"Answer"_s}}},
            {u"labelsFor"_s, QJsonObject{{u"MX"_s, QJsonObject{{u"value"_s, u"Server"_s}}}}},
            {u"typeWords"_s, QJsonObject{{u"TXT"_s, u"Text"_s}}},
            {u"lines"_s, QJsonObject{{u"MX"_s, u"mx %name% %priority% %value%"_s}}},
            {u"nameStyle"_s, u"full"_s},
            {u"apex"_s, u"@"_s},
            {u"finalDot"_s, u"optional"_s},
            {u"quotesTxt"_s, true},
            {u"txtLimit"_s, 512},
            {u"txtLimitWithQuotes"_s, true},
            {u"splitsLongTxt"_s, false},
            {u"refusedInTxt"_s, QJsonArray{u"\""_s, u"\\"_s}},
            {u"losesEndBlanks"_s, true},
            {u"priority"_s, u"inValue"_s},
            {u"priorityRange"_s, QJsonArray{1, 50}},
            {u"defaultPriority"_s, 50},
            {u"proxySwitch"_s, true},
            {u"delay"_s, QJsonArray{10, 60}},
            {u"ttl"_s, QJsonObject{{u"default"_s, 3600}, {u"minimum"_s, 300}}},
            {u"panelUrl"_s, u"https://good.test/panel"_s},
            {u"unverified"_s, QJsonArray{u"apex"_s, u"delay"_s}}};
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
    void needsOnlyWhatAFormNeeds();
    void hostsMayHaveNoServersOfTheirOwn();
    void anUnknownDotIsUnverified();
    void labelsOfATypeComeFirst();
    void profilesHoldNoSentences();
    void theExampleOfTheManualIsGood();
};

void tst_DnsHost::everyFileIsGood()
{
    const QDir folder(QStringLiteral(SDA_SOURCE_DIR "/resources/hosts"));
    const QStringList files = folder.entryList({u"*.json"_s});
    QVERIFY(files.size() >= 50);
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
    const QMap<QString, QString> own{
        {u"muumuu"_s, u"ムームードメイン"_s}, {u"xserver"_s, u"エックスサーバー"_s},
        {u"onamae"_s, u"お名前.com"_s},       {u"gabia"_s, u"가비아"_s},
        {u"cafe24"_s, u"카페24"_s},           {u"alibaba"_s, u"Alibaba Cloud (阿里云)"_s},
        {u"dnspod"_s, u"DNSPod"_s},           {u"route53"_s, u"Amazon Route 53"_s},
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
    QCOMPARE(host.name, u"Good"_s);
    QCOMPARE(host.country, u"JP"_s);
    QCOMPARE(host.nameServerPatterns, QStringList{u"ns*.good.test"_s});
    QVERIFY(host.ambiguous);
    QCOMPARE(host.menu, (QStringList{u"Domains"_s, u"DNS"_s}));
    QCOMPARE(host.menuFor, (QMap<RecordType, QStringList>{{RecordType::Mx, {u"Mail"_s}}}));
    QCOMPARE(host.addButton, u"Add"_s);
    QCOMPARE(host.labels, (QMap<HostField, QString>{{HostField::Value, u"Answer"_s}}));
    QCOMPARE(host.labelsFor.size(), 1);
    QCOMPARE(host.labelsFor.value(RecordType::Mx),
             (QMap<HostField, QString>{{HostField::Value, u"Server"_s}}));
    QCOMPARE(host.typeWords, (QMap<RecordType, QString>{{RecordType::Txt, u"Text"_s}}));
    QCOMPARE(host.lines,
             (QMap<RecordType, QString>{{RecordType::Mx, u"mx %name% %priority% %value%"_s}}));
    QCOMPARE(host.nameStyle, DnsHost::NameStyle::Full);
    QCOMPARE(host.apex, u"@"_s);
    QCOMPARE(host.finalDot, DnsHost::FinalDot::Optional);
    QVERIFY(host.quotesTxt);
    QCOMPARE(host.txtLimit, 512);
    QVERIFY(host.txtLimitWithQuotes);
    QVERIFY(!host.splitsLongTxt);
    QCOMPARE(host.refusedInTxt, u"\"\\"_s);
    QVERIFY(host.losesEndBlanks);
    QCOMPARE(host.priority, DnsHost::Priority::InValue);
    QVERIFY(host.priorityRange == (DnsHost::Range{1, 50}));
    QCOMPARE(host.defaultPriority, 50);
    QVERIFY(host.proxySwitch);
    QVERIFY(host.delay == (DnsHost::Range{10, 60}));
    QVERIFY(host.ttl == (DnsHost::Ttl{3600, 300}));
    QCOMPARE(host.panelUrl, QUrl(u"https://good.test/panel"_s));
    QCOMPARE(host.unverified, (QStringList{u"apex"_s, u"delay"_s}));
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
    const auto object = [](const QString &key, const QJsonValue &inner) {
        return QJsonValue(QJsonObject{{key, inner}});
    };
    const auto list = [](const QJsonValue &one) { return QJsonValue(QJsonArray{one}); };
    QTest::addRow("star in the registered domain")
        << u"nameServers"_s << list(u"ns.good-*.test"_s) << u"$.nameServers[0]"_s;
    QTest::addRow("menu is a text") << u"menu"_s << QJsonValue(u"DNS"_s) << u"$.menu"_s;
    QTest::addRow("menu of nothing") << u"menu"_s << list(u" "_s) << u"$.menu[0]"_s;
    QTest::addRow("menu of an unknown type")
        << u"menuFor"_s << object(u"MXX"_s, QJsonArray{u"Mail"_s}) << u"$.menuFor.MXX"_s;
    QTest::addRow("menu of a type in small letters")
        << u"menuFor"_s << object(u"mx"_s, QJsonArray{u"Mail"_s}) << u"$.menuFor.mx"_s;
    QTest::addRow("menu of a type is a text")
        << u"menuFor"_s << object(u"MX"_s, u"Mail"_s) << u"$.menuFor.MX"_s;
    QTest::addRow("menu of a type holds a number")
        << u"menuFor"_s << object(u"MX"_s, QJsonArray{1}) << u"$.menuFor.MX[0]"_s;
    QTest::addRow("menus are a list") << u"menuFor"_s << list(u"Mail"_s) << u"$.menuFor"_s;
    QTest::addRow("button is a number") << u"addButton"_s << QJsonValue(1) << u"$.addButton"_s;
    QTest::addRow("button without a word")
        << u"addButton"_s << QJsonValue(QString()) << u"$.addButton"_s;
    QTest::addRow("label of nothing")
        << u"labels"_s << object(u"ttl"_s, QString()) << u"$.labels.ttl"_s;
    QTest::addRow("labels are a list") << u"labels"_s << list(u"Name"_s) << u"$.labels"_s;
    QTest::addRow("labels of a type are a text")
        << u"labelsFor"_s << object(u"MX"_s, u"Server"_s) << u"$.labelsFor.MX"_s;
    QTest::addRow("labels of a type have an unknown field")
        << u"labelsFor"_s << object(u"MX"_s, QJsonObject{{u"server"_s, u"x"_s}})
        << u"$.labelsFor.MX.server"_s;
    QTest::addRow("word for a type is a number")
        << u"typeWords"_s << object(u"TXT"_s, 1) << u"$.typeWords.TXT"_s;
    QTest::addRow("line without the name")
        << u"lines"_s << object(u"TXT"_s, u"txt %value%"_s) << u"$.lines.TXT"_s;
    QTest::addRow("line without the value")
        << u"lines"_s << object(u"TXT"_s, u"txt %name%"_s) << u"$.lines.TXT"_s;
    QTest::addRow("line of MX without the priority")
        << u"lines"_s << object(u"MX"_s, u"mx %name% %value%"_s) << u"$.lines.MX"_s;
    QTest::addRow("line of TXT with a priority")
        << u"lines"_s << object(u"TXT"_s, u"txt %name% %priority% %value%"_s) << u"$.lines.TXT"_s;
    QTest::addRow("line with an unknown placeholder")
        << u"lines"_s << object(u"TXT"_s, u"%type% %name% %value%"_s) << u"$.lines.TXT"_s;
    QTest::addRow("line with a placeholder inside of a word")
        << u"lines"_s << object(u"TXT"_s, u"txt %name% \"%value%\""_s) << u"$.lines.TXT"_s;
    QTest::addRow("line with two blanks")
        << u"lines"_s << object(u"TXT"_s, u"txt  %name% %value%"_s) << u"$.lines.TXT"_s;
    QTest::addRow("lines with an empty name") << u"apex"_s << QJsonValue(QString()) << u"$.lines"_s;
    QTest::addRow("unknown word for the dot")
        << u"finalDot"_s << QJsonValue(u"no"_s) << u"$.finalDot"_s;
    QTest::addRow("unknown word for the priority")
        << u"priority"_s << QJsonValue(u"field"_s) << u"$.priority"_s;
    QTest::addRow("nothing said about long texts")
        << u"splitsLongTxt"_s << none << u"$.splitsLongTxt"_s;
    QTest::addRow("limit is a half") << u"txtLimit"_s << QJsonValue(254.5) << u"$.txtLimit"_s;
    QTest::addRow("limit beyond any record")
        << u"txtLimit"_s << QJsonValue(65536) << u"$.txtLimit"_s;
    QTest::addRow("limit with marks is a number")
        << u"txtLimitWithQuotes"_s << QJsonValue(1) << u"$.txtLimitWithQuotes"_s;
    QTest::addRow("limit with marks, without the limit")
        << u"txtLimit"_s << none << u"$.txtLimitWithQuotes"_s;
    QTest::addRow("refused characters are a text")
        << u"refusedInTxt"_s << QJsonValue(u"\""_s) << u"$.refusedInTxt"_s;
    QTest::addRow("refused characters are two")
        << u"refusedInTxt"_s << list(u"ab"_s) << u"$.refusedInTxt[0]"_s;
    QTest::addRow("end blanks are a number")
        << u"losesEndBlanks"_s << QJsonValue(0) << u"$.losesEndBlanks"_s;
    QTest::addRow("range of one number") << u"priorityRange"_s << list(1) << u"$.priorityRange"_s;
    QTest::addRow("range is a number")
        << u"priorityRange"_s << QJsonValue(50) << u"$.priorityRange"_s;
    QTest::addRow("range from behind")
        << u"priorityRange"_s << QJsonValue(QJsonArray{50, 1}) << u"$.priorityRange[1]"_s;
    QTest::addRow("range from below nothing")
        << u"priorityRange"_s << QJsonValue(QJsonArray{-1, 50}) << u"$.priorityRange[0]"_s;
    QTest::addRow("range beyond 16 bits")
        << u"priorityRange"_s << QJsonValue(QJsonArray{1, 65536}) << u"$.priorityRange[1]"_s;
    QTest::addRow("default priority is a text")
        << u"defaultPriority"_s << QJsonValue(u"50"_s) << u"$.defaultPriority"_s;
    QTest::addRow("default priority below nothing")
        << u"defaultPriority"_s << QJsonValue(-1) << u"$.defaultPriority"_s;
    QTest::addRow("proxy is a text")
        << u"proxySwitch"_s << QJsonValue(u"yes"_s) << u"$.proxySwitch"_s;
    QTest::addRow("delay is a text") << u"delay"_s << QJsonValue(u"1 h"_s) << u"$.delay"_s;
    QTest::addRow("delay of texts")
        << u"delay"_s << QJsonValue(QJsonArray{u"10"_s, u"60"_s}) << u"$.delay[0]"_s;
    QTest::addRow("delay of a month")
        << u"delay"_s << QJsonValue(QJsonArray{0, 43200}) << u"$.delay[1]"_s;
    QTest::addRow("TTL is a number") << u"ttl"_s << QJsonValue(600) << u"$.ttl"_s;
    QTest::addRow("TTL of nothing") << u"ttl"_s << QJsonValue(QJsonObject()) << u"$.ttl"_s;
    QTest::addRow("TTL with an unknown member")
        << u"ttl"_s << object(u"maximum"_s, 1) << u"$.ttl.maximum"_s;
    QTest::addRow("TTL of no time") << u"ttl"_s << object(u"minimum"_s, 0) << u"$.ttl.minimum"_s;
    QTest::addRow("TTL is a text")
        << u"ttl"_s << object(u"default"_s, u"1h"_s) << u"$.ttl.default"_s;
    QTest::addRow("panel without TLS")
        << u"panelUrl"_s << QJsonValue(u"http://good.test/"_s) << u"$.panelUrl"_s;
    QTest::addRow("a fact that is not there is unverified")
        << u"delay"_s << none << u"$.unverified[1]"_s;
    QTest::addRow("a fact is unverified twice")
        << u"unverified"_s << QJsonValue(QJsonArray{u"apex"_s, u"apex"_s}) << u"$.unverified[1]"_s;
    QTest::addRow("a label is unverified")
        << u"unverified"_s << list(u"labels"_s) << u"$.unverified[0]"_s;
    QTest::addRow("country with a line break")
        << u"country"_s << QJsonValue(u"JP\n"_s) << u"$.country"_s;
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

void tst_DnsHost::needsOnlyWhatAFormNeeds()
{
    QJsonObject object = goodHost();
    for (const QString &key : {u"country"_s,
                               u"ambiguous"_s,
                               u"menu"_s,
                               u"menuFor"_s,
                               u"addButton"_s,
                               u"labels"_s,
                               u"labelsFor"_s,
                               u"typeWords"_s,
                               u"lines"_s,
                               u"txtLimit"_s,
                               u"txtLimitWithQuotes"_s,
                               u"refusedInTxt"_s,
                               u"losesEndBlanks"_s,
                               u"priorityRange"_s,
                               u"defaultPriority"_s,
                               u"proxySwitch"_s,
                               u"delay"_s,
                               u"ttl"_s,
                               u"panelUrl"_s,
                               u"unverified"_s})
        object.remove(key);
    const auto parsed = parse(object);
    QVERIFY(std::holds_alternative<DnsHost>(parsed));
    const auto &host = std::get<DnsHost>(parsed);
    QVERIFY(!host.ambiguous && !host.proxySwitch && !host.losesEndBlanks);
    QVERIFY(!host.txtLimit && !host.priorityRange && !host.defaultPriority && !host.delay);
    QVERIFY(!host.ttl && host.lines.isEmpty() && host.labels.isEmpty() && host.menu.isEmpty());
}

void tst_DnsHost::hostsMayHaveNoServersOfTheirOwn()
{
    QJsonObject object = goodHost();
    object.insert(u"nameServers"_s, QJsonArray());
    const auto parsed = parse(object);
    QVERIFY(std::holds_alternative<DnsHost>(parsed));
    QVERIFY(std::get<DnsHost>(parsed).nameServerPatterns.isEmpty());
}

void tst_DnsHost::anUnknownDotIsUnverified()
{
    QJsonObject object = goodHost();
    object.insert(u"finalDot"_s, u"unknown"_s);
    const auto parsed = parse(object);
    QVERIFY(std::holds_alternative<DnsHost>(parsed));
    QVERIFY(!std::get<DnsHost>(parsed).isVerified(u"finalDot"_s));
    QVERIFY(std::get<DnsHost>(parse(goodHost())).isVerified(u"finalDot"_s));
}

void tst_DnsHost::labelsOfATypeComeFirst()
{
    const auto parsed = parse(goodHost());
    QVERIFY(std::holds_alternative<DnsHost>(parsed));
    const auto &host = std::get<DnsHost>(parsed);
    QCOMPARE(host.label(HostField::Value, RecordType::Mx), u"Server"_s);
    QCOMPARE(host.label(HostField::Value, RecordType::Txt), u"Answer"_s);
    QCOMPARE(host.label(HostField::Name, RecordType::Mx), QString());
    QCOMPARE(host.wayTo(RecordType::Mx), QStringList{u"Mail"_s});
    QCOMPARE(host.wayTo(RecordType::Txt), (QStringList{u"Domains"_s, u"DNS"_s}));
    QCOMPARE(findDnsHost(u"whois-kr")->wayTo(RecordType::Cname), QStringList());
}

void tst_DnsHost::profilesHoldNoSentences()
{
    // They could not be translated: what a panel prints are a few words.
    constexpr qsizetype mostCharacters = 40;
    for (const DnsHost &host : builtInDnsHosts()) {
        QStringList words{host.name, host.addButton};
        words += host.menu + host.labels.values() + host.typeWords.values();
        for (const QStringList &way : host.menuFor)
            words += way;
        for (const auto &labels : host.labelsFor)
            words += labels.values();
        for (const QString &word : words)
            QVERIFY2(word.size() <= mostCharacters && !word.endsWith(u'.'), qPrintable(word));
    }
}

void tst_DnsHost::theExampleOfTheManualIsGood()
{
    QFile file(QStringLiteral(SDA_SOURCE_DIR "/docs/add-a-dns-host.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray manual = file.readAll();
    const QByteArray fence = "```json\n";
    const qsizetype from = manual.indexOf(fence) + fence.size();
    const auto host = parseDnsHost(manual.mid(from, manual.indexOf("```", from) - from), u"x"_s);
    if (const auto *why = std::get_if<Finding>(&host))
        QFAIL(qPrintable(why->text(Arg::Place) + why->text(Arg::Text)));
    QCOMPARE(std::get<DnsHost>(host).id, u"example-dns"_s);
}

QTEST_GUILESS_MAIN(tst_DnsHost)
#include "tst_dnshost.moc"
