#include "planfixture.h"

#include "core/plan/rehearsal.h"
#include "core/plan/tableservice.h"
#include "core/services/template.h"

#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;
using planfixture::domain;

namespace {

Service serviceOfTemplate(const QByteArray &records)
{
    const auto service = parseTemplate(
        R"({"providerId": "p", "providerName": "P", "serviceId": "s", "serviceName": "S",
            "records": )"
            + records + "}",
        u"t.json"_s);
    if (const auto *why = std::get_if<Finding>(&service))
        qFatal("refused at %s: %s", qPrintable(why->text(Arg::Place)),
               qPrintable(why->text(Arg::Text)));
    return std::get<Service>(service);
}

ExistingRecords zone(const QString &lines)
{
    return {.known = true,
            .records =
                readZoneFile(u"$TTL 600\n"_s + lines, planfixture::name(u"example.com"_s)).records};
}

IntakeRow row(RecordType type, const QString &host, const QString &value)
{
    return {.type = type, .host = host, .value = value};
}

const Service &amazon()
{
    return *findService(u"amazon-ses");
}

QString keyText()
{
    return planfixture::key1;
}

QStringList codesOf(const QList<Finding> &findings)
{
    QStringList codes;
    for (const Finding &finding : findings)
        codes.append(idOf(finding.code()));
    return codes;
}

} // namespace

/// What a plan must never do, each once seen or feared.
class tst_PlanGuard : public QObject
{
    Q_OBJECT

private slots:
    void aVariableMakesNoSecondDmarc_data();
    void aVariableMakesNoSecondDmarc();
    void aTextNeverReplacesAnSpfRecord();
    void namesStayInTheDomain_data();
    void namesStayInTheDomain();
    void noAliasTakesTheWholeDomain();
    void rowsOfOtherServicesFindNoRoom();
    void keepsOtherSendersOfAPastedRow();
    void neighboursWithoutValuesSayNothing();
    void aTableIsTakenAsPasted();
    void nobodyMaySendIsNotAnySpf();
    void promisesNoPassWithoutAKey();
    void theOrderOfRecordsChangesNothing();
    void keepsAllReportAddresses();
    void namesABrokenSpfText();
    void impossibleRecordsAreIncomplete();
    void halfRowsStayInStep();
    void asksForAnotherNameBesideAMailbox();
    void matchesManyRowsSoon();
};

void tst_PlanGuard::aVariableMakesNoSecondDmarc_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addRow("capital letters") << QByteArray("_DMARC");
    QTest::addRow("a variable") << QByteArray("%sub%");
}

void tst_PlanGuard::aVariableMakesNoSecondDmarc()
{
    QFETCH(QByteArray, host);
    const Service service = serviceOfTemplate(R"([{"type": "TXT", "host": ")" + host
                                              + R"(", "data": "v=DMARC1; p=none", "ttl": 300}])");
    const Plan plan = makePlan(domain(u"example.com"_s), service, {{u"sub"_s, {u"_dmarc"_s}}},
                               zone(u"_dmarc TXT \"v=DMARC1; p=reject\"\n"_s));
    QCOMPARE(plan.records.size(), 1);
    QCOMPARE(plan.records.first().action, RecordAction::Keep);
    QCOMPARE(plan.records.first().record.value, u"v=DMARC1; p=reject"_s);
}

void tst_PlanGuard::aTextNeverReplacesAnSpfRecord()
{
    const Service service = serviceOfTemplate(
        R"([{"type": "TXT", "host": "@", "data": "vendor=1", "ttl": 300,
             "txtConflictMatchingMode": "Prefix", "txtConflictMatchingPrefix": "v"}])");
    const Plan plan = makePlan(domain(u"example.com"_s), service, {},
                               zone(u"@ TXT \"v=spf1 mx -all\"\n@ TXT \"vendor=0\"\n"_s));
    QCOMPARE(plan.records.first().before, QStringList{u"vendor=0"_s});
}

void tst_PlanGuard::namesStayInTheDomain_data()
{
    QTest::addColumn<QString>("mailFrom");
    QTest::addColumn<QString>("name"); // empty: not accepted
    const auto row = [](const char *claim, const QString &mailFrom, const QString &name) {
        QTest::addRow("%s", claim) << mailFrom << name;
    };
    row("labels", u"bounce"_s, u"bounce.example.com"_s);
    row("the whole name", u"bounce.example.com."_s, u"bounce.example.com"_s);
    row("doubled", u"bounce.example.com.example.com"_s, u"bounce.example.com"_s);
    row("two dots", u"other.com.."_s, {});
    row("another domain", u"bounce.other.com"_s, {});
    row("the domain itself", u"example.com"_s, u"example.com"_s); // and then mailfrom.at-apex
}

void tst_PlanGuard::namesStayInTheDomain()
{
    QFETCH(QString, mailFrom);
    QFETCH(QString, name);
    const Plan plan = makePlan(domain(u"example.com"_s), amazon(),
                               {{u"mailFrom"_s, {mailFrom}}, {u"region"_s, {u"eu-west-1"_s}}});
    const PlannedRecord *mx = plan.record(u"mailfrom-mx");
    QVERIFY(mx);
    QCOMPARE(mx->complete, !name.isEmpty());
    if (mx->complete)
        QCOMPARE(mx->record.name.text(), name);
    else
        QVERIFY(plan.missing.contains(u"mailFrom"_s));
    QCOMPARE(codesOf(plan.findings).contains(u"mailfrom.at-apex"_s), name == u"example.com"_s);
}

void tst_PlanGuard::noAliasTakesTheWholeDomain()
{
    const Service service = serviceOfTemplate(
        R"([{"type": "CNAME", "host": "%subdomain%", "pointsTo": "x.example", "ttl": 300},
            {"type": "NS", "host": "%subdomain%", "pointsTo": "ns.example", "ttl": 300}])");
    for (const QString &given : {u"@"_s, u"example.com"_s}) {
        const Plan plan = makePlan(domain(u"example.com"_s), service, {{u"subdomain"_s, {given}}});
        for (const PlannedRecord &planned : plan.records)
            QVERIFY2(!planned.complete, qPrintable(textOf(planned.record.type)));
        QCOMPARE(plan.missing, QStringList{u"subdomain"_s});
    }
}

void tst_PlanGuard::rowsOfOtherServicesFindNoRoom()
{
    QList<IntakeRow> rows{
        row(RecordType::Txt, u"google._domainkey"_s, keyText()),
        row(RecordType::Cname, u"selector1._domainkey"_s,
            u"selector1-example-com._domainkey.example.onmicrosoft.com"_s),
        row(RecordType::Txt, u"www"_s, u"v=spf1 -all"_s),
    };
    for (const QString &one : {u"aaa"_s, u"bbb"_s, u"ccc"_s})
        rows.append(row(RecordType::Cname, one + u"._domainkey"_s, one + u".dkim.amazonses.com"_s));
    rows.append(row(RecordType::Mx, u"bounce"_s, u"feedback-smtp.eu-west-1.amazonses.com"_s));
    rows.append(row(RecordType::Txt, u"bounce"_s, u"v=spf1 include:amazonses.com ~all"_s));
    const MatchedRows matched = matchRows(amazon(), domain(u"example.com"_s), rows);
    QCOMPARE(matched.values.value(u"dkimToken"_s), (QStringList{u"aaa"_s, u"bbb"_s, u"ccc"_s}));
    QCOMPARE(matched.values.value(u"dkimWay"_s), QStringList{u"easy"_s});
    QCOMPARE(matched.values.value(u"mailFrom"_s), QStringList{u"bounce"_s});
    QCOMPARE(matched.values.value(u"region"_s), QStringList{u"eu-west-1"_s});
    QVERIFY(!matched.values.contains(u"ownKey"_s));
}

void tst_PlanGuard::keepsOtherSendersOfAPastedRow()
{
    const MatchedRows matched =
        matchRows(planfixture::tencent(), domain(u"example.com"_s),
                  {row(RecordType::Txt, u"@"_s,
                       u"v=spf1 include:qcloudmail.com include:sendgrid.net ~all"_s)});
    QCOMPARE(matched.values.value(u"otherSenders"_s), QStringList{u"include:sendgrid.net"_s});
}

void tst_PlanGuard::neighboursWithoutValuesSayNothing()
{
    const Service service = serviceOfTemplate(
        R"([{"type": "SPFM", "host": "@", "spfRules": "include:%region%.p.example"},
            {"type": "TXT", "host": "_dmarc", "data": "v=DMARC1; p=none; rua=mailto:%box%@p.example",
             "ttl": 300}])");
    const PlanWishes wishes{.alsoPlanned = makePlan(domain(u"example.com"_s), service, {}).records};
    const Plan plan = makePlan(domain(u"example.com"_s), planfixture::tencent(), {},
                               zone(u"@ TXT \"v=spf1 mx -all\"\n"_s), {}, wishes);
    for (const PlannedRecord &planned : plan.records)
        QVERIFY2(!planned.complete || !planned.record.value.contains(u'%'),
                 qPrintable(planned.record.value));
}

void tst_PlanGuard::aTableIsTakenAsPasted()
{
    const DomainName own = domain(u"example.com"_s);
    const QString redirect = u"v=spf1 redirect=_spf.acme.net"_s;
    const Service service = serviceFromTable(
        {row(RecordType::Mx, {}, u"mx.acme.net"_s), row(RecordType::Txt, {}, redirect),
         row(RecordType::Txt, u"_dmarc"_s, u"v=DMARC1; p=none"_s),
         row(RecordType::Txt, u"_dmarc"_s, u"v=DMARC1; p=reject"_s)},
        own);
    const Plan plan = makePlan(own, service, {}, zone(u"@ TXT \"%1\"\n"_s.arg(redirect)));
    QCOMPARE(plan.records.size(), 3);
    QCOMPARE(plan.records.at(0).record.name, own.dnsName());
    QCOMPARE(plan.records.at(1).record.value, redirect);
    QCOMPARE(plan.records.at(1).action, RecordAction::Keep);
    QCOMPARE(plan.records.at(2).record.value, u"v=DMARC1; p=reject"_s);
}

void tst_PlanGuard::nobodyMaySendIsNotAnySpf()
{
    const DomainName own = domain(u"example.com"_s);
    const Service service = serviceFromTable({row(RecordType::Txt, u"@"_s, u"v=spf1 -all"_s)}, own);
    const Plan plan = makePlan(own, service, {});
    QCOMPARE(plan.records.first().record.value, u"v=spf1 -all"_s);
    QCOMPARE(plan.records.first().spfRules, QStringList());
}

void tst_PlanGuard::promisesNoPassWithoutAKey()
{
    const DomainName own = domain(u"example.com"_s);
    const Plan legacy = makePlan(own, *findService(u"amazon-ses-legacy"),
                                 {{u"dkimWay"_s, {u"none"_s}}, {u"token"_s, {u"abc="_s}}});
    QVERIFY(!rehearse(legacy, own).passes());
    const Service website = serviceFromTable({row(RecordType::A, u"h"_s, u"192.0.2.1"_s)}, own);
    QVERIFY(!rehearse(makePlan(own, website, {}), own).passes());
    const Plan replica =
        makePlan(own, amazon(), {{u"dkimWay"_s, {u"replica"_s}}, {u"mailFromWay"_s, {u"none"_s}}});
    QVERIFY(rehearse(replica, own).passes());
}

void tst_PlanGuard::theOrderOfRecordsChangesNothing()
{
    const QStringList lines{u"_dmarc TXT \"v=DMARC1; p=none; rua=mailto:a@example.com\""_s,
                            u"_dmarc TXT \"v=DMARC1; p=none; rua=mailto:b@example.com\""_s,
                            u"@ TXT \"v=spf1 include:a.example -all\""_s,
                            u"@ TXT \"v=spf1 include:b.example ~all\""_s};
    const auto planned = [](const QStringList &in) {
        const Plan plan = makePlan(domain(u"example.com"_s), planfixture::tencent(),
                                   planfixture::values(), zone(in.join(u'\n') + u'\n'));
        return plan.record(u"spf")->record.value + u" | "_s + plan.record(u"dmarc")->record.value;
    };
    QCOMPARE(planned({lines[1], lines[0], lines[3], lines[2]}), planned(lines));
}

void tst_PlanGuard::keepsAllReportAddresses()
{
    const Plan plan =
        makePlan(domain(u"example.com"_s), planfixture::tencent(), {},
                 zone(u"_dmarc TXT \"v=DMARC1; p=reject; rua=mailto:a@example.com\"\n"
                      "_dmarc TXT \"v=DMARC1; p=none; rua=mailto:b@example.com\"\n"_s));
    QCOMPARE(plan.record(u"dmarc")->record.value,
             u"v=DMARC1; p=reject; rua=mailto:a@example.com,mailto:b@example.com"_s);
}

void tst_PlanGuard::namesABrokenSpfText()
{
    const Plan plan = makePlan(domain(u"example.com"_s), planfixture::tencent(), {},
                               zone(u"@ TXT \" v=spf1 include:a.example ~all\"\n"_s));
    QVERIFY(codesOf(plan.findings).contains(u"value.invisible-character"_s));
}

void tst_PlanGuard::impossibleRecordsAreIncomplete()
{
    const Service service = serviceOfTemplate(
        R"([{"type": "MX", "host": "in", "pointsTo": "mx.p.example", "priority": "%prio%",
             "ttl": 300}])");
    const DomainName own = domain(u"example.com"_s);
    QVERIFY(makePlan(own, service, {{u"prio"_s, {u"10"_s}}}).records.first().complete);
    QVERIFY(!makePlan(own, service, {{u"prio"_s, {u"99999"_s}}}).records.first().complete);
}

void tst_PlanGuard::halfRowsStayInStep()
{
    const MatchedRows matched =
        matchRows(amazon(), domain(u"example.com"_s),
                  {row(RecordType::Cname, u"aaa._domainkey"_s, {}),
                   row(RecordType::Cname, u"bbb._domainkey"_s, u"bbb.dkim.amazonses.com"_s)});
    const QStringList tokens = matched.values.value(u"dkimToken"_s);
    const QStringList targets = matched.values.value(u"dkimTarget"_s);
    QCOMPARE(targets.value(tokens.indexOf(u"bbb"_s)), u"bbb.dkim.amazonses.com"_s);
    QCOMPARE(targets.value(tokens.indexOf(u"aaa"_s)), QString());
}

void tst_PlanGuard::asksForAnotherNameBesideAMailbox()
{
    for (const auto decision : {Decisions::Mx::Keep, Decisions::Mx::Replace}) {
        const Plan plan = makePlan(
            domain(u"example.com"_s), amazon(), {{u"region"_s, {u"eu-west-1"_s}}},
            zone(u"mail MX 10 mx.other.example.\n"_s), {}, {.decisions = {.mx = decision}});
        QCOMPARE(plan.record(u"mailfrom-mx")->action, RecordAction::Ask);
        QVERIFY(codesOf(plan.findings).contains(u"mailfrom.multiple-mx"_s));
    }
}

void tst_PlanGuard::matchesManyRowsSoon()
{
    QByteArrayList records;
    QList<IntakeRow> rows;
    for (int i = 0; i < 200; ++i) {
        const QByteArray number = QByteArray::number(i);
        records.append(R"({"type": "CNAME", "host": "%dkim)" + number
                       + R"(%._domainkey", "pointsTo": "%dkim)" + number
                       + R"(%.p.example", "ttl": 1})");
        rows.append(row(RecordType::Cname, u"t%1._domainkey"_s.arg(i), u"t%1.p.example"_s.arg(i)));
    }
    const Service service = serviceOfTemplate('[' + records.join(',') + ']');
    QCOMPARE(matchRows(service, domain(u"example.com"_s), rows).used.size(), 200);
}

QTEST_GUILESS_MAIN(tst_PlanGuard)
#include "tst_planguard.moc"
