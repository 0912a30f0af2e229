#include "core/intake/labels.h"
#include "core/intake/repairs.h"

#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

class tst_Repairs : public QObject
{
    Q_OBJECT

private slots:
    void unquotes_data();
    void unquotes();
    void foldsBlanks();
    void foldsWidths();
    void findsDoubledDomains_data();
    void findsDoubledDomains();
    void tellsTheLengthOfAKey();
    void knowsLabels_data();
    void knowsLabels();
    void otherSentencesAreNoLabels_data();
    void otherSentencesAreNoLabels();
    void knowsTypes();
    void tellsHostNames();
};

void tst_Repairs::unquotes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("inside");
    QTest::addColumn<int>("pieces");
    QTest::addColumn<bool>("typographic");
    QTest::addColumn<QString>("rest");
    QTest::addRow("nothing in front")
        << u"v=spf1 \"x\""_s << u"v=spf1 \"x\""_s << 0 << false << QString();
    QTest::addRow("plain") << u"\"a b\""_s << u"a b"_s << 1 << false << QString();
    QTest::addRow("two strings are joined without a blank")
        << u"\"a \" \"b\""_s << u"a b"_s << 2 << false << QString();
    QTest::addRow("zone file escapes")
        << u"\"a\\;b\\\"c\\\\d\\065\""_s << u"a;b\"c\\dA"_s << 1 << false << QString();
    QTest::addRow("escape at the end") << u"\"a\\"_s << u"a\\"_s << 1 << true << QString();
    QTest::addRow("spreadsheet") << u"\"\"\"a b\"\"\""_s << u"a b"_s << 1 << false << QString();
    QTest::addRow("curly") << u"“a b”"_s << u"a b"_s << 1 << true << QString();
    QTest::addRow("both closing") << u"”a b”"_s << u"a b"_s << 1 << true << QString();
    QTest::addRow("Japanese") << u"「a」を入力"_s << u"a"_s << 1 << true << u"を入力"_s;
    QTest::addRow("full-width") << u"＂a＂"_s << u"a"_s << 1 << true << QString();
    QTest::addRow("backticks and a sentence")
        << u"`mx.`。文"_s << u"mx."_s << 1 << false << u"。文"_s;
    QTest::addRow("backticks are not joined") << u"`a` `b`"_s << u"a"_s << 1 << false << u"`b`"_s;
    QTest::addRow("not closed") << u"\"a b"_s << u"a b"_s << 1 << true << QString();
    QTest::addRow("empty") << u"\"\""_s << QString() << 1 << false << QString();
}

void tst_Repairs::unquotes()
{
    QFETCH(QString, text);
    const Unquoted result = unquoted(text);
    QTEST(result.text, "inside");
    QTEST(result.pieces, "pieces");
    QTEST(result.typographic, "typographic");
    QTEST(result.rest, "rest");
}

void tst_Repairs::foldsBlanks()
{
    bool changed = false;
    bool insideWord = false;
    QCOMPARE(foldBlanks(u"a\u3000b c"_s, changed, insideWord), u"a b c"_s);
    QVERIFY(!changed);
    QCOMPARE(foldBlanks(u"a\u00a0b"_s, changed, insideWord), u"a b"_s);
    QVERIFY(changed);
    changed = false;
    QCOMPARE(foldBlanks(u"\ufeffa \u200bb"_s, changed, insideWord), u"a b"_s);
    QVERIFY(changed);
    QVERIFY(!insideWord);
    QCOMPARE(foldBlanks(u"a\u00ad\u202eb"_s, changed, insideWord), u"ab"_s);
    QVERIFY(insideWord);
}

void tst_Repairs::foldsWidths()
{
    QCOMPARE(foldWidths(u"ｖ＝ＤＭＡＲＣ１；"_s), u"v=DMARC1;"_s);
    QCOMPARE(foldWidths(u"〜all −all –all ‐"_s), u"~all -all -all -"_s);
    QCOMPARE(foldWidths(u"値。"_s), u"値。"_s);
}

void tst_Repairs::findsDoubledDomains_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("once");
    QTest::addRow("own domain") << u"_dmarc.a.test.a.test"_s << u"a.test"_s << u"_dmarc.a.test"_s;
    QTest::addRow("own domain alone") << u"a.test.a.test"_s << u"a.test"_s << u"a.test"_s;
    QTest::addRow("any letter case") << u"x.A.test.a.TEST"_s << u"a.test"_s << u"x.A.test"_s;
    QTest::addRow("unknown domain") << u"x.b.test.b.test"_s << QString() << u"x.b.test"_s;
    QTest::addRow("three labels") << u"x.b.co.jp.b.co.jp"_s << QString() << u"x.b.co.jp"_s;
    QTest::addRow("one label twice is no domain") << u"x.www.www"_s << QString() << QString();
    QTest::addRow("once") << u"_dmarc.a.test"_s << u"a.test"_s << QString();
    QTest::addRow("ends alike only") << u"x.aa.test.a.test"_s << u"a.test"_s << QString();
}

void tst_Repairs::findsDoubledDomains()
{
    QFETCH(QString, name);
    QFETCH(QString, own);
    QFETCH(QString, once);
    QCOMPARE(undoubled(name, own).value_or(QString()), once);
}

void tst_Repairs::tellsTheLengthOfAKey()
{
    QCOMPARE(wholeKeyLength(u"MIGfMA0GCSqG"), 216); // 1024 bits: 162 octets
    QCOMPARE(wholeKeyLength(u"MIIBIjANBgkq"), 392); // 2048 bits: 294 octets
    QCOMPARE(wholeKeyLength(u"MIGf"), std::nullopt);
    QCOMPARE(wholeKeyLength(u"AAAAAAAAAAAA"), std::nullopt);
    QVERIFY(keyIn(u"v=DKIM1; k=rsa; p=MIGf; t=s"));
    QCOMPARE(keyIn(u"v=DKIM1; k=rsa; p=MIGf; t=s")->start, 18);
    QCOMPARE(keyIn(u"v=DKIM1; k=rsa; p=MIGf; t=s")->length, 4);
    QVERIFY(!keyIn(u"v=spf1 exp=a.test"));
}

void tst_Repairs::knowsLabels_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("rest");
    QTest::addRow("English") << u"Host record: `@`"_s << Field::Name << u"`@`"_s;
    QTest::addRow("English, list") << u"  - Record type: MX"_s << Field::Type << u"MX"_s;
    QTest::addRow("Japanese with verb")
        << u"ホストレコードへの入力：`@`"_s << Field::Name << u"`@`"_s;
    QTest::addRow("Japanese choice") << u"レコードタイプの選択：MX"_s << Field::Type << u"MX"_s;
    QTest::addRow("Korean") << u"레코드 값: `x`"_s << Field::Value << u"`x`"_s;
    QTest::addRow("Chinese") << u"主机记录：_dmarc.mail"_s << Field::Name << u"_dmarc.mail"_s;
    QTest::addRow("full-width letters") << u"ＴＴＬ：600"_s << Field::Ttl << u"600"_s;
    QTest::addRow("Markdown bold") << u"**Record value:** a"_s << Field::Value << u"a"_s;
    QTest::addRow("quoted mail") << u"> > Value: v=spf1"_s << Field::Value << u"v=spf1"_s;
    QTest::addRow("current value") << u"現在の値：x"_s << Field::Other << u"x"_s;
    QTest::addRow("two languages") << u"Name/サブドメイン名: a"_s << Field::Name << u"a"_s;
    QTest::addRow("nothing behind") << u"Record value:"_s << Field::Value << QString();
}

void tst_Repairs::knowsLabels()
{
    QFETCH(QString, line);
    const auto labelled = splitLabel(line);
    QVERIFY(labelled);
    QTEST(labelled->field, "field");
    QTEST(labelled->rest, "rest");
}

void tst_Repairs::otherSentencesAreNoLabels_data()
{
    QTest::addColumn<QString>("line");
    QTest::addRow("a value with a colon") << u"v=spf1 include:qcloudmail.com ~all"_s;
    QTest::addRow("a label in a sentence")
        << u"- For a non-primary domain, for example: the Host record should be `abc`."_s;
    QTest::addRow("Japanese sentence") << u"- レコード値の末尾には必ず「.」を入れてください。"_s;
    QTest::addRow("Korean sentence") << u"- 레코드 값이 ‘.’로 끝나는지 확인하십시오."_s;
    QTest::addRow("title") << u"SPF検証："_s;
    QTest::addRow("address") << u"https://example.com/"_s;
    QTest::addRow("empty") << QString();
}

void tst_Repairs::otherSentencesAreNoLabels()
{
    QFETCH(QString, line);
    QVERIFY(!splitLabel(line));
}

void tst_Repairs::knowsTypes()
{
    QCOMPARE(typeIn(u"TXT"), RecordType::Txt);
    QCOMPARE(typeIn(u"ｍｘ"), RecordType::Mx);
    QCOMPARE(typeIn(u"CNAMEレコード"), RecordType::Cname);
    QCOMPARE(typeIn(u"SPF"), RecordType::Txt);
    QCOMPARE(typeIn(u"A(通常)"), RecordType::A);
    QCOMPARE(typeIn(u"MX records are needed"), std::nullopt);
    QCOMPARE(typeIn(u"TMXXT"), std::nullopt);
    QCOMPARE(typeIn(u""), std::nullopt);
}

void tst_Repairs::tellsHostNames()
{
    QVERIFY(isHostName(u"mxbiz1.qq.com."));
    QVERIFY(!isHostName(u"mxbiz1"));
    QVERIFY(!isHostName(u"_dmarc.example.com"));
    QVERIFY(!isHostName(u"1.2.3.4"));
    QVERIFY(!isHostName(u"a..com"));
    QVERIFY(isHostLike(u"_dmarc"));
    QVERIFY(!isHostLike(u"a b"));
    QVERIFY(!isHostLike(u"."));
    QVERIFY(isHostLike(u"日本語.jp"));
    QVERIFY(!isHostLike(u"日本語"));
    QVERIFY(!isHostLike(u"_dmarc.abcと入力します"));
}

QTEST_GUILESS_MAIN(tst_Repairs)
#include "tst_repairs.moc"
