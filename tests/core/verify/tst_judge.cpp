#include "stage.h"

#include <QTest>

using namespace sda;

Q_DECLARE_METATYPE(Scene)

namespace {

/// As judgeInWorld(), on these routes, with answers that no honest world would give.
Report judgedOn(const Routes &routes, const Plan &plan, const WorldText &text, DnsWorld &world,
                const std::function<void(const Question &, Answer &)> &change = {})
{
    AnswerBook book;
    const LookOptions options{.routes = routes, .controlLabel = "xcontrol", .now = testNow()};
    while (true) {
        const Report report = judge(plan, options, book);
        const QList<Question> asked = book.takeAsked();
        if (asked.isEmpty())
            return report;
        for (const Question &question : asked) {
            Answer answer = answerIn(text, world, question, testNow());
            if (change)
                change(question, answer);
            book.learn(question, answer, testNow());
        }
    }
}

Report judgedWith(Stage &stage, const std::function<void(const Question &, Answer &)> &change)
{
    return judgedOn({.resolvers = stage.text.resolvers(), .ownWorld = true}, stage.plan, stage.text,
                    stage.world, change);
}

QStringList saidOf(const Report &report, const QString &row)
{
    const RecordReport *record = report.record(row);
    return QStringList{textOf(record->state)} + codesOf(record->findings);
}

} // namespace

/// What is said about a zone, and nothing else: scenarios.txt.
class tst_Judge : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatTheScenarioExpects_data();
    void saysWhatTheScenarioExpects();
    void neverGreenWhileAnswersAreOut_data() { saysWhatTheScenarioExpects_data(); }
    void neverGreenWhileAnswersAreOut();
    void asksResolversOnlyForWhatIsThere_data() { saysWhatTheScenarioExpects_data(); }
    void asksResolversOnlyForWhatIsThere();
    void internalServersGiveNoTick();
    void aNetworkThatAnswersEverythingIsNoZone();
    void anAnswerThatContradictsItselfIsNone();
    void ofTwoAliasesAtOneNameNoneIsFollowed();
    void needsThreeRoundsForTheVerdict();
};

void tst_Judge::saysWhatTheScenarioExpects_data()
{
    QTest::addColumn<Scene>("scenario");
    for (const Scene &scenario : readScenes(QStringLiteral("scenarios.txt")))
        QTest::newRow(qPrintable(scenario.heading)) << scenario;
}

void tst_Judge::saysWhatTheScenarioExpects()
{
    QFETCH(Scene, scenario);
    Stage stage(scenario);
    AnswerBook book;
    const Plan &plan = stage.plan;
    const Report report = stage.judged(book).report;

    QVERIFY(report.verdict);
    QVERIFY(report.complete);
    QStringList domainSays{textOf(report.state)};
    QCOMPARE(domainSays + codesOf(report.findings),
             scenario.expected.value(QStringLiteral("domain")));
    QCOMPARE(report.records.size(), plan.records.size());
    for (const RecordReport &record : report.records) {
        const QStringList says = QStringList{textOf(record.state)} + codesOf(record.findings);
        QCOMPARE(QString(record.id + QStringLiteral(": ") + says.join(QLatin1Char(' '))),
                 QString(record.id + QStringLiteral(": ")
                         + scenario.expected.value(record.id, {QStringLiteral("verified")})
                               .join(QLatin1Char(' '))));
        for (const Finding &finding : record.findings) {
            for (const EnterRow &row : enterRows(*plan.record(record.id), record, finding))
                QVERIFY2(!row.remove.contains(scenario.kept), qPrintable(record.id));
        }
    }
}

/// Answers one by one, in the worst order: what was right in the end may be green before, but what
/// was not must never be.
void tst_Judge::neverGreenWhileAnswersAreOut()
{
    QFETCH(Scene, scenario);
    Stage stage(scenario);
    const Plan &plan = stage.plan;
    AnswerBook book;
    const LookOptions options{.routes = {.resolvers = stage.text.resolvers(), .ownWorld = true},
                              .controlLabel = "xcontrol",
                              .now = testNow()};
    QSet<QString> everGreen;
    QList<Question> out;
    Report report;
    while (true) {
        report = judge(plan, options, book);
        for (const RecordReport &record : std::as_const(report.records)) {
            if (record.state == RecordState::Verified
                || record.state == RecordState::VerifiedWithRemark)
                everGreen.insert(record.id);
        }
        out += book.takeAsked();
        if (out.isEmpty())
            break;
        const Question next = out.takeLast();
        book.learn(next, answerIn(stage.text, stage.world, next, testNow()), testNow());
    }
    for (const RecordReport &record : std::as_const(report.records)) {
        const bool mayBeGreen = record.state == RecordState::Verified
            || record.state == RecordState::VerifiedWithRemark
            || record.state == RecordState::Waiting;
        QVERIFY2(mayBeGreen || !everGreen.contains(record.id), qPrintable(record.id));
    }
}

/// Promise: no "not found" of ours is ever planted in a resolver's memory.
void tst_Judge::asksResolversOnlyForWhatIsThere()
{
    QFETCH(Scene, scenario);
    Stage stage(scenario);
    const Plan &plan = stage.plan;
    AnswerBook book;
    const JudgedWorld judged = judgeInWorld(plan, stage.text, stage.world, book);
    if (codesOf(judged.report.findings).contains(QStringLiteral("check.direct-dns-blocked")))
        return; // nothing else can be asked there
    const DnsName registrable = plan.domain.registrable().dnsName();
    for (const Question &question : judged.asked) {
        if (!question.server.recursive || !question.name.isAtOrBelow(registrable))
            continue;
        const bool zoneItself = question.name == registrable
            && (question.type == RecordType::Ns || question.type == RecordType::Soa);
        const bool nameServer = judged.report.nameServers.contains(question.name)
            && (question.type == RecordType::A || question.type == RecordType::Aaaa);
        bool rightAtServers = false;
        for (const PlannedRecord &planned : plan.records) {
            const RecordReport *record = judged.report.record(planned.id);
            if (planned.record.name == question.name && planned.record.type == question.type)
                rightAtServers =
                    record->state != RecordState::Wrong && record->state != RecordState::Missing;
        }
        QVERIFY2(zoneItself || nameServer || rightAtServers, qPrintable(question.name.text()));
    }
}

void tst_Judge::internalServersGiveNoTick()
{
    const Scene scenario;
    Stage stage(scenario);
    QString text = readTestFile(QStringLiteral("base.world"));
    text.replace(QStringLiteral("192.0.2.1\n"), QStringLiteral("10.0.0.1\n"));
    text.replace(QStringLiteral("192.0.2.1 192.0.2.2"), QStringLiteral("10.0.0.1 10.0.0.2"));
    text.replace(QStringLiteral("IN A 192.0.2."), QStringLiteral("IN A 10.0.0."));
    WorldText internal;
    internal.read(text);
    DnsWorld world = internal.world();
    AnswerBook book;
    const Plan &plan = stage.plan;
    const Report outside = judgeInWorld(plan, internal, world, book, false).report;
    QCOMPARE(codesOf(outside.findings), QStringList{QStringLiteral("zone.internal-only")});
    QCOMPARE(outside.verifiedCount(), 0);
    AnswerBook own;
    QCOMPARE(judgeInWorld(plan, internal, world, own, true).report.verifiedCount(), 4);

    // An office's resolver knows the office's zone, also where it alone may be asked.
    Routes off{.resolvers = internal.resolvers(), .askNameServers = false};
    const Report byResolver = judgedOn(off, plan, internal, world);
    QCOMPARE(codesOf(byResolver.findings), QStringList{QStringLiteral("zone.internal-only")});
    QCOMPARE(byResolver.verifiedCount(), 0);
    off.ownWorld = true;
    QCOMPARE(judgedOn(off, plan, internal, world).verifiedCount(), 4);
}

/// A hotel's resolver sends everybody to its own address, also for names that cannot exist.
void tst_Judge::aNetworkThatAnswersEverythingIsNoZone()
{
    const Scene scenario;
    QString text = readTestFile(QStringLiteral("base.world"));
    text.replace(QStringLiteral("IN A 192.0.2."), QStringLiteral("IN A 10.0.0."));
    text.append(QStringLiteral("\nzone invalid at 192.0.2.97\n* 60 IN A 10.0.0.1\n"
                               "@ 60 IN SOA a b 1 60 60 60 60\n"));
    WorldText captive;
    captive.read(text);
    DnsWorld world = captive.world();
    AnswerBook book;
    const Report report = judgeInWorld(Stage(scenario).plan, captive, world, book, false).report;
    QCOMPARE(codesOf(report.findings), QStringList{QStringLiteral("check.captive")});
    QCOMPARE(report.state, RecordState::Unknown);
}

/// The record is there, and the name is not: nobody knows what receivers make of it.
void tst_Judge::anAnswerThatContradictsItselfIsNone()
{
    const Scene scenario;
    Stage stage(scenario);
    const DnsName name = *DnsName::fromText(u"qcloud._domainkey.sampledomain.com");
    const auto contradict = [&name](const Question &question, Answer &answer) {
        if (question.name == name && answer.outcome == Outcome::Answer)
            answer.outcome = Outcome::NoSuchName;
    };
    const QStringList unknown{QStringLiteral("unknown"), QStringLiteral("check.malformed")};
    QCOMPARE(saidOf(judgedWith(stage, contradict), QStringLiteral("dkim")), unknown);

    stage.text.setMood(QStringLiteral("192.0.2.1"), QStringLiteral("silent-to-us"));
    stage.text.setMood(QStringLiteral("192.0.2.2"), QStringLiteral("silent-to-us"));
    const Report byResolver = judgedWith(stage, contradict);
    QCOMPARE(byResolver.record(u"mx")->state, RecordState::VerifiedWithRemark);
    QCOMPARE(byResolver.record(u"dkim")->state, RecordState::Unknown);
}

/// RFC 2181, 10.1
void tst_Judge::ofTwoAliasesAtOneNameNoneIsFollowed()
{
    const QList<Scene> scenes = readScenes(QStringLiteral("codes.txt"));
    const auto chained =
        std::ranges::find(scenes, QStringLiteral("cname.chained at dkim-2"), &Scene::heading);
    QVERIFY(chained != scenes.cend());
    Stage stage(*chained);
    const Report before = judgedWith(stage, [](const Question &, Answer &) {});
    QCOMPARE(before.record(u"dkim-2")->state, RecordState::VerifiedWithRemark);
    const Report report = judgedWith(stage, [](const Question &question, Answer &answer) {
        const bool isAlias = !question.server.recursive && answer.records.size() == 1
            && answer.records.first().type == RecordType::Cname
            && question.name == *DnsName::fromText(u"bbb._domainkey.sampledomain.com");
        if (!isAlias)
            return;
        answer.records.append(answer.records.first());
        answer.records.last().data = TargetData{*DnsName::fromText(u"old.other.com")};
    });
    QCOMPARE(saidOf(report, QStringLiteral("dkim-2")),
             QStringList({QStringLiteral("wrong"), QStringLiteral("cname.target-differs")}));
}

void tst_Judge::needsThreeRoundsForTheVerdict()
{
    const Scene scenario;
    Stage stage(scenario);
    AnswerBook book;
    const Plan &plan = stage.plan;
    // Zone; addresses; records; then the resolvers' view.
    QCOMPARE(judgeInWorld(plan, stage.text, stage.world, book).rounds, 4);
    // Again: records and zone at once, then the resolvers' view.
    book.startLook();
    QCOMPARE(judgeInWorld(plan, stage.text, stage.world, book).rounds, 2);
}

QTEST_GUILESS_MAIN(tst_Judge)
#include "tst_judge.moc"
