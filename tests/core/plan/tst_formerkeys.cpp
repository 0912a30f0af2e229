#include "core/plan/formerkeys.h"
#include "tests/core/plan/planfixture.h"

#include <QTest>

using namespace sda;
using namespace planfixture;
using namespace Qt::StringLiterals;

using Step = FormerKey::Step;

/// What becomes of the record of a key that the console has replaced.
class tst_FormerKeys : public QObject
{
    Q_OBJECT
private slots:
    void aNewPlanReplacesKeys_data();
    void aNewPlanReplacesKeys();
    void says_data();
    void says();
    void whatAnotherSetupNeedsStays();
    void aliasesAreKeysToo();
    void isTakenAsItStands();
    void otherRecordsAreNoKeys();
    void emptiesTheKeysAlone_data();
    void emptiesTheKeysAlone();
    void knowsAPlanWithoutItsKeys();
};

namespace {

const QString oldName = u"old._domainkey.sampledomain.com"_s;
const QString newName = u"new._domainkey.sampledomain.com"_s;

Plan plan(const ServiceValues &given)
{
    return makePlan(domain(u"sampledomain.com"_s), tencent(), given);
}

Plan easyPlan(const QStringList &tokens)
{
    const ServiceValues given{{u"dkimToken"_s, tokens}, {u"region"_s, {u"eu-west-1"_s}}};
    return makePlan(domain(u"sampledomain.com"_s), *findService(u"amazon-ses"), given);
}

ResourceRecord key(const QString &owner, const QString &value)
{
    return *toResourceRecord({name(owner), RecordType::Txt, value, {}, 600});
}

ExistingRecords zone(const QList<ResourceRecord> &records)
{
    return {true, records};
}

Step stepOf(const QList<ResourceRecord> &former, const Plan &today, const ExistingRecords &existing,
            bool inUse, const QList<PlannedRecord> &others = {})
{
    const QList<FormerKey> keys = formerKeysToday(former, today, existing, others, inUse);
    if (keys.size() != 1)
        qFatal("%d keys", int(keys.size()));
    return keys.first().step;
}

} // namespace

void tst_FormerKeys::aNewPlanReplacesKeys_data()
{
    QTest::addColumn<Plan>("before");
    QTest::addColumn<Plan>("after");
    QTest::addColumn<QStringList>("hosts");
    const Plan old = plan(values({u"old"_s}, {key1}));
    const QStringList oldHost{u"old._domainkey"_s};
    QTest::addRow("the same key at another selector")
        << old << plan(values({u"new"_s}, {key1})) << oldHost;
    QTest::addRow("another key at another selector")
        << old << plan(values({u"new"_s}, {key2})) << oldHost;
    QTest::addRow("another key at the same selector")
        << old << plan(values({u"old"_s}, {key2})) << oldHost;
    QTest::addRow("the same key written otherwise is the same key")
        << old << plan(values({u"OLD"_s}, {key1.mid(u"v=DKIM1; "_s.size())})) << QStringList();
    QTest::addRow("a second key beside the first replaces none")
        << old << plan(values({u"old"_s, u"new"_s}, {key1, key2})) << QStringList();
    QTest::addRow("one of two is replaced")
        << plan(values({u"a"_s, u"old"_s}, {key2, key1}))
        << plan(values({u"a"_s, u"new"_s}, {key2, key1})) << oldHost;
    QTest::addRow("a key that is not typed yet replaces none") << old << plan({}) << QStringList();
    QTest::addRow("half of the new keys replace none")
        << easyPlan({u"a"_s, u"b"_s, u"c"_s}) << easyPlan({u"d"_s, u"e"_s}) << QStringList();
    QTest::addRow("three aliases")
        << easyPlan({u"a"_s, u"b"_s, u"c"_s}) << easyPlan({u"d"_s, u"e"_s, u"c"_s})
        << QStringList({u"a._domainkey"_s, u"b._domainkey"_s});
    QTest::addRow("no plan") << old << Plan() << QStringList();
}

void tst_FormerKeys::aNewPlanReplacesKeys()
{
    QFETCH(Plan, before);
    QFETCH(Plan, after);
    QStringList hosts;
    for (const PlannedRecord &former : formerKeys(before, after))
        hosts.append(former.host);
    QTEST(hosts, "hosts");
}

void tst_FormerKeys::says_data()
{
    QTest::addColumn<Plan>("today");
    QTest::addColumn<ExistingRecords>("existing");
    QTest::addColumn<bool>("inUse");
    QTest::addColumn<Step>("step");
    const Plan renewed = plan(values({u"new"_s}, {key2}));
    const ExistingRecords both = zone({key(oldName, key1), key(newName, key2)});
    const ExistingRecords onlyNew = zone({key(newName, key2)});
    QTest::addRow("it stays until the new one is in use")
        << renewed << both << false << Step::Leave;
    QTest::addRow("it may go when the new one is in use")
        << renewed << both << true << Step::Remove;
    QTest::addRow("it went when it might") << renewed << onlyNew << true << Step::Gone;
    QTest::addRow("it went too early") << renewed << onlyNew << false << Step::EnterAgain;
    QTest::addRow("nothing is removed unseen")
        << renewed << ExistingRecords() << true << Step::NotSeen;
    QTest::addRow("nothing is missed unseen")
        << renewed << ExistingRecords() << false << Step::NotSeen;
    QTest::addRow("somebody else's key at its name is not ours")
        << renewed << zone({key(oldName, key2)}) << true << Step::Gone;
    QTest::addRow("the new key takes its place")
        << plan(values({u"old"_s}, {key2})) << zone({key(oldName, key1)}) << true
        << Step::Overwritten;
    QTest::addRow("the old text was pasted again")
        << plan(values({u"old"_s}, {key1})) << zone({key(oldName, key1)}) << true
        << Step::SameAgain;
    QTest::addRow("while the new one is not typed, the old stays")
        << plan({}) << zone({key(oldName, key1)}) << false << Step::Leave;
}

void tst_FormerKeys::says()
{
    QFETCH(Plan, today);
    QFETCH(ExistingRecords, existing);
    QFETCH(bool, inUse);
    QTEST(stepOf({key(oldName, key1)}, today, existing, inUse), "step");
}

void tst_FormerKeys::whatAnotherSetupNeedsStays()
{
    const Plan renewed = plan(values({u"new"_s}, {key2}));
    const ExistingRecords both = zone({key(oldName, key1), key(newName, key2)});
    const auto others = keysOf(plan(values({u"old"_s}, {key1})));
    QCOMPARE(stepOf({key(oldName, key1)}, renewed, both, true, others), Step::Shared);
    const auto another = keysOf(plan(values({u"old"_s}, {key2})));
    QCOMPARE(stepOf({key(oldName, key1)}, renewed, both, true, another), Step::Remove);
}

void tst_FormerKeys::aliasesAreKeysToo()
{
    const ResourceRecord alias{name(u"a._domainkey.sampledomain.com"_s), RecordType::Cname,
                               std::chrono::seconds(600),
                               TargetData{name(u"a.dkim.amazonses.com"_s)}};
    ResourceRecord elsewhere = alias;
    elsewhere.data = TargetData{name(u"a.dkim.eu-south-1.amazonses.com"_s)};
    const Plan renewed = easyPlan({u"d"_s, u"e"_s, u"f"_s});
    QCOMPARE(stepOf({alias}, renewed, zone({alias}), true), Step::Remove);
    QCOMPARE(stepOf({alias}, renewed, zone({elsewhere}), true), Step::Gone);
    QCOMPARE(stepOf({alias}, easyPlan({u"a"_s, u"e"_s, u"f"_s}), zone({alias}), true),
             Step::SameAgain);
}

void tst_FormerKeys::isTakenAsItStands()
{
    const ResourceRecord today = key(oldName, key1.mid(u"v=DKIM1; "_s.size()));
    const auto keys = formerKeysToday({key(oldName, key1)}, plan(values({u"new"_s}, {key2})),
                                      zone({today}), {}, true);
    QCOMPARE(keys.first().there, QList{today});
    QCOMPARE(keys.first().host, u"old._domainkey"_s);
    QCOMPARE(keys.first().record.value, key1);
}

void tst_FormerKeys::otherRecordsAreNoKeys()
{
    const ResourceRecord mx{name(u"sampledomain.com"_s), RecordType::Mx, std::chrono::seconds(600),
                            MxData{10, name(u"mx.sampledomain.com"_s)}};
    QVERIFY(formerKeysToday({mx}, plan(values()), zone({mx}), {}, true).isEmpty());
}

void tst_FormerKeys::emptiesTheKeysAlone_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<ServiceValues>("given");
    QTest::addColumn<QStringList>("left");
    QTest::addRow("Tencent") << u"tencent-ses"_s
                             << ServiceValues{{u"mailServer"_s, {u"mx.a.test"_s}},
                                              {u"dkimSelector"_s, {u"a"_s}},
                                              {u"dkimValue"_s, {key1}},
                                              {u"dmarc"_s, {u"v=DMARC1; p=none"_s}}}
                             << QStringList({u"dmarc"_s, u"mailServer"_s});
    QTest::addRow("Easy DKIM") << u"amazon-ses"_s
                               << ServiceValues{{u"dkimToken"_s, {u"a"_s, u"b"_s, u"c"_s}},
                                                {u"dkimTarget"_s, {u"a.dkim.test"_s}},
                                                {u"dkimDomain"_s, {u"dkim.test"_s}},
                                                {u"region"_s, {u"eu-west-1"_s}}}
                               << QStringList({u"dkimDomain"_s, u"region"_s});
    QTest::addRow("a choice, and the values of the other way, stay")
        << u"amazon-ses"_s
        << ServiceValues{{u"dkimWay"_s, {u"own"_s}},
                         {u"ownSelector"_s, {u"a"_s}},
                         {u"ownKey"_s, {key1}},
                         {u"dkimToken"_s, {u"a"_s}}}
        << QStringList({u"dkimToken"_s, u"dkimWay"_s});
}

void tst_FormerKeys::emptiesTheKeysAlone()
{
    QFETCH(QString, service);
    QFETCH(ServiceValues, given);
    QFETCH(QStringList, left);
    const ServiceValues values = withoutKeys(*findService(service), given);
    QCOMPARE(QStringList(values.keys()), left);
    for (const QString &name : left)
        QCOMPARE(values.value(name), given.value(name));
}

void tst_FormerKeys::knowsAPlanWithoutItsKeys()
{
    QVERIFY(lacksKeys(plan({})));
    QVERIFY(!lacksKeys(plan(values())));
    QVERIFY(lacksKeys(easyPlan({u"a"_s, u"b"_s})));
    QCOMPARE(keysOf(easyPlan({u"a"_s, u"b"_s, u"c"_s})).size(), 3);
    QVERIFY(!lacksKeys(Plan()));
}

QTEST_GUILESS_MAIN(tst_FormerKeys)
#include "tst_formerkeys.moc"
