#include "watcher.h"

#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

namespace {

bool isTick(const RecordReport &record)
{
    return record.state == RecordState::Verified || record.state == RecordState::VerifiedWithRemark
        || record.state == RecordState::Waiting;
}

bool isGreen(const RecordReport &record)
{
    return isTick(record) && record.state != RecordState::Waiting;
}

/// A third server, named by the registry alone, without the records.
Scene oldCopyAtTheRegistry()
{
    return sceneOf(
        {u"in com - sampledomain NS"_s, u"in com + sampledomain 86400 IN NS ns1.dns-host.com."_s,
         u"in com + sampledomain 86400 IN NS ns3.dns-host.com."_s,
         u"in com + @ 86400 IN NS a.registry."_s, u"zone sampledomain.com at 192.0.2.3"_s,
         u"@ 3600 IN SOA ns3.dns-host.com. admin.dns-host.com. 4 3600 600 604800 300"_s,
         u"@ 3600 IN NS ns3.dns-host.com."_s});
}

const QString systemResolver = u"192.0.2.53"_s;
const QString policyName = u"_dmarc.sampledomain.com"_s;
const QString control = u"x"_s; // of Verifier: the first letter

} // namespace

/// Where a tick could be green though the truth differs, or a row red that nobody has asked about.
class tst_FalseTicks : public QObject
{
    Q_OBJECT

private slots:
    void noTickBeforeAllServersAreNamed_data();
    void noTickBeforeAllServersAreNamed();
    void aClockThatIsSetBackLetsNobodyWait();
    void aClockThatIsSetBackMakesNoLongerCountdown();
    void resolversAreNotAskedForControlsInEachLook();
    void aResolverThatBeginsToLieGivesNoTick();
    void whoDeniesTheRootKnowsNoDomain();
    void aResolverThatFindsNothingAccusesNobody();
};

void tst_FalseTicks::noTickBeforeAllServersAreNamed_data()
{
    QTest::addColumn<QString>("late");
    QTest::addRow("the registry answers last") << u"192.0.2.99"_s;
    QTest::addRow("the server with the old copy answers last") << u"192.0.2.3"_s;
    QTest::addRow("the zone's own servers answer last") << u"192.0.2.1"_s;
}

void tst_FalseTicks::noTickBeforeAllServersAreNamed()
{
    QFETCH(QString, late);
    Watcher watcher(oldCopyAtTheRegistry());
    watcher.resolver.late.insert(*IpAddress::fromText(late));
    int green = 0;
    connect(watcher.verifier.get(), &Verifier::reportChanged, this, [&green](const Report &report) {
        green += int(std::ranges::count_if(report.records, isGreen));
    });
    watcher.look(Depth::Whole);
    QCOMPARE(watcher.said(u"mx"_s), QStringList({u"waiting"_s, u"zone.servers-disagree"_s}));
    QCOMPARE(green, 0);
    watcher.look(Depth::Rows);
    watcher.look(Depth::Whole);
    QCOMPARE(green, 0);
}

/// What was learnt "tomorrow" says nothing of how long a resolver still remembers.
void tst_FalseTicks::aClockThatIsSetBackLetsNobodyWait()
{
    Watcher watcher(sceneOf({u"early _dmarc TXT"_s}));
    watcher.look(Depth::Whole);
    QCOMPARE(watcher.said(u"dmarc"_s), QStringList({u"waiting"_s, u"cache.negative"_s}));
    watcher.look(Depth::Whole);
    QCOMPARE(watcher.askedAt(systemResolver, policyName, RecordType::Txt), 0);
    watcher.resolver.world.forget();
    watcher.clock.now = watcher.clock.now.addDays(-1);
    watcher.look(Depth::Whole);
    QCOMPARE(watcher.askedAt(systemResolver, policyName, RecordType::Txt), 1);
    QCOMPARE(watcher.said(u"dmarc"_s), QStringList(u"verified"_s));
}

void tst_FalseTicks::aClockThatIsSetBackMakesNoLongerCountdown()
{
    Watcher watcher(sceneOf({u"- _dmarc TXT"_s}));
    watcher.look(Depth::Whole);
    watcher.resolver.text.add(u"sampledomain.com"_s, u"_dmarc 600 IN TXT \"v=DMARC1; p=none\""_s);
    watcher.publish();
    const auto left = [&watcher] {
        watcher.look(Depth::Whole);
        return watcher.clock.now.secsTo(watcher.verifier->report().record(u"dmarc")->everywhereAt);
    };
    const qint64 before = left();
    QVERIFY(before > 0);
    watcher.clock.now = watcher.clock.now.addDays(-1);
    QVERIFY(left() <= before);
    watcher.clock.now = watcher.clock.now.addSecs(before + 1);
    watcher.look(Depth::Whole);
    QVERIFY(!watcher.verifier->report().record(u"dmarc")->everywhereAt.isValid());
}

/// All name servers are silent: that the resolver is honest is found out anew in whole looks alone.
void tst_FalseTicks::resolversAreNotAskedForControlsInEachLook()
{
    Watcher watcher(sceneOf({u"mood 192.0.2.1 silent-to-us"_s, u"mood 192.0.2.2 silent-to-us"_s}));
    const auto controls = [&watcher] {
        return std::ranges::count_if(watcher.resolver.asked, [&](const Question &question) {
            const QString name = question.name.text();
            return question.server.recursive && name.startsWith(control)
                && name.endsWith(u"sampledomain.com"_s);
        });
    };
    watcher.look(Depth::Whole);
    QCOMPARE(watcher.said(u"mx"_s).value(0), u"verified-with-remark"_s);
    const auto first = controls();
    QVERIFY(first > 0);
    const qsizetype whole = watcher.resolver.asked.size();
    for (int i = 0; i < 3; ++i) {
        watcher.look(Depth::Rows);
        QCOMPARE(controls(), 0);
        QVERIFY(watcher.resolver.asked.size() < whole);
        QCOMPARE(watcher.said(u"mx"_s).value(0), u"verified-with-remark"_s);
    }
    watcher.look(Depth::Whole);
    QCOMPARE(controls(), first);
}

/// What it says of the rows is heard in each look, though it was found honest before.
void tst_FalseTicks::aResolverThatBeginsToLieGivesNoTick()
{
    Watcher watcher(sceneOf({u"mood 192.0.2.1 silent-to-us"_s, u"mood 192.0.2.2 silent-to-us"_s}));
    watcher.look(Depth::Whole);
    watcher.resolver.change = [](const Question &question, Answer &answer) {
        if (question.server.recursive)
            answer = {.outcome = Outcome::NoData, .recursionAvailable = true};
    };
    watcher.look(Depth::Rows);
    for (const RecordReport &record : watcher.verifier->report().records)
        QCOMPARE(record.state, RecordState::Unknown);
}

void tst_FalseTicks::whoDeniesTheRootKnowsNoDomain()
{
    Watcher watcher(sceneOf({}));
    watcher.resolver.change = [](const Question &question, Answer &answer) {
        if (question.server.recursive)
            answer = {.outcome = Outcome::NoSuchName, .recursionAvailable = true};
    };
    const Report &report = watcher.look(Depth::Whole);
    QCOMPARE(report.state, RecordState::Unknown);
    QCOMPARE(codesOf(report.findings), QStringList(u"check.malformed"_s));

    Surveyor surveyor(watcher.resolver, watcher.clock, watcher.routes);
    Survey found;
    connect(&surveyor, &Surveyor::surveyChanged, this, [&found](const Survey &s) { found = s; });
    surveyor.look(watcher.plan.domain);
    QTRY_VERIFY(found.settled);
    QVERIFY(!found.notDelegated);
    QVERIFY(found.failed);
    QCOMPARE(codesOf(found.findings), QStringList(u"check.malformed"_s));
}

/// The network refuses in the name servers' place, and the resolver is cut off too: nobody says
/// then that the zone is not served.
void tst_FalseTicks::aResolverThatFindsNothingAccusesNobody()
{
    Watcher watcher(sceneOf({u"in com + @ 86400 IN NS a.registry."_s}));
    QCOMPARE(watcher.look(Depth::Whole).state, RecordState::Verified);
    watcher.resolver.change = [](const Question &question, Answer &answer) {
        const bool isZone =
            question.name == nameOf(u"sampledomain.com"_s) && question.type == RecordType::Ns;
        const bool isAddress = question.type == RecordType::A;
        if (!question.server.recursive)
            answer = {.outcome = Outcome::Refused};
        else if (!isZone && !isAddress) // those it still remembers
            answer = {.outcome = Outcome::ServerFailure, .recursionAvailable = true};
    };
    QCOMPARE(watcher.look(Depth::Whole).state, RecordState::Unknown);
}

QTEST_GUILESS_MAIN(tst_FalseTicks)
#include "tst_falseticks.moc"
