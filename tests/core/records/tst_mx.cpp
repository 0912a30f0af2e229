#include "core/records/mx.h"

#include "codes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sda;

namespace {

/// "10 mx.example, 20 other.example"; a blank inside the name as `\032`.
QList<MxData> mxList(const QString &text)
{
    QList<MxData> list;
    for (const QString &piece : text.split(u", "_s, Qt::SkipEmptyParts)) {
        const QStringList parts = piece.split(u' ');
        list.append({parts[0].toUShort(), DnsName::fromText(parts[1]).value()});
    }
    return list;
}

} // namespace

class tst_Mx : public QObject
{
    Q_OBJECT

private slots:
    void judges_data();
    void judges();
    void namesTheOtherServer();
    void showsTargetsInOrder();
    void judgesAliases_data();
    void judgesAliases();
    void saysWhichLetter();
    void knowsRegions_data();
    void knowsRegions();
};

void tst_Mx::judges_data()
{
    QTest::addColumn<QString>("found");
    QTest::addColumn<QStringList>("codes");
    const auto row = [](const char *claim, const char *found, QStringList codes = {}) {
        QTest::newRow(claim) << QString::fromLatin1(found) << codes;
    };
    // right
    row("as planned", "10 mx1.our.example");
    row("in capitals", "10 MX1.Our.Example.");
    row("another behind it", "10 mx1.our.example, 20 mx2.other.example");
    row("another beside it", "10 mx1.our.example, 10 mx2.other.example");
    row("another number", "5 mx1.our.example", {u"mx.priority-differs"_s});
    row("another in front", "10 mx1.our.example, 5 mx.other.example", {u"mx.other-first"_s});
    row("another number and another in front", "20 mx1.our.example, 10 mx.other.example",
        {u"mx.priority-differs"_s, u"mx.other-first"_s});
    row("twice, once with the number", "5 mx1.our.example, 10 mx1.our.example");

    // wrong
    row("nothing", "", {u"mx.missing"_s});
    row("null", "0 .", {u"mx.null"_s});
    row("null beside the right one", "0 ., 10 mx1.our.example", {u"mx.null"_s});
    row("another server", "10 mx.other.example", {u"mx.target-differs"_s});
    row("one letter off", "10 mx1.out.example", {u"value.one-letter-off"_s});
    row("one letter off beside another", "5 mx.other.example, 10 mx1.oru.example",
        {u"value.one-letter-off"_s});
    row("another number in the name", "10 mx2.our.example", {u"mx.target-differs"_s});
    row("a URL", "10 https://mx1.our.example", {u"value.url-as-target"_s});
    row("a URL with a path", "10 https://mx1.our.example/", {u"value.url-as-target"_s});
    row("a URL, zone appended", "10 http://mx1.our.example/mail.d.example",
        {u"value.url-as-target"_s});
    row("a slash at the end", "10 mx1.our.example/", {u"value.url-as-target"_s});
    row("a port", "10 mx1.our.example:25", {u"value.url-as-target"_s});
    row("a scheme as a label", "10 https.mx1.our.example", {u"value.url-as-target"_s});
    row("a word in front", "10 value:\\032mx1.our.example", {u"value.label-included"_s});
    row("type and number in front", "0 mx\\03210\\032mx1.our.example", {u"value.label-included"_s});
    row("a word in front, zone appended", "10 value:\\032mx1.our.example.d.example",
        {u"value.label-included"_s});
    row("a button behind", "10 mx1.our.example\\032copy", {u"value.label-included"_s});
    row("a button behind, zone appended", "10 mx1.our.example\\032copy.d.example",
        {u"value.label-included"_s});
    row("a name below", "10 mx1.our.example.other", {u"mx.target-differs"_s});
    row("the domain itself", "10 sub.d.example", {u"mx.target-differs"_s});
    row("zone appended", "10 mx1.our.example.d.example", {u"value.zone-appended"_s});
    row("own name appended", "10 mx1.our.example.sub.d.example", {u"value.zone-appended"_s});
    row("zone appended beside another", "5 mx.other.example, 10 mx1.our.example.d.example",
        {u"value.zone-appended"_s});
    row("an address", "10 192.0.2.1", {u"mx.target-is-address"_s});
    row("an address with the zone", "10 192.0.2.1.d.example", {u"mx.target-is-address"_s});
    row("an IPv6 address", "10 2001:db8::1", {u"mx.target-is-address"_s});
    row("number in the target", "10 10\\032mx1.our.example", {u"mx.priority-in-target"_s});
    row("number in the target, zone appended", "10 10\\032mx1.our.example.d.example",
        {u"mx.priority-in-target"_s});
    row("number as a label", "0 10.mx1.our.example", {u"mx.priority-in-target"_s});
    row("number as a label, zone appended", "0 10.mx1.our.example.d.example",
        {u"mx.priority-in-target"_s});
    row("a server that begins with a number", "10 10.other.example", {u"mx.target-differs"_s});
}

void tst_Mx::judges()
{
    QFETCH(QString, found);
    const Comparison comparison = compareMx(nameOf("sub.d.example"), nameOf("d.example"),
                                            nameOf("mx1.our.example"), 10, mxList(found));
    QTEST(codesOf(comparison.findings), "codes");
    QCOMPARE(comparison.present, !found.isEmpty());
    bool hasError = false;
    for (const Finding &finding : comparison.findings)
        hasError = hasError || finding.severity() == Severity::Error;
    QCOMPARE(comparison.isRight(), !hasError);
    QCOMPARE(comparison.identical,
             !hasError && !codesOf(comparison.findings).contains(u"mx.priority-differs"_s));
}

void tst_Mx::namesTheOtherServer()
{
    const Comparison comparison =
        compareMx(nameOf("d.example"), nameOf("d.example"), nameOf("mx1.our.example"), std::nullopt,
                  mxList(u"30 mx1.our.example, 20 b.example, 5 a.example"_s));
    QCOMPARE(codesOf(comparison.findings), QStringList{u"mx.other-first"_s});
    QCOMPARE(comparison.findings[0].text(Arg::Target), u"a.example"_s);
    QCOMPARE(comparison.findings[0].number(Arg::Priority), 5);
}

void tst_Mx::showsTargetsInOrder()
{
    const Comparison comparison =
        compareMx(nameOf("d.example"), nameOf("d.example"), nameOf("mx1.our.example"), 10,
                  mxList(u"30 c.example, 10 mx1.our.example, 20 b.example"_s));
    QCOMPARE(comparison.current,
             (QStringList{u"mx1.our.example"_s, u"b.example"_s, u"c.example"_s}));
}

void tst_Mx::judgesAliases_data()
{
    QTest::addColumn<QStringList>("found");
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("as planned") << QStringList{u"t.our.example"_s} << QStringList();
    QTest::newRow("in capitals") << QStringList{u"T.OUR.example."_s} << QStringList();
    QTest::newRow("nothing") << QStringList() << QStringList{u"cname.missing"_s};
    QTest::newRow("another target")
        << QStringList{u"t.other.example"_s} << QStringList{u"cname.target-differs"_s};
    QTest::newRow("one letter off")
        << QStringList{u"t.oru.example"_s} << QStringList{u"value.one-letter-off"_s};
    QTest::newRow("a URL") << QStringList{u"https://t.our.example/"_s}
                           << QStringList{u"value.url-as-target"_s};
    QTest::newRow("a word in front")
        << QStringList{u"target:\\032t.our.example"_s} << QStringList{u"value.label-included"_s};
    QTest::newRow("zone appended")
        << QStringList{u"t.our.example.d.example"_s} << QStringList{u"value.zone-appended"_s};
    QTest::newRow("two aliases") << QStringList{u"t.our.example"_s, u"t.other.example"_s}
                                 << QStringList{u"cname.target-differs"_s};
}

void tst_Mx::judgesAliases()
{
    QFETCH(QStringList, found);
    QFETCH(QStringList, codes);
    QList<DnsName> names;
    for (const QString &text : found)
        names.append(DnsName::fromText(text).value());
    const Comparison comparison = compareCname(nameOf("a._domainkey.d.example"),
                                               nameOf("d.example"), nameOf("t.our.example"), names);
    QCOMPARE(codesOf(comparison.findings), codes);
    QCOMPARE(comparison.isRight(), codes.isEmpty());
}

void tst_Mx::saysWhichLetter()
{
    const Comparison comparison =
        compareMx(nameOf("d.example"), nameOf("d.example"), nameOf("mx1.our.example"), 10,
                  mxList(u"10 mx1.uor.example"_s));
    const Finding &off = comparison.findings.first();
    QCOMPARE(off.text(Arg::Value), u"mx1.uor.example"_s);
    QCOMPARE(off.text(Arg::Expected), u"mx1.our.example"_s);
    QCOMPARE(off.number(Arg::Position), 5);
}

void tst_Mx::knowsRegions_data()
{
    QTest::addColumn<QString>("found");
    QTest::addColumn<bool>("isOther");
    const auto row = [](const char *claim, const char *found, bool isOther) {
        QTest::newRow(claim) << QString::fromLatin1(found) << isOther;
    };
    row("the same", "feedback-smtp.us-east-1.our.example", false);
    row("another", "feedback-smtp.eu-central-1.our.example", true);
    row("a near one", "feedback-smtp.us-west-1.our.example", true);
    row("by number", "feedback-smtp.us-east-2.our.example", true);
    row("without", "feedback-smtp.our.example", true);
    row("a slip", "feedback-smtp.us-eest-1.our.example", false);
    row("another host", "inbound-smtp.us-west-1.our.example", false);
    row("another service", "feedback-smtp.us-west-1.other.example", false);
    row("a label more", "feedback-smtp.x.us-west-1.our.example", false);
}

void tst_Mx::knowsRegions()
{
    QFETCH(QString, found);
    QTEST(isOtherRegion(DnsName::fromText(found).value(),
                        nameOf("feedback-smtp.us-east-1.our.example")),
          "isOther");
    QVERIFY(!isOtherRegion(nameOf("mx2.our.example"), nameOf("mx1.our.example")));
}

QTEST_GUILESS_MAIN(tst_Mx)
#include "tst_mx.moc"
