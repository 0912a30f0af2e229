#include "watcher.h"

#include <QSignalSpy>
#include <QTest>

using namespace sda;

Q_DECLARE_METATYPE(Scene)

namespace {

QString rowText(const RecordReport &record)
{
    QStringList said = codesOf(record.findings);
    for (const Finding &finding : record.findings)
        said.append(QString::number(finding.args().size()));
    return QStringList{record.id,
                       textOf(record.state),
                       said.join(QLatin1Char(',')),
                       record.current.join(QLatin1Char('|')),
                       record.meant.join(QLatin1Char('|')),
                       record.explainedAbove ? QStringLiteral("above") : QString(),
                       record.zone.text()}
        .join(QLatin1Char(' '));
}

/// All that a person is told, without times and servers.
QStringList told(const Report &report)
{
    QStringList lines{textOf(report.state) + QLatin1Char(' ')
                      + codesOf(report.findings).join(QLatin1Char(' '))};
    for (const RecordReport &record : report.records)
        lines.append(rowText(record));
    return lines;
}

const QString zone = QStringLiteral("sampledomain.com");
const QString key = QStringLiteral("qcloud._domainkey");
const QString policy = QStringLiteral("_dmarc 600 IN TXT \"v=DMARC1; p=none\"");
const QString doubledPolicy =
    QStringLiteral("_dmarc.sampledomain.com 600 IN TXT \"v=DMARC1; p=none\"");
const QString policyName = QStringLiteral("_dmarc.sampledomain.com");
const QString systemResolver = QStringLiteral("192.0.2.53");
const QString firstPublic = QStringLiteral("192.0.2.60");
const QString secondPublic = QStringLiteral("192.0.2.61");

Routes withPublicResolvers()
{
    Routes routes;
    for (const QString &address : {firstPublic, secondPublic}) {
        routes.publicResolvers.append({.id = QStringLiteral("p") + address.right(2),
                                       .name = QStringLiteral("Public ") + address.right(2),
                                       .country = QStringLiteral("KR"),
                                       .server = {*IpAddress::fromText(address), 53, true}});
    }
    return routes;
}

} // namespace

/// When the search for misplaced records runs, what a look at the rows costs, and when resolvers
/// are asked again.
class tst_SearchPolicy : public QObject
{
    Q_OBJECT

private slots:
    // What is to be feared.
    void aNewCauseElsewhereShowsAtTheNextWholeLook();
    void aRowThatBecameRightIsGreenAtOnce();
    void aRowThatBecameWrongIsRedAtOnce();
    void aChangedRowBringsTheSearch();
    void anotherRowsChangeLosesNoFinding();
    void whoAnswersCountsToo_data();
    void whoAnswersCountsToo();
    void whatCouldNotBeAskedIsAskedAgain();
    void aLookThatWasCutShortIsNothingToCompareWith();
    void anotherPlanOrBackgroundIsLookedAtWhole();
    void forgettingMakesTheNextLookWhole();

    // What it costs.
    void aQuietLookAsksForRowsAndControlsOnly_data();
    void aQuietLookAsksForRowsAndControlsOnly();
    void whatMeansNothingBringsNoSearch_data();
    void whatMeansNothingBringsNoSearch();

    // Nothing is lost and nothing is stale, in every scenario.
    void aQuietLookSaysTheSame_data();
    void aQuietLookSaysTheSame();
    void aChangedWorldIsToldAsIfSeenForTheFirstTime_data() { aQuietLookSaysTheSame_data(); }
    void aChangedWorldIsToldAsIfSeenForTheFirstTime();

    // Resolvers.
    void aRememberedNotFoundIsNotAskedForAgain_data();
    void aRememberedNotFoundIsNotAskedForAgain();
    void aQuietResolverIsAskedInWholeLooksOnly();
    void forgettingForgetsWhatResolversRemember();
    void publicResolversAreAskedOnceAllNameServersHaveIt();
    void publicResolversDecideNothing_data();
    void publicResolversDecideNothing();
    void theSameServerIsShownOnce();

    // Who has it.
    void whoIsRightIsTold_data();
    void whoIsRightIsTold();
};

void tst_SearchPolicy::aNewCauseElsewhereShowsAtTheNextWholeLook()
{
    Watcher watcher(sceneOf({QStringLiteral("- _dmarc TXT")}));
    watcher.look(Depth::Whole);
    const QStringList missing{QStringLiteral("missing"), QStringLiteral("dmarc.missing")};
    QCOMPARE(watcher.said(QStringLiteral("dmarc")), missing);

    watcher.resolver.text.add(zone, doubledPolicy);
    watcher.publish();
    // The planned name answers as before: accepted for the five minutes until the next whole look.
    watcher.look(Depth::Rows);
    QCOMPARE(watcher.said(QStringLiteral("dmarc")), missing);
    watcher.look(Depth::Whole);
    QCOMPARE(watcher.said(QStringLiteral("dmarc")).value(1), QStringLiteral("name.domain-doubled"));
    // And away again.
    watcher.resolver.text.remove(zone, QStringLiteral("_dmarc.sampledomain.com"),
                                 QStringLiteral("TXT"));
    watcher.resolver.text.add(zone, policy);
    watcher.publish();
    watcher.look(Depth::Rows);
    QCOMPARE(watcher.said(QStringLiteral("dmarc")), QStringList(QStringLiteral("verified")));
}

void tst_SearchPolicy::aRowThatBecameRightIsGreenAtOnce()
{
    Watcher watcher(sceneOf({QStringLiteral("- _dmarc TXT")}));
    watcher.look(Depth::Whole);
    watcher.look(Depth::Rows);
    watcher.resolver.text.add(zone, policy);
    watcher.publish();
    const Report &report = watcher.look(Depth::Rows);
    QCOMPARE(watcher.said(QStringLiteral("dmarc")), QStringList(QStringLiteral("verified")));
    QCOMPARE(report.state, RecordState::Verified);
    QVERIFY(report.complete);
    QCOMPARE(watcher.verifier->depth(), Depth::Whole);
}

void tst_SearchPolicy::aRowThatBecameWrongIsRedAtOnce()
{
    Watcher watcher(sceneOf({}));
    QCOMPARE(watcher.look(Depth::Whole).state, RecordState::Verified);
    watcher.resolver.text.remove(zone, QStringLiteral("_dmarc"), QStringLiteral("TXT"), 1);
    watcher.publish();
    watcher.look(Depth::Rows);
    QCOMPARE(watcher.said(QStringLiteral("dmarc")).value(1),
             QStringLiteral("zone.servers-disagree"));
    watcher.resolver.text.remove(zone, QStringLiteral("_dmarc"), QStringLiteral("TXT"));
    watcher.publish();
    watcher.look(Depth::Rows);
    QCOMPARE(watcher.said(QStringLiteral("dmarc")).value(0), QStringLiteral("missing"));
}

void tst_SearchPolicy::aChangedRowBringsTheSearch()
{
    Watcher watcher(sceneOf({}));
    watcher.look(Depth::Whole);
    watcher.resolver.text.remove(zone, QStringLiteral("_dmarc"), QStringLiteral("TXT"));
    watcher.resolver.text.add(zone, doubledPolicy);
    watcher.publish();
    watcher.look(Depth::Rows);
    QCOMPARE(watcher.said(QStringLiteral("dmarc")).value(1), QStringLiteral("name.domain-doubled"));
    QCOMPARE(watcher.verifier->depth(), Depth::Whole);
    watcher.look(Depth::Rows);
    QCOMPARE(watcher.verifier->depth(), Depth::Rows);
    QCOMPARE(watcher.said(QStringLiteral("dmarc")).value(1), QStringLiteral("name.domain-doubled"));
}

void tst_SearchPolicy::anotherRowsChangeLosesNoFinding()
{
    Watcher watcher(sceneOf({QStringLiteral("- _dmarc TXT"), QStringLiteral("- @ MX"),
                             QStringLiteral("+ ") + doubledPolicy}));
    watcher.look(Depth::Whole);
    const QStringList doubled = watcher.said(QStringLiteral("dmarc"));
    QCOMPARE(doubled.value(1), QStringLiteral("name.domain-doubled"));
    watcher.resolver.text.add(zone, QStringLiteral("@ 600 IN MX 10 mxbiz1.qq.com."));
    watcher.publish();
    watcher.look(Depth::Rows);
    QCOMPARE(watcher.said(QStringLiteral("mx")), QStringList(QStringLiteral("verified")));
    QCOMPARE(watcher.said(QStringLiteral("dmarc")), doubled);
}

void tst_SearchPolicy::whoAnswersCountsToo_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("mood");
    QTest::addRow("a server falls silent")
        << QStringLiteral("192.0.2.2") << QStringLiteral("silent");
    QTest::addRow("a server declines") << QStringLiteral("192.0.2.2") << QStringLiteral("refuses");
    QTest::addRow("a server has lost the zone")
        << QStringLiteral("192.0.2.2") << QStringLiteral("not-authoritative");
    QTest::addRow("something answers in a server's place")
        << QStringLiteral("192.0.2.1") << QStringLiteral("as-resolver");
}

void tst_SearchPolicy::whoAnswersCountsToo()
{
    QFETCH(QString, address);
    QFETCH(QString, mood);
    Watcher watcher(sceneOf({QStringLiteral("- _dmarc TXT")}));
    watcher.look(Depth::Whole);
    watcher.resolver.text.setMood(address, mood);
    watcher.publish();
    const QStringList said = told(watcher.look(Depth::Rows));
    QCOMPARE(watcher.verifier->depth(), Depth::Whole);
    QCOMPARE(said, told(watcher.look(Depth::Whole)));
    watcher.look(Depth::Rows);
    QCOMPARE(watcher.verifier->depth(), Depth::Rows);
}

void tst_SearchPolicy::whatCouldNotBeAskedIsAskedAgain()
{
    Watcher watcher(sceneOf({}));
    watcher.resolver.change = [](const Question &question, Answer &answer) {
        if (question.name == nameOf(QStringLiteral("qcloudmail.com")))
            answer = {.outcome = Outcome::ServerFailure};
    };
    watcher.look(Depth::Whole);
    QVERIFY(watcher.said(QStringLiteral("spf")) != QStringList(QStringLiteral("verified")));
    watcher.resolver.change = {};
    watcher.look(Depth::Rows);
    QCOMPARE(watcher.said(QStringLiteral("spf")), QStringList(QStringLiteral("verified")));

    // A name server cannot be found, so nobody knows whether it has the records.
    watcher.resolver.change = [](const Question &question, Answer &answer) {
        if (question.name == nameOf(QStringLiteral("ns2.dns-host.com")))
            answer = {.outcome = Outcome::NoSuchName};
    };
    watcher.look(Depth::Whole);
    QVERIFY(watcher.view(QStringLiteral("mx"), QStringLiteral("192.0.2.2")).name.isEmpty());
    watcher.resolver.change = {};
    watcher.look(Depth::Rows);
    QVERIFY(watcher.view(QStringLiteral("mx"), QStringLiteral("192.0.2.2")).right);
    QCOMPARE(watcher.said(QStringLiteral("mx")), QStringList(QStringLiteral("verified")));
}

void tst_SearchPolicy::aLookThatWasCutShortIsNothingToCompareWith()
{
    Watcher watcher(sceneOf({QStringLiteral("- _dmarc TXT")}));
    watcher.look(Depth::Whole);
    watcher.resolver.text.add(zone, policy);
    watcher.publish();
    // Some rows were heard, and nobody judged what follows from it.
    watcher.verifier->look(watcher.plan, Depth::Rows);
    for (int i = 0; i < 3; ++i)
        QCoreApplication::sendPostedEvents();
    QVERIFY(watcher.verifier->isLooking());
    watcher.look(Depth::Rows);
    QCOMPARE(watcher.verifier->depth(), Depth::Whole);
    QCOMPARE(watcher.said(QStringLiteral("dmarc")), QStringList(QStringLiteral("verified")));
}

void tst_SearchPolicy::anotherPlanOrBackgroundIsLookedAtWhole()
{
    Watcher watcher(sceneOf({}));
    watcher.look(Depth::Whole);
    watcher.plan.records.last().record.value = QStringLiteral("v=DMARC1; p=reject");
    watcher.look(Depth::Rows);
    QCOMPARE(watcher.verifier->depth(), Depth::Whole);
    watcher.look(Depth::Rows);
    QCOMPARE(watcher.verifier->depth(), Depth::Rows);
    watcher.verifier->setBackground({.entered = true});
    watcher.look(Depth::Rows);
    QCOMPARE(watcher.verifier->depth(), Depth::Whole);
}

void tst_SearchPolicy::forgettingMakesTheNextLookWhole()
{
    Watcher watcher(sceneOf({}));
    watcher.look(Depth::Rows); // the first one
    QCOMPARE(watcher.verifier->depth(), Depth::Whole);
    watcher.verifier->forgetHistory();
    watcher.look(Depth::Rows);
    QCOMPARE(watcher.verifier->depth(), Depth::Whole);
}

void tst_SearchPolicy::aQuietLookAsksForRowsAndControlsOnly_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<int>("questions");
    const QString doubled = QStringLiteral("+ ") + doubledPolicy;
    // Four rows at two servers; a control beside the key and one beside the policy; the zone's NS,
    // as the resolver, the registry and the zone name them: a move shows at the registry first.
    const int rows = 4 * 2 + 2 + 3;
    QTest::addRow("all is right") << QStringList{} << QString() << rows;
    QTest::addRow("nothing is there")
        << QStringList{QStringLiteral("- @ MX"), QStringLiteral("- @ TXT"),
                       QStringLiteral("- _dmarc TXT"), QStringLiteral("- %1 TXT").arg(key)}
        << QString() << rows;
    QTest::addRow("a record has the domain twice")
        << QStringList{QStringLiteral("- _dmarc TXT"), doubled} << QString() << rows;
    // Below the zone's name MX and SPF have a control too, and the SOA shows where the zone ends.
    QTest::addRow("a domain within the zone, with nothing there")
        << QStringList{} << QStringLiteral("abc.sampledomain.com") << 4 * 2 + 4 + 3 + 2;
}

void tst_SearchPolicy::aQuietLookAsksForRowsAndControlsOnly()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, domain);
    QFETCH(int, questions);
    Watcher watcher(sceneOf(lines, domain));
    const QStringList before = told(watcher.look(Depth::Whole));
    QVERIFY(watcher.resolver.asked.size() > questions);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(told(watcher.look(Depth::Rows)), before);
        QCOMPARE(watcher.resolver.asked.size(), questions);
    }
    watcher.look(Depth::Whole);
    QVERIFY(watcher.resolver.asked.size() > questions);
}

void tst_SearchPolicy::whatMeansNothingBringsNoSearch_data()
{
    QTest::addColumn<int>("way");
    QTest::addRow("another TTL") << 0;
    QTest::addRow("another order of records") << 1;
    QTest::addRow("another serial of the zone") << 2;
}

void tst_SearchPolicy::whatMeansNothingBringsNoSearch()
{
    QFETCH(int, way);
    Watcher watcher(sceneOf({QStringLiteral("- _dmarc TXT")}));
    watcher.look(Depth::Whole);
    watcher.resolver.change = [way](const Question &question, Answer &answer) {
        if (question.server.recursive)
            return;
        for (ResourceRecord &record : answer.records)
            record.ttl += std::chrono::seconds(way == 0 ? 60 : 0);
        if (way == 1)
            std::ranges::reverse(answer.records);
        for (ResourceRecord &record : answer.authority) {
            if (auto *soa = std::get_if<SoaData>(&record.data); soa && way == 2)
                ++soa->serial;
        }
    };
    watcher.look(Depth::Rows);
    QCOMPARE(watcher.verifier->depth(), Depth::Rows);
}

void tst_SearchPolicy::aQuietLookSaysTheSame_data()
{
    QTest::addColumn<Scene>("scenario");
    for (const Scene &scenario : readScenes(QStringLiteral("scenarios.txt")))
        QTest::newRow(qPrintable(scenario.heading)) << scenario;
}

void tst_SearchPolicy::aQuietLookSaysTheSame()
{
    QFETCH(Scene, scenario);
    Watcher watcher(scenario);
    const QStringList before = told(watcher.look(Depth::Whole));
    const qsizetype whole = watcher.resolver.asked.size();
    QCOMPARE(told(watcher.look(Depth::Rows)), before);
    QCOMPARE(watcher.verifier->depth(), Depth::Rows);
    QVERIFY(watcher.resolver.asked.size() <= whole);
}

/// From the world in which all is right to that of the scenario, and back.
void tst_SearchPolicy::aChangedWorldIsToldAsIfSeenForTheFirstTime()
{
    QFETCH(Scene, scenario);
    Scene right = scenario;
    right.lines.clear();
    for (const bool breaks : {true, false}) {
        const Scene &before = breaks ? right : scenario;
        const Scene &after = breaks ? scenario : right;
        Watcher watcher(before);
        const QStringList first = told(watcher.look(Depth::Whole));
        watcher.publish(after);
        watcher.clock.now = watcher.clock.now.addDays(2); // resolvers remember nothing of it
        const QStringList then = told(watcher.look(Depth::Rows));
        watcher.publish(after);
        Verifier fresh(watcher.resolver, watcher.clock, watcher.routes);
        fresh.setBackground(watcher.background());
        fresh.look(watcher.plan);
        finish(fresh);
        const QStringList now = told(fresh.report());
        if (watcher.verifier->depth() == Depth::Whole)
            QCOMPARE(then, now);
        else // the rows did not change; but a catch-all beside them may have come or gone
            QVERIFY(then == first || then == now);
    }
}

void tst_SearchPolicy::aRememberedNotFoundIsNotAskedForAgain_data()
{
    QTest::addColumn<QString>("resolver");
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("seconds");
    QTest::addRow("the system's resolver remembers nothing there")
        << systemResolver << QString() << 300;
    QTest::addRow("the system's resolver remembers an old value")
        << systemResolver << QStringLiteral("_dmarc 600 IN TXT \"some text\"") << 600;
    QTest::addRow("a public resolver remembers nothing there") << firstPublic << QString() << 300;
    QTest::addRow("a public resolver remembers an old value")
        << firstPublic << QStringLiteral("_dmarc 600 IN TXT \"some text\"") << 600;
}

void tst_SearchPolicy::aRememberedNotFoundIsNotAskedForAgain()
{
    QFETCH(QString, resolver);
    QFETCH(QString, before);
    QFETCH(int, seconds);
    Watcher watcher(sceneOf({}), withPublicResolvers());
    for (const QString &address : {firstPublic, secondPublic})
        watcher.resolver.world.setResolver(*IpAddress::fromText(address));
    // Somebody asked it too early.
    WorldText text = watcher.resolver.text;
    text.remove(zone, QStringLiteral("_dmarc"), QStringLiteral("TXT"));
    if (!before.isEmpty())
        text.add(zone, before);
    text.applyTo(watcher.resolver.world);
    answerIn(watcher.resolver.text, watcher.resolver.world,
             {nameOf(policyName), RecordType::Txt, {*IpAddress::fromText(resolver), 53, true}},
             watcher.clock.now);
    watcher.publish();

    const QDateTime end = watcher.clock.now.addSecs(seconds);
    const bool isOwn = resolver == systemResolver;
    for (int i = 0; watcher.clock.now < end; ++i) {
        watcher.look(i % 3 == 0 ? Depth::Whole : Depth::Rows);
        QCOMPARE(watcher.askedAt(resolver, policyName, RecordType::Txt), i == 0 ? 1 : 0);
        const ServerView view = watcher.view(QStringLiteral("dmarc"), resolver);
        QVERIFY(!view.waiting);
        QVERIFY(!view.right);
        QCOMPARE(view.until, end);
        QCOMPARE(watcher.said(QStringLiteral("dmarc")).value(0),
                 isOwn ? QStringLiteral("waiting") : QStringLiteral("verified"));
        watcher.clock.now = watcher.clock.now.addSecs(60);
    }
    // One look after the end, and it has it.
    watcher.look(Depth::Rows);
    QCOMPARE(watcher.verifier->depth(), Depth::Rows);
    QCOMPARE(watcher.askedAt(resolver, policyName, RecordType::Txt), 1);
    const ServerView view = watcher.view(QStringLiteral("dmarc"), resolver);
    QVERIFY(view.right);
    QVERIFY(!view.until.isValid());
    QCOMPARE(watcher.said(QStringLiteral("dmarc")), QStringList(QStringLiteral("verified")));
}

void tst_SearchPolicy::aQuietResolverIsAskedInWholeLooksOnly()
{
    Watcher watcher(sceneOf({}), withPublicResolvers());
    watcher.resolver.world.setResolver(*IpAddress::fromText(firstPublic));
    watcher.resolver.text.setMood(secondPublic, QStringLiteral("silent"));
    watcher.publish();
    for (const Depth depth : {Depth::Whole, Depth::Rows, Depth::Rows, Depth::Whole}) {
        watcher.look(depth);
        const int times = depth == Depth::Whole ? 1 : 0;
        QCOMPARE(watcher.askedAt(systemResolver, policyName, RecordType::Txt), times);
        QCOMPARE(watcher.askedAt(firstPublic, policyName, RecordType::Txt), times);
        QCOMPARE(watcher.askedAt(secondPublic, policyName, RecordType::Txt), times);
        QVERIFY(watcher.view(QStringLiteral("dmarc"), firstPublic).right);
        QCOMPARE(watcher.view(QStringLiteral("dmarc"), secondPublic).outcome, Outcome::Timeout);
    }
    // The person's own resolver decides: if it fails, it is asked in every look.
    watcher.resolver.change = [](const Question &question, Answer &answer) {
        if (question.server.recursive && question.name == nameOf(policyName))
            answer = {.outcome = Outcome::Refused};
    };
    watcher.look(Depth::Whole);
    watcher.look(Depth::Rows);
    QCOMPARE(watcher.askedAt(systemResolver, policyName, RecordType::Txt), 1);
}

void tst_SearchPolicy::forgettingForgetsWhatResolversRemember()
{
    Watcher watcher(sceneOf({QStringLiteral("early _dmarc TXT")}));
    watcher.look(Depth::Whole);
    QCOMPARE(watcher.said(QStringLiteral("dmarc")),
             QStringList({QStringLiteral("waiting"), QStringLiteral("cache.negative")}));
    watcher.resolver.world.forget();
    watcher.look(Depth::Whole);
    QCOMPARE(watcher.said(QStringLiteral("dmarc")).value(0), QStringLiteral("waiting"));
    watcher.verifier->forgetHistory();
    watcher.look(Depth::Rows);
    QCOMPARE(watcher.said(QStringLiteral("dmarc")), QStringList(QStringLiteral("verified")));
}

/// Too early a question makes a resolver remember that there is nothing.
void tst_SearchPolicy::publicResolversAreAskedOnceAllNameServersHaveIt()
{
    Watcher watcher(sceneOf({QStringLiteral("- _dmarc TXT")}), withPublicResolvers());
    watcher.resolver.world.setResolver(*IpAddress::fromText(firstPublic));
    const auto asksForPolicy = [&watcher] {
        return watcher.askedAt(firstPublic, policyName, RecordType::Txt) > 0;
    };
    watcher.look(Depth::Whole);
    QVERIFY(!asksForPolicy());
    QCOMPARE(watcher.askedAt(firstPublic, zone, RecordType::Mx), 1);
    watcher.resolver.text.add(zone, policy, 1); // at the second server only
    watcher.publish();
    watcher.look(Depth::Whole);
    QVERIFY(!asksForPolicy());
    QVERIFY(!watcher.view(QStringLiteral("dmarc"), firstPublic).at.isValid());

    watcher.resolver.text.remove(zone, QStringLiteral("_dmarc"), QStringLiteral("TXT"), 1);
    watcher.resolver.text.add(zone, policy);
    watcher.publish();
    watcher.look(Depth::Rows);
    QVERIFY(asksForPolicy());
    const ServerView view = watcher.view(QStringLiteral("dmarc"), firstPublic);
    QCOMPARE(view.kind, ServerView::Kind::PublicResolver);
    QCOMPARE(view.name, QStringLiteral("Public 60"));
    QCOMPARE(view.country, QStringLiteral("KR"));
    QVERIFY(view.right);
    // Only for planned names: zone, name servers and other people's names are none of its business.
    for (const Question &question : std::as_const(watcher.resolver.asked)) {
        if (question.server.address != *IpAddress::fromText(firstPublic))
            continue;
        QVERIFY(std::ranges::any_of(watcher.plan.records, [&](const PlannedRecord &planned) {
            return planned.record.name == question.name && planned.record.type == question.type;
        }));
    }
}

void tst_SearchPolicy::publicResolversDecideNothing_data()
{
    QTest::addColumn<QString>("mood");
    QTest::addRow("silent") << QStringLiteral("silent");
    QTest::addRow("fails") << QStringLiteral("fails");
    QTest::addRow("declines") << QStringLiteral("refuses");
    QTest::addRow("garbled") << QStringLiteral("garbled");
    QTest::addRow("has something else") << QString();
}

void tst_SearchPolicy::publicResolversDecideNothing()
{
    QFETCH(QString, mood);
    Watcher alone(sceneOf({}));
    const QStringList without = told(alone.look(Depth::Whole));
    Watcher watcher(sceneOf({}), withPublicResolvers());
    for (const QString &address : {firstPublic, secondPublic}) {
        watcher.resolver.world.setResolver(*IpAddress::fromText(address));
        watcher.resolver.late.insert(*IpAddress::fromText(address));
        if (!mood.isEmpty())
            watcher.resolver.text.setMood(address, mood);
    }
    if (mood.isEmpty()) {
        watcher.resolver.change = [](const Question &question, Answer &answer) {
            const QString address = question.server.address.text();
            if (address == firstPublic || address == secondPublic)
                answer = {.outcome = Outcome::NoSuchName,
                          .recursionAvailable = true,
                          .negativeTtl = std::chrono::seconds(60)};
        };
    }
    watcher.publish();
    bool waitsForThem = false;
    QObject::connect(
        watcher.verifier.get(), &Verifier::reportChanged, watcher.verifier.get(),
        [&](const Report &report) {
            const bool isOut = std::ranges::any_of(report.records, [](const RecordReport &record) {
                return std::ranges::any_of(record.servers, [](const ServerView &view) {
                    return view.waiting && view.kind == ServerView::Kind::PublicResolver;
                });
            });
            waitsForThem = waitsForThem || (isOut && report.complete);
        });
    const Report &report = watcher.look(Depth::Whole);
    QCOMPARE(told(report), without);
    QVERIFY(report.complete);
    for (const RecordReport &record : report.records)
        QVERIFY(!record.everywhereAt.isValid());
    QVERIFY(waitsForThem); // complete while they are out: they are not in the way
}

void tst_SearchPolicy::theSameServerIsShownOnce()
{
    Routes routes = withPublicResolvers();
    routes.publicResolvers.first().server.address = *IpAddress::fromText(systemResolver);
    Watcher watcher(sceneOf({}), routes);
    watcher.look(Depth::Whole);
    int times = 0;
    for (const ServerView &view : watcher.verifier->report().record(u"mx")->servers)
        times += view.address == *IpAddress::fromText(systemResolver) ? 1 : 0;
    QCOMPARE(times, 1);
    QCOMPARE(watcher.view(QStringLiteral("mx"), systemResolver).kind, ServerView::Kind::Resolver);
}

void tst_SearchPolicy::whoIsRightIsTold_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QStringList>("right"); // addresses
    const QString dmarc = QStringLiteral("dmarc");
    const QString first = QStringLiteral("192.0.2.1");
    const QString second = QStringLiteral("192.0.2.2");
    QTest::addRow("all have it") << QStringList{} << dmarc
                                 << QStringList{first, second, systemResolver};
    QTest::addRow("one server has it")
        << QStringList{QStringLiteral("- _dmarc TXT"), QStringLiteral("+2 ") + policy} << dmarc
        << QStringList{second};
    QTest::addRow("the resolver remembers something else")
        << QStringList{QStringLiteral("early _dmarc TXT")} << dmarc << QStringList{first, second};
    QTest::addRow("nobody has it")
        << QStringList{QStringLiteral("- _dmarc TXT")} << dmarc << QStringList{};
    QTest::addRow("the value is another")
        << QStringList{QStringLiteral("- @ MX"), QStringLiteral("+ @ 600 IN MX 10 other.com.")}
        << QStringLiteral("mx") << QStringList{};
    QTest::addRow("over an alias that leads to it")
        << QStringList{QStringLiteral("- _dmarc TXT"),
                       QStringLiteral("+ _dmarc 600 IN CNAME sampledomain.dmarc.other.com."),
                       QStringLiteral(
                           "in other.com + sampledomain.dmarc 600 IN TXT \"v=DMARC1; p=none\"")}
        << dmarc << QStringList{first, second, systemResolver};
    QTest::addRow("one server over an alias, the other not at all")
        << QStringList{QStringLiteral("- _dmarc TXT"),
                       QStringLiteral("+2 _dmarc 600 IN CNAME sampledomain.dmarc.other.com."),
                       QStringLiteral(
                           "in other.com + sampledomain.dmarc 600 IN TXT \"v=DMARC1; p=none\"")}
        << dmarc << QStringList{second};
    QTest::addRow("a silent server has nothing")
        << QStringList{QStringLiteral("mood 192.0.2.2 silent")} << dmarc
        << QStringList{first, systemResolver};
    QTest::addRow("by the resolver alone")
        << QStringList{QStringLiteral("mood 192.0.2.1 silent-to-us"),
                       QStringLiteral("mood 192.0.2.2 silent-to-us")}
        << dmarc << QStringList{systemResolver};
    QTest::addRow("by the resolver alone, which has nothing")
        << QStringList{QStringLiteral("- _dmarc TXT"),
                       QStringLiteral("mood 192.0.2.1 silent-to-us"),
                       QStringLiteral("mood 192.0.2.2 silent-to-us")}
        << dmarc << QStringList{};
}

void tst_SearchPolicy::whoIsRightIsTold()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, row);
    QFETCH(QStringList, right);
    Watcher watcher(sceneOf(lines));
    const Report &report = watcher.look(Depth::Whole);
    QStringList found;
    for (const ServerView &view : report.record(row)->servers) {
        if (view.right)
            found.append(view.address.text());
        QVERIFY(!view.right || !view.until.isValid());
    }
    QCOMPARE(found, right);
}

QTEST_GUILESS_MAIN(tst_SearchPolicy)
#include "tst_searchpolicy.moc"
