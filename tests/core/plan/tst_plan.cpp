#include "tests/core/plan/planfixture.h"

#include <QTest>

using namespace sda;
using namespace planfixture;
using namespace Qt::StringLiterals;

/// Names, hosts and values of the plan, before anybody looked at what is there.
class tst_Plan : public QObject
{
    Q_OBJECT
private slots:
    void laysOutHostsAndNames_data();
    void laysOutHostsAndNames();
    void plansTheFourRecordsOfThePages();
    void makesARowForEachSelector();
    void keepsAnIncompleteRowVisible();
    void saysWhichVariablesAreMissing_data();
    void saysWhichVariablesAreMissing();
    void takesSelectorsInAnyForm_data();
    void takesSelectorsInAnyForm();
    void takesTheMailServerOfThePerson();
    void dropsRowsGivenTwice();
    void isEmptyWithoutADomain();
    void actionsHaveStableNames();
};

void tst_Plan::laysOutHostsAndNames_data()
{
    QTest::addColumn<QString>("domainText");
    QTest::addColumn<QString>("zone"); // empty: not known yet
    QTest::addColumn<QString>("planZone");
    QTest::addColumn<QStringList>("hosts"); // mx, spf, dkim, dmarc

    const auto row = [](const char *claim, const QString &domain, const QString &zone,
                        const QString &planZone, const QStringList &hosts) {
        QTest::addRow("%s", claim) << domain << zone << planZone << hosts;
    };
    const QStringList apex{u"@"_s, u"@"_s, u"qcloud._domainkey"_s, u"_dmarc"_s};
    const QStringList abc{u"abc"_s, u"abc"_s, u"qcloud._domainkey.abc"_s, u"_dmarc.abc"_s};
    row("primary", u"sampledomain.com"_s, u""_s, u"sampledomain.com"_s, apex);
    row("primary, its zone known", u"sampledomain.com"_s, u"sampledomain.com"_s,
        u"sampledomain.com"_s, apex);
    row("non-primary", u"abc.sampledomain.com"_s, u""_s, u"sampledomain.com"_s, abc);
    row("non-primary in the zone of its parent", u"abc.sampledomain.com"_s, u"sampledomain.com"_s,
        u"sampledomain.com"_s, abc);
    row("non-primary with a zone of its own", u"abc.sampledomain.com"_s, u"abc.sampledomain.com"_s,
        u"abc.sampledomain.com"_s, apex);
    row("two labels in front", u"a.b.sampledomain.com"_s, u""_s, u"sampledomain.com"_s,
        {u"a.b"_s, u"a.b"_s, u"qcloud._domainkey.a.b"_s, u"_dmarc.a.b"_s});
    row("below a delegated zone", u"a.abc.sampledomain.com"_s, u"abc.sampledomain.com"_s,
        u"abc.sampledomain.com"_s, {u"a"_s, u"a"_s, u"qcloud._domainkey.a"_s, u"_dmarc.a"_s});
    row("co.jp", u"sampledomain.co.jp"_s, u""_s, u"sampledomain.co.jp"_s, apex);
    row("below co.jp", u"abc.sampledomain.co.jp"_s, u""_s, u"sampledomain.co.jp"_s, abc);
    row("international", u"日本語.jp"_s, u""_s, u"xn--wgv71a119e.jp"_s, apex);
    row("below an international name", u"abc.日本語.jp"_s, u""_s, u"xn--wgv71a119e.jp"_s, abc);
    row("an international label in front", u"日本語.sampledomain.com"_s, u""_s,
        u"sampledomain.com"_s,
        {u"xn--wgv71a119e"_s, u"xn--wgv71a119e"_s, u"qcloud._domainkey.xn--wgv71a119e"_s,
         u"_dmarc.xn--wgv71a119e"_s});
    row("a zone that does not hold the domain says nothing", u"abc.sampledomain.com"_s,
        u"other.com"_s, u"sampledomain.com"_s, abc);
    row("a zone below the domain says nothing", u"sampledomain.com"_s, u"abc.sampledomain.com"_s,
        u"sampledomain.com"_s, apex);
    row("a private suffix holds the zone", u"news.sampleshop.github.io"_s, u""_s,
        u"sampleshop.github.io"_s,
        {u"news"_s, u"news"_s, u"qcloud._domainkey.news"_s, u"_dmarc.news"_s});
}

void tst_Plan::laysOutHostsAndNames()
{
    QFETCH(QString, domainText);
    QFETCH(QString, zone);
    QFETCH(QString, planZone);
    QFETCH(QStringList, hosts);

    const DomainName sender = domain(domainText);
    const auto known = zone.isEmpty() ? std::nullopt : DnsName::fromText(zone);
    const Plan plan = makePlan(sender, tencent(), values(), {}, known);
    QCOMPARE(plan.zone.text(), planZone);
    QCOMPARE(plan.records.size(), 4);
    QStringList found;
    for (const PlannedRecord &record : plan.records) {
        found.append(record.host);
        QVERIFY(record.complete);
        // What is typed, read relative to the zone, is the name that will be asked for.
        const QString full = record.host == u"@" ? planZone : record.host + u'.' + planZone;
        QCOMPARE(record.record.name.text(), full);
    }
    QCOMPARE(found, hosts);
    QCOMPARE(plan.record(u"dkim")->record.name.text(), "qcloud._domainkey."_L1 + sender.ascii());
    QCOMPARE(plan.record(u"dmarc")->record.name.text(), "_dmarc."_L1 + sender.ascii());
}

void tst_Plan::plansTheFourRecordsOfThePages()
{
    const Plan plan = makePlan(domain(u"sampledomain.com"_s), tencent(), values());
    QCOMPARE(plan.serviceId, u"tencent-ses"_s);
    QCOMPARE(plan.domain.ascii(), u"sampledomain.com"_s);
    QCOMPARE(plan.knownIncludes, QList<DnsName>{name(u"qcloudmail.com"_s)});
    QCOMPARE(plan.missing, QStringList());
    QCOMPARE(plan.findings, QList<Finding>());

    const DnsName apex = name(u"sampledomain.com"_s);
    QCOMPARE(plan.record(u"mx")->record,
             (RecordText{apex, RecordType::Mx, u"mxbiz1.qq.com"_s, 10, 600}));
    QCOMPARE(plan.record(u"spf")->record,
             (RecordText{apex, RecordType::Txt, u"v=spf1 include:qcloudmail.com ~all"_s, {}, 600}));
    QCOMPARE(plan.record(u"spf")->spfRules, QStringList{u"include:qcloudmail.com"_s});
    QCOMPARE(plan.record(u"dkim")->record,
             (RecordText{
                 name(u"qcloud._domainkey.sampledomain.com"_s), RecordType::Txt, key1, {}, 600}));
    QCOMPARE(
        plan.record(u"dmarc")->record,
        (RecordText{
            name(u"_dmarc.sampledomain.com"_s), RecordType::Txt, u"v=DMARC1; p=none"_s, {}, 600}));
    for (const PlannedRecord &record : plan.records) {
        QCOMPARE(record.action, RecordAction::Add);
        QCOMPARE(record.before, QStringList());
    }
    QCOMPARE(plan.record(u"dkim")->verify, VerifyMode::DkimKey);
    QCOMPARE(plan.record(u"mx")->purpose, Purpose::Mx);
    QCOMPARE(plan.record(u"dkim-2"), nullptr);
}

void tst_Plan::makesARowForEachSelector()
{
    const DomainName abc = domain(u"abc.sampledomain.com"_s);
    const auto hostsOf = [&](const QStringList &selectors, const QStringList &keys) {
        QStringList hosts;
        for (const PlannedRecord &record :
             makePlan(abc, tencent(), values(selectors, keys)).records) {
            if (record.purpose == Purpose::Dkim)
                hosts.append(record.id + u' ' + record.host);
        }
        return hosts;
    };
    QCOMPARE(hostsOf({u"mail"_s, u"qcloud"_s}, {key1, key2}),
             (QStringList{u"dkim mail._domainkey.abc"_s, u"dkim-2 qcloud._domainkey.abc"_s}));
    QCOMPARE(hostsOf({u"a"_s, u"b"_s, u"c"_s}, {key1, key2, key1}),
             (QStringList{u"dkim a._domainkey.abc"_s, u"dkim-2 b._domainkey.abc"_s,
                          u"dkim-3 c._domainkey.abc"_s}));
    QCOMPARE(hostsOf({u"a"_s, u"b"_s, u"c"_s, u"d"_s}, {key1, key2, key1, key2}).size(), 3);
    // an empty row between two is no row
    QCOMPARE(hostsOf({u"a"_s, u""_s, u"c"_s}, {key1, u" "_s, key2}),
             (QStringList{u"dkim a._domainkey.abc"_s, u"dkim-2 c._domainkey.abc"_s}));

    const Plan plan = makePlan(abc, tencent(), values({u"a"_s, u"b"_s}, {key1, key2}));
    QCOMPARE(plan.record(u"dkim")->record.value, key1);
    QCOMPARE(plan.record(u"dkim-2")->record.value, key2);
}

void tst_Plan::keepsAnIncompleteRowVisible()
{
    const Plan none = makePlan(domain(u"abc.sampledomain.com"_s), tencent(), {});
    QCOMPARE(none.records.size(), 4);
    const PlannedRecord *dkim = none.record(u"dkim");
    QVERIFY(!dkim->complete);
    QCOMPARE(dkim->host, u"%dkimSelector%._domainkey.abc"_s);
    QCOMPARE(dkim->record.value, u"%dkimValue%"_s);
    QVERIFY(dkim->record.name.isAtOrBelow(name(u"abc.sampledomain.com"_s)));
    for (const QString &id : {u"mx"_s, u"spf"_s, u"dmarc"_s})
        QVERIFY2(none.record(id)->complete, qPrintable(id));

    const Plan primary = makePlan(domain(u"sampledomain.com"_s), tencent(), {});
    QCOMPARE(primary.record(u"dkim")->host, u"%dkimSelector%._domainkey"_s);

    const Plan half = makePlan(domain(u"sampledomain.com"_s), tencent(),
                               values({u"mail"_s, u"qcloud"_s}, {key1}));
    QVERIFY(half.record(u"dkim")->complete);
    QVERIFY(!half.record(u"dkim-2")->complete);
    QCOMPARE(half.record(u"dkim-2")->host, u"qcloud._domainkey"_s);
    QCOMPARE(half.record(u"dkim-2")->record.value, u"%dkimValue%"_s);
}

void tst_Plan::saysWhichVariablesAreMissing_data()
{
    QTest::addColumn<ServiceValues>("given");
    QTest::addColumn<QStringList>("missing");

    const QString sel = u"dkimSelector"_s;
    const QString key = u"dkimValue"_s;
    QTest::addRow("nothing given") << ServiceValues() << QStringList{sel, key};
    QTest::addRow("all given") << values() << QStringList();
    QTest::addRow("selector without value") << values({u"qcloud"_s}, {}) << QStringList{key};
    QTest::addRow("value without selector") << values({}, {key1}) << QStringList{sel};
    QTest::addRow("blanks are nothing") << values({u"  "_s}, {u""_s}) << QStringList{sel, key};
    QTest::addRow("second row without value")
        << values({u"a"_s, u"b"_s}, {key1}) << QStringList{key};
    QTest::addRow("a selector that is no label") << values({u"q cloud"_s}) << QStringList{sel};
    ServiceValues withServer = values();
    withServer.insert(u"mailServer"_s, {u"192.0.2.1"_s});
    QTest::addRow("an address as mail server") << withServer << QStringList{u"mailServer"_s};
    withServer.insert(u"mailServer"_s, {u""_s});
    QTest::addRow("an empty mail server is the usual one") << withServer << QStringList();
}

void tst_Plan::saysWhichVariablesAreMissing()
{
    QFETCH(ServiceValues, given);
    QFETCH(QStringList, missing);
    const Plan plan = makePlan(domain(u"sampledomain.com"_s), tencent(), given);
    QCOMPARE(plan.missing, missing);
    const bool allComplete = std::ranges::all_of(plan.records, &PlannedRecord::complete);
    QCOMPARE(allComplete, missing.isEmpty());
}

void tst_Plan::takesSelectorsInAnyForm_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("host");
    const auto row = [](const QString &typed, const QString &host) {
        QTest::addRow("%s", qPrintable(typed)) << typed << host;
    };
    row(u"qcloud"_s, u"qcloud._domainkey"_s);
    row(u" qcloud "_s, u"qcloud._domainkey"_s);
    row(u"QCloud"_s, u"qcloud._domainkey"_s);
    row(u"qcloud._domainkey"_s, u"qcloud._domainkey"_s);
    row(u"qcloud._domainkey.sampledomain.com"_s, u"qcloud._domainkey"_s);
    row(u"s1.mail"_s, u"s1.mail._domainkey"_s);
}

void tst_Plan::takesSelectorsInAnyForm()
{
    QFETCH(QString, typed);
    QFETCH(QString, host);
    const Plan plan = makePlan(domain(u"sampledomain.com"_s), tencent(), values({typed}));
    QCOMPARE(plan.record(u"dkim")->host, host);
}

void tst_Plan::takesTheMailServerOfThePerson()
{
    ServiceValues given = values();
    given.insert(u"mailServer"_s, {u" MX.日本語.jp. "_s});
    given.insert(u"dmarc"_s, {u"v=DMARC1; p=quarantine; rua=mailto:d@sampledomain.com"_s});
    const Plan plan = makePlan(domain(u"sampledomain.com"_s), tencent(), given);
    QCOMPARE(plan.record(u"mx")->record.value, u"mx.xn--wgv71a119e.jp"_s);
    QVERIFY(toResourceRecord(plan.record(u"mx")->record));
    QCOMPARE(plan.record(u"dmarc")->record.value,
             u"v=DMARC1; p=quarantine; rua=mailto:d@sampledomain.com"_s);
}

void tst_Plan::dropsRowsGivenTwice()
{
    const Plan plan = makePlan(domain(u"sampledomain.com"_s), tencent(),
                               values({u"qcloud"_s, u"QCLOUD"_s}, {key1, key1}));
    QCOMPARE(plan.records.size(), 4);
    const Plan two = makePlan(domain(u"sampledomain.com"_s), tencent(),
                              values({u"qcloud"_s, u"qcloud"_s}, {key1, key2}));
    QCOMPARE(two.records.size(), 5); // two keys for one selector: the person has to see it
}

void tst_Plan::isEmptyWithoutADomain()
{
    const Plan plan = makePlan({}, tencent(), values());
    QVERIFY(plan.domain.isEmpty());
    QVERIFY(plan.records.isEmpty());
    QCOMPARE(plan.serviceId, u"tencent-ses"_s);
}

void tst_Plan::actionsHaveStableNames()
{
    QCOMPARE(textOf(RecordAction::Add), u"add"_s);
    QCOMPARE(textOf(RecordAction::Replace), u"replace"_s);
    QCOMPARE(textOf(RecordAction::Keep), u"keep"_s);
    QCOMPARE(textOf(RecordAction::Merge), u"merge"_s);
    QCOMPARE(textOf(RecordAction::Remove), u"remove"_s);
    QCOMPARE(textOf(RecordAction::Ask), u"ask"_s);
}

QTEST_GUILESS_MAIN(tst_Plan)
#include "tst_plan.moc"
