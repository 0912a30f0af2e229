#include "core/records/spf.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sda;

class tst_Spf : public QObject
{
    Q_OBJECT

private slots:
    void recognisesRecords_data();
    void recognisesRecords();
    void acceptsTerms_data();
    void acceptsTerms();
    void refusesTerms_data();
    void refusesTerms();
    void tellsPartsOfTerms();
    void countsPositionsInCharacters();
    void effectiveTermsEndAtAll();
    void knowsWhatCostsLookups();
    void makesNewRecord();
    void mergesRules_data();
    void mergesRules();
};

void tst_Spf::recognisesRecords_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("is");
    QTest::newRow("version and blank") << QByteArray("v=spf1 ~all") << true;
    QTest::newRow("version alone") << QByteArray("v=spf1") << true;
    QTest::newRow("any letter case") << QByteArray("V=SpF1 ~all") << true;
    QTest::newRow("no blank behind") << QByteArray("v=spf10") << false;
    QTest::newRow("a tab behind") << QByteArray("v=spf1\t~all") << false;
    QTest::newRow("a blank in front") << QByteArray(" v=spf1 ~all") << false;
    QTest::newRow("a quote in front") << QByteArray("\"v=spf1 ~all") << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("sender id") << QByteArray("spf2.0/pra ~all") << false;
}

void tst_Spf::recognisesRecords()
{
    QFETCH(QByteArray, value);
    QTEST(isSpf(value), "is");
}

void tst_Spf::acceptsTerms_data()
{
    QTest::addColumn<QString>("term");
    for (const char *term : {"all",
                             "-ALL",
                             "include:a.example",
                             "Include:_spf.a.example.",
                             "a",
                             "a/24",
                             "a//64",
                             "a/24//64",
                             "a:b.example/0",
                             "mx",
                             "mx:b.example//128",
                             "ptr",
                             "ptr:b.example",
                             "ip4:192.0.2.1",
                             "ip4:192.0.2.0/24",
                             "ip4:0.0.0.0/0",
                             "ip6:2001:db8::/32",
                             "ip6:::1",
                             "ip6:::ffff:192.0.2.1",
                             "exists:%{i}._spf.%{d}",
                             "exists:%{ir}.%{v}._spf.%{d2}",
                             "exists:%{l1r+-}.%{o}",
                             "exists:%{L}%%%_%-.a.example",
                             "include:%{d}",
                             "a:%{h}/24",
                             "a:xn--a.xn--zckzah",
                             "a:b.c-d",
                             "redirect=_spf.a.example",
                             "exp=%{d}.a.example",
                             "unknown=anything:at/all",
                             "x-y_z.1=",
                             "a:foo:bar/baz.example"})
        QTest::newRow(term) << QString::fromLatin1(term);
}

void tst_Spf::acceptsTerms()
{
    QFETCH(QString, term);
    const SpfRecord record = parseSpf(("v=spf1 " + term.toUtf8()));
    QVERIFY(record.faults.isEmpty());
    QCOMPARE(record.terms.size(), 1);
    QCOMPARE(record.terms.first().text, term);
}

void tst_Spf::refusesTerms_data()
{
    QTest::addColumn<QString>("term");
    for (const char *term : {"all.",
                             "all:a",
                             "all/8",
                             "--all",
                             "~",
                             "include",
                             "include:",
                             "include=a.example",
                             "inlcude:a.example",
                             "include:a.example/24",
                             "include:localhost",
                             "include:a.example,",
                             "include:a.example,include:b.example",
                             "include:a..example",
                             "include:.example",
                             "include:http://a.example/",
                             "a.example",
                             "a:",
                             "a/",
                             "a/33",
                             "a/024",
                             "a//129",
                             "a/24/64",
                             "a:b.example:8080",
                             "a:192.0.2.1",
                             "a:b.123",
                             "a:b.example%",
                             "mx:b.-example",
                             "mx,",
                             "ptr/24",
                             "ptr:",
                             "ip4",
                             "ip4:",
                             "ip4:a.example",
                             "ip4:192.0.2",
                             "ip4:192.0.2.256",
                             "ip4:192.0.2.01",
                             "ip4:192.0.2.0.",
                             "ip4:192.0.2.0/33",
                             "ip4:192.0.2.0/",
                             "ip4:192.0.2.0//32",
                             "ip4:192.0.2.0:25",
                             "ip4:2001:db8::1",
                             "ip6:192.0.2.1",
                             "ip6:2001:db8::/129",
                             "ip6:2001:db8",
                             "ip6::2001::db8",
                             "ipv4:192.0.2.1",
                             "exists",
                             "exists:%(i).a.example",
                             "exists:%{x}.a.example",
                             "exists:%{i0}.a.example",
                             "exists:%{c}.a.example",
                             "exists:%{i.a.example",
                             "redirect:a.example",
                             "redirect=",
                             "redirect=a",
                             "exp=",
                             "exp=-all",
                             "=all",
                             "1up=a",
                             "x=%a"})
        QTest::newRow(term) << QString::fromLatin1(term);
    QTest::newRow("a look-alike letter") << u"include:\u0430.example"_s;
    QTest::newRow("a label of 64") << u"include:"_s + QString(64, u'a') + u".example"_s;
}

void tst_Spf::refusesTerms()
{
    QFETCH(QString, term);
    const SpfRecord record = parseSpf("v=spf1 mx " + term.toUtf8() + " ~all");
    QCOMPARE(record.faults, (QList<SpfFault>{{term, 11}}));
    QCOMPARE(record.terms.size(), 2);
}

void tst_Spf::tellsPartsOfTerms()
{
    const SpfRecord record =
        parseSpf("v=spf1 ?a:b.Example/24//64 -ip6:2001:db8::/32 redirect=c.example");
    QCOMPARE(record.terms.size(), 3);
    QCOMPARE(
        record.terms[0],
        (SpfTerm{SpfKind::A, SpfQualifier::Neutral, u"b.Example"_s, u"?a:b.Example/24//64"_s, 8}));
    QCOMPARE(
        record.terms[1],
        (SpfTerm{SpfKind::Ip6, SpfQualifier::Fail, u"2001:db8::"_s, u"-ip6:2001:db8::/32"_s, 28}));
    QCOMPARE(record.terms[2].kind, SpfKind::Redirect);
    QCOMPARE(record.terms[2].argument, u"c.example"_s);
}

void tst_Spf::countsPositionsInCharacters()
{
    const SpfRecord record = parseSpf("v=spf1 x=日本 moo");
    QCOMPARE(record.faults, (QList<SpfFault>{{u"x=日本"_s, 8}, {u"moo"_s, 13}}));
}

void tst_Spf::effectiveTermsEndAtAll()
{
    const auto textsOf = [](const char *value) {
        QStringList texts;
        for (const SpfTerm &term : parseSpf(value).effectiveTerms())
            texts += term.text;
        return texts.join(u' ');
    };
    QCOMPARE(textsOf("v=spf1 a -all mx include:a.example"), u"a -all"_s);
    QCOMPARE(textsOf("v=spf1 redirect=a.example mx ~all"), u"mx ~all"_s);
    QCOMPARE(textsOf("v=spf1 mx redirect=a.example"), u"mx redirect=a.example"_s);
}

void tst_Spf::knowsWhatCostsLookups()
{
    const SpfRecord record =
        parseSpf("v=spf1 a mx ptr include:a.example exists:b.example ip4:192.0.2.1 "
                 "ip6:::1 x=y exp=c.example redirect=d.example");
    int costly = 0;
    for (const SpfTerm &term : record.terms)
        costly += term.costsLookup();
    QCOMPARE(record.terms.size(), 10);
    QCOMPARE(costly, 6);
}

void tst_Spf::makesNewRecord()
{
    QCOMPARE(newSpf({u"include:a.example"_s, u"ip4:192.0.2.1"_s}),
             u"v=spf1 include:a.example ip4:192.0.2.1 ~all"_s);
}

void tst_Spf::mergesRules_data()
{
    QTest::addColumn<QString>("existing");
    QTest::addColumn<QString>("merged");
    const auto row = [](const char *claim, const char *existing, const char *merged) {
        QTest::newRow(claim) << QString::fromUtf8(existing) << QString::fromUtf8(merged);
    };
    row("before all", "v=spf1 mx -all", "v=spf1 mx include:our.example -all");
    row("nothing to do", "v=spf1 include:our.example -all", "v=spf1 include:our.example -all");
    row("nothing to do in capitals", "v=spf1 +INCLUDE:our.Example. -all",
        "v=spf1 +INCLUDE:our.Example. -all");
    row("blanks and letter case stay", "V=SPF1   MX  ?ALL ",
        "V=SPF1   MX  include:our.example ?ALL ");
    row("no ending stays without", "v=spf1 mx", "v=spf1 mx include:our.example");
    row("a blank at the end stays", "v=spf1 mx ", "v=spf1 mx include:our.example ");
    row("the version alone", "v=spf1", "v=spf1 include:our.example");
    row("before redirect", "v=spf1 redirect=a.example",
        "v=spf1 include:our.example redirect=a.example");
    row("all decides where redirect is ignored", "v=spf1 redirect=a.example mx ~all",
        "v=spf1 redirect=a.example mx include:our.example ~all");
    row("the rule behind all is not moved", "v=spf1 mx ~all include:our.example",
        "v=spf1 mx include:our.example ~all include:our.example");
    row("before its negative twin", "v=spf1 -include:our.example ~all",
        "v=spf1 include:our.example -include:our.example ~all");
    row("before every address", "v=spf1 -ip4:0.0.0.0/0 ~all",
        "v=spf1 include:our.example -ip4:0.0.0.0/0 ~all");
    row("broken terms stay", "v=spf1 include: mx ~all",
        "v=spf1 include: mx include:our.example ~all");
    row("+all stays", "v=spf1 +all", "v=spf1 include:our.example +all");
    row("nothing there", "", "v=spf1 include:our.example ~all");
}

void tst_Spf::mergesRules()
{
    QFETCH(QString, existing);
    QFETCH(QString, merged);
    const SpfRules rules{u"include:our.example"_s};
    QCOMPARE(mergeSpf(existing, rules), merged);
    QCOMPARE(mergeSpf(merged, rules), merged);

    // the same for two rules, of which one may stand there already
    const SpfRules two{u"include:our.example"_s, u"ip4:192.0.2.0/24"_s};
    const QString once = mergeSpf(existing, two);
    QCOMPARE(mergeSpf(once, two), once);
    const SpfRecord record = parseSpf(once.toUtf8());
    QStringList effective;
    for (const SpfTerm &term : record.effectiveTerms())
        effective += term.text.toLower();
    QVERIFY(effective.contains(u"ip4:192.0.2.0/24"_s));
}

QTEST_GUILESS_MAIN(tst_Spf)
#include "tst_spf.moc"
