#include "core/dns/dnsname.h"
#include "core/dns/ipaddress.h"
#include "core/dns/resourcerecord.h"

#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

namespace {

DnsName name(QStringView text)
{
    return DnsName::fromText(text).value();
}

} // namespace

class tst_DnsName : public QObject
{
    Q_OBJECT

private slots:
    void readsText_data();
    void readsText();
    void refusesText_data();
    void refusesText();
    void limitsLengths();
    void readsWire();
    void refusesWire_data();
    void refusesWire();
    void readsLabels();
    void comparesWithoutCase();
    void knowsAncestors();
    void prepends();
    void showsRelativeNames();
    void sortsByZone();
    void readsAddresses_data();
    void readsAddresses();
    void refusesAddresses_data();
    void refusesAddresses();
    void namesTypes();
    void displaysValues_data();
    void displaysValues();
};

void tst_DnsName::readsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<int>("labels");
    QTest::addRow("the final dot is optional") << u"a.b.c."_s << u"a.b.c"_s << 3;
    QTest::addRow("letters become lower case") << u"A.Bc"_s << u"a.bc"_s << 2;
    QTest::addRow("a dot is the root") << u"."_s << u"."_s << 0;
    QTest::addRow("an escaped dot stays in its label") << u"a\\.b.c"_s << u"a\\.b.c"_s << 2;
    QTest::addRow("an escaped dot at the end is no final dot") << u"a\\."_s << u"a\\."_s << 1;
    QTest::addRow("decimal escapes are octets") << u"\\065\\032\\255"_s << u"a\\032\\255"_s << 1;
    QTest::addRow("needless escapes vanish") << u"\\a.b"_s << u"a.b"_s << 2;
    QTest::addRow("underscores and asterisks are plain") << u"*._x.b"_s << u"*._x.b"_s << 3;
    QTest::addRow("an at-sign is plain") << u"@.b"_s << u"@.b"_s << 2;
    QTest::addRow("quotes are escaped") << u"\"a\".b"_s << u"\\\"a\\\".b"_s << 2;
}

void tst_DnsName::readsText()
{
    QFETCH(QString, text);
    const auto read = DnsName::fromText(text);
    QVERIFY(read);
    QTEST(read->text(), "shown");
    QTEST(read->labelCount(), "labels");
    QCOMPARE(DnsName::fromText(read->text()), read);
    QCOMPARE(DnsName::fromWire(read->wire()), read);
    QCOMPARE(DnsName::fromLabels(read->labels()), read);
}

void tst_DnsName::refusesText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addRow("empty") << u""_s;
    QTest::addRow("leading dot") << u".a"_s;
    QTest::addRow("two dots") << u"a..b"_s;
    QTest::addRow("two final dots") << u"a.."_s;
    QTest::addRow("outside ASCII") << u"ä.de"_s;
    QTest::addRow("escaped outside ASCII") << u"\\ä.de"_s;
    QTest::addRow("backslash at the end") << u"a\\"_s;
    QTest::addRow("short decimal escape") << u"a\\25"_s;
    QTest::addRow("decimal escape over 255") << u"a\\256"_s;
}

void tst_DnsName::refusesText()
{
    QFETCH(QString, text);
    QVERIFY(!DnsName::fromText(text));
}

void tst_DnsName::limitsLengths()
{
    const QString label63(63, u'x');
    QVERIFY(DnsName::fromText(label63));
    QVERIFY(!DnsName::fromText(label63 + u'x'));
    // Three labels of 63 and one of 61 make 4 + 250 + the root label = 255 octets.
    const QString three = label63 + u'.' + label63 + u'.' + label63 + u'.';
    QCOMPARE(name(three + QString(61, u'y')).wire().size(), 255);
    QVERIFY(!DnsName::fromText(three + QString(62, u'y')));
    // Escapes count as the octet they mean.
    QVERIFY(DnsName::fromText(QString(63, u'x').replace(u"x"_s, u"\\120"_s)));
}

void tst_DnsName::readsWire()
{
    QCOMPARE(DnsName::fromWire(QByteArray("\1A\3com\0", 7)), DnsName::fromText(u"a.com"));
    QCOMPARE(DnsName::fromWire(QByteArray(1, '\0')), DnsName());
    QCOMPARE(DnsName().wire(), QByteArray(1, '\0'));
}

void tst_DnsName::refusesWire_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addRow("empty") << QByteArray();
    QTest::addRow("no root label") << QByteArray("\1a");
    QTest::addRow("label cut short") << QByteArray("\5a");
    QTest::addRow("octets after the root label") << QByteArray("\1a\0\0", 4);
    QTest::addRow("compression pointer") << QByteArray("\300\0", 2);
    QByteArray tooLong;
    for (int i = 0; i < 128; ++i)
        tooLong += "\1a";
    QTest::addRow("over 255 octets") << tooLong + '\0';
}

void tst_DnsName::refusesWire()
{
    QFETCH(QByteArray, wire);
    QVERIFY(!DnsName::fromWire(wire));
}

void tst_DnsName::readsLabels()
{
    QCOMPARE(DnsName::fromLabels({"A.b", "c"}), DnsName::fromText(u"a\\.b.c"));
    QCOMPARE(DnsName::fromLabels({}), DnsName());
    QVERIFY(!DnsName::fromLabels({"a", ""}));
    QVERIFY(!DnsName::fromLabels({QByteArray(64, 'x')}));
}

void tst_DnsName::comparesWithoutCase()
{
    QCOMPARE(name(u"EXAMPLE.com."), name(u"example.COM"));
    QCOMPARE(qHash(name(u"EXAMPLE.com.")), qHash(name(u"example.COM")));
    QVERIFY(name(u"example.com") != name(u"example.net"));
}

void tst_DnsName::knowsAncestors()
{
    const DnsName zone = name(u"b.c");
    QVERIFY(zone.isAtOrBelow(zone));
    QVERIFY(name(u"a.b.c").isAtOrBelow(zone));
    QVERIFY(name(u"a.b.c").isAtOrBelow(DnsName()));
    QVERIFY(!name(u"xb.c").isAtOrBelow(zone));
    QVERIFY(!name(u"c").isAtOrBelow(zone));
    // A label whose octets look like the zone's wire form: \1b\1c inside one label.
    QVERIFY(!DnsName::fromLabels({"x\1b\1c"})->isAtOrBelow(zone));
    QCOMPARE(name(u"a.b.c").parent(), zone);
    QCOMPARE(DnsName().parent(), DnsName());
}

void tst_DnsName::prepends()
{
    QCOMPARE(name(u"b.c").prepend(name(u"x.y")), DnsName::fromText(u"x.y.b.c"));
    QCOMPARE(name(u"b.c").prepend(DnsName()), DnsName::fromText(u"b.c"));
    const DnsName wide = name(QString(63, u'x') + u'.' + QString(63, u'x'));
    QVERIFY(!wide.prepend(wide));
    QVERIFY(wide.prepend(name(QString(63, u'x'))));
}

void tst_DnsName::showsRelativeNames()
{
    const DnsName zone = name(u"b.c");
    QCOMPARE(zone.relativeTo(zone), u"@"_s);
    QCOMPARE(name(u"x.y.b.c").relativeTo(zone), u"x.y"_s);
    QCOMPARE(name(u"x.y.d").relativeTo(zone), u"x.y.d"_s);
    QCOMPARE(name(u"@.b.c").relativeTo(zone), u"\\@"_s);
}

void tst_DnsName::sortsByZone()
{
    QList<DnsName> names{name(u"z.example"), name(u"a.b.example"), name(u"example"),
                         name(u"b.example"), DnsName()};
    std::sort(names.begin(), names.end());
    QCOMPARE(names,
             (QList<DnsName>{DnsName(), name(u"example"), name(u"b.example"), name(u"a.b.example"),
                             name(u"z.example")}));
}

void tst_DnsName::readsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("loopback");
    QTest::addColumn<bool>("internal");
    QTest::addRow("IPv4 of the internet") << u"192.0.2.1"_s << false << false;
    QTest::addRow("IPv4 loopback") << u"127.0.0.53"_s << true << true;
    QTest::addRow("10/8") << u"10.1.2.3"_s << false << true;
    QTest::addRow("172.16/12") << u"172.31.255.1"_s << false << true;
    QTest::addRow("beside 172.16/12") << u"172.32.0.1"_s << false << false;
    QTest::addRow("192.168/16") << u"192.168.0.1"_s << false << true;
    QTest::addRow("link-local") << u"169.254.1.1"_s << false << true;
    QTest::addRow("shared") << u"100.127.0.1"_s << false << true;
    QTest::addRow("beside shared") << u"100.128.0.1"_s << false << false;
    QTest::addRow("unspecified") << u"0.0.0.0"_s << false << true;
    QTest::addRow("IPv6 of the internet") << u"2001:db8::1"_s << false << false;
    QTest::addRow("IPv6 loopback") << u"::1"_s << true << true;
    QTest::addRow("IPv6 unspecified") << u"::"_s << false << true;
    QTest::addRow("IPv6 unique local") << u"fd00::1"_s << false << true;
    QTest::addRow("IPv6 link-local") << u"fe80::1"_s << false << true;
    QTest::addRow("IPv4 loopback within IPv6") << u"::ffff:127.0.0.1"_s << true << true;
    QTest::addRow("IPv4 of the internet within IPv6") << u"::ffff:192.0.2.1"_s << false << false;
}

void tst_DnsName::readsAddresses()
{
    QFETCH(QString, text);
    const auto address = IpAddress::fromText(text);
    QVERIFY(address);
    QCOMPARE(address->text(), text);
    QTEST(address->isLoopback(), "loopback");
    QTEST(address->isInternal(), "internal");
    QCOMPARE(IpAddress::fromBytes(address->bytes()), address);
}

void tst_DnsName::refusesAddresses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "1.2.3", "1.2.3.256", "01.2.3.4", "1.2.3.4 ", "[::1]",
                             "1.2.3.4:53", "fe80::1%eth0", "::1::", "0x7f.0.0.1"})
        QTest::addRow("'%s'", text) << QString::fromLatin1(text);
    QTest::addRow("full-width digits") << u"１.2.3.4"_s;
    QTest::addRow("a zero octet at the end") << u"1.2.3.4"_s + QChar(u'\0');
}

void tst_DnsName::refusesAddresses()
{
    QFETCH(QString, text);
    QVERIFY(!IpAddress::fromText(text));
}

void tst_DnsName::namesTypes()
{
    QCOMPARE(textOf(RecordType::Txt), u"TXT"_s);
    QCOMPARE(textOf(RecordType(65280)), u"TYPE65280"_s);
    QCOMPARE(recordTypeOf(u"cname"), RecordType::Cname);
    QCOMPARE(recordTypeOf(u"type16"), RecordType::Txt);
    QVERIFY(!recordTypeOf(u""));
    QVERIFY(!recordTypeOf(u"TYPE"));
    QVERIFY(!recordTypeOf(u"TYPE+1"));
    QVERIFY(!recordTypeOf(u"TYPE65536"));
    QVERIFY(!recordTypeOf(u"PTR"));
}

void tst_DnsName::displaysValues_data()
{
    QTest::addColumn<RecordData>("data");
    QTest::addColumn<QString>("shown");
    const auto txt = [](QList<QByteArray> strings) { return RecordData(TxtData{strings}); };
    QTest::addRow("text is joined and unquoted") << txt({"a \"b", "c"}) << u"a \"bc"_s;
    QTest::addRow("control characters are escaped") << txt({"a\n\x7f"}) << u"a\\010\\127"_s;
    QTest::addRow("UTF-8 is text") << txt({"\xe6\x97\xa5"}) << u"日"_s;
    QTest::addRow("other octets are escaped")
        << txt({"\xe6\x97", "x\xff"}) << u"\\230\\151x\\255"_s;
    QTest::addRow("a character may cross strings") << txt({"\xe6", "\x97\xa5"}) << u"日"_s;
    QTest::addRow("C1 controls are escaped") << txt({"\xc2\x85"}) << u"\\194\\133"_s;
    QTest::addRow("surrogates are not text") << txt({"\xed\xa0\x80"}) << u"\\237\\160\\128"_s;
    QTest::addRow("MX is the target") << RecordData(MxData{10, name(u"mx.a")}) << u"mx.a"_s;
    QTest::addRow("null MX is a dot") << RecordData(MxData{0, {}}) << u"."_s;
    QTest::addRow("an alias is its target") << RecordData(TargetData{name(u"t.a")}) << u"t.a"_s;
    QTest::addRow("an address is itself")
        << RecordData(AddressData{*IpAddress::fromText(u"::1")}) << u"::1"_s;
    QTest::addRow("unknown data is hexadecimal")
        << RecordData(OpaqueData{"\1\xab"}) << u"\\# 2 01ab"_s;
    QTest::addRow("no data has no digits") << RecordData(OpaqueData{}) << u"\\# 0"_s;
}

void tst_DnsName::displaysValues()
{
    QFETCH(RecordData, data);
    QTEST(displayText({name(u"a"), RecordType::Txt, std::chrono::seconds(1), data}), "shown");
}

QTEST_GUILESS_MAIN(tst_DnsName)
#include "tst_dnsname.moc"
