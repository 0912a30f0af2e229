#include "stage.h"

#include <QTest>

using namespace sda;

Q_DECLARE_METATYPE(Scene)

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
        bool rightAtServers = false;
        for (const PlannedRecord &planned : plan.records) {
            const RecordReport *record = judged.report.record(planned.id);
            if (planned.record.name == question.name && planned.record.type == question.type)
                rightAtServers =
                    record->state != RecordState::Wrong && record->state != RecordState::Missing;
        }
        QVERIFY2(zoneItself || rightAtServers, qPrintable(question.name.text()));
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
