#include "core/verify/console.h"

#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now({2026, 8, 3}, {12, 0}, Qt::UTC);

const QString key = u"v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQChDShkHkVGF8KLbIXWjIM"
                    u"BxSp5G0Ydsq41qLl7kTGta55Ih0alVreaP8GW1E2KNQfgu73rQx3NRPDSpEhkBugVZm4wIzGuoWcS"
                    u"sEc8EcBMDAPBedFMs7J33YreqEEnpgzzUCCYMSaT4Sg5WnBO88lV8mSx5T3tLBk7VAN4X0gP5QIDA"
                    u"QAB"_s;

/// Words of its own, so that no profile can change what is tested.
Service testService()
{
    Service service = *findService(u"tencent-ses"_s);
    service.statusWords = {{u"Looking"_s, u"waiting"_s},
                           {u"完了"_s, u"verified"_s},
                           {u"Given up"_s, u"failed"_s},
                           {u"Not started"_s, u"off"_s}};
    service.usually = std::chrono::minutes(10);
    return service;
}

Plan testPlan()
{
    return makePlan(std::get<DomainName>(parseDomain(u"sampledomain.com"_s)), testService(),
                    {{u"dkimSelector"_s, {u"qcloud"_s}}, {u"dkimValue"_s, {key}}});
}

/// Every row in the same state.
Report reportOf(RecordState state)
{
    Report report{.state = state, .verdict = true, .complete = true};
    for (const PlannedRecord &planned : testPlan().records) {
        report.records.append({.id = planned.id, .state = state});
        report.purposes.insert(planned.id, planned.purpose);
    }
    return report;
}

} // namespace

class tst_Console : public QObject
{
    Q_OBJECT

private slots:
    void saysWhyTheConsoleStillSaysNo_data();
    void saysWhyTheConsoleStillSaysNo();
    void comparesCurrentValuesByMeaning_data();
    void comparesCurrentValuesByMeaning();
    void knowsStatusWords_data();
    void knowsStatusWords();
    void tellsTheTimesItKnows();
};

void tst_Console::saysWhyTheConsoleStillSaysNo_data()
{
    QTest::addColumn<RecordState>("dns");
    QTest::addColumn<ConsoleWord>("word");
    QTest::addColumn<QStringList>("codes");
    using enum RecordState;
    const auto row = [](const char *name, RecordState dns, const ConsoleWord &word,
                        const QStringList &codes) {
        QTest::addRow("%s", name) << dns << word << codes;
    };
    const QDateTime longAgo = now.addSecs(-3 * 3600);
    const QDateTime justNow = now.addSecs(-60 * 60);

    row("nothing is said", Verified, {}, {});
    row("the console is content", Verified, {.status = u"完了"_s, .rightSince = longAgo}, {});
    row("switched off", Verified, {.status = u"Not started"_s}, {u"service.not-switched-on"_s});
    row("switched off, with a remark", VerifiedWithRemark, {.status = u"not started"_s},
        {u"service.not-switched-on"_s});
    row("switched off while records are missing", Missing, {.status = u"Not started"_s}, {});
    row("switched off while nothing is known", Unknown, {.status = u"Not started"_s}, {});

    row("another account has the domain", Verified, {.domainTaken = true},
        {u"service.domain-taken"_s});
    row("another account has the domain, records are wrong", Wrong, {.domainTaken = true},
        {u"service.domain-taken"_s});

    row("looking for three hours", Verified, {.status = u"Looking"_s, .rightSince = longAgo},
        {u"service.slow"_s});
    row("looking for one hour", Verified, {.status = u"Looking"_s, .rightSince = justNow}, {});
    row("looking, nobody knows since when", Verified, {.status = u"Looking"_s}, {});
    row("looking for three hours, not everywhere yet", Waiting,
        {.status = u"Looking"_s, .rightSince = longAgo}, {});
    row("right for three hours, no word of the console", Verified, {.rightSince = longAgo}, {});

    const QDateTime soon = now.addSecs(3600);
    const QDateTime later = now.addDays(2);
    const QDateTime past = now.addSecs(-60);
    row("deadline near", Missing, {.deadline = soon}, {u"service.deadline-near"_s});
    row("deadline far away", Missing, {.deadline = later}, {});
    row("deadline near, all is right", Verified, {.deadline = soon}, {});
    row("deadline near, the console is content", Wrong, {.status = u"完了"_s, .deadline = soon},
        {});
    row("deadline passed", Missing, {.deadline = past}, {u"service.deadline-passed"_s});
    row("deadline passed, all is right", Verified, {.deadline = past}, {});
    row("deadline passed, right, and it still looks", Verified,
        {.status = u"Looking"_s, .rightSince = longAgo, .deadline = past},
        {u"service.deadline-passed"_s});
    row("it gave up", Verified, {.status = u"Given up"_s}, {u"service.deadline-passed"_s});
    row("it gave up, and a record is missing", Missing, {.status = u"Given up"_s}, {});

    const QMap<QString, QString> old{{u"spf"_s, u"v=spf1 -all"_s}};
    row("the console sees an old value", Verified, {.currentValues = old},
        {u"service.sees-old-value"_s});
    row("an old value, not right in DNS either", Wrong, {.currentValues = old}, {});
    row("an old value explains that it takes long", Verified,
        {.status = u"Looking"_s, .currentValues = old, .rightSince = longAgo},
        {u"service.sees-old-value"_s});
    row("an old value of a record that is not planned", Verified,
        {.currentValues = {{u"nothing"_s, u"v=spf1 -all"_s}}}, {});
}

void tst_Console::saysWhyTheConsoleStillSaysNo()
{
    QFETCH(RecordState, dns);
    QFETCH(ConsoleWord, word);
    const Report report = reportOf(dns);
    QStringList codes;
    for (const Finding &finding : judgeConsole(testService(), testPlan(), report, word, now))
        codes.append(idOf(finding.code()));
    QTEST(codes, "codes");
}

void tst_Console::comparesCurrentValuesByMeaning_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<bool>("isOld");
    QTest::addRow("nothing typed") << u"mx"_s << u"  "_s << false;
    QTest::addRow("the same MX") << u"mx"_s << u"mxbiz1.qq.com"_s << false;
    QTest::addRow("MX with final dot and number") << u"mx"_s << u"10 MXbiz1.qq.com."_s << false;
    QTest::addRow("another MX") << u"mx"_s << u"mx.old-host.example"_s << true;
    QTest::addRow("no MX at all") << u"mx"_s << u"none found"_s << true;
    QTest::addRow("SPF with other senders")
        << u"spf"_s << u"\"v=spf1 ip4:192.0.2.1  include:qcloudmail.com -all\""_s << false;
    QTest::addRow("SPF among other texts")
        << u"spf"_s << u"google-site-verification=abc\nv=spf1 include:qcloudmail.com ~all"_s
        << false;
    QTest::addRow("SPF without the service") << u"spf"_s << u"v=spf1 a mx ~all"_s << true;
    QTest::addRow("key with other blanks") << u"dkim"_s << QString(key).remove(u' ') << false;
    QTest::addRow("key that ends early") << u"dkim"_s << key.chopped(10) << true;
    QTest::addRow("stricter DMARC") << u"dmarc"_s << u"v=DMARC1; p=reject"_s << false;
    QTest::addRow("DMARC without policy") << u"dmarc"_s << u"v=DMARC1"_s << true;
}

void tst_Console::comparesCurrentValuesByMeaning()
{
    QFETCH(QString, id);
    QFETCH(QString, shown);
    const QList<Finding> findings =
        judgeConsole(testService(), testPlan(), reportOf(RecordState::Verified),
                     {.currentValues = {{id, shown}}}, now);
    QTEST(!findings.isEmpty(), "isOld");
    for (const Finding &finding : findings) {
        QCOMPARE(finding.code(), FindingCode::ServiceSeesOldValue);
        QCOMPARE(finding.text(Arg::Expected), testPlan().record(id)->record.value);
    }
}

void tst_Console::knowsStatusWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("meaning");
    QTest::addRow("as printed") << u"Given up"_s << u"failed"_s;
    QTest::addRow("other letter case and blanks") << u" given  UP "_s << u"failed"_s;
    QTest::addRow("another language") << u"完了"_s << u"verified"_s;
    QTest::addRow("a meaning") << u"off"_s << u"off"_s;
    QTest::addRow("no word of the console") << u"Splendid"_s << QString();
    QTest::addRow("nothing") << QString() << QString();
}

void tst_Console::knowsStatusWords()
{
    QFETCH(QString, word);
    QTEST(statusMeaning(testService(), word).value_or(QString()), "meaning");
}

void tst_Console::tellsTheTimesItKnows()
{
    const auto first = [](RecordState dns, const ConsoleWord &word) {
        return judgeConsole(testService(), testPlan(), reportOf(dns), word, now)
            .value(0, finding<FindingCode::DomainEmpty>());
    };
    const QDateTime past = now.addDays(-1);
    QCOMPARE(
        first(RecordState::Verified, {.status = u"failed"_s, .deadline = past}).time(Arg::Until),
        past);
    // It gave up before the time that was reckoned: nobody knows when.
    QVERIFY(!first(RecordState::Verified, {.status = u"failed"_s, .deadline = now.addDays(1)})
                 .time(Arg::Until)
                 .isValid());
    QCOMPARE(
        first(RecordState::Verified, {.status = u"waiting"_s, .rightSince = past}).time(Arg::Since),
        past);
    QCOMPARE(first(RecordState::Verified, {.status = u"Not started"_s}).text(Arg::Text),
             u"Not started"_s);
}

QTEST_GUILESS_MAIN(tst_Console)

#include "tst_console.moc"
