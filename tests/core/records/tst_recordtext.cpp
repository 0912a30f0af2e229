#include "core/records/recordtext.h"

#include "codes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sda;

class tst_RecordText : public QObject
{
    Q_OBJECT

private slots:
    void goesThereAndBack_data();
    void goesThereAndBack();
    void splitsLongTexts_data();
    void splitsLongTexts();
    void refusesWhatIsNoRecord_data();
    void refusesWhatIsNoRecord();
    void readsServicesAndAuthorities();
    void nullMxIsTheRoot();
    void showsOctetsThatAreNoText();
};

void tst_RecordText::goesThereAndBack_data()
{
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("priority"); // -1: none
    QTest::newRow("TXT") << RecordType::Txt << u"v=spf1 include:a.example ~all"_s << -1;
    QTest::newRow("TXT with quotes and blanks") << RecordType::Txt << u" \"a\\b\" "_s << -1;
    QTest::newRow("TXT in Japanese") << RecordType::Txt << u"確認"_s << -1;
    QTest::newRow("empty TXT") << RecordType::Txt << QString() << -1;
    QTest::newRow("long TXT") << RecordType::Txt << QString(700, u'x') << -1;
    QTest::newRow("MX") << RecordType::Mx << u"mx1.our.example"_s << 10;
    QTest::newRow("null MX") << RecordType::Mx << u"."_s << 0;
    QTest::newRow("CNAME") << RecordType::Cname << u"t.our.example"_s << -1;
    QTest::newRow("NS") << RecordType::Ns << u"ns1.our.example"_s << -1;
    QTest::newRow("A") << RecordType::A << u"192.0.2.1"_s << -1;
    QTest::newRow("AAAA") << RecordType::Aaaa << u"2001:db8::1"_s << -1;
    QTest::newRow("a type without a form of its own") << RecordType(65) << u"\\# 3 000100"_s << -1;
}

void tst_RecordText::goesThereAndBack()
{
    QFETCH(RecordType, type);
    QFETCH(QString, value);
    QFETCH(int, priority);
    const RecordText text{nameOf("d.example"), type, value,
                          priority < 0 ? std::nullopt : std::optional(priority), 300};
    const std::optional<ResourceRecord> record = toResourceRecord(text);
    QVERIFY(record);
    QCOMPARE(record->ttl, std::chrono::seconds(300));
    QVERIFY(toRecordText(*record) == text);
}

void tst_RecordText::splitsLongTexts_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QList<int>>("lengths");
    QTest::newRow("short") << QString(10, u'x') << QList<int>{10};
    QTest::newRow("255") << QString(255, u'x') << QList<int>{255};
    QTest::newRow("256") << QString(256, u'x') << QList<int>{255, 1};
    QTest::newRow("three") << QString(600, u'x') << QList<int>{255, 255, 90};
    QTest::newRow("three octets a letter fit") << QString(86, u'日') << QList<int>{255, 3};
    QTest::newRow("no letter is torn") << u"x"_s + QString(85, u'日') << QList<int>{253, 3};
    QTest::newRow("no letter of four octets is torn")
        << u"xxx"_s + u"\U0001f4e7"_s.repeated(64) << QList<int>{255, 4};
    QTest::newRow("empty") << QString() << QList<int>{0};
}

void tst_RecordText::splitsLongTexts()
{
    QFETCH(QString, value);
    const auto record = toResourceRecord({nameOf("d.example"), RecordType::Txt, value, {}, 600});
    QVERIFY(record);
    const TxtData data = std::get<TxtData>(record->data);
    QList<int> lengths;
    for (const QByteArray &string : data.strings)
        lengths.append(int(string.size()));
    QTEST(lengths, "lengths");
    QCOMPARE(QString::fromUtf8(data.joined()), value);
}

void tst_RecordText::refusesWhatIsNoRecord_data()
{
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("priority");
    QTest::newRow("MX without target") << RecordType::Mx << QString() << 10;
    QTest::newRow("MX with an empty label") << RecordType::Mx << u"mx1..example"_s << 10;
    QTest::newRow("MX with a negative number") << RecordType::Mx << u"mx1.example"_s << -5;
    QTest::newRow("MX with a number too large") << RecordType::Mx << u"mx1.example"_s << 65536;
    QTest::newRow("CNAME to a label of 64") << RecordType::Cname << QString(64, u'a') << 0;
    QTest::newRow("A with a name") << RecordType::A << u"a.example"_s << 0;
    QTest::newRow("A with an IPv6 address") << RecordType::A << u"2001:db8::1"_s << 0;
    QTest::newRow("a type nobody types in") << RecordType::Soa << u"a.example"_s << 0;
}

void tst_RecordText::refusesWhatIsNoRecord()
{
    QFETCH(RecordType, type);
    QFETCH(QString, value);
    QFETCH(int, priority);
    QVERIFY(!toResourceRecord({nameOf("d.example"), type, value, priority, 600}));
}

void tst_RecordText::readsServicesAndAuthorities()
{
    const auto dataOf = [](RecordType type, const QString &value) -> QByteArray {
        const auto record = toResourceRecord({nameOf("d.example"), type, value, {}, 300});
        return record ? std::get<OpaqueData>(record->data).bytes : QByteArray();
    };
    QCOMPARE(dataOf(RecordType::Srv, u"0 20 443 a.example"_s),
             QByteArray::fromHex("0000001401bb") + nameOf("a.example").wire());
    QCOMPARE(dataOf(RecordType::Caa, u"0 issue \"ca.example\""_s),
             QByteArray::fromHex("00056973737565") + "ca.example");
    QCOMPARE(
        dataOf(RecordType::Caa,
               u"\\# 17 00056973737565"_s + QString::fromLatin1(QByteArray("ca.example").toHex())),
        QByteArray::fromHex("00056973737565") + "ca.example");
    // One value is one record, whatever it holds.
    QCOMPARE(dataOf(RecordType::Srv, u"0 20 443 a.example\n. 0 IN SRV 1 1 1 b"_s), QByteArray());
    QCOMPARE(dataOf(RecordType::Srv, u"0 20 443"_s), QByteArray());
}

void tst_RecordText::nullMxIsTheRoot()
{
    const auto record = toResourceRecord({nameOf("d.example"), RecordType::Mx, u"."_s, {}, 600});
    QVERIFY(record);
    QCOMPARE(std::get<MxData>(record->data), (MxData{0, DnsName()}));
}

void tst_RecordText::showsOctetsThatAreNoText()
{
    const ResourceRecord record{nameOf("d.example"), RecordType::Txt, std::chrono::seconds(60),
                                TxtData{{"a\xff", "b"}}};
    QCOMPARE(toRecordText(record).value, uR"(a\255b)"_s);
}

QTEST_GUILESS_MAIN(tst_RecordText)
#include "tst_recordtext.moc"
