#include "core/records/spf.h"

#include "codes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sda;

namespace {

QByteArray blanks(int count)
{
    return QByteArray(count, ' ');
}

} // namespace

class tst_SpfComparison : public QObject
{
    Q_OBJECT

private slots:
    void judges_data();
    void judges();
    void tellsIdenticalFromEqual();
    void namesMissingRules();
    void namesTermAndPosition();
    void comparesAddressesByValue();
    void looksAtTheSeams_data();
    void looksAtTheSeams();
    void quotesSignsAndWords();
    void everyTickSurvivesNoChangeOfMeaning();
};

void tst_SpfComparison::judges_data()
{
    QTest::addColumn<QByteArrayList>("values");
    QTest::addColumn<QStringList>("codes");

    const auto row = [](const char *claim, QByteArrayList values, QStringList codes = {}) {
        QTest::newRow(claim) << values << codes;
    };
    // right
    row("as planned", {"v=spf1 include:our.example ~all"});
    row("beside other texts", {"verify=1", "v=spf1 include:our.example ~all"});
    row("other senders too",
        {"v=spf1 mx a:b.example include:x.example include:our.example ip4:192.0.2.1 -all"});
    row("other letter case", {"V=SPF1 INCLUDE:Our.Example ~ALL"});
    row("final dot", {"v=spf1 include:our.example. ~all"});
    row("qualifier written out", {"v=spf1 +include:our.example -all"});
    row("more blanks", {"v=spf1   include:our.example   ~all  "});
    row("redirect as the ending", {"v=spf1 include:our.example redirect=x.example"});
    row("macros of others",
        {"v=spf1 exists:%{i}._spf.%{d} include:our.example -all exp=e.example"});
    row("unknown modifier", {"v=spf1 include:our.example x-y=z ~all"});
    row("negative address of somebody else", {"v=spf1 -ip4:192.0.2.66 include:our.example ~all"});
    row("others behind all", {"v=spf1 include:our.example ~all mx"});
    row("a negative twin behind it", {"v=spf1 include:our.example -include:our.example ~all"});

    // right, with a remark
    row("+all", {"v=spf1 include:our.example +all"}, {u"spf.allows-everyone"_s});
    row("bare all", {"v=spf1 include:our.example all"}, {u"spf.allows-everyone"_s});
    row("every address", {"v=spf1 include:our.example ip4:0.0.0.0/0 -all"},
        {u"spf.allows-everyone"_s});
    row("no ending", {"v=spf1 include:our.example"}, {u"spf.no-ending"_s});
    row("neutral ending", {"v=spf1 include:our.example ?all"}, {u"spf.no-ending"_s});
    row("redirect beside all", {"v=spf1 include:our.example redirect=x.example ~all"},
        {u"spf.redirect-ignored"_s});
    row("ptr", {"v=spf1 ptr include:our.example ~all"}, {u"spf.discouraged-term"_s});
    row("sender id beside it", {"v=spf1 include:our.example ~all", "spf2.0/pra ~all"},
        {u"spf.discouraged-term"_s});
    row("450 octets", {"v=spf1 include:our.example " + blanks(450 - 31) + "~all"});
    row("451 octets", {"v=spf1 include:our.example " + blanks(451 - 31) + "~all"},
        {u"spf.too-long"_s});
    row("ptr behind all costs nobody", {"v=spf1 include:our.example ~all ptr"});

    // not there
    row("nothing", {}, {u"spf.missing"_s});
    row("only other texts", {"verify=1", "v=DMARC1; p=none", "v=DKIM1; p=AAAA"},
        {u"spf.missing"_s});
    row("only sender id", {"spf2.0/pra include:our.example ~all"}, {u"spf.missing"_s});

    // near misses
    row("quotes", {"\"v=spf1 include:our.example ~all\""}, {u"value.quotes-typed"_s});
    row("quotes at the end only", {"v=spf1 include:our.example ~all\""}, {u"value.quotes-typed"_s});
    row("curly quotes", {"“v=spf1 include:our.example ~all”"}, {u"value.typographic-characters"_s});
    row("full-width version", {"ｖ＝ｓｐｆ１ include:our.example ~all"},
        {u"value.typographic-characters"_s});
    row("en dash", {"v=spf1 include:our.example –all"}, {u"value.typographic-characters"_s});
    row("leading blank", {" v=spf1 include:our.example ~all"}, {u"value.invisible-character"_s});
    row("byte order mark", {"\ufeffv=spf1 include:our.example ~all"},
        {u"value.invisible-character"_s});
    row("zero-width inside", {"v=spf1 include:our\u200b.example ~all"},
        {u"value.invisible-character"_s});
    row("tab for a blank", {"v=spf1\tinclude:our.example ~all"}, {u"value.line-break"_s});
    row("line feed at the end", {"v=spf1 include:our.example ~all\n"}, {u"value.line-break"_s});
    row("backslash", {"v=spf1 include:our.example \\~all"}, {u"value.backslash"_s});
    row("no blank behind the version", {"v=spf1include:our.example ~all"},
        {u"spf.version-wrong"_s});
    row("version 10", {"v=spf10 include:our.example ~all"}, {u"spf.version-wrong"_s});
    row("blank in the version", {"v=spf 1 include:our.example ~all"}, {u"spf.version-wrong"_s});
    row("blank behind the sign", {"v= spf1 include:our.example ~all"}, {u"spf.version-wrong"_s});
    row("no number", {"v=spf include:our.example ~all"}, {u"spf.version-wrong"_s});
    row("version 2", {"v=spf2.0 include:our.example ~all"}, {u"spf.version-wrong"_s});
    row("l for 1", {"v=spfl include:our.example ~all"}, {u"spf.version-wrong"_s});
    row("colon for the sign", {"v:spf1 include:our.example ~all"}, {u"spf.version-wrong"_s});
    row("no v", {"spf1 include:our.example ~all"}, {u"spf.version-wrong"_s});
    row("letters exchanged", {"v=sfp1 include:our.example ~all"}, {u"spf.version-wrong"_s});
    row("other words in front", {"hello v=spf1 include:our.example ~all"},
        {u"spf.version-wrong"_s});
    row("comma behind the version", {"v=spf1, include:our.example, ~all"}, {u"spf.separators"_s});
    row("semicolons everywhere", {"v=spf1; include:our.example; ~all;"}, {u"spf.separators"_s});

    // form words
    row("the type in front", {"TXT v=spf1 include:our.example ~all"}, {u"value.label-included"_s});
    row("a word in front", {"Value: v=spf1 include:our.example ~all"}, {u"value.label-included"_s});
    row("a word glued in front", {"Valuev=spf1 include:our.example ~all"},
        {u"value.label-included"_s});
    row("an attribute in front", {"content=v=spf1 include:our.example ~all"},
        {u"value.label-included"_s});
    row("host in front", {"Host @ v=spf1 include:our.example ~all"}, {u"value.label-included"_s});
    row("the own name in front", {"example.com v=spf1 include:our.example ~all"},
        {u"value.label-included"_s});
    row("the row in front", {"example.com. 600 IN TXT v=spf1 include:our.example ~all"},
        {u"value.label-included"_s});
    row("another name in front", {"example.org v=spf1 include:our.example ~all"},
        {u"spf.version-wrong"_s});
    row("Japanese", {"値 v=spf1 include:our.example ~all"}, {u"value.label-included"_s});
    row("Japanese with a wide colon", {"レコードの値：v=spf1 include:our.example ~all"},
        {u"value.label-included"_s});
    row("Korean", {"기록값: v=spf1 include:our.example ~all"}, {u"value.label-included"_s});
    row("Chinese", {"TXT 记录值：v=spf1 include:our.example ~all"}, {u"value.label-included"_s});
    row("a button behind", {"v=spf1 include:our.example ~all Copy"}, {u"value.label-included"_s});
    row("a button stuck behind", {"v=spf1 include:our.example ~allCopy"},
        {u"value.label-included"_s});
    row("a Japanese button", {"v=spf1 include:our.example ~allコピー"},
        {u"value.label-included"_s});
    row("a Korean button", {"v=spf1 include:our.example ~all 복사"}, {u"value.label-included"_s});
    row("a Chinese button", {"v=spf1 include:our.example ~all复制"}, {u"value.label-included"_s});
    row("a column behind", {"v=spf1 include:our.example ~all TTL 3600"},
        {u"value.label-included"_s});
    row("a number behind", {"v=spf1 include:our.example ~all 3600"}, {u"spf.syntax"_s});
    row("quotes inside a form", {"Value: \"v=spf1 include:our.example ~all\""},
        {u"value.quotes-typed"_s});
    row("a labelled copy beside the record",
        {"v=spf1 include:our.example ~all", "Value: v=spf1 include:our.example ~all"});

    // wrong
    row("two records", {"v=spf1 include:our.example ~all", "v=spf1 mx ~all"},
        {u"spf.multiple-records"_s});
    row("two in other letter case", {"v=spf1 include:our.example ~all", "V=sPf1 -all"},
        {u"spf.multiple-records"_s});
    row("glued rules", {"v=spf1 mx ~all v=spf1 include:our.example ~all"},
        {u"spf.two-rules-glued"_s});
    row("glued without a blank", {"v=spf1 include:our.example ~allV=SPF1 mx ~all"},
        {u"spf.two-rules-glued"_s});
    row("behind all", {"v=spf1 mx ~all include:our.example"}, {u"spf.include-after-all"_s});
    row("behind +all", {"v=spf1 +all include:our.example"},
        {u"spf.include-after-all"_s, u"spf.allows-everyone"_s});
    row("behind a refusal of all", {"v=spf1 -ip4:0.0.0.0/0 include:our.example ~all"},
        {u"spf.include-after-all"_s});
    for (const char *term : {"-ip6:::/0", "~ip6:0::/0", "?a/0", "-a//0", "-mx:x.example/0//64"}) {
        QTest::addRow("behind a refusal of a family: %s", term)
            << QByteArrayList{QByteArray("v=spf1 ") + term + " include:our.example ~all"}
            << QStringList{u"spf.include-after-all"_s};
    }
    for (const char *term : {"-ip6:2001:db8::/32", "-a/10", "-mx//10", "a:x.example/0"}) {
        QTest::addRow("behind what leaves it in force: %s", term)
            << QByteArrayList{QByteArray("v=spf1 ") + term + " include:our.example ~all"}
            << QStringList{};
    }
    row("behind a rule for all of IPv6", {"v=spf1 ip6:::/0 include:our.example ~all"},
        {u"spf.allows-everyone"_s});
    row("negative", {"v=spf1 -include:our.example ~all"}, {u"spf.include-negative"_s});
    row("soft", {"v=spf1 ~include:our.example ~all"}, {u"spf.include-negative"_s});
    row("neutral", {"v=spf1 ?include:our.example ~all"}, {u"spf.include-negative"_s});
    row("a negative twin in front", {"v=spf1 -include:our.example include:our.example ~all"},
        {u"spf.include-negative"_s});
    row("without it", {"v=spf1 mx ~all"}, {u"spf.include-missing"_s});
    row("another name", {"v=spf1 include:other.example ~all"}, {u"spf.include-missing"_s});
    row("one letter off", {"v=spf1 include:out.example ~all"}, {u"value.one-letter-off"_s});
    row("one letter off beside others", {"v=spf1 mx include:oru.example include:x.example ~all"},
        {u"value.one-letter-off"_s});
    row("other digits", {"v=spf1 include:our2.example ~all"}, {u"spf.include-missing"_s});
    row("a name below", {"v=spf1 include:x.our.example ~all"}, {u"spf.include-missing"_s});
    row("a name above", {"v=spf1 include:our.example.example ~all"}, {u"spf.include-missing"_s});
    row("the name by another mechanism", {"v=spf1 a:our.example ~all"}, {u"spf.include-missing"_s});
    row("only behind a redirect", {"v=spf1 redirect=our.example"}, {u"spf.include-missing"_s});
    row("blank behind the colon", {"v=spf1 include: our.example ~all"}, {u"spf.syntax"_s});
    row("blank in front of the colon", {"v=spf1 include :our.example ~all"}, {u"spf.syntax"_s});
    row("sign for the colon", {"v=spf1 include=our.example ~all"}, {u"spf.syntax"_s});
    row("misspelt", {"v=spf1 inlcude:our.example ~all"}, {u"spf.syntax"_s});
    row("bare name", {"v=spf1 our.example ~all"}, {u"spf.syntax"_s});
    row("comma behind", {"v=spf1 include:our.example, ~all"}, {u"spf.separators"_s});
    row("comma between", {"v=spf1 include:our.example,include:x.example ~all"},
        {u"spf.separators"_s});
    row("semicolon at the end", {"v=spf1 include:our.example ~all;"}, {u"spf.separators"_s});
    row("a comma alone", {"v=spf1 include:our.example , ~all"}, {u"spf.separators"_s});
    row("a comma and a broken term", {"v=spf1 include:our.example, ip4:300.1.1.1 ~all"},
        {u"spf.separators"_s, u"spf.syntax"_s});
    row("a comma in what is no term", {"v=spf1 include:our.example moo,cow ~all"},
        {u"spf.syntax"_s});
    row("a comma in a macro", {"v=spf1 exists:%{l2r,}.x.example include:our.example ~all"});
    row("glued to all", {"v=spf1 include:our.example~all"}, {u"spf.syntax"_s});
    row("glued to -all", {"v=spf1 include:our.example-all"}, {u"spf.syntax"_s, u"spf.no-ending"_s});
    row("strings glued", {"v=spf1 mxinclude:our.example ~all"}, {u"spf.syntax"_s});
    row("strings glued at a name", {"v=spf1 include:x.exampleinclude:our.example ~all"},
        {u"spf.syntax"_s});
    row("a broken term of somebody else", {"v=spf1 ip4:mail.x.example include:our.example ~all"},
        {u"spf.syntax"_s});
    row("a broken term, and without ours", {"v=spf1 ip4:300.1.1.1 ~all"},
        {u"spf.syntax"_s, u"spf.include-missing"_s});
    row("broken behind all too", {"v=spf1 include:our.example ~all moo"}, {u"spf.syntax"_s});
    row("redirect twice", {"v=spf1 include:our.example redirect=a.example redirect=b.example"},
        {u"spf.syntax"_s});
    row("look-alike letter", {"v=spf1 include:\u043eur.example ~all"},
        {u"spf.syntax"_s, u"spf.include-missing"_s});
}

void tst_SpfComparison::judges()
{
    QFETCH(QByteArrayList, values);
    const Comparison comparison =
        compareSpf(nameOf("example.com"), {u"include:our.example"_s}, values);
    QTEST(codesOf(comparison.findings), "codes");
    bool hasError = false;
    for (const Finding &finding : comparison.findings)
        hasError = hasError || finding.severity() == Severity::Error;
    QCOMPARE(comparison.isRight(), !hasError);
    QCOMPARE(comparison.present, !codesOf(comparison.findings).contains(u"spf.missing"_s));
    QCOMPARE(comparison.current.isEmpty(), !comparison.present);
}

void tst_SpfComparison::tellsIdenticalFromEqual()
{
    const SpfRules rules{u"include:our.example"_s};
    QVERIFY(compareSpf(nameOf("d.example"), rules, {"v=spf1 include:our.example ~all"}).identical);
    QVERIFY(!compareSpf(nameOf("d.example"), rules, {"v=spf1 include:our.example -all"}).identical);
}

void tst_SpfComparison::namesMissingRules()
{
    const Comparison comparison =
        compareSpf(nameOf("d.example"), {u"include:a.example"_s, u"include:b.example"_s, u"mx"_s},
                   {"v=spf1 include:b.example ~all"});
    const Finding *missing = findingOf(comparison, FindingCode::SpfIncludeMissing);
    QVERIFY(missing);
    QCOMPARE(missing->list(Arg::Names), (QStringList{u"include:a.example"_s, u"mx"_s}));
    QCOMPARE(missing->text(Arg::Value), u"v=spf1 include:b.example ~all"_s);
}

void tst_SpfComparison::namesTermAndPosition()
{
    const Comparison comparison = compareSpf(nameOf("d.example"), {u"include:our.example"_s},
                                             {"v=spf1 include: our.example ~all"});
    QCOMPARE(comparison.findings.size(), 1);
    QCOMPARE(comparison.findings[0].text(Arg::Term), u"include: our.example"_s);
    QCOMPARE(comparison.findings[0].number(Arg::Position), 8);
}

void tst_SpfComparison::comparesAddressesByValue()
{
    const SpfRules rules{u"ip4:192.0.2.1"_s, u"ip6:2001:db8::1"_s, u"ip4:198.51.100.0/24"_s};
    const auto isRight = [&](const char *value) {
        return compareSpf(nameOf("d.example"), rules, {value}).isRight();
    };
    QVERIFY(isRight("v=spf1 ip4:192.0.2.1/32 ip6:2001:DB8:0:0::1/128 ip4:198.51.100.0/24 ~all"));
    QVERIFY(!isRight("v=spf1 ip4:192.0.2.1 ip6:2001:db8::1 ip4:198.51.100.0/25 ~all"));
    QVERIFY(!isRight("v=spf1 ip4:192.0.2.1 ip6:2001:db8::1 ip4:198.51.100.0 ~all"));
    QVERIFY(!isRight("v=spf1 ip4:192.0.2.1 ip6:2001:db8::1/32 ip4:198.51.100.0/24 ~all"));
}

void tst_SpfComparison::everyTickSurvivesNoChangeOfMeaning()
{
    // Take away, double or change each character of the part that matters: never a tick.
    const QByteArray right = "v=spf1 include:our.example ~all";
    const QByteArray rule = "v=spf1 include:our.example";
    const auto isRight = [](const QByteArray &value) {
        return compareSpf(nameOf("d.example"), {u"include:our.example"_s}, {value}).isRight();
    };
    QVERIFY(isRight(right));
    for (qsizetype i = 0; i < rule.size(); ++i) {
        QByteArray cut = right;
        QVERIFY2(!isRight(cut.remove(i, 1)), cut);
        QByteArray doubled = right;
        if (right[i] != ' ')
            QVERIFY2(!isRight(doubled.insert(i, right[i])), doubled);
        for (const char c : {'x', '_', ',', ';', '"', '\\', '\n', '\x80', '%', '/'}) {
            if (right[i] == c)
                continue;
            QByteArray changed = right;
            changed[i] = c;
            QVERIFY2(!isRight(changed), changed);
        }
    }
}

void tst_SpfComparison::looksAtTheSeams_data()
{
    QTest::addColumn<QByteArrayList>("strings");
    QTest::addColumn<QString>("code"); // of the first finding
    QTest::addColumn<int>("position");
    const auto row = [](const char *claim, QByteArrayList strings, const char *code = "",
                        int position = 0) {
        QTest::newRow(claim) << strings << QString::fromLatin1(code) << position;
    };
    row("one string", {"v=spf1 include:our.example ~all"});
    row("a blank at the end", {"v=spf1 mx ", "include:our.example ~all"});
    row("a blank at the beginning", {"v=spf1 mx", " include:our.example ~all"});
    row("inside a name", {"v=spf1 include:our.exa", "mple ~all"});
    row("inside a name, at the dot", {"v=spf1 include:our.", "example ~all"});
    row("inside a word", {"v=spf1 inc", "lude:our.example ~all"});
    row("an empty string", {"v=spf1 include:our.example ~all", ""});
    row("two terms", {"v=spf1 mx", "include:our.example ~all"}, "spf.strings-glued", 10);
    row("two names", {"v=spf1 include:x.example", "include:our.example ~all"}, "spf.strings-glued",
        25);
    row("the ending", {"v=spf1 include:our.example", "-all"}, "spf.strings-glued", 27);
    row("of others", {"v=spf1 include:our.example a", "mx ~all"}, "spf.strings-glued", 29);
    row("the version", {"v=spf1", "include:our.example ~all"}, "spf.strings-glued", 7);
    row("a short term behind ours", {"v=spf1 include:our.example", "a ~all"}, "spf.strings-glued",
        27);
    row("a name that could go on", {"v=spf1 include:our.example include:x.example", "a ~all"});
}

void tst_SpfComparison::looksAtTheSeams()
{
    QFETCH(QByteArrayList, strings);
    QFETCH(QString, code);
    const Comparison comparison =
        compareSpfStrings(nameOf("d.example"), {u"include:our.example"_s}, {TxtData{strings}});
    QCOMPARE(codesOf(comparison.findings), code.isEmpty() ? QStringList() : QStringList{code});
    if (!code.isEmpty())
        QTEST(comparison.findings.first().number(Arg::Position), "position");
}

void tst_SpfComparison::quotesSignsAndWords()
{
    const auto first = [](const char *value) {
        return compareSpf(nameOf("d.example"), {u"include:our.example"_s}, {value})
            .findings.first();
    };
    QCOMPARE(first("v=spf1 include:our.example; ~all").text(Arg::Text), u";"_s);
    QCOMPARE(first("Host: @ Value: v=spf1 include:our.example ~all").text(Arg::Text),
             u"Host: @ Value:"_s);
    QCOMPARE(first("v=spf1 include:our.example ~all copy").text(Arg::Text), u"copy"_s);
    const Finding off = first("v=spf1 include:uor.example ~all");
    QCOMPARE(off.text(Arg::Value), u"include:uor.example"_s);
    QCOMPARE(off.text(Arg::Expected), u"include:our.example"_s);
    QCOMPARE(off.number(Arg::Position), 9);
}

QTEST_GUILESS_MAIN(tst_SpfComparison)
#include "tst_spfcomparison.moc"
