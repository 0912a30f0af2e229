#include "core/dns/aresresolver.h"
#include "core/verify/verifier.h"
#include "tests/core/verify/fixture.h"
#include "tests/live/servedworld.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTestEventLoop>

#include <cstdio>

using namespace sda;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A third of what name servers can show: codes, or groups of codes as a whole where it matters
/// most that the servers are real. SDA_ALL_LIVE takes all.
const QStringList chosen{
    u"name.domain-doubled"_s,
    u"name.at-sign-literal"_s,
    u"name.lookalike-character"_s,
    u"name.parent-of-delegated-zone"_s,
    u"name.idn-form-differs"_s,
    u"type.wrong"_s,
    u"value.quotes-typed"_s,
    u"value.typographic-characters"_s,
    u"value.backslash"_s,
    u"value.zone-appended"_s,
    u"value.url-as-target"_s,
    u"spf.strings-glued"_s,
    u"spf.record-type-99"_s,
    u"spf.too-many-void-lookups"_s,
    u"spf.include-unchecked"_s,
    u"spf.include-loop"_s,
    u"dkim.missing"_s,
    u"dkim.multiple-records"_s,
    u"dkim.key-too-long"_s,
    u"cname."_s,
    u"dmarc.missing"_s,
    u"dmarc.at-parent-only"_s,
    u"dmarc.report-not-authorised"_s,
    u"mx.null"_s,
    u"mx.target-is-alias"_s,
    u"mx.priority-in-target"_s,
    u"mailfrom.at-apex"_s,
    u"ownership.missing"_s,
    u"other.differs"_s,
    u"wildcard."_s,
    u"zone."_s,
    u"cache."_s,
    u"check."_s,
};

bool isChosen(const Fixture &fixture)
{
    if (fixture.kind == Fixture::Kind::Elsewhere)
        return false;
    return qEnvironmentVariableIsSet("SDA_ALL_LIVE")
        || std::ranges::any_of(chosen,
                               [&](const QString &code) { return fixture.code.startsWith(code); });
}

const QList<Fixture> &fixtures()
{
    static const QList<Fixture> all = [] {
        QList<Fixture> list = readFixtures(u"codes.txt"_s);
        list.removeIf([](const Fixture &fixture) { return !isChosen(fixture); });
        return list;
    }();
    return all;
}

/// One of them.
Fixture fixtureWith(const QString &heading)
{
    const QList<Fixture> all = readFixtures(u"codes.txt"_s);
    const auto found = std::ranges::find(
        all, heading, [](const Fixture &fixture) { return fixture.scene.heading; });
    if (found == all.end())
        qFatal("no fixture %s", qPrintable(heading));
    return *found;
}

/// In an order of its own: servers rotate records.
QList<ResourceRecord> sorted(QList<ResourceRecord> records)
{
    std::ranges::sort(records, {}, [](const ResourceRecord &r) { return zoneFileLine(r); });
    return records;
}

QString told(const Answer &answer)
{
    QString text = u"outcome %1, AA %2, negative %3"_s.arg(int(answer.outcome))
                       .arg(answer.authoritative)
                       .arg(answer.negativeTtl.value_or(-1s).count());
    for (const ResourceRecord &record : sorted(answer.records))
        text += u"\n    "_s + zoneFileLine(record);
    return text;
}

constexpr int patience = 60; // s

/// A resolver may have known it for a while, or go on for longer than we wait.
bool sameWords(const Answer &a, const Answer &b)
{
    const auto withoutAge = [](QList<ResourceRecord> records) {
        for (ResourceRecord &record : records)
            record.ttl = {};
        return sorted(records);
    };
    if (!a.isConclusive() && !b.isConclusive())
        return true;
    return a.outcome == b.outcome && withoutAge(a.records) == withoutAge(b.records);
}

bool sameAnswers(const Answer &a, const Answer &b)
{
    return a.outcome == b.outcome && a.authoritative == b.authoritative
        && a.negativeTtl == b.negativeTtl && sorted(a.records) == sorted(b.records);
}

} // namespace

/// The zones of codes.txt served by nsd and resolved by unbound, judged over UDP and TCP.
class tst_LiveCodes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void holds_data();
    void holds();
    void standsABadNetwork_data();
    void standsABadNetwork();
    void theWorldAnswersAsServersDo_data();
    void theWorldAnswersAsServersDo();
    void theWorldAnswersOddQuestionsAsNsdDoes();
    void cleanupTestCase();

private:
    struct Seen
    {
        QString fault;
        QStringList differences;
    };
    const Seen &seen(int index);
    QString look(const Fixture &fixture, const Stage &stage, Resolver &asks);
    QStringList compare(const WorldText &text, DnsWorld &world, QList<Question> questions);
    QStringList compare(Stage &stage);
    QList<Answer> answersTo(const QList<Question> &questions);

    std::unique_ptr<ServedWorld> m_served;
    // In sum longer than unbound takes to turn away from a silent server, which is 1.5 s here.
    AresResolver m_resolver{{.timeout = 700ms, .tries = 2}};
    SystemClock m_clock;
    QTestEventLoop m_loop;
    QMap<int, Seen> m_seen;
    int m_compared = 0; ///< answers of name servers
    int m_resolved = 0; ///< answers of the resolver
    QElapsedTimer m_time;
};

void tst_LiveCodes::initTestCase()
{
    for (const QString &program : {u"nsd"_s, u"unbound"_s}) {
        if (!ChildProcess::isInstalled(program))
            QSKIP("nsd or unbound is not installed");
    }
    QVERIFY(!fixtures().isEmpty());
    m_served = std::make_unique<ServedWorld>(QStringLiteral(SDA_LIVE_FOLDER));
    m_time.start();
}

QList<Answer> tst_LiveCodes::answersTo(const QList<Question> &questions)
{
    QList<Answer> answers(questions.size());
    qsizetype arrived = 0;
    for (qsizetype i = 0; i < questions.size(); ++i) {
        m_resolver.ask(questions[i], this, [this, &answers, &arrived, i](const Answer &answer) {
            answers[i] = answer;
            if (++arrived == answers.size())
                m_loop.exitLoop();
        });
    }
    if (arrived < questions.size())
        m_loop.enterLoop(patience);
    if (arrived < questions.size())
        qFatal("questions without an end");
    return answers;
}

/// Why the fixture does not hold when it is really served.
QString tst_LiveCodes::look(const Fixture &fixture, const Stage &stage, Resolver &asks)
{
    ServedWorld::Memory memory = ServedWorld::Memory::Forgets;
    const Server resolver{m_served->moved(stage.text).resolvers().first().address, m_served->port(),
                          true};
    for (const Stage::Early &early : stage.early()) {
        const QString why = m_served->serve(m_served->moved(early.before), memory);
        if (!why.isEmpty())
            return why;
        memory = ServedWorld::Memory::Keeps;
        if (!answersTo({{early.name, early.type, resolver}}).first().isConclusive())
            return u"the resolver could not be asked too early"_s;
    }
    const QString why = m_served->serve(m_served->moved(stage.text), memory);
    if (!why.isEmpty())
        return why;
    Verifier verifier(
        asks, m_clock,
        {.resolvers = {resolver}, .nameServerPort = m_served->port(), .ownWorld = stage.ownWorld});
    verifier.setBackground(stage.background);
    connect(&verifier, &Verifier::finished, this, [this] { m_loop.exitLoop(); });
    verifier.look(stage.plan);
    m_loop.enterLoop(patience);
    return faultOf(fixture, verifier.report());
}

/// Where the world of the offline tests answers otherwise than the real servers that have the same
/// zones.
QStringList tst_LiveCodes::compare(const WorldText &text, DnsWorld &world,
                                   QList<Question> questions)
{
    questions.removeIf([&](const Question &question) {
        return question.checkingDisabled || !m_served->isPlain(question.server.address);
    });
    QList<Question> live = questions;
    for (Question &question : live)
        question.server.port = m_served->port();
    const QList<Answer> answers = answersTo(live);
    QStringList differences;
    for (qsizetype i = 0; i < questions.size(); ++i) {
        const Question &question = questions[i];
        const Answer expected = answerIn(text, world, question, testNow());
        const auto same = question.server.recursive ? sameWords : sameAnswers;
        if (!same(answers[i], expected))
            differences.append(u"%1 %2 at %3\n  served: %4\n  world: %5"_s.arg(
                question.name.text(), textOf(question.type), question.server.address.text(),
                told(answers[i]), told(expected)));
        ++(question.server.recursive ? m_resolved : m_compared);
    }
    return differences;
}

QStringList tst_LiveCodes::compare(Stage &stage)
{
    const bool remembers = !stage.early().isEmpty();
    stage.text = m_served->moved(stage.text);
    stage.world = stage.text.world();
    AnswerBook book;
    QList<Question> questions = stage.judged(book).asked;
    if (remembers) // what the resolver remembers, the world of now does not know
        questions.removeIf([](const Question &question) { return question.server.recursive; });
    return compare(stage.text, stage.world, questions);
}

const tst_LiveCodes::Seen &tst_LiveCodes::seen(int index)
{
    if (!m_seen.contains(index)) {
        const Fixture &fixture = fixtures()[index];
        Stage stage(fixture.scene);
        const QString fault = look(fixture, stage, m_resolver);
        m_seen[index] = {fault, compare(stage)};
    }
    return m_seen[index];
}

void tst_LiveCodes::holds_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < fixtures().size(); ++i)
        QTest::addRow("%d %s", i, qPrintable(fixtures()[i].scene.heading)) << i;
}

void tst_LiveCodes::holds()
{
    QFETCH(int, index);
    const QString &fault = seen(index).fault;
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

void tst_LiveCodes::standsABadNetwork_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("mood");
    for (const QString &mood : {u"late"_s, u"lossy"_s, u"forged"_s}) {
        for (const QString &heading :
             {u"no zone.server-lame but right"_s, u"dkim.missing at dkim"_s,
              u"spf.include-missing at spf"_s, u"wildcard.masks at dmarc"_s})
            QTest::addRow("%s: %s", qPrintable(mood), qPrintable(heading)) << heading << mood;
    }
}

void tst_LiveCodes::standsABadNetwork()
{
    QFETCH(QString, heading);
    QFETCH(QString, mood);
    Fixture fixture = fixtureWith(heading);
    for (const QString &address : {u"192.0.2.1"_s, u"192.0.2.2"_s, u"192.0.2.53"_s})
        fixture.scene.lines.prepend(u"mood %1 %2"_s.arg(address, mood));
    AresResolver impatient({.timeout = 200ms, .tries = 3});
    const QString fault = look(fixture, Stage(fixture.scene), impatient);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

void tst_LiveCodes::theWorldAnswersAsServersDo_data()
{
    holds_data();
}

void tst_LiveCodes::theWorldAnswersAsServersDo()
{
    QFETCH(int, index);
    const QStringList &differences = seen(index).differences;
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
}

void tst_LiveCodes::theWorldAnswersOddQuestionsAsNsdDoes()
{
    const QString zones = u"resolver 192.0.2.53\n"
                          "zone example.com at 192.0.2.1\n"
                          "@ 3600 IN SOA ns host 1 2 3 4 60\n"
                          "@ 3600 IN NS ns\n"
                          "@ 300 IN MX 10 web\n"
                          "ns 300 IN A 192.0.2.1\n"
                          "www 300 IN CNAME web\n"
                          "web 300 IN A 198.51.100.2\n"
                          "deep.empty 300 IN TXT \"x\"\n"
                          "*.wild 300 IN TXT \"any\"\n"
                          "there.wild 300 IN A 198.51.100.3\n"
                          "a.ent.wild 300 IN A 198.51.100.4\n"
                          "*.alias 300 IN CNAME web\n"
                          "*.far 300 IN CNAME x.wild\n"
                          "sub 300 IN NS ns.sub\n"
                          "sub 300 IN NS ns.other.test.\n"
                          "ns.sub 300 IN A 198.51.100.5\n"
                          "lost 300 IN CNAME gone\n"
                          "none 300 IN CNAME empty\n"
                          "loop 300 IN CNAME loop\n"
                          "ping 300 IN CNAME pong\n"
                          "pong 300 IN CNAME ping\n"
                          "out 300 IN CNAME www.other.test.\n"
                          "outlost 300 IN CNAME gone.other.test.\n"
                          "foreign 300 IN CNAME www.nobody.test.\n"
                          "tosub 300 IN CNAME x.sub\n"
                          "zone other.test at 192.0.2.1\n"
                          "@ 3600 IN SOA ns host 1 2 3 4 7200\n"
                          "@ 3600 IN NS ns\n"
                          "www 100 IN A 198.51.100.9\n"
                          "back 100 IN CNAME www.example.com.\n"_s;
    WorldText text;
    text.read(zones);
    text = m_served->moved(text);
    const QString why = m_served->serve(text);
    QVERIFY2(why.isEmpty(), qPrintable(why));

    QList<Question> questions;
    for (const char *name : {"example.com",
                             "www.example.com",
                             "WEB.example.com",
                             "empty.example.com",
                             "gone.example.com",
                             "a.b.gone.example.com",
                             "wild.example.com",
                             "x.wild.example.com",
                             "x.y.wild.example.com",
                             "*.wild.example.com",
                             "there.wild.example.com",
                             "x.there.wild.example.com",
                             "ent.wild.example.com",
                             "x.ent.wild.example.com",
                             "x.alias.example.com",
                             "x.far.example.com",
                             "sub.example.com",
                             "x.sub.example.com",
                             "ns.sub.example.com",
                             "lost.example.com",
                             "none.example.com",
                             "loop.example.com",
                             "ping.example.com",
                             "out.example.com",
                             "outlost.example.com",
                             "foreign.example.com",
                             "tosub.example.com",
                             "other.test",
                             "back.other.test",
                             "gone.other.test",
                             "nobody.test",
                             "com"}) {
        for (const RecordType type : {RecordType::A, RecordType::Cname, RecordType::Txt,
                                      RecordType::Mx, RecordType::Ns, RecordType::Soa})
            questions.append({*DnsName::fromText(QString::fromLatin1(name)), type,
                              Server{text.zones().first().addresses.first(), m_served->port()}});
    }
    DnsWorld world = text.world();
    const QStringList differences = compare(text, world, questions);
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
}

void tst_LiveCodes::cleanupTestCase()
{
    if (!m_served)
        return;
    QSet<QString> codes;
    int holding = 0;
    for (auto one = m_seen.cbegin(); one != m_seen.cend(); ++one) {
        codes.insert(fixtures()[one.key()].code);
        holding += one->fault.isEmpty() ? 1 : 0;
    }
    std::printf(
        "%d of %d fixtures of %d codes hold; compared %d answers of nsd, %d of unbound; %.1f s\n",
        holding, int(m_seen.size()), int(codes.size()), m_compared, m_resolved,
        double(m_time.elapsed()) / 1000);
    std::fflush(stdout);
    m_served.reset();
}

QTEST_GUILESS_MAIN(tst_LiveCodes)

#include "tst_livecodes.moc"
