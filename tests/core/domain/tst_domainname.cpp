#include "core/domain/domainname.h"

#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

class tst_DomainName : public QObject
{
    Q_OBJECT
private slots:
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
    void quotesOnlyTheBeginningOfAGiantText();
    void tellsPrimaryFromNonPrimary_data();
    void tellsPrimaryFromNonPrimary();
    void showsInternationalNames();
    void remarksOnLookalikes_data();
    void remarksOnLookalikes();
    void knowsPublicSuffixes_data();
    void knowsPublicSuffixes();
    void findsTheRegistrablePartOfAnyName_data();
    void findsTheRegistrablePartOfAnyName();
    void isEmptyUntilThereIsADomain();
};

namespace {

DnsName name(const char *text)
{
    return DnsName::fromText(QString::fromUtf8(text)).value();
}

QString idOfRefusal(const QString &text)
{
    const auto result = parseDomain(text);
    const auto *why = std::get_if<Finding>(&result);
    return why ? idOf(why->code()) : u"accepted"_s;
}

} // namespace

void tst_DomainName::understands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ascii");

    const auto row = [](const char *claim, const QString &text, const QString &ascii) {
        QTest::addRow("%s", claim) << text << ascii;
    };
    row("a plain domain", u"sampledomain.com"_s, u"sampledomain.com"_s);
    row("a sub-domain", u"abc.sampledomain.com"_s, u"abc.sampledomain.com"_s);
    row("capitals become small", u"SampleDomain.COM"_s, u"sampledomain.com"_s);
    row("a final dot", u"sampledomain.com."_s, u"sampledomain.com"_s);
    row("blanks, tab and line end around", u" \tsampledomain.com \r\n"_s, u"sampledomain.com"_s);
    row("an ideographic blank around", u"　sampledomain.com　"_s, u"sampledomain.com"_s);
    row("quotes around", u"\"sampledomain.com\""_s, u"sampledomain.com"_s);
    row("Japanese brackets around", u"「sampledomain.com」"_s, u"sampledomain.com"_s);
    row("curly quotes and a blank around", u"“sampledomain.com” "_s, u"sampledomain.com"_s);
    row("www is kept as typed", u"www.sampledomain.com"_s, u"www.sampledomain.com"_s);
    row("a web address", u"https://sampledomain.com/shop/index.html?a=b@c#top"_s,
        u"sampledomain.com"_s);
    row("a web address with a port", u"http://sampledomain.com:8080"_s, u"sampledomain.com"_s);
    row("a web address with a user", u"https://me:secret@sampledomain.com:443/"_s,
        u"sampledomain.com"_s);
    row("a web address without scheme", u"sampledomain.com/shop"_s, u"sampledomain.com"_s);
    row("a port", u"sampledomain.com:25"_s, u"sampledomain.com"_s);
    row("a mail address", u"mail@sampledomain.com"_s, u"sampledomain.com"_s);
    row("a mail address with a name", u"Sample Shop <mail@abc.sampledomain.com>"_s,
        u"abc.sampledomain.com"_s);
    row("a mail address with a quoted name", u"\"Shop, Sample\" <mail@sampledomain.com>;"_s,
        u"sampledomain.com"_s);
    row("a mailto link", u"mailto:mail@sampledomain.com?subject=x"_s, u"sampledomain.com"_s);
    row("an at sign in front", u"@sampledomain.com"_s, u"sampledomain.com"_s);
    row("full-width letters", u"ｓａｍｐｌｅｄｏｍａｉｎ．ｃｏｍ"_s, u"sampledomain.com"_s);
    row("a full-width mail address", u"ｍａｉｌ＠ｓａｍｐｌｅｄｏｍａｉｎ．ｃｏｍ"_s,
        u"sampledomain.com"_s);
    row("a full-width web address", u"ｈｔｔｐｓ：／／sampledomain．com／shop"_s,
        u"sampledomain.com"_s);
    row("ideographic full stops", u"abc。sampledomain｡com。"_s, u"abc.sampledomain.com"_s);
    row("a zero-width blank inside", u"sample\u200bdomain.com"_s, u"sampledomain.com"_s);
    row("a byte order mark in front", u"\ufeffsampledomain.com"_s, u"sampledomain.com"_s);
    row("direction marks around", u"\u202asampledomain.com\u202c\u200e"_s, u"sampledomain.com"_s);
    row("a soft hyphen inside", u"sample\u00addomain.com"_s, u"sampledomain.com"_s);
    row("a Japanese name", u"日本語。jp"_s, u"xn--wgv71a119e.jp"_s);
    row("a Korean name", u"mail@한국.kr"_s, u"xn--3e0b707e.kr"_s);
    row("half-width kana", u"ﾃｽﾄ.jp"_s, u"xn--zckzah.jp"_s);
    row("a German name keeps its sharp s", u"straße.de"_s, u"xn--strae-oqa.de"_s);
    row("an international top level", u"日本語.みんな"_s, u"xn--wgv71a119e.xn--q9jyb4c"_s);
    row("a name already in ACE", u"XN--WGV71A119E.jp"_s, u"xn--wgv71a119e.jp"_s);
    row("digits and hyphens", u"a-1.123.sample-domain.com"_s, u"a-1.123.sample-domain.com"_s);
    row("an unknown top level", u"abc.foo.test"_s, u"abc.foo.test"_s);
    row("a documentation name", u"sender.example"_s, u"sender.example"_s);
    row("labels of 63 characters", QString(63, u'a') + u".com"_s, QString(63, u'a') + u".com"_s);
    row("a name of 253 characters", (QString(61, u'a') + u'.').repeated(4).chopped(1) + u".co.jp"_s,
        (QString(61, u'a') + u'.').repeated(4).chopped(1) + u".co.jp"_s);
}

void tst_DomainName::understands()
{
    QFETCH(QString, text);
    QFETCH(QString, ascii);
    const auto result = parseDomain(text);
    const auto *domain = std::get_if<DomainName>(&result);
    QVERIFY2(domain, qPrintable(idOfRefusal(text)));
    QCOMPARE(domain->ascii(), ascii);
    QCOMPARE(domain->dnsName().text(), ascii);
    QVERIFY(!domain->isEmpty());
}

void tst_DomainName::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");

    const auto row = [](const char *claim, const QString &text, const char *code) {
        QTest::addRow("%s", claim) << text << QString::fromLatin1(code);
    };
    row("nothing", u""_s, "domain.empty");
    row("only blanks", u" \t　\r\n"_s, "domain.empty");
    row("only invisible characters", u"\u200b\ufeff"_s, "domain.empty");
    row("only quotes", u"\"\""_s, "domain.empty");
    row("one word", u"sampledomain"_s, "domain.malformed");
    row("localhost", u"localhost"_s, "domain.malformed");
    row("an unknown top level alone", u"example"_s, "domain.malformed");
    row("a blank inside", u"sample domain.com"_s, "domain.malformed");
    row("two domains", u"sampledomain.com abc.sampledomain.com"_s, "domain.malformed");
    row("two lines", u"sampledomain.com\nabc.sampledomain.com"_s, "domain.malformed");
    row("a sentence", u"Domain: sampledomain.com"_s, "domain.malformed");
    row("an empty label", u"sample..com"_s, "domain.malformed");
    row("a dot in front", u".sampledomain.com"_s, "domain.malformed");
    row("two final dots", u"sampledomain.com.."_s, "domain.malformed");
    row("only a dot", u"."_s, "domain.malformed");
    row("an ellipsis", u"sample….com"_s, "domain.malformed");
    row("a hyphen in front", u"-sample.com"_s, "domain.malformed");
    row("a hyphen at the end of a label", u"sample-.com"_s, "domain.malformed");
    row("an underscore label", u"_dmarc.sampledomain.com"_s, "domain.malformed");
    row("an underscore inside", u"sample_domain.com"_s, "domain.malformed");
    row("a wildcard", u"*.sampledomain.com"_s, "domain.malformed");
    row("a comma", u"sampledomain,com"_s, "domain.malformed");
    row("a port that is no number", u"sampledomain.com:smtp"_s, "domain.malformed");
    row("a mail address without domain", u"mail@"_s, "domain.malformed");
    row("a web address without host", u"https://"_s, "domain.malformed");
    row("a placeholder", u"%domain%.com"_s, "domain.malformed");
    row("markup", u"<script>alert(1)</script>"_s, "domain.malformed");
    row("a control character", u"sample\u0007domain.com"_s, "domain.malformed");
    row("a backslash", u"sample\\046domain.com"_s, "domain.malformed");
    row("broken ACE", u"xn--.com"_s, "domain.malformed");
    row("an emoji with a forbidden sign", u"☃⃝ .com"_s, "domain.malformed");
    row("a number as top level", u"sample.123"_s, "domain.malformed");
    row("five numbers", u"1.2.3.4.5"_s, "domain.malformed");
    row("a lone surrogate", u"sample"_s + QChar(0xd800) + u".com"_s, "domain.malformed");
    row("an IPv4 address", u"192.0.2.1"_s, "domain.address");
    row("an IPv4 address with a port", u"192.0.2.1:25"_s, "domain.address");
    row("an IPv4 address in a web address", u"http://192.0.2.1/"_s, "domain.address");
    row("a full-width IPv4 address", u"１９２．０．２．１"_s, "domain.address");
    row("an IPv6 address", u"2001:db8::1"_s, "domain.address");
    row("an IPv6 address in brackets", u"[2001:db8::1]:25"_s, "domain.address");
    row("an IPv6 web address", u"http://[2001:db8::1]:8080/"_s, "domain.address");
    row("a mail address at an address", u"mail@[192.0.2.1]"_s, "domain.address");
    row("a label of 64 characters", QString(64, u'a') + u".com"_s, "domain.too-long");
    row("an international label too long for ACE", QString(60, u'日') + u".jp"_s,
        "domain.too-long");
    row("a name of 254 characters", (QString(61, u'a') + u'.').repeated(4) + u"aco.jp"_s,
        "domain.too-long");
    row("a giant text", QString(3'000'000, u'a'), "domain.too-long");
    row("a giant text of dots", u"a."_s.repeated(500'000), "domain.too-long");
    row("a top level alone", u"com"_s, "domain.public-suffix");
    row("a second level alone", u"co.jp"_s, "domain.public-suffix");
    row("a Korean second level alone", u"https://www@co.kr/"_s, "domain.public-suffix");
    row("a prefecture alone", u"tokyo.jp"_s, "domain.public-suffix");
    row("an international top level alone", u"みんな"_s, "domain.public-suffix");
}

void tst_DomainName::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QCOMPARE(idOfRefusal(text), code);
}

void tst_DomainName::quotesOnlyTheBeginningOfAGiantText()
{
    const auto why = std::get<Finding>(parseDomain(QString(100'000, u'a')));
    QVERIFY(why.text(Arg::Text).size() < 100);
    QCOMPARE(std::get<Finding>(parseDomain(u" sample domain "_s)).text(Arg::Text),
             u"sample domain"_s);
    QCOMPARE(std::get<Finding>(parseDomain(u"みんな"_s)).text(Arg::Suffix), u"みんな"_s);
}

void tst_DomainName::tellsPrimaryFromNonPrimary_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("registrable");

    const auto row = [](const char *domain, const char *registrable) {
        QTest::addRow("%s", domain) << QString::fromUtf8(domain) << QString::fromUtf8(registrable);
    };
    row("sampledomain.com", "sampledomain.com");
    row("abc.sampledomain.com", "sampledomain.com");
    row("A.B.SampleDomain.com.", "sampledomain.com");
    row("sampledomain.co.jp", "sampledomain.co.jp");
    row("ABC.SampleDomain.CO.JP.", "sampledomain.co.jp");
    row("mail.sampledomain.co.kr", "sampledomain.co.kr");
    row("city.kawasaki.jp", "city.kawasaki.jp");
    row("shop.foo.tokyo.jp", "foo.tokyo.jp");
    row("news.日本語.jp", "xn--wgv71a119e.jp");
    row("abc.foo.test", "foo.test");
    row("foo.test", "foo.test");
    row("news.example.example", "example.example");
    row("github.io", "github.io"); // of the private section: itself a company's domain
    row("sampleshop.github.io", "sampleshop.github.io");
    row("mail.sampleshop.github.io", "sampleshop.github.io");
}

void tst_DomainName::tellsPrimaryFromNonPrimary()
{
    QFETCH(QString, domain);
    QFETCH(QString, registrable);
    const auto parsed = std::get<DomainName>(parseDomain(domain));
    QCOMPARE(parsed.registrable().ascii(), registrable);
    QCOMPARE(parsed.isPrimary(), parsed.ascii() == registrable);
    QVERIFY(parsed.registrable().isPrimary());
    QCOMPARE(parsed.registrable().registrable(), parsed.registrable());
}

void tst_DomainName::showsInternationalNames()
{
    const auto shown = [](const QString &text) {
        return std::get<DomainName>(parseDomain(text)).unicode();
    };
    QCOMPARE(shown(u"xn--wgv71a119e.jp"_s), u"日本語.jp"_s);
    QCOMPARE(shown(u"xn--3e0b707e.xn--3e0b707e"_s), u"한국.한국"_s);
    QCOMPARE(shown(u"xn--caf-dma.fr"_s), u"café.fr"_s);
    QCOMPARE(shown(u"sampledomain.com"_s), u"sampledomain.com"_s);
}

void tst_DomainName::remarksOnLookalikes_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<bool>("lookalike");

    const auto row = [](const char *claim, const QString &domain, bool lookalike) {
        QTest::addRow("%s", claim) << domain << lookalike;
    };
    row("Latin only", u"sampledomain.com"_s, false);
    row("Cyrillic letters among Latin ones", u"раураl.com"_s, true);
    row("one Cyrillic letter", u"sampledomаin.com"_s, true);
    row("one Greek letter", u"sampledοmain.com"_s, true);
    row("in a sub-domain", u"аbc.sampledomain.com"_s, true);
    row("Cyrillic only, Latin top level", u"почта.com"_s, false);
    row("Cyrillic with digits and hyphen", u"почта-24.com"_s, false);
    row("Greek only", u"παράδειγμα.gr"_s, false);
    row("kanji, kana and Latin", u"日本のショップabc.jp"_s, false);
    row("a long vowel sign", u"ラーメンshop.jp"_s, false);
    row("hangul and Latin", u"한국shop.kr"_s, false);
    row("hangul and hanja", u"한국韓國.kr"_s, false);
    row("hangul and kana", u"한국ショップ.kr"_s, true);
    row("kana and Cyrillic", u"ショпップ.jp"_s, true);
    row("accents are of the same script", u"café.fr"_s, false);
}

void tst_DomainName::remarksOnLookalikes()
{
    QFETCH(QString, domain);
    QFETCH(bool, lookalike);
    const auto parsed = std::get<DomainName>(parseDomain(domain));
    QList<Finding> expected;
    if (lookalike) {
        expected = {finding<FindingCode::DomainLookalike>(arg<Arg::Text> = parsed.unicode(),
                                                          arg<Arg::Domain> = parsed.ascii())};
    }
    QCOMPARE(remarksOn(parsed), expected);
}

void tst_DomainName::knowsPublicSuffixes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("suffix");

    for (const char *suffix : {".", "com", "jp", "co.jp", "CO.JP.", "tokyo.jp", "foo.ck", "test",
                               "example", "xn--q9jyb4c"})
        QTest::addRow("%s", suffix) << QString::fromUtf8(suffix) << true;
    for (const char *other : {"sampledomain.com", "foo.test", "www.ck", "github.io",
                              "city.kawasaki.jp", "_dmarc.co.jp", "a.co.jp"})
        QTest::addRow("%s", other) << QString::fromUtf8(other) << false;
}

void tst_DomainName::knowsPublicSuffixes()
{
    QFETCH(QString, name);
    QFETCH(bool, suffix);
    QCOMPARE(isPublicSuffix(DnsName::fromText(name).value()), suffix);
}

void tst_DomainName::findsTheRegistrablePartOfAnyName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("registrable"); // empty: none

    const auto row = [](const char *text, const char *registrable) {
        QTest::addRow("%s", text) << QString::fromUtf8(text) << QString::fromUtf8(registrable);
    };
    row("qcloud._domainkey.abc.sampledomain.co.jp", "sampledomain.co.jp");
    row("_dmarc.sampledomain.com", "sampledomain.com");
    row("_dmarc.foo.test", "foo.test");
    row("*.sampledomain.com", "sampledomain.com");
    row("a\\.b.sampledomain.co.jp", "sampledomain.co.jp");
    row("a\\.co.jp", "a\\.co.jp"); // the dot belongs to the label
    row("ns1.dns.xn--wgv71a119e.jp", "xn--wgv71a119e.jp");
    row("co.jp", "");
    row("jp", "");
    row("test", "");
    row(".", "");
}

void tst_DomainName::findsTheRegistrablePartOfAnyName()
{
    QFETCH(QString, text);
    QFETCH(QString, registrable);
    const auto found = registrableOf(DnsName::fromText(text).value());
    QCOMPARE(found ? found->text() : QString(), registrable);
}

void tst_DomainName::isEmptyUntilThereIsADomain()
{
    QVERIFY(DomainName().isEmpty());
    QVERIFY(DomainName().registrable().isEmpty());
    QCOMPARE(remarksOn(DomainName()), QList<Finding>());
    QCOMPARE(DomainName(), DomainName());
    QVERIFY(name("sampledomain.com") != DomainName().dnsName());
}

QTEST_GUILESS_MAIN(tst_DomainName)
#include "tst_domainname.moc"
