#include "ui/text/guide.h"

#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

class tst_Guide : public QObject
{
    Q_OBJECT
private slots:
    void readsFrontMatterAndSections();
    void frontMatterIsOptional();
    void fillsPlaceholders_data();
    void fillsPlaceholders();
    void valuesCannotBecomeMarkup_data();
    void valuesCannotBecomeMarkup();
    void decidesConditions_data();
    void decidesConditions();
    void knowsPractice_data();
    void knowsPractice();
    void servicesWithoutGuideHaveAnEmptyOne();
};

namespace {

GuideFacts factsFor(QStringView domain)
{
    static const Service service = [] {
        Service s;
        s.consoleUrl = QUrl(u"https://console.test/mail(1)?a=b&c=d"_s);
        s.ticketUrl = QUrl(u"https://console.test/help"_s);
        return s;
    }();
    const auto parsed = parseDomain(domain);
    GuideFacts facts;
    facts.service = &service;
    if (const auto *name = std::get_if<DomainName>(&parsed))
        facts.plan.domain = *name;
    facts.plan.zone = *DnsName::fromText(u"sampledomain.com");

    PlannedRecord dkim;
    dkim.id = u"dkim"_s;
    dkim.host = u"qcloud._domainkey"_s;
    dkim.record.name = *DnsName::fromText(u"qcloud._domainkey.sampledomain.com");
    dkim.record.value = u"v=DKIM1; p=ab*cd*"_s;
    PlannedRecord spf;
    spf.id = u"spf"_s;
    spf.host = u"@"_s;
    spf.record.name = facts.plan.zone;
    spf.record.value = u"v=spf1 ~all"_s;
    facts.plan.records = {dkim, spf};
    return facts;
}

QString filled(const QString &body, const GuideFacts &facts = factsFor(u"sampledomain.com"))
{
    return Guide::parse(u"# s\n"_s + body).section(u"s"_s, facts);
}

} // namespace

void tst_Guide::readsFrontMatterAndSections()
{
    const Guide guide =
        Guide::parse(u"---\r\nvariable.key.label: The key: whole\r\n\r\n"
                     "record.mx.reason:  because \n---\n\n# create\n1. One\n## Two\n\n"
                     "# finish\nDone\n---\nMore\n"_s);
    QCOMPARE(guide.keys(), (QStringList{u"record.mx.reason"_s, u"variable.key.label"_s}));
    QCOMPARE(guide.text(u"variable.key.label"_s), u"The key: whole"_s);
    QCOMPARE(guide.text(u"record.mx.reason"_s), u"because"_s);
    QCOMPARE(guide.text(u"no.such.key"_s), QString());
    QCOMPARE(guide.sections(), (QStringList{u"create"_s, u"finish"_s}));
    QCOMPARE(guide.section(u"create"_s, {}), u"1. One\n## Two"_s);
    QCOMPARE(guide.section(u"finish"_s, {}), u"Done\n---\nMore"_s);
    QCOMPARE(guide.section(u"no-such-section"_s, {}), QString());
}

void tst_Guide::frontMatterIsOptional()
{
    const Guide guide = Guide::parse(u"# create\nOne: two"_s);
    QCOMPARE(guide.keys(), QStringList());
    QCOMPARE(guide.section(u"create"_s, {}), u"One: two"_s);
}

void tst_Guide::fillsPlaceholders_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("expected");
    QTest::addRow("domain in code") << u"`{{domain}}`"_s << u"`sampledomain.com`"_s;
    QTest::addRow("domain in text") << u"{{domain}}"_s << u"sampledomain\\.com"_s;
    QTest::addRow("zone") << u"`{{zone}}`"_s << u"`sampledomain.com`"_s;
    QTest::addRow("host record") << u"`{{host:dkim}}`"_s << u"`qcloud._domainkey`"_s;
    QTest::addRow("full name") << u"`{{name:dkim}}`"_s << u"`qcloud._domainkey.sampledomain.com`"_s;
    QTest::addRow("value") << u"`{{value:spf}}`"_s << u"`v=spf1 ~all`"_s;
    QTest::addRow("several in a line")
        << u"`{{host:spf}}` or {{host:spf}}, `{{host:spf}}`"_s << u"`@` or \\@, `@`"_s;
    QTest::addRow("a code span does not reach the next line")
        << u"a ` b\n{{host:spf}}"_s << u"a ` b\n\\@"_s;
    QTest::addRow("link") << u"[here]({{ticket}})"_s << u"[here](https://console.test/help)"_s;
    QTest::addRow("link with parentheses")
        << u"[here]({{console}})"_s << u"[here](https://console.test/mail%281%29?a=b&c=d)"_s;
    QTest::addRow("unknown placeholders stay visible")
        << u"{{domian}} {{host:none}} {{unknown:spf}}"_s
        << u"{{domian}} {{host:none}} {{unknown:spf}}"_s;
}

void tst_Guide::fillsPlaceholders()
{
    QFETCH(QString, body);
    QFETCH(QString, expected);
    QCOMPARE(filled(body), expected);
}

void tst_Guide::valuesCannotBecomeMarkup_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("inText");
    QTest::addColumn<QString>("inCode");
    QTest::addRow("emphasis") << u"a*b*_c_"_s << u"a\\*b\\*\\_c\\_"_s << u"a*b*_c_"_s;
    QTest::addRow("link") << u"[x](y)"_s << u"\\[x\\]\\(y\\)"_s << u"[x](y)"_s;
    QTest::addRow("HTML") << u"<b>&amp;"_s << u"\\<b\\>\\&amp\\;"_s << u"<b>&amp;"_s;
    QTest::addRow("end of code") << u"a`b"_s << u"a\\`b"_s << u"a'b"_s;
    QTest::addRow("line break") << u"a\n# b"_s << u"a⟨U\\+000A⟩\\# b"_s << u"a⟨U+000A⟩# b"_s;
    QTest::addRow("another placeholder")
        << u"{{domain}}"_s << u"\\{\\{domain\\}\\}"_s << u"{{domain}}"_s;
    QTest::addRow("Japanese") << u"例え"_s << u"例え"_s << u"例え"_s;
}

void tst_Guide::valuesCannotBecomeMarkup()
{
    QFETCH(QString, value);
    QFETCH(QString, inText);
    QFETCH(QString, inCode);
    GuideFacts facts = factsFor(u"sampledomain.com");
    facts.plan.records[0].record.value = value;
    QCOMPARE(filled(u"{{value:dkim}}"_s, facts), inText);
    QCOMPARE(filled(u"`{{value:dkim}}`"_s, facts), u"`"_s + inCode + u"`"_s);
}

void tst_Guide::decidesConditions_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<bool>("ownDnsHost");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("expected");
    const QString both = u"{{#if primary}}P{{/if}}{{#if nonPrimary}}N{{/if}}"_s;
    QTest::addRow("primary") << u"sampledomain.com"_s << false << both << u"P"_s;
    QTest::addRow("non-primary") << u"abc.sampledomain.com"_s << false << both << u"N"_s;
    QTest::addRow("primary under co.jp") << u"example.co.jp"_s << false << both << u"P"_s;
    QTest::addRow("vendor's own panel")
        << u"sampledomain.com"_s << true << u"a{{#if dnspod}}b{{/if}}c"_s << u"abc"_s;
    QTest::addRow("another panel")
        << u"sampledomain.com"_s << false << u"a{{#if dnspod}}b{{/if}}c"_s << u"ac"_s;
    QTest::addRow("one in the other")
        << u"sampledomain.com"_s << true
        << u"{{#if primary}}a{{#if dnspod}}b{{/if}}c{{#if nonPrimary}}d{{/if}}{{/if}}e"_s
        << u"abce"_s;
    QTest::addRow("over several lines")
        << u"sampledomain.com"_s << false << u"a\n{{#if nonPrimary}}\nb\n{{/if}}\nc"_s << u"a\nc"_s;
    QTest::addRow("a list stays tight")
        << u"sampledomain.com"_s << false << u"1. a\n{{#if primary}}\n2. b\n{{/if}}\n3. c"_s
        << u"1. a\n2. b\n3. c"_s;
    QTest::addRow("an unknown condition stays visible")
        << u"sampledomain.com"_s << false << u"{{#if prime}}a{{/if}}{{#if primary}}b{{/if}}"_s
        << u"{{#if prime}}a{{/if}}b"_s;
}

void tst_Guide::decidesConditions()
{
    QFETCH(QString, domain);
    QFETCH(bool, ownDnsHost);
    QFETCH(QString, body);
    QFETCH(QString, expected);
    GuideFacts facts = factsFor(domain);
    facts.ownDnsHost = ownDnsHost;
    QCOMPARE(filled(body, facts), expected);
}

void tst_Guide::knowsPractice_data()
{
    QTest::addColumn<bool>("practice");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("expected");
    const QString both = u"{{#if practice}}P{{/if}}{{#if nonPractice}}R{{/if}}"_s;
    QTest::addRow("the sample domain") << true << both << u"P"_s;
    QTest::addRow("a domain of one's own") << false << both << u"R"_s;
    QTest::addRow("a note that is for real domains only")
        << true << u"- a\n{{#if nonPractice}}\n- b\n{{/if}}\n- c"_s << u"- a\n- c"_s;
}

void tst_Guide::knowsPractice()
{
    QFETCH(bool, practice);
    QFETCH(QString, body);
    QFETCH(QString, expected);
    GuideFacts facts = factsFor(u"sampledomain.com"_s);
    facts.practice = practice;
    QCOMPARE(filled(body, facts), expected);
}

void tst_Guide::servicesWithoutGuideHaveAnEmptyOne()
{
    const Guide guide = Guide::load(u"no-such-service"_s, u"ja"_s);
    QVERIFY(guide.sections().isEmpty());
    QVERIFY(guide.keys().isEmpty());
}

QTEST_GUILESS_MAIN(tst_Guide)
#include "tst_guide.moc"
