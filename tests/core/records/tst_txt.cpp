#include "core/records/txt.h"

#include "codes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sda;

class tst_Txt : public QObject
{
    Q_OBJECT

private slots:
    void namesDamage_data();
    void namesDamage();
    void saysWhichCharacterIsTypographic();
    void showsWhatHasNoShape_data();
    void showsWhatHasNoShape();
    void showsOnOneLine();
    void comparesTokens_data();
    void comparesTokens();
    void tellsOursFromOthers_data();
    void tellsOursFromOthers();
    void saysWhereATokenDiffers();
    void acceptsTheOtherFormOfAmazon();
    void takesDamageBack_data();
    void takesDamageBack();
};

void tst_Txt::namesDamage_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("code"); // empty: clean

    const auto row = [](const char *claim, QByteArray value, const char *code = "") {
        QTest::newRow(claim) << value << QString::fromLatin1(code);
    };
    row("plain text is clean", "v=DMARC1; p=none");
    row("an empty text is clean", "");
    row("a blank at the end is clean", "v=spf1 ~all ");
    row("two blanks inside are clean", "v=spf1  ~all");
    row("Japanese text is clean", "確認用の文字列");
    row("Hangul is clean", "확인");
    row("quotes around", "\"v=DMARC1; p=none\"", "value.quotes-typed");
    row("quote blank quote at a seam", "v=DKIM1; p=AAAA\" \"BBBB", "value.quotes-typed");
    row("escaped quotes are quotes first", "\\\"v=spf1 ~all\\\"", "value.quotes-typed");
    row("curly quotes", "“v=spf1 ~all”", "value.typographic-characters");
    row("a full-width equals sign", "v＝spf1 ~all", "value.typographic-characters");
    row("full-width letters", "ｖ=spf1 ~all", "value.typographic-characters");
    row("a full-width semicolon", "v=DMARC1； p=none", "value.typographic-characters");
    row("an ideographic blank inside", "v=spf1　~all", "value.typographic-characters");
    row("a no-break blank inside", "v=spf1\u00a0~all", "value.typographic-characters");
    row("an en dash", "v=spf1 mx –all", "value.typographic-characters");
    row("an em dash", "v=spf1 mx —all", "value.typographic-characters");
    row("a long-vowel mark for a dash", "v=spf1 mx ーall", "value.typographic-characters");
    row("an ellipsis", "v=DKIM1; p=MIGf…", "value.typographic-characters");
    row("a dash of Windows-1252",
        "v=spf1 mx \x96"
        "all",
        "value.typographic-characters");
    row("a leading blank", " v=spf1 ~all", "value.invisible-character");
    row("a leading no-break blank", "\u00a0v=spf1 ~all", "value.invisible-character");
    row("a byte order mark", "\ufeffv=spf1 ~all", "value.invisible-character");
    row("a zero-width blank inside", "v=spf1 include:a\u200b.example ~all",
        "value.invisible-character");
    row("a soft hyphen", "v=spf1 include:a\u00ad.example ~all", "value.invisible-character");
    row("a direction mark", "v=spf1 \u202e~all", "value.invisible-character");
    row("a filler of Hangul", "v=spf1 include:a\u3164.example ~all", "value.invisible-character");
    row("a variation selector", "v=spf1\ufe0f ~all", "value.invisible-character");
    row("a zero octet", QByteArray("v=spf1\0 ~all", 12), "value.invisible-character");
    row("a line feed", "v=spf1\n~all", "value.line-break");
    row("CR LF at the end", "v=spf1 ~all\r\n", "value.line-break");
    row("a tab", "v=DMARC1;\tp=none", "value.line-break");
    row("an escaped semicolon", "v=DMARC1\\; p=none", "value.backslash");
    row("typographic comes before invisible", "\u200bv＝spf1", "value.typographic-characters");
    row("invisible comes before a line break", " v=spf1\n", "value.invisible-character");
    row("a line break comes before a backslash", "v=DMARC1\\;\np=none", "value.line-break");
}

void tst_Txt::namesDamage()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, code);
    const std::optional<Finding> damage = damageIn(value);
    QCOMPARE(damage ? idOf(damage->code()) : QString(), code);
    if (damage)
        QCOMPARE(damage->text(Arg::Value), shown(value));
}

void tst_Txt::saysWhichCharacterIsTypographic()
{
    QCOMPARE(damageIn("v=DMARC1； p＝none")->text(Arg::Text), u"；"_s);
}

void tst_Txt::showsWhatHasNoShape_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QByteArray("v=spf1") << u"v=spf1"_s;
    QTest::newRow("UTF-8") << QByteArray("日本語") << u"日本語"_s;
    QTest::newRow("beyond the basic plane") << QByteArray("\U0001f4e7") << u"\U0001f4e7"_s;
    QTest::newRow("line feed and tab") << QByteArray("a\n\tb") << uR"(a\010\009b)"_s;
    QTest::newRow("CR LF at the end") << QByteArray("a\r\n") << uR"(a\013\010)"_s;
    QTest::newRow("not UTF-8") << QByteArray("a\x96z") << uR"(a\150z)"_s;
    QTest::newRow("UTF-8 cut short") << QByteArray("a\xe6\x97") << uR"(a\230\151)"_s;
    QTest::newRow("zero-width blank") << QByteArray("a\u200bz") << uR"(a\226\128\139z)"_s;
    QTest::newRow("right-to-left override") << QByteArray("a\u202ez") << uR"(a\226\128\174z)"_s;
    QTest::newRow("C1 control character") << QByteArray("a\u0090z") << uR"(a\194\144z)"_s;
}

void tst_Txt::showsWhatHasNoShape()
{
    QFETCH(QByteArray, value);
    QTEST(shown(value), "text");
}

void tst_Txt::showsOnOneLine()
{
    QCOMPARE(shownOnOneLine("v=spf1 ~all"), u"v=spf1 ~all"_s);
    QCOMPARE(shownOnOneLine("a;\tb\r\nc\u2028d"), u"a; b  c d"_s);
    QCOMPARE(shownOnOneLine("a\r\n"), u"a"_s);
    QCOMPARE(shownOnOneLine("\tv=spf1"), u" v=spf1"_s); // no record begins with a blank
    QCOMPARE(shownOnOneLine("a\x96\u200b"), shown("a\x96\u200b"));
}

void tst_Txt::comparesTokens_data()
{
    QTest::addColumn<QByteArrayList>("values");
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<bool>("present");

    const auto row = [](const char *claim, QByteArrayList values, QStringList codes, bool present) {
        QTest::newRow(claim) << values << codes << present;
    };
    row("exact", {"verify=AbC123xyz="}, {}, true);
    row("exact among others", {"v=spf1 ~all", "verify=other", "verify=AbC123xyz="}, {}, true);
    row("nothing there", {}, {u"ownership.missing"_s}, false);
    row("only other things", {"v=spf1 ~all", "MS=ms123"}, {u"ownership.missing"_s}, false);
    row("another text of the kind is somebody else's", {"verify=other"}, {u"ownership.missing"_s},
        false);
    row("letter case changed", {"verify=abc123xyz="}, {u"value.case-changed"_s}, true);
    row("letter case of the kind changed", {"VERIFY=AbC123xyz="}, {u"value.case-changed"_s}, true);
    row("cut", {"verify=AbC123"}, {u"ownership.token-truncated"_s}, true);
    row("cut for display", {"verify=AbC123..."}, {u"ownership.token-truncated"_s}, true);
    row("the kind alone is nobody's", {"verify="}, {u"ownership.missing"_s}, false);
    row("a letter wrong", {"verify=AbX123xyz="}, {u"value.one-letter-off"_s}, true);
    row("a letter missing", {"verify=AbC123yz="}, {u"value.one-letter-off"_s}, true);
    row("a letter too many", {"verify=AbCC123xyz="}, {u"value.one-letter-off"_s}, true);
    row("two letters changed round", {"verify=bAC123xyz="}, {u"value.one-letter-off"_s}, true);
    row("a letter of the kind missing", {"verfy=AbC123xyz="}, {u"value.one-letter-off"_s}, true);
    row("three letters wrong are another token", {"verify=XyZ123xyz="}, {u"ownership.missing"_s},
        false);
    row("other digits in a short token are another one", {"verify=AbC124xyz="},
        {u"ownership.missing"_s}, false);
    row("a word in front", {"Value: verify=AbC123xyz="}, {u"value.label-included"_s}, true);
    row("Japanese words in front", {"値：verify=AbC123xyz="}, {u"value.label-included"_s}, true);
    row("Korean words in front", {"기록값: verify=AbC123xyz="}, {u"value.label-included"_s}, true);
    row("Chinese words in front", {"记录值：verify=AbC123xyz="}, {u"value.label-included"_s}, true);
    row("the row in front", {"example.com. 3600 IN TXT verify=AbC123xyz="},
        {u"value.label-included"_s}, true);
    row("a button behind", {"verify=AbC123xyz= Copy"}, {u"value.label-included"_s}, true);
    row("another text behind", {"verify=AbC123xyz= zebra"}, {u"ownership.token-differs"_s}, true);
    row("the nearest is meant", {"verify=other", "verify=abc123xyz="}, {u"value.case-changed"_s},
        true);
    row("a blank at the end", {"verify=AbC123xyz= "}, {u"ownership.token-differs"_s}, true);
    row("without its kind", {"AbC123xyz="}, {u"ownership.token-differs"_s}, true);
    row("quotes in a form", {"Value: \"verify=AbC123xyz=\""}, {u"value.quotes-typed"_s}, true);
    row("quotes", {"\"verify=AbC123xyz=\""}, {u"value.quotes-typed"_s}, true);
    row("a leading blank", {" verify=AbC123xyz="}, {u"value.invisible-character"_s}, true);
}

void tst_Txt::comparesTokens()
{
    QFETCH(QByteArrayList, values);
    const Comparison comparison =
        compareToken(nameOf("example.com"), u"verify=AbC123xyz="_s, values);
    QTEST(codesOf(comparison.findings), "codes");
    QTEST(comparison.present, "present");
    QCOMPARE(comparison.isRight(), comparison.findings.isEmpty());
}

void tst_Txt::tellsOursFromOthers_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArrayList>("values");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("current");
    QTest::addColumn<bool>("isOurs");
    const auto row = [](const char *claim, const char *name, QByteArrayList values, QString code,
                        QByteArrayList current, bool isOurs) {
        QStringList shownValues;
        for (const QByteArray &value : current)
            shownValues += shown(value);
        QTest::newRow(claim) << QByteArray(name) << values << code << shownValues << isOurs;
    };
    // ours: "pmBGN/7MjnfhTKUZ06Enqq1PeGUaOkw8lGhcfwefcHU="
    const char *own = "_amazonses.d.example";
    const QByteArray other = "fmxqxT/icOYx4aA/bEUrDPMeax9/s3frblS+niixmqk=";
    const QByteArray cut = "pmBGN/7MjnfhTKUZ06Enqq1PeG";
    const QByteArray digit = "pmBGN/7MjnfhTKUZ16Enqq1PeGUaOkw8lGhcfwefcHU=";
    const QByteArray quoted = "\"pmBGN/7MjnfhTKUZ06Enqq1PeGUaOkw8lGhcfwefcHU=\"";
    row("the token of another account", own, {other}, u"ownership.token-differs"_s, {other}, false);
    row("it stays beside a cut one of ours", own, {other, cut}, u"ownership.token-truncated"_s,
        {cut}, true);
    row("a quoted one of ours", own, {other, quoted}, u"value.quotes-typed"_s, {quoted}, true);
    row("a digit wrong", own, {digit}, u"value.one-letter-off"_s, {digit}, true);
    row("a text of another form", own, {"hello"}, u"ownership.missing"_s, {}, true);
    row("as long, but no token", own, {QByteArray("a policy ").repeated(5).left(44)},
        u"ownership.missing"_s, {}, true);
    row("as long, but of other signs", own, {QByteArray("0123456789a").repeated(4)},
        u"ownership.missing"_s, {}, true);
    row("the token of another account at the domain", "d.example", {other}, u"ownership.missing"_s,
        {}, true);
    row("with its kind", "d.example", {"amazonses:" + other}, u"ownership.missing"_s, {}, true);
}

void tst_Txt::tellsOursFromOthers()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArrayList, values);
    const Comparison found = compareToken(
        nameOf(name.constData()), u"pmBGN/7MjnfhTKUZ06Enqq1PeGUaOkw8lGhcfwefcHU="_s, values);
    QCOMPARE(found.findings.size(), 1);
    QTEST(idOf(found.findings.first().code()), "code");
    QTEST(found.current, "current");
    QTEST(found.currentIsOurs, "isOurs");
    QCOMPARE(found.present, !found.current.isEmpty());
}

void tst_Txt::saysWhereATokenDiffers()
{
    const auto compared = [](const char *value) {
        return compareToken(nameOf("d.example"), u"verify=AbC123xyz="_s, {value}).findings.first();
    };
    QCOMPARE(compared("verify=AbX123xyz=").number(Arg::Position), 10);
    QCOMPARE(compared("verify=AbC123xyz").text(Arg::ExpectedEnding), u"C123xyz="_s);
    QCOMPARE(compared("verify=AbC").number(Arg::Missing), 7);
    QCOMPARE(compared("verify=AbC").text(Arg::Ending), u"rify=AbC"_s);
    QCOMPARE(compared("TXT Value: verify=AbC123xyz=").text(Arg::Text), u"TXT Value:"_s);
    QCOMPARE(compared("verify=AbC123xyz= コピー").text(Arg::Text), u"コピー"_s);
}

void tst_Txt::acceptsTheOtherFormOfAmazon()
{
    const auto compared = [](const char *name) {
        return compareToken(nameOf(name), u"AbCdEf123="_s, {"amazonses:AbCdEf123="});
    };
    QVERIFY(compared("d.example").isRight());
    QVERIFY(!compared("d.example").identical);
    QVERIFY(!compared("_amazonses.d.example").isRight());
}

void tst_Txt::takesDamageBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("plain") << u"v=spf1 ~all"_s << u"v=spf1 ~all"_s;
    QTest::newRow("full-width") << u"ｖ＝ｓｐｆ１　～ａｌｌ"_s << u"v=spf1 ~all"_s;
    QTest::newRow("octets as numbers")
        << uR"(v=spf1\226\128\139 mx\009~all)"_s << u"v=spf1 mx ~all"_s;
    QTest::newRow("quotes and dashes") << u"“v=spf1 –all”"_s << u"v=spf1 -all"_s;
    QTest::newRow("full-width quotes and backslashes")
        << u"＂ｖ＝ｓｐｆ１　～ａｌｌ＼＂"_s << u"v=spf1 ~all"_s;
    QTest::newRow("half-width stops of Japanese")
        << u"v=spf1 include：a｡example､ ～all"_s << u"v=spf1 include:a.example, ~all"_s;
    QTest::newRow("an upright dash") << u"v=spf1 \ufe32all"_s << u"v=spf1 -all"_s;
    QTest::newRow("backslashes") << uR"(v=DMARC1\; p=none\)"_s << u"v=DMARC1; p=none"_s;
}

void tst_Txt::takesDamageBack()
{
    QFETCH(QString, text);
    QTEST(plainTextOf(text), "plain");
    QCOMPARE(skeletonOf(text.toUtf8()).contains(u'"'), false);
}

QTEST_GUILESS_MAIN(tst_Txt)
#include "tst_txt.moc"
