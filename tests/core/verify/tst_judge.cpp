#include "worldtext.h"

#include "core/services/service.h"

#include <QFile>
#include <QTest>

using namespace sda;

namespace {

QString readFile(const QString &name)
{
    QFile file(QStringLiteral(SDA_SOURCE_DIR "/tests/core/verify/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return QString::fromUtf8(file.readAll());
}

/// One block of scenarios.txt.
struct Scenario
{
    QString title;
    QString domain = QStringLiteral("sampledomain.com");
    QString service = QStringLiteral("tencent-ses");
    QStringList selectors{QStringLiteral("qcloud")};
    ServiceValues values; ///< of another service
    QStringList lines; ///< all other lines
    QMap<QString, QStringList> expected; ///< row or "domain" → state, codes
};

QList<Scenario> readScenarios()
{
    QList<Scenario> scenarios;
    for (const QString &line : readFile(QStringLiteral("scenarios.txt")).split(QLatin1Char('\n'))) {
        const QStringList words = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (words.isEmpty() || line.startsWith(QLatin1Char(';')))
            continue;
        if (line.startsWith(QLatin1Char('[')))
            scenarios.append(Scenario{.title = line.mid(1, line.size() - 2)});
        else if (words[0] == QStringLiteral("domain"))
            scenarios.last().domain = words[1];
        else if (words[0] == QStringLiteral("service"))
            scenarios.last().service = words[1];
        else if (words[0] == QStringLiteral("set"))
            scenarios.last().values.insert(words[1], words.mid(2));
        else if (words[0] == QStringLiteral("selectors"))
            scenarios.last().selectors = words.mid(1);
        else if (words[0] == QStringLiteral("expect"))
            scenarios.last().expected.insert(words[1].chopped(1), words.mid(2));
        else
            scenarios.last().lines.append(line);
    }
    return scenarios;
}

/// What the second half of a scenario's lines does to the world.
class Stage
{
public:
    explicit Stage(const Scenario &scenario)
    {
        text.read(readFile(QStringLiteral("base.world")));
        QStringList zoneText;
        for (const QString &line : scenario.lines) {
            if (!zoneText.isEmpty() || line.startsWith(QStringLiteral("zone ")))
                zoneText.append(line);
            else
                apply(line);
        }
        text.read(zoneText.join(QLatin1Char('\n')));
        world = text.world();
        for (const QStringList &early : std::as_const(m_early))
            askTooEarly(early);
    }

    WorldText text;
    DnsWorld world;

private:
    void apply(const QString &line)
    {
        const QString zone = QStringLiteral("sampledomain.com");
        const QStringList words = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        const QString rest = line.section(QLatin1Char(' '), 1);
        if (words[0] == QStringLiteral("-"))
            text.remove(zone, words[1], words[2]);
        else if (words[0] == QStringLiteral("-2"))
            text.remove(zone, words[1], words[2], 1);
        else if (words[0] == QStringLiteral("+"))
            text.add(zone, rest);
        else if (words[0] == QStringLiteral("+2"))
            text.add(zone, rest, 1);
        else if (words[0] == QStringLiteral("mood"))
            text.setMood(words[1], words[2]);
        else if (words[0] == QStringLiteral("early"))
            m_early.append({words[1], words[2], words.mid(3).join(QLatin1Char(' '))});
        else
            qFatal("unknown line: %s", qPrintable(line));
    }

    /// Somebody asked the resolver when the record was not there yet, or another one was.
    void askTooEarly(const QStringList &early)
    {
        const QString zone = QStringLiteral("sampledomain.com");
        WorldText before = text;
        before.remove(zone, early[0], early[1]);
        if (!early[2].isEmpty())
            before.add(zone, QStringLiteral("%1 600 IN %2 %3").arg(early[0], early[1], early[2]));
        DnsWorld then = before.world();
        const auto name = DnsName::fromText(zone)->prepend(*DnsName::fromText(early[0]));
        answerIn(text, then, {*name, *recordTypeOf(early[1]), text.resolvers().first()},
                 testNow().addSecs(-60));
        text.applyTo(then);
        world = then;
    }

    QList<QStringList> m_early;
};

QStringList codesOf(const QList<Finding> &findings)
{
    QStringList codes;
    for (const Finding &finding : findings)
        codes.append(idOf(finding.code()));
    return codes;
}

Plan planFor(const Scenario &scenario)
{
    const DomainName domain = std::get<DomainName>(parseDomain(scenario.domain));
    if (scenario.service != QStringLiteral("tencent-ses"))
        return makePlan(domain, *findService(scenario.service), scenario.values);
    const QString key = readFile(QStringLiteral("dkim.txt"));
    ServiceValues values{{QStringLiteral("dkimSelector"), scenario.selectors}};
    for (qsizetype i = 0; i < scenario.selectors.size(); ++i)
        values[QStringLiteral("dkimValue")].append(key);
    return makePlan(domain, *findService(scenario.service), values);
}

} // namespace

Q_DECLARE_METATYPE(Scenario)

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
    QTest::addColumn<Scenario>("scenario");
    for (const Scenario &scenario : readScenarios())
        QTest::newRow(qPrintable(scenario.title)) << scenario;
}

void tst_Judge::saysWhatTheScenarioExpects()
{
    QFETCH(Scenario, scenario);
    Stage stage(scenario);
    AnswerBook book;
    const Plan plan = planFor(scenario);
    const Report report = judgeInWorld(plan, stage.text, stage.world, book).report;

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
    }
}

/// Answers one by one, in the worst order: what was right in the end may be green before, but what
/// was not must never be.
void tst_Judge::neverGreenWhileAnswersAreOut()
{
    QFETCH(Scenario, scenario);
    Stage stage(scenario);
    const Plan plan = planFor(scenario);
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
    QFETCH(Scenario, scenario);
    Stage stage(scenario);
    const Plan plan = planFor(scenario);
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
    const Scenario scenario;
    Stage stage(scenario);
    QString text = readFile(QStringLiteral("base.world"));
    text.replace(QStringLiteral("192.0.2.1\n"), QStringLiteral("10.0.0.1\n"));
    text.replace(QStringLiteral("192.0.2.1 192.0.2.2"), QStringLiteral("10.0.0.1 10.0.0.2"));
    text.replace(QStringLiteral("IN A 192.0.2."), QStringLiteral("IN A 10.0.0."));
    WorldText internal;
    internal.read(text);
    DnsWorld world = internal.world();
    AnswerBook book;
    const Plan plan = planFor(scenario);
    const Report outside = judgeInWorld(plan, internal, world, book, false).report;
    QCOMPARE(codesOf(outside.findings), QStringList{QStringLiteral("zone.internal-only")});
    QCOMPARE(outside.verifiedCount(), 0);
    AnswerBook own;
    QCOMPARE(judgeInWorld(plan, internal, world, own, true).report.verifiedCount(), 4);
}

/// A hotel's resolver sends everybody to its own address, also for names that cannot exist.
void tst_Judge::aNetworkThatAnswersEverythingIsNoZone()
{
    const Scenario scenario;
    QString text = readFile(QStringLiteral("base.world"));
    text.replace(QStringLiteral("IN A 192.0.2."), QStringLiteral("IN A 10.0.0."));
    text.append(QStringLiteral("\nzone invalid at 192.0.2.97\n* 60 IN A 10.0.0.1\n"
                               "@ 60 IN SOA a b 1 60 60 60 60\n"));
    WorldText captive;
    captive.read(text);
    DnsWorld world = captive.world();
    AnswerBook book;
    const Report report = judgeInWorld(planFor(scenario), captive, world, book, false).report;
    QCOMPARE(codesOf(report.findings), QStringList{QStringLiteral("check.captive")});
    QCOMPARE(report.state, RecordState::Unknown);
}

void tst_Judge::needsThreeRoundsForTheVerdict()
{
    const Scenario scenario;
    Stage stage(scenario);
    AnswerBook book;
    const Plan plan = planFor(scenario);
    // Zone; addresses; records; then the resolvers' view.
    QCOMPARE(judgeInWorld(plan, stage.text, stage.world, book).rounds, 4);
    // Again: records and zone at once, then the resolvers' view.
    book.startLook();
    QCOMPARE(judgeInWorld(plan, stage.text, stage.world, book).rounds, 2);
}

QTEST_GUILESS_MAIN(tst_Judge)
#include "tst_judge.moc"
