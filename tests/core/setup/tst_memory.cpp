#include "core/dns/zonefile.h"
#include "core/setup/memory.h"

#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

namespace {

const DomainName domain = std::get<DomainName>(parseDomain(u"sampledomain.com"_s));
const QDateTime now({2026, 8, 3}, {12, 0}, Qt::UTC);

QList<ResourceRecord> zone(const QString &lines)
{
    const ZoneFile file = readZoneFile(u"$TTL 60\n"_s + lines, domain.dnsName());
    if (!file.errors.isEmpty())
        qFatal("zone line: %s", qPrintable(file.errors.first().text));
    return file.records;
}

Survey surveyOf(const QString &lines)
{
    Survey survey{.settled = true, .zone = domain.dnsName()};
    survey.nameServers = {*DnsName::fromText(u"ns1.old-host.example")};
    survey.soa = zone(u"@ SOA ns1 admin 7 3600 600 604800 60"_s).first();
    survey.existing = {true, zone(lines)};
    return survey;
}

Plan testPlan()
{
    return makePlan(domain, *findService(u"tencent-ses"_s), {});
}

/// MX and SPF are judged; the keys are not given yet.
Report reportOf(RecordState mx, const QStringList &exchanges)
{
    Report report{.state = mx, .zone = domain.dnsName(), .verdict = true, .complete = true};
    report.nameServers = {*DnsName::fromText(u"ns1.new-host.example")};
    report.records.append({.id = u"mx"_s, .state = mx, .current = exchanges});
    return report;
}

/// "MX mx.example", in the order of the lines.
QStringList seenIn(const Setup &setup)
{
    QStringList texts;
    for (const ResourceRecord &record : seenRecords(setup))
        texts.append(textOf(record.type) + u' ' + displayText(record));
    return texts;
}

} // namespace

class tst_Memory : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheFirstSurvey();
    void keepsNoSerialOnceAllIsEntered();
    void keepsNoSerialThatNeverMoves();
    void keepsNothingOfAFailedSurvey();
    void keepsWhatWasVerified();
    void keepsNothingThatIsWrong();
    void keepsTheMailboxThatIsGone();
    void knowsSinceWhenAllIsRight();
    void tellsTheJudges();
};

void tst_Memory::keepsTheFirstSurvey()
{
    Setup setup;
    keepSurvey(setup, domain, surveyOf(u"@ MX 1 mail.example.\n@ TXT \"x\""_s));
    const QStringList first = seenIn(setup);
    QCOMPARE(first.size(), 3); // the text is not needed
    QVERIFY(first.at(0).startsWith(u"SOA "_s));
    QCOMPARE(first.mid(1), (QStringList{u"NS ns1.old-host.example"_s, u"MX mail.example"_s}));
    keepSurvey(setup, domain, surveyOf(u"@ MX 1 other.example."_s));
    QCOMPARE(seenIn(setup), first);
}

void tst_Memory::keepsNoSerialOnceAllIsEntered()
{
    Setup setup{.recordsEntered = true};
    keepSurvey(setup, domain, surveyOf({}));
    QCOMPARE(seenIn(setup), QStringList{u"NS ns1.old-host.example"_s});
}

void tst_Memory::keepsNoSerialThatNeverMoves()
{
    Setup setup;
    Survey survey = surveyOf({});
    std::get<SoaData>(survey.soa->data).serial = 1;
    keepSurvey(setup, domain, survey);
    QCOMPARE(seenIn(setup), QStringList{u"NS ns1.old-host.example"_s});
}

void tst_Memory::keepsNothingOfAFailedSurvey()
{
    Setup setup;
    Survey survey = surveyOf({});
    survey.failed = true;
    keepSurvey(setup, domain, survey);
    survey = surveyOf({});
    survey.existing.known = false; // not through yet
    keepSurvey(setup, domain, survey);
    QCOMPARE(setup.seen, QStringList());
}

void tst_Memory::keepsWhatWasVerified()
{
    Setup setup;
    keepSurvey(setup, domain, surveyOf({}));
    keepReport(setup, testPlan(), reportOf(RecordState::Verified, {u"mxbiz1.qq.com"_s}), now);
    // The serial of before says nothing any more, and the zone is where the records are right.
    QCOMPARE(seenIn(setup), (QStringList{u"MX mxbiz1.qq.com"_s, u"NS ns1.new-host.example"_s}));
    QCOMPARE(seenRecords(setup).first().name, domain.dnsName());
}

void tst_Memory::keepsNothingThatIsWrong()
{
    Setup setup;
    keepReport(setup, testPlan(), reportOf(RecordState::Wrong, {u"mx.wrong.example"_s}), now);
    QCOMPARE(setup, Setup());
    Report half = reportOf(RecordState::Verified, {u"mxbiz1.qq.com"_s});
    half.complete = false;
    keepReport(setup, testPlan(), half, now);
    QCOMPARE(setup, Setup());
}

void tst_Memory::keepsTheMailboxThatIsGone()
{
    Setup setup;
    keepSurvey(setup, domain, surveyOf(u"@ MX 1 mail.example."_s));
    const Report report = reportOf(RecordState::Verified, {u"mxbiz1.qq.com"_s});
    keepReport(setup, testPlan(), report, now);
    QVERIFY(seenIn(setup).contains(u"MX mail.example"_s));
    setup.decisions.mx = Decisions::Mx::Replace; // it went knowingly
    keepReport(setup, testPlan(), report, now);
    QVERIFY(!seenIn(setup).contains(u"MX mail.example"_s));
}

void tst_Memory::knowsSinceWhenAllIsRight()
{
    Setup setup;
    const QStringList ours{u"mxbiz1.qq.com"_s};
    keepReport(setup, testPlan(), reportOf(RecordState::Verified, ours), now);
    keepReport(setup, testPlan(), reportOf(RecordState::Verified, ours), now.addDays(1));
    QCOMPARE(setup.verifiedSince, now);
    keepReport(setup, testPlan(), reportOf(RecordState::Unknown, {}), now.addDays(2));
    QCOMPARE(setup.verifiedSince, now); // nobody could ask
    keepReport(setup, testPlan(), reportOf(RecordState::Missing, {}), now.addDays(3));
    QVERIFY(!setup.verifiedSince.isValid());
}

void tst_Memory::tellsTheJudges()
{
    Setup setup{.dnsHostId = u"cloudflare"_s, .recordsEntered = true};
    setup.decisions.mx = Decisions::Mx::Replace;
    setup.seen = {u"sampledomain.com. 60 IN MX 1 mail.example."_s};
    const Background background = backgroundOf(setup, {domain});
    QCOMPARE(background.dnsHost, findDnsHost(u"cloudflare"));
    QVERIFY(background.entered);
    QVERIFY(background.mailboxMayGo);
    QCOMPARE(background.seen, seenRecords(setup));
    QCOMPARE(background.otherDomains, QList{domain});
    QVERIFY(!backgroundOf({}, {}).dnsHost); // recognised is not said
}

QTEST_GUILESS_MAIN(tst_Memory)

#include "tst_memory.moc"
