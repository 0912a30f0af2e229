#include "core/handoff/checklines.h"
#include "core/handoff/handoff.h"
#include "tests/core/handoff/handofffixture.h"

#include <QTest>

using namespace sda;
using namespace handofffixture;

class tst_HandoffRow : public QObject
{
    Q_OBJECT

private slots:
    void holdsWhatIsPlanned();
    void hasNoValueForWhatHasToBeDecided();
    void leavesVariablesVisible();
    void saysWhatIsToBeEntered_data();
    void saysWhatIsToBeEntered();
    void findsNameServersAndZone();
    void sawWhereAnotherZoneBegins_data();
    void sawWhereAnotherZoneBegins();
    void saysWhatNobodyHasLookedAt();
    void asksByCommand_data();
    void asksByCommand();
    void neverPutsAShellWordIntoACommand_data();
    void neverPutsAShellWordIntoACommand();
    void asksEachQuestionOnce();
};

void tst_HandoffRow::holdsWhatIsPlanned()
{
    Plan plan = examplePlan();
    plan.records[0].before = {u"5 mx.old.example"_s};
    plan.records[0].undo = {u"sampledomain.com. 60 IN MX 5 mx.old.example."_s};
    plan.records[0].action = RecordAction::Replace;
    plan.records[0].note = u"説明 <b>"_s;
    plan.records[0].record.ttl = 300;
    const QList<HandoffRow> rows = handoffRows(plan);
    QCOMPARE(rows.size(), 5);
    const HandoffRow expected{.id = u"mx"_s,
                              .purpose = Purpose::Mx,
                              .action = RecordAction::Replace,
                              .host = u"@"_s,
                              .name = u"sampledomain.com"_s,
                              .type = RecordType::Mx,
                              .value = u"mxbiz1.qq.com"_s,
                              .priority = 10,
                              .ttl = 300,
                              .today = {u"5 mx.old.example"_s},
                              .undo = {u"sampledomain.com. 60 IN MX 5 mx.old.example."_s},
                              .note = u"説明 <b>"_s,
                              .record = plan.records[0].record};
    QVERIFY(rows[0] == expected);
    QCOMPARE(rows[2].name, u"qcloud._domainkey.sampledomain.com"_s);
    QCOMPARE(rows[2].host, u"qcloud._domainkey"_s);
    QCOMPARE(rows[2].priority, std::nullopt);
}

void tst_HandoffRow::hasNoValueForWhatHasToBeDecided()
{
    Plan plan = examplePlan();
    plan.records[0].action = RecordAction::Ask;
    const HandoffRow row = handoffRows(plan).first();
    QCOMPARE(row.value, QString());
    QCOMPARE(row.priority, std::nullopt);
    QVERIFY(!row.record);
    QVERIFY(!row.isToEnter());
}

void tst_HandoffRow::leavesVariablesVisible()
{
    Plan plan = examplePlan();
    plan.records[2].complete = false;
    plan.records[2].host = u"%dkimSelector%._domainkey"_s;
    plan.records[2].record.value = u"%dkimValue%"_s;
    const HandoffRow row = handoffRows(plan).at(2);
    QCOMPARE(row.name, u"%dkimSelector%._domainkey.sampledomain.com"_s);
    QCOMPARE(row.value, u"%dkimValue%"_s);
    QVERIFY(!row.isToEnter());
    QVERIFY(!row.record);
}

void tst_HandoffRow::saysWhatIsToBeEntered_data()
{
    QTest::addColumn<RecordAction>("action");
    QTest::addColumn<bool>("isToEnter");
    QTest::addRow("add") << RecordAction::Add << true;
    QTest::addRow("replace") << RecordAction::Replace << true;
    QTest::addRow("merge") << RecordAction::Merge << true;
    QTest::addRow("keep") << RecordAction::Keep << false;
    QTest::addRow("remove") << RecordAction::Remove << false;
    QTest::addRow("ask") << RecordAction::Ask << false;
}

void tst_HandoffRow::saysWhatIsToBeEntered()
{
    QFETCH(RecordAction, action);
    QFETCH(bool, isToEnter);
    Plan plan = examplePlan();
    plan.records[0].action = action;
    QCOMPARE(handoffRows(plan).first().isToEnter(), isToEnter);
}

void tst_HandoffRow::findsNameServersAndZone()
{
    const DnsName zone = name(u"sampledomain.com"_s);
    const DnsName below = name(u"abc.sampledomain.com"_s);
    const SoaData soa{zone, zone, 1, std::chrono::seconds(60)};
    const QList<ResourceRecord> records{
        {zone, RecordType::Soa, {}, soa},
        {below, RecordType::Soa, {}, soa},
        {zone, RecordType::Ns, {}, TargetData{name(u"ns1.example"_s)}},
        {zone, RecordType::Ns, {}, TargetData{name(u"ns2.example"_s)}},
        {zone, RecordType::Ns, {}, TargetData{name(u"ns1.example"_s)}},
        {below, RecordType::Ns, {}, TargetData{name(u"ns3.example"_s)}},
        {zone, RecordType::Cname, {}, TargetData{name(u"www.example"_s)}},
    };
    QCOMPARE(nameServersOf(zone, records),
             QList<DnsName>({name(u"ns1.example"_s), name(u"ns2.example"_s)}));
    QCOMPARE(zoneAbove(name(u"mail.abc.sampledomain.com"_s), records), std::optional(below));
    QCOMPARE(zoneAbove(name(u"xabc.sampledomain.com"_s), records), std::optional(zone));
    QVERIFY(!zoneAbove(name(u"other.com"_s), records));
}

void tst_HandoffRow::sawWhereAnotherZoneBegins_data()
{
    QTest::addColumn<QString>("soaAt");
    QTest::addColumn<QString>("serversAt");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("delegatedAt");
    const QString own = u"sampledomain.com"_s;
    const QString mail = u"mail.sampledomain.com"_s;
    const QString key = u"a._domainkey.mail.sampledomain.com"_s;
    QTest::addRow("name servers of the zone") << own << own << mail << own << QString();
    QTest::addRow("name servers below the zone") << own << mail << mail << mail << mail;
    QTest::addRow("a name below those") << own << mail << key << mail << mail;
    QTest::addRow("a name beside those") << own << mail << own << own << QString();
    QTest::addRow("a name that only ends alike")
        << own << mail << u"xmail.sampledomain.com"_s << own << QString();
    QTest::addRow("the zone below is told") << mail << mail << key << mail << QString();
    QTest::addRow("name servers and no apex") << QString() << mail << key << QString() << mail;
    QTest::addRow("name servers of the assumed zone")
        << QString() << own << key << QString() << QString();
    QTest::addRow("name servers above the assumed zone")
        << QString() << u"com"_s << key << QString() << QString();
}

void tst_HandoffRow::sawWhereAnotherZoneBegins()
{
    QFETCH(QString, soaAt);
    QFETCH(QString, serversAt);
    QFETCH(QString, asked);
    QFETCH(QString, zone);
    QFETCH(QString, delegatedAt);
    const DnsName own = name(u"sampledomain.com"_s);
    QList<ResourceRecord> records{
        {name(serversAt), RecordType::Ns, {}, TargetData{name(u"ns1.example"_s)}}};
    if (!soaAt.isEmpty())
        records.append(
            {name(soaAt), RecordType::Soa, {}, SoaData{own, own, 1, std::chrono::seconds(60)}});
    const auto found = zoneAbove(name(asked), records);
    QCOMPARE(found ? found->text() : QString(), zone);
    const auto cut = delegationAbove(name(asked), own, records);
    QCOMPARE(cut ? cut->text() : QString(), delegatedAt);
}

void tst_HandoffRow::saysWhatNobodyHasLookedAt()
{
    Plan plan = examplePlan();
    plan.records += planned(u"bounce"_s, RecordType::Txt, u"mail"_s,
                            u"V=spf1 include:a.example ~all"_s, Purpose::MailFrom);
    plan.records += planned(u"token"_s, RecordType::Txt, u"@"_s, u"token=1"_s, Purpose::Ownership);
    const auto lookFirst = [&plan](const ExistingRecords &existing) {
        QStringList ids;
        for (const HandoffRow &row : makeHandoff(plan, existing, {}).rows) {
            if (row.lookFirst)
                ids += row.id;
        }
        return ids;
    };
    // A second one of these breaks the first; the others stand beside whatever is there.
    QCOMPARE(lookFirst({}), QStringList({u"mx"_s, u"spf"_s, u"dmarc"_s, u"bounce"_s}));
    QCOMPARE(lookFirst({.known = true}), QStringList());
    plan.records[0].action = RecordAction::Ask;
    plan.records[1].action = RecordAction::Keep;
    plan.records[3].complete = false;
    QCOMPARE(lookFirst({}), QStringList(u"bounce"_s));
}

void tst_HandoffRow::asksByCommand_data()
{
    QTest::addColumn<LookTool>("tool");
    QTest::addColumn<QString>("server");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("line");
    QTest::addRow("dig as the pages print it")
        << LookTool::Dig << QString() << 53 << u"dig txt +short _dmarc.sampledomain.com"_s;
    QTest::addRow("dig at a name server")
        << LookTool::Dig << u"ns1.example"_s << 53
        << u"dig TXT +short _dmarc.sampledomain.com @ns1.example"_s;
    QTest::addRow("dig at a port of its own")
        << LookTool::Dig << u"127.0.0.1"_s << 5353
        << u"dig TXT +short _dmarc.sampledomain.com @127.0.0.1 -p 5353"_s;
    QTest::addRow("nslookup with the final dot")
        << LookTool::Nslookup << QString() << 53
        << u"nslookup -type=TXT _dmarc.sampledomain.com."_s;
    QTest::addRow("nslookup at a name server")
        << LookTool::Nslookup << u"ns1.example"_s << 53
        << u"nslookup -type=TXT _dmarc.sampledomain.com. ns1.example"_s;
    QTest::addRow("nslookup at a port of its own")
        << LookTool::Nslookup << u"127.0.0.1"_s << 5353
        << u"nslookup -type=TXT -port=5353 _dmarc.sampledomain.com. 127.0.0.1"_s;
}

void tst_HandoffRow::asksByCommand()
{
    QFETCH(LookTool, tool);
    QFETCH(QString, server);
    QFETCH(int, port);
    QFETCH(QString, line);
    QCOMPARE(checkLine(tool, u"_dmarc.sampledomain.com"_s, RecordType::Txt, server, port), line);
}

void tst_HandoffRow::neverPutsAShellWordIntoACommand_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &hostile :
         {u"$(reboot).example.com"_s, u"`reboot`.example.com"_s, u"a&reboot.example.com"_s,
          u"a|reboot"_s, u"a\\;reboot"_s, u"a reboot"_s, u"a\nreboot"_s, u"-f.example.com"_s,
          u"%PATH%.example.com"_s, u"'a'.example.com"_s, u"\"a\".example.com"_s, u"*.example.com"_s,
          u">x.example.com"_s, QString()})
        QTest::addRow("%s", qPrintable(u"<%1>"_s.arg(hostile))) << hostile;
}

void tst_HandoffRow::neverPutsAShellWordIntoACommand()
{
    QFETCH(QString, name);
    QCOMPARE(checkLine(LookTool::Dig, name, RecordType::Txt), QString());
    QCOMPARE(checkLine(LookTool::Nslookup, name, RecordType::Txt), QString());
    if (!name.isEmpty())
        QCOMPARE(checkLine(LookTool::Dig, u"example.com"_s, RecordType::Txt, name), QString());
}

void tst_HandoffRow::asksEachQuestionOnce()
{
    Plan plan = examplePlan();
    plan.records += planned(u"token"_s, RecordType::Txt, u"@"_s, u"amazonses:abc="_s);
    plan.records += planned(u"open"_s, RecordType::Txt, u"x"_s, u"%value%"_s);
    plan.records.last().complete = false;
    const QStringList expected{u"dig mx +short sampledomain.com"_s,
                               u"dig txt +short sampledomain.com"_s,
                               u"dig txt +short qcloud._domainkey.sampledomain.com"_s,
                               u"dig txt +short _dmarc.sampledomain.com"_s,
                               u"dig cname +short aaa._domainkey.sampledomain.com"_s};
    QCOMPARE(checkLines(handoffRows(plan), LookTool::Dig), expected);
}

QTEST_GUILESS_MAIN(tst_HandoffRow)
#include "tst_handoffrow.moc"
