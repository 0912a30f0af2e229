#include "core/plan/retiring.h"
#include "core/records/spfrules.h"
#include "tests/core/plan/planfixture.h"

#include <QTest>

using namespace sda;
using namespace planfixture;
using namespace Qt::StringLiterals;

/// What goes when a service is no longer used, and what stays because something else needs it.
class tst_Retiring : public QObject
{
    Q_OBJECT
private slots:
    void says_data();
    void says();
    void takesNothingAwayUnseen();
    void claimsNoMoreThanIsKnown_data();
    void claimsNoMoreThanIsKnown();
    void spfOfSeveralRecordsIsNotTouched();
    void bringsTodayBack();
    void anotherTokenIsNotOurs();
    void formerKeysGoToo();
    void takesRulesOut_data();
    void takesRulesOut();
};

namespace {

ExistingRecords zone(const QString &lines)
{
    const ZoneFile file = readZoneFile(lines, name(u"sampledomain.com"_s));
    if (!file.errors.isEmpty())
        qFatal("zone line: %s", qPrintable(file.errors.first().text));
    return {true, file.records};
}

Plan plan(const ServiceValues &given = values())
{
    return makePlan(domain(u"sampledomain.com"_s), tencent(), given);
}

const QMap<RetiredRecord::Step, QString> stepWords{
    {RetiredRecord::Step::Remove, u"remove"_s}, {RetiredRecord::Step::Shorten, u"shorten"_s},
    {RetiredRecord::Step::Keep, u"keep"_s},     {RetiredRecord::Step::Decide, u"decide"_s},
    {RetiredRecord::Step::Gone, u"gone"_s},
};

/// "spf shorten v=spf1 ~all" and so on, for the records of one purpose.
QStringList told(const QList<RetiredRecord> &list, Purpose purpose)
{
    QStringList lines;
    for (const RetiredRecord &retired : list) {
        if (retired.planned.purpose == purpose)
            lines.append((stepWords.value(retired.step) + u' ' + retired.after).trimmed());
    }
    return lines;
}

QString keyLine()
{
    return zoneFileLine(*toResourceRecord(
               {name(u"qcloud._domainkey.sampledomain.com"_s), RecordType::Txt, key1, {}, 600}))
        + u'\n';
}

PlannedRecord otherSpf(const QString &rule)
{
    PlannedRecord planned{
        .id = u"spf"_s, .purpose = Purpose::Spf, .verify = VerifyMode::SpfHasTerms};
    planned.record.name = name(u"sampledomain.com"_s);
    planned.spfRules = {rule};
    return planned;
}

} // namespace

void tst_Retiring::says_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QList<PlannedRecord>>("others");
    QTest::addColumn<Purpose>("purpose");
    QTest::addColumn<QStringList>("expected");
    const QList<PlannedRecord> none;
    QTest::addRow("the service's own MX goes")
        << u"@ 600 IN MX 10 mxbiz1.qq.com.\n"_s << none << Purpose::Mx << QStringList{u"remove"_s};
    QTest::addRow("an MX that is not there is gone")
        << u"@ 600 IN MX 10 mail.other.test.\n"_s << none << Purpose::Mx << QStringList{u"gone"_s};
    QTest::addRow("an SPF record that is the service's alone goes")
        << u"@ 600 IN TXT \"v=spf1 include:qcloudmail.com ~all\"\n"_s << none << Purpose::Spf
        << QStringList{u"remove"_s};
    QTest::addRow("an SPF record with other senders gets shorter")
        << u"@ 600 IN TXT \"v=spf1 mx  include:QCloudMail.com ip4:192.0.2.1 -all\"\n"_s << none
        << Purpose::Spf << QStringList{u"shorten v=spf1 mx ip4:192.0.2.1 -all"_s};
    QTest::addRow("an SPF record without the service is as it should be")
        << u"@ 600 IN TXT \"v=spf1 mx -all\"\n"_s << none << Purpose::Spf << QStringList{u"gone"_s};
    QTest::addRow("a rule that another set-up needs stays")
        << u"@ 600 IN TXT \"v=spf1 include:qcloudmail.com ~all\"\n"_s
        << QList{otherSpf(u"include:qcloudmail.com"_s)} << Purpose::Spf << QStringList{u"keep"_s};
    QTest::addRow("a redirect names a sender")
        << u"@ 600 IN TXT \"v=spf1 include:qcloudmail.com redirect=other.test\"\n"_s << none
        << Purpose::Spf << QStringList{u"shorten v=spf1 redirect=other.test"_s};
    QTest::addRow("a broken SPF record is the person's to decide")
        << u"@ 600 IN TXT \"v=spf1 include:qcloudmail.com nonsense ~all\"\n"_s << none
        << Purpose::Spf << QStringList{u"decide"_s};
    QTest::addRow("the DMARC record protects the whole domain")
        << u"_dmarc 600 IN TXT \"v=DMARC1; p=none\"\n"_s << none << Purpose::Dmarc
        << QStringList{u"keep"_s};
    QTest::addRow("the key goes") << keyLine() << none << Purpose::Dkim << QStringList{u"remove"_s};
    QTest::addRow("another key at the selector is the person's to decide")
        << u"qcloud._domainkey 600 IN TXT \"v=DKIM1; k=rsa; p=MIGf\"\n"_s << none << Purpose::Dkim
        << QStringList{u"decide"_s};
}

void tst_Retiring::says()
{
    QFETCH(QString, lines);
    QFETCH(QList<PlannedRecord>, others);
    QFETCH(Purpose, purpose);
    QFETCH(QStringList, expected);
    QCOMPARE(told(retire(plan(), zone(lines), others), purpose), expected);
}

void tst_Retiring::takesNothingAwayUnseen()
{
    const QList<RetiredRecord> list = retire(plan(), {}, {});
    QCOMPARE(list.size(), plan().records.size());
    for (const RetiredRecord &retired : list) {
        QVERIFY(retired.step == RetiredRecord::Step::Decide
                || retired.step == RetiredRecord::Step::Keep);
        QVERIFY(retired.goes.isEmpty());
    }
}

void tst_Retiring::claimsNoMoreThanIsKnown_data()
{
    using Why = RetiredRecord::Why;
    QTest::addColumn<PlannedRecord>("planned");
    QTest::addColumn<QString>("line");
    QTest::addColumn<Why>("why");
    const auto mx = [](const QString &at, Purpose purpose) {
        PlannedRecord planned{.id = u"mx"_s, .purpose = purpose, .verify = VerifyMode::MxAny};
        planned.record = {name(at), RecordType::Mx, u"mx.service.test"_s, 10, 600};
        return planned;
    };
    const auto spf = [](const QString &at, Purpose purpose) {
        PlannedRecord planned = otherSpf(u"include:service.test"_s);
        planned.purpose = purpose;
        planned.record.name = name(at);
        return planned;
    };
    const QString apex = u"sampledomain.com"_s;
    const QString below = u"bounce.sampledomain.com"_s;
    const QString mxLine = u"%1. 600 IN MX 10 mx.service.test.\n"_s;
    const QString spfLine = u"%1. 600 IN TXT \"v=spf1 include:service.test ~all\"\n"_s;
    QTest::addRow("mail may arrive by the domain's MX")
        << mx(apex, Purpose::Mx) << mxLine.arg(apex) << Why::MayReceive;
    QTest::addRow("somebody else may send for the domain")
        << spf(apex, Purpose::Spf) << spfLine.arg(apex) << Why::MaySend;
    QTest::addRow("the MX of a MAIL FROM sub-domain is the service's")
        << mx(below, Purpose::MailFrom) << mxLine.arg(below) << Why::OnlyForService;
    QTest::addRow("so is its SPF record")
        << spf(below, Purpose::MailFrom) << spfLine.arg(below) << Why::OnlyForService;
    QTest::addRow("a MAIL FROM at the domain itself is not")
        << mx(apex, Purpose::MailFrom) << mxLine.arg(apex) << Why::MayReceive;
    QTest::addRow("an MX at a name below need not be the service's alone")
        << mx(below, Purpose::Mx) << mxLine.arg(below) << Why::MayReceive;
}

void tst_Retiring::claimsNoMoreThanIsKnown()
{
    QFETCH(PlannedRecord, planned);
    QFETCH(QString, line);
    Plan own = plan();
    own.records = {planned};
    const auto list = retire(own, zone(line), {});
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().step, RetiredRecord::Step::Remove);
    QTEST(list.first().why, "why");
    QVERIFY(!list.first().goes.isEmpty());
}

void tst_Retiring::spfOfSeveralRecordsIsNotTouched()
{
    const auto list = retire(plan(),
                             zone(u"@ 600 IN TXT \"v=spf1 include:qcloudmail.com ~all\"\n"
                                  "@ 600 IN TXT \"v=spf1 mx ~all\"\n"_s),
                             {});
    QCOMPARE(told(list, Purpose::Spf), QStringList{u"decide"_s});
}

void tst_Retiring::bringsTodayBack()
{
    const QString line = u"@ 600 IN TXT \"v=spf1 mx include:qcloudmail.com ~all\"\n"_s;
    for (const RetiredRecord &retired : retire(plan(), zone(line), {})) {
        if (retired.planned.purpose == Purpose::Spf)
            QCOMPARE(retired.goes, zone(line).records);
    }
}

void tst_Retiring::anotherTokenIsNotOurs()
{
    PlannedRecord token{
        .id = u"token"_s, .purpose = Purpose::Ownership, .verify = VerifyMode::Token};
    token.record.name = name(u"_amazonses.sampledomain.com"_s);
    token.record.value = u"AbCd="_s;
    Plan own = plan();
    own.records = {token};
    const auto stepFor = [&own](const QString &value) {
        const QString line = u"_amazonses 600 IN TXT \"%1\"\n"_s.arg(value);
        return told(retire(own, zone(line), {}), Purpose::Ownership);
    };
    QCOMPARE(stepFor(u"AbCd="_s), QStringList{u"remove"_s});
    QCOMPARE(stepFor(u"aBcD="_s), QStringList{u"gone"_s});
}

void tst_Retiring::formerKeysGoToo()
{
    const QString line =
        keyLine().replace(u"qcloud._domainkey"_s, u"before._domainkey"_s) + keyLine();
    const QList<ResourceRecord> records = zone(line).records;
    const auto list = retire(plan(), zone(line), {}, records);
    QCOMPARE(told(list, Purpose::Dkim), QStringList({u"remove"_s, u"remove"_s})); // each once
    QCOMPARE(list.last().planned.host, u"before._domainkey"_s);
    QCOMPARE(list.last().why, RetiredRecord::Why::FormerKey);
    QCOMPARE(list.last().goes, QList{records.first()});
    QCOMPARE(told(retire(plan(), zone(keyLine()), {}, records), Purpose::Dkim),
             QStringList({u"remove"_s, u"gone"_s}));
}

void tst_Retiring::takesRulesOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("rules");
    QTest::addColumn<QString>("expected");
    QTest::addRow("whatever its qualifier")
        << u"v=spf1 ~include:a.test mx ~all"_s << QStringList{u"include:a.test"_s}
        << u"v=spf1 mx ~all"_s;
    QTest::addRow("each time it stands there")
        << u"v=spf1 include:a.test mx include:A.test ~all"_s << QStringList{u"include:a.test"_s}
        << u"v=spf1 mx ~all"_s;
    QTest::addRow("not what only begins like it")
        << u"v=spf1 include:a.test.example ~all"_s << QStringList{u"include:a.test"_s}
        << u"v=spf1 include:a.test.example ~all"_s;
    QTest::addRow("the same addresses written otherwise")
        << u"v=spf1 ip6:2001:DB8:0::1 ~all"_s << QStringList{u"ip6:2001:db8::1"_s}
        << u"v=spf1 ~all"_s;
}

void tst_Retiring::takesRulesOut()
{
    QFETCH(QString, text);
    QFETCH(QStringList, rules);
    QTEST(withoutRules(text, rules), "expected");
}

QTEST_GUILESS_MAIN(tst_Retiring)
#include "tst_retiring.moc"
