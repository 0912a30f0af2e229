#include "core/setup/newkey.h"
#include "tests/core/plan/planfixture.h"

#include <QTest>

using namespace sda;
using namespace planfixture;
using namespace Qt::StringLiterals;

namespace {

const DomainName ours = domain(u"sampledomain.com"_s);
const QDateTime now({2026, 11, 22}, {12, 0}, Qt::UTC);
const QString oldName = u"old._domainkey.sampledomain.com"_s;
const QString newName = u"new._domainkey.sampledomain.com"_s;

ResourceRecord key(const QString &owner, const QString &value)
{
    return *toResourceRecord({name(owner), RecordType::Txt, value, {}, 600});
}

Understood understood(const Setup &setup)
{
    return understand(setup, ours, setup.pastedText);
}

Plan planOf(const Setup &setup)
{
    const Understood texts = understood(setup);
    if (!texts.service)
        return {};
    PlanWishes wishes;
    if (setup.serviceId != tableServiceId)
        wishes.otherRows = unusedRows(texts.matched, texts.intake.rows);
    return makePlan(ours, *texts.service, setup.values, {}, {}, wishes);
}

QStringList hosts(const QList<PlannedRecord> &records)
{
    QStringList list;
    for (const PlannedRecord &planned : records)
        list.append(planned.host);
    return list;
}

/// Set up, entered and verified months ago.
Setup doneSetup()
{
    Setup setup;
    setup.serviceId = u"tencent-ses"_s;
    setup.domainText = ours.ascii();
    setup.values = values({u"old"_s}, {key1});
    setup.values.insert(u"dmarc"_s, {u"v=DMARC1; p=reject"_s});
    setup.recordsEntered = true;
    setup.startedAt = now.addMonths(-6);
    setup.verifiedSince = now.addMonths(-6);
    setup.consoleStatus = u"Verified"_s;
    setup.consoleStatusAt = now.addMonths(-6);
    setup.seen = withSeen({}, {key(oldName, key1)});
    return setup;
}

/// The same with a table of the person's own.
Setup doneTable()
{
    Setup setup = doneSetup();
    setup.serviceId = tableServiceId;
    setup.values = {};
    setup.pastedText = u"Type\tName\tPriority\tValue\n"
                       "MX\t@\t10\tmx.hanabi.test\n"
                       "TXT\told._domainkey\t\t"_s
        + key1
        + u"\n"
          "CNAME\twww\t\tshop.hanabi.test\n"_s;
    return setup;
}

Setup begun(Setup setup)
{
    beginNewKey(setup, understood(setup), planOf(setup), now);
    return setup;
}

Setup withNewKey(Setup setup)
{
    setup.values.insert(u"dkimSelector"_s, {u"new"_s});
    setup.values.insert(u"dkimValue"_s, {key2});
    return setup;
}

RecordReport rowOf(const PlannedRecord &planned, RecordState state, const QList<bool> &servers)
{
    RecordReport row{.id = planned.id, .state = state};
    for (const bool right : servers)
        row.servers.append({.right = right, .outcome = Outcome::Answer});
    row.servers.append({.kind = ServerView::Kind::Resolver, .right = false});
    return row;
}

} // namespace

Q_DECLARE_METATYPE(sda::Setup)

/// What a set-up keeps of a key that the console has replaced.
class tst_NewKey : public QObject
{
    Q_OBJECT
private slots:
    void isForKeysThatWereSeen_data();
    void isForKeysThatWereSeen();
    void keepsTheOldKeyAside();
    void saysNothingOfTheNewKeyYet();
    void readsNoOldKeyOutOfThePaste();
    void keepsTheRestOfATable();
    void canBeTakenBack_data();
    void canBeTakenBack();
    void notesNewKeysInAPaste_data();
    void notesNewKeysInAPaste();
    void forgetsOneKey();
    void passesOverWhatIsNoRecord();
    void isInUse_data();
    void isInUse();
};

void tst_NewKey::isForKeysThatWereSeen_data()
{
    QTest::addColumn<Setup>("setup");
    QTest::addColumn<bool>("expected");
    QTest::addRow("a key that was seen") << doneSetup() << true;
    QTest::addRow("a table with a key") << doneTable() << true;
    Setup unseen = doneSetup();
    unseen.seen.clear();
    QTest::addRow("a key that was never seen") << unseen << false;
    Setup empty = doneSetup();
    empty.values = {};
    QTest::addRow("no key yet") << empty << false;
    QTest::addRow("a new key is awaited") << begun(doneSetup()) << false;
}

void tst_NewKey::isForKeysThatWereSeen()
{
    QFETCH(Setup, setup);
    QTEST(canTakeNewKey(setup, understood(setup), planOf(setup), {}), "expected");
    const ExistingRecords today{true, {key(oldName, key1)}};
    const bool hasKeys = !keysOf(planOf(setup)).isEmpty();
    QCOMPARE(canTakeNewKey(setup, understood(setup), planOf(setup), today), hasKeys);
}

void tst_NewKey::keepsTheOldKeyAside()
{
    const Setup setup = begun(doneSetup());
    QCOMPARE(formerKeyRecords(setup), QList{key(oldName, key1)});
    QVERIFY(keysOf(planOf(setup)).isEmpty());
    QVERIFY(lacksKeys(planOf(setup)));
    QCOMPARE(setup.values.value(u"dmarc"_s), QStringList{u"v=DMARC1; p=reject"_s});
    // Once more, with another key: both are kept, the newest last.
    const Setup twice = begun(withNewKey(setup));
    QCOMPARE(formerKeyRecords(twice), QList({key(oldName, key1), key(newName, key2)}));
    const auto read = parseSetup(toJson(twice), u"file"_s);
    QCOMPARE(formerKeyRecords(read->setup), formerKeyRecords(twice));
}

void tst_NewKey::saysNothingOfTheNewKeyYet()
{
    const Setup setup = begun(doneSetup());
    QVERIFY(!setup.recordsEntered);
    QVERIFY(!setup.verifiedSince.isValid());
    QVERIFY(setup.consoleStatus.isEmpty());
    QVERIFY(!setup.consoleStatusAt.isValid());
    QCOMPARE(setup.startedAt, now);
    QCOMPARE(setup.seen, doneSetup().seen);
    Setup notStarted = doneSetup();
    notStarted.startedAt = {};
    QVERIFY(!begun(notStarted).startedAt.isValid());
}

void tst_NewKey::readsNoOldKeyOutOfThePaste()
{
    Setup setup = doneSetup();
    setup.pastedText = doneTable().pastedText;
    setup = begun(setup);
    QCOMPARE(hosts(planOf(setup).records).filter(u"www"_s), QStringList{u"www"_s});
    Understood texts = understood(setup);
    fillFromPaste(setup.values, texts, ours, true); // as another language or service does
    QVERIFY(keysOf(planOf(setup)).isEmpty());
    setup = doneSetup();
    setup.pastedText = u"TXT\told._domainkey\t"_s + key1;
    QCOMPARE(begun(setup).pastedText, QString());
}

void tst_NewKey::keepsTheRestOfATable()
{
    const Setup setup = begun(doneTable());
    const Plan before = planOf(doneTable());
    const Plan after = planOf(setup);
    QCOMPARE(hosts(after.records), QStringList({u"@"_s, u"www"_s}));
    QCOMPARE(after.records.first().record, before.records.first().record);
    QCOMPARE(after.records.last().record, before.records.last().record);
}

void tst_NewKey::canBeTakenBack_data()
{
    QTest::addColumn<Setup>("setup");
    QTest::addRow("a profile") << doneSetup();
    QTest::addRow("a table") << doneTable();
    Setup easy = doneSetup();
    easy.serviceId = u"amazon-ses"_s;
    easy.values = {{u"dkimToken"_s, {u"a"_s, u"b"_s, u"c"_s}}, {u"region"_s, {u"eu-south-1"_s}}};
    QTest::addRow("Easy DKIM") << easy;
    Setup own = easy;
    own.values = {{u"dkimWay"_s, {u"own"_s}},
                  {u"ownSelector"_s, {u"old"_s}},
                  {u"ownKey"_s, {key1}},
                  {u"region"_s, {u"eu-west-1"_s}}};
    QTest::addRow("own key") << own;
}

void tst_NewKey::canBeTakenBack()
{
    QFETCH(Setup, setup);
    const Plan before = planOf(setup);
    QVERIFY(!keysOf(before).isEmpty());
    setup = begun(setup);
    QVERIFY(keysOf(planOf(setup)).isEmpty());
    takeFormerKeysBack(setup, understood(setup), ours);
    const Plan after = planOf(setup);
    QCOMPARE(after.missing, before.missing);
    QCOMPARE(keysOf(after).size(), keysOf(before).size());
    for (qsizetype i = 0; i < keysOf(after).size(); ++i)
        QCOMPARE(keysOf(after).at(i).record, keysOf(before).at(i).record);
    QVERIFY(setup.formerKeys.isEmpty());
    QVERIFY(setup.recordsEntered);
}

void tst_NewKey::notesNewKeysInAPaste_data()
{
    QTest::addColumn<Setup>("before");
    QTest::addColumn<Setup>("after");
    QTest::addColumn<QList<ResourceRecord>>("former");
    const Setup done = doneSetup();
    Setup sameSelector = done;
    sameSelector.values.insert(u"dkimValue"_s, {key2});
    QTest::addRow("another selector") << done << withNewKey(done) << QList{key(oldName, key1)};
    QTest::addRow("the same selector") << done << sameSelector << QList{key(oldName, key1)};
    QTest::addRow("the same key") << done << done << QList<ResourceRecord>();
    Setup unseen = done;
    unseen.seen.clear();
    QTest::addRow("a key that was never there")
        << unseen << withNewKey(unseen) << QList<ResourceRecord>();
}

void tst_NewKey::notesNewKeysInAPaste()
{
    QFETCH(Setup, before);
    QFETCH(Setup, after);
    QFETCH(QList<ResourceRecord>, former);
    QCOMPARE(noteNewKeys(after, planOf(before), planOf(after), now), !former.isEmpty());
    QCOMPARE(formerKeyRecords(after), former);
    QCOMPARE(after.consoleStatus.isEmpty(), !former.isEmpty());
}

void tst_NewKey::forgetsOneKey()
{
    Setup setup = begun(withNewKey(begun(doneSetup())));
    forgetFormerKey(setup, toRecordText(key(oldName, key1)));
    QCOMPARE(formerKeyRecords(setup), QList{key(newName, key2)});
    forgetFormerKey(setup, toRecordText(key(oldName, key2)));
    QCOMPARE(formerKeyRecords(setup), QList{key(newName, key2)});
}

void tst_NewKey::passesOverWhatIsNoRecord()
{
    Setup setup = begun(doneSetup());
    setup.formerKeys.prepend(u"no record at all"_s);
    QCOMPARE(formerKeyRecords(setup), QList{key(oldName, key1)});
    takeFormerKeysBack(setup, understood(setup), ours);
    QCOMPARE(keysOf(planOf(setup)).size(), 1);
}

void tst_NewKey::isInUse_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<RecordState>("state");
    QTest::addColumn<QList<bool>>("servers");
    QTest::addColumn<bool>("inUse");
    const QList<bool> both{true, true};
    QTest::addRow("verified, and right everywhere")
        << u"検証済み"_s << RecordState::Verified << both << true;
    QTest::addRow("also with a remark")
        << u"verified"_s << RecordState::VerifiedWithRemark << both << true;
    QTest::addRow("a resolver still remembers what was there")
        << u"verified"_s << RecordState::Waiting << both << true;
    QTest::addRow("the console says nothing")
        << QString() << RecordState::Verified << both << false;
    QTest::addRow("the console is waiting")
        << u"待验证"_s << RecordState::Verified << both << false;
    QTest::addRow("another word") << u"Perhaps"_s << RecordState::Verified << both << false;
    QTest::addRow("a name server lacks it")
        << u"Verified"_s << RecordState::Waiting << QList{true, false} << false;
    QTest::addRow("a name server does not answer")
        << u"Verified"_s << RecordState::Verified << QList{true, false} << false;
    QTest::addRow("it is wrong") << u"Verified"_s << RecordState::Wrong << both << false;
    QTest::addRow("no server was asked")
        << u"Verified"_s << RecordState::Verified << QList<bool>() << false;
}

void tst_NewKey::isInUse()
{
    QFETCH(QString, status);
    QFETCH(RecordState, state);
    QFETCH(QList<bool>, servers);
    QFETCH(bool, inUse);
    Setup setup = withNewKey(begun(doneSetup()));
    setup.consoleStatus = status;
    const Plan plan = planOf(setup);
    Report report;
    report.records.append(rowOf(keysOf(plan).first(), state, servers));
    QCOMPARE(newKeysInUse(setup, tencent(), plan, report), inUse);
    // Nothing is in use that is not typed, or not judged.
    const Setup half = begun(setup);
    QVERIFY(!newKeysInUse(half, tencent(), planOf(half), report));
    QVERIFY(!newKeysInUse(setup, tencent(), plan, {}));
}

QTEST_GUILESS_MAIN(tst_NewKey)
#include "tst_newkey.moc"
