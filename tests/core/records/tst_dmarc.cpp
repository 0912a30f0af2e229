#include "core/records/dmarc.h"

#include "codes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sda;

class tst_Dmarc : public QObject
{
    Q_OBJECT

private slots:
    void recognisesRecords_data();
    void recognisesRecords();
    void readsRecords();
    void judges_data();
    void judges();
    void comparesStrictness_data();
    void comparesStrictness();
    void namesAddressesAndTags();
    void tellsIdenticalFromEqual();
};

void tst_Dmarc::recognisesRecords_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("is");
    QTest::newRow("as usual") << QByteArray("v=DMARC1; p=none") << true;
    QTest::newRow("version alone") << QByteArray("v=DMARC1") << true;
    QTest::newRow("blanks around") << QByteArray("v = DMARC1 ;p=none") << true;
    QTest::newRow("lower case") << QByteArray("v=dmarc1; p=none") << false;
    QTest::newRow("capital V") << QByteArray("V=DMARC1; p=none") << false;
    QTest::newRow("a blank in front") << QByteArray(" v=DMARC1; p=none") << false;
    QTest::newRow("no semicolon") << QByteArray("v=DMARC1 p=none") << false;
    QTest::newRow("version 12") << QByteArray("v=DMARC12; p=none") << false;
    QTest::newRow("not first") << QByteArray("p=none; v=DMARC1") << false;
}

void tst_Dmarc::recognisesRecords()
{
    QFETCH(QByteArray, value);
    QTEST(isDmarc(value), "is");
    QTEST(parseDmarc(value).has_value(), "is");
}

void tst_Dmarc::readsRecords()
{
    const auto record =
        parseDmarc("v=DMARC1; rua=mailto:a@d.example!10m, mailto:b@e.example,https://x.example; "
                   "ruf=mailto:c@d.example; p=Quarantine");
    QVERIFY(record);
    QCOMPARE(record->policy, DmarcPolicy::Quarantine);
    QVERIFY(record->hasPolicy);
    QCOMPARE(record->reportAddresses, (QStringList{u"a@d.example"_s, u"b@e.example"_s}));
    QVERIFY(!parseDmarc("v=DMARC1; p=nothing")->hasPolicy);
    QVERIFY(!parseDmarc("v=DMARC1;")->hasPolicy);
    const auto tabs = parseDmarc("v=DMARC1;\tp=reject;\tsp\t=\tnone;\trua=mailto:a@d.example\r\n");
    QCOMPARE(tabs->policy, DmarcPolicy::Reject);
    QCOMPARE(tabs->subdomainPolicy, DmarcPolicy::None);
    QCOMPARE(tabs->reportAddresses, QStringList{u"a@d.example"_s});
}

void tst_Dmarc::judges_data()
{
    QTest::addColumn<QByteArrayList>("values");
    QTest::addColumn<QStringList>("codes");
    const auto row = [](const char *claim, QByteArrayList values, QStringList codes = {}) {
        QTest::newRow(claim) << values << codes;
    };
    // right
    row("as planned", {"v=DMARC1; p=none"});
    row("no blanks, semicolon at the end", {"v=DMARC1;p=none;"});
    row("blanks around the signs", {"v = DMARC1 ; p = none ; "});
    row("policy in capitals", {"v=DMARC1; p=NONE"});
    row("policy not second", {"v=DMARC1; rua=mailto:a@d.example; p=none"});
    row("all other tags",
        {"v=DMARC1; p=none; sp=reject; np=quarantine; adkim=s; aspf=r; fo=1:d:s; t=y; psd=n; x=y"});
    row("two report addresses",
        {"v=DMARC1; p=none; rua=mailto:a@d.example,mailto:b@e.example!10m; "
         "ruf=mailto:c@d.example"});
    row("another text beside it", {"verify=1", "v=DMARC1; p=none"});

    // right, with a remark
    row("obsolete tags", {"v=DMARC1; p=none; pct=100; rf=afrf; ri=86400"},
        {u"dmarc.tag-obsolete"_s, u"dmarc.tag-obsolete"_s, u"dmarc.tag-obsolete"_s});
    row("report address without mailto", {"v=DMARC1; p=none; rua=a@d.example"},
        {u"dmarc.report-address"_s});
    row("report to a web page", {"v=DMARC1; p=none; ruf=https://d.example/"},
        {u"dmarc.report-address"_s});
    row("report address without domain", {"v=DMARC1; p=none; rua=mailto:a"},
        {u"dmarc.report-address"_s});
    row("empty report address", {"v=DMARC1; p=none; rua="}, {u"dmarc.report-address"_s});
    row("one of two wrong", {"v=DMARC1; p=none; rua=mailto:a@d.example,b@d.example"},
        {u"dmarc.report-address"_s});
    row("stricter", {"v=DMARC1; p=reject"}, {u"dmarc.stricter"_s});

    // not there
    row("nothing", {}, {u"dmarc.missing"_s});
    row("an SPF record", {"v=spf1 ~all"}, {u"dmarc.not-dmarc"_s});
    row("a DKIM record", {"v=DKIM1; k=rsa; p=AAAA"}, {u"dmarc.not-dmarc"_s});
    row("a verification text", {"verify=1"}, {u"dmarc.not-dmarc"_s});

    // near misses
    row("quotes", {"\"v=DMARC1; p=none\""}, {u"value.quotes-typed"_s});
    row("full-width", {"ｖ＝ＤＭＡＲＣ１；ｐ＝ｎｏｎｅ"}, {u"value.typographic-characters"_s});
    row("full-width semicolon", {"v=DMARC1； p=none"}, {u"value.typographic-characters"_s});
    row("leading blank", {" v=DMARC1; p=none"}, {u"value.invisible-character"_s});
    row("zero-width blank in front", {"\u200bv=DMARC1; p=none"}, {u"value.invisible-character"_s});
    row("line feed at the end", {"v=DMARC1; p=none\n"}, {u"value.line-break"_s});
    row("a tab", {"v=DMARC1;\tp=none"}, {u"value.line-break"_s});
    row("backslash", {"v=DMARC1\\; p=none"}, {u"value.backslash"_s});
    row("lower-case version", {"v=dmarc1; p=none"}, {u"dmarc.version-wrong"_s});
    row("blank in the version", {"v=DMARC 1; p=none"}, {u"dmarc.version-wrong"_s});
    row("no number", {"v=DMARC; p=none"}, {u"dmarc.version-wrong"_s});
    row("l for 1", {"v=DMARCl; p=none"}, {u"dmarc.version-wrong"_s});
    row("letters exchanged", {"v=DMRAC1; p=none"}, {u"dmarc.version-wrong"_s});
    row("version 2", {"v=DMARC2; p=none"}, {u"dmarc.version-wrong"_s});
    row("no v", {"DMARC1; p=none"}, {u"dmarc.version-wrong"_s});
    row("capital V", {"V=DMARC1; p=none"}, {u"dmarc.version-wrong"_s});
    row("v not first", {"p=none; v=DMARC1"}, {u"dmarc.version-wrong"_s});
    row("v missing", {"p=none; rua=mailto:a@d.example"}, {u"dmarc.version-wrong"_s});
    row("comma behind the version", {"v=DMARC1, p=none"}, {u"dmarc.separators"_s});
    row("blank behind the version", {"v=DMARC1 p=none"}, {u"dmarc.separators"_s});
    row("nothing behind the version", {"v=DMARC1p=none"}, {u"dmarc.separators"_s});

    // form words
    row("a word in front", {"Value: v=DMARC1; p=none"}, {u"value.label-included"_s});
    row("type and name in front", {"_dmarc TXT v=DMARC1; p=none"}, {u"value.label-included"_s});
    row("a Japanese word in front", {"値：v=DMARC1; p=none"}, {u"value.label-included"_s});
    row("a Korean word in front", {"내용 v=DMARC1; p=none"}, {u"value.label-included"_s});
    row("a Chinese word in front", {"主机记录 _dmarc 记录值 v=DMARC1; p=none"},
        {u"value.label-included"_s});
    row("a button behind", {"v=DMARC1; p=none Copy"}, {u"value.label-included"_s});
    row("a button as a piece", {"v=DMARC1; p=none; Copy"}, {u"value.label-included"_s});
    row("a button stuck behind", {"v=DMARC1; p=noneCopy"}, {u"value.label-included"_s});
    row("a Korean button", {"v=DMARC1; p=none;복사"}, {u"value.label-included"_s});
    row("a labelled copy beside the record", {"v=DMARC1; p=none", "Value: v=DMARC1; p=none"});
    row("other words in front", {"hello v=DMARC1; p=none"}, {u"dmarc.version-wrong"_s});

    // wrong
    row("two records", {"v=DMARC1; p=none", "v=DMARC1; p=reject"}, {u"dmarc.multiple-records"_s});
    row("two, one of them misspelt", {"v=DMARC1; p=none", "v=DMARC1 p=reject"},
        {u"dmarc.multiple-records"_s});
    row("two in one", {"v=DMARC1; p=none; v=DMARC1; p=reject"}, {u"dmarc.multiple-records"_s});
    row("no policy", {"v=DMARC1; rua=mailto:a@d.example"}, {u"dmarc.policy-missing"_s});
    row("version alone", {"v=DMARC1"}, {u"dmarc.policy-missing"_s});
    row("policy in a capital tag", {"v=DMARC1; P=none"}, {u"dmarc.policy-missing"_s});
    row("misspelt policy", {"v=DMARC1; p=non"}, {u"dmarc.policy-unknown"_s});
    row("empty policy", {"v=DMARC1; p="}, {u"dmarc.policy-unknown"_s});
    row("policy twice", {"v=DMARC1; p=none; p=none"}, {u"dmarc.policy-unknown"_s});
    row("misspelt policy for sub-domains", {"v=DMARC1; p=none; sp=rejct"},
        {u"dmarc.policy-unknown"_s});
    row("another tag twice", {"v=DMARC1; p=none; adkim=r; adkim=s"}, {u"dmarc.separators"_s});
    row("comma behind the policy", {"v=DMARC1; p=none, rua=mailto:a@d.example"},
        {u"dmarc.separators"_s});
    row("blank behind the policy", {"v=DMARC1; p=none rua=mailto:a@d.example"},
        {u"dmarc.separators"_s});
    row("the policy swallowed by the address", {"v=DMARC1; rua=mailto:a@d.example, p=none"},
        {u"dmarc.separators"_s, u"dmarc.report-address"_s});
    row("a piece without a sign", {"v=DMARC1; p=none; reject"}, {u"dmarc.separators"_s});
    row("two semicolons", {"v=DMARC1;; p=none"}, {u"dmarc.separators"_s});
    row("colon for the sign", {"v=DMARC1; p:none"}, {u"dmarc.separators"_s});
}

void tst_Dmarc::judges()
{
    QFETCH(QByteArrayList, values);
    const Comparison comparison =
        compareDmarc(nameOf("_dmarc.d.example"), u"v=DMARC1; p=none"_s, values);
    QTEST(codesOf(comparison.findings), "codes");
    bool hasError = false;
    for (const Finding &finding : comparison.findings)
        hasError = hasError || finding.severity() == Severity::Error;
    QCOMPARE(comparison.isRight(), !hasError);
    QCOMPARE(comparison.present, !values.isEmpty());
}

void tst_Dmarc::comparesStrictness_data()
{
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *claim, const char *expected, const char *value,
                        const char *code) {
        QTest::newRow(claim) << QString::fromLatin1(expected) << QByteArray(value)
                             << QString::fromLatin1(code);
    };
    row("the same", "v=DMARC1; p=quarantine", "v=DMARC1; p=quarantine", "");
    row("weaker", "v=DMARC1; p=quarantine", "v=DMARC1; p=none", "dmarc.weaker");
    row("weaker by one", "v=DMARC1; p=reject", "v=DMARC1; p=quarantine", "dmarc.weaker");
    row("stricter", "v=DMARC1; p=quarantine", "v=DMARC1; p=reject", "dmarc.stricter");
    row("weaker by test mode", "v=DMARC1; p=quarantine", "v=DMARC1; p=quarantine; t=y",
        "dmarc.weaker");
    row("planned test mode", "v=DMARC1; p=quarantine; t=y", "v=DMARC1; p=quarantine; t=y", "");
    row("test mode of a stricter one", "v=DMARC1; p=quarantine", "v=DMARC1; p=reject; t=y", "");
    row("weaker below only", "v=DMARC1; p=quarantine; sp=reject",
        "v=DMARC1; p=quarantine; sp=none; np=none", "");
    row("stricter below only", "v=DMARC1; p=none", "v=DMARC1; p=none; sp=reject", "");
    row("a plan without policy asks for none", "v=DMARC1", "v=DMARC1; p=none", "");
}

void tst_Dmarc::comparesStrictness()
{
    QFETCH(QString, expected);
    QFETCH(QByteArray, value);
    QFETCH(QString, code);
    const Comparison comparison = compareDmarc(nameOf("_dmarc.d.example"), expected, {value});
    QCOMPARE(codesOf(comparison.findings).join(u' '), code);
}

void tst_Dmarc::namesAddressesAndTags()
{
    const Comparison comparison = compareDmarc(nameOf("_dmarc.d.example"), u"v=DMARC1; p=none"_s,
                                               {"v=DMARC1; p=none; rua=a@d.example; pct=50"});
    QCOMPARE(comparison.findings.size(), 2);
    QCOMPARE(comparison.findings[0].text(Arg::Tag), u"rua"_s);
    QCOMPARE(comparison.findings[0].text(Arg::Address), u"a@d.example"_s);
    QCOMPARE(comparison.findings[1].text(Arg::Tag), u"pct"_s);
}

void tst_Dmarc::tellsIdenticalFromEqual()
{
    const auto identical = [](const char *value) {
        return compareDmarc(nameOf("_dmarc.d.example"), u"v=DMARC1; p=none"_s, {value}).identical;
    };
    QVERIFY(identical("v=DMARC1; p=none"));
    QVERIFY(!identical("v=DMARC1;p=none"));
}

QTEST_GUILESS_MAIN(tst_Dmarc)
#include "tst_dmarc.moc"
