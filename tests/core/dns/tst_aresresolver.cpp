#include "core/dns/aresresolver.h"

#include "tests/support/scriptedserver.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QHostAddress>
#include <QSet>
#include <QTest>
#include <QTimer>
#include <QUdpSocket>

#include <algorithm>

using namespace sda;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Silence is noticed after 300 ms, so that the tests are quick.
constexpr AresSettings hasty{.timeout = 100ms};

DnsName name(const QString &text)
{
    return DnsName::fromText(text).value();
}

DnsName numbered(int number)
{
    return name(u"n%1.example.test"_s.arg(number));
}

const DnsName &www()
{
    static const DnsName www = name(u"www.example.test"_s);
    return www;
}

ResourceRecord txt(const QByteArray &text, const DnsName &owner = www())
{
    TxtData data;
    for (qsizetype at = 0; at < text.size(); at += 255)
        data.strings.append(text.mid(at, 255));
    return {owner, RecordType::Txt, 300s, data};
}

ResourceRecord soa()
{
    return {name(u"example.test"_s), RecordType::Soa, 3600s,
            SoaData{name(u"ns.example.test"_s), name(u"host.example.test"_s), 1, 120s}};
}

Script script(Behaviour behaviour, const Message &message = answering({txt("hello")}),
              std::chrono::milliseconds delay = 0ms)
{
    return {.behaviour = behaviour, .message = message, .delay = delay};
}

/// An answer for every name n0 … n(count-1).
void answerNumbered(ScriptedServer &server, int count, Behaviour behaviour = Behaviour::Replies,
                    std::chrono::milliseconds delay = 0ms)
{
    for (int i = 0; i < count; ++i)
        server.on(numbered(i), RecordType::Txt,
                  script(behaviour, answering({txt(QByteArray::number(i), numbered(i))}), delay));
}

quint16 closedPort()
{
    QUdpSocket socket;
    socket.bind(QHostAddress(u"127.0.0.1"_s));
    return socket.localPort();
}

/// Asks, and keeps what comes.
class Asker : public QObject
{
public:
    explicit Asker(Resolver &resolver) : m_resolver(resolver) { }

    void ask(const Question &question)
    {
        const qsizetype index = m_answers.size();
        m_answers.append(std::nullopt);
        m_resolver.ask(question, this, [this, index](const Answer &answer) {
            ++m_replies;
            m_answers[index] = answer;
            if (m_loop.isRunning() && waiting() == 0)
                m_loop.quit();
        });
    }
    void ask(const Server &server, const DnsName &of = www())
    {
        ask(Question{.name = of, .type = RecordType::Txt, .server = server});
    }

    /// Turns the event loop until all replies are there. (QTest::qWaitFor sleeps between its
    /// turns.)
    bool waitForAll(int wait = 5000)
    {
        QTimer limit;
        connect(&limit, &QTimer::timeout, &m_loop, &QEventLoop::quit);
        limit.start(wait);
        if (waiting() > 0)
            m_loop.exec();
        return waiting() == 0;
    }
    /// The answer to the question asked last; waits for it.
    Answer last()
    {
        waitForAll();
        return m_answers.last().value();
    }
    qsizetype waiting() const
    {
        return std::count(m_answers.cbegin(), m_answers.cend(), std::nullopt);
    }
    int replies() const { return m_replies; }
    bool allAre(Outcome outcome) const
    {
        return std::all_of(m_answers.cbegin(), m_answers.cend(), [outcome](const auto &answer) {
            return answer && answer->outcome == outcome;
        });
    }

private:
    Resolver &m_resolver;
    QList<std::optional<Answer>> m_answers;
    int m_replies = 0;
    QEventLoop m_loop;
};

} // namespace

class tst_AresResolver : public QObject
{
    Q_OBJECT
private slots:
    void tellsOutcomesApart_data();
    void tellsOutcomesApart();
    void tellsAClosedPortFromSilence();
    void handsOverAllSections();
    void asksOverIpv6();
    void carriesAnyName_data();
    void carriesAnyName();
    void sendsTheFlagsAskedFor();
    void asksAgainOverTcpOnlyWhenNeeded_data();
    void asksAgainOverTcpOnlyWhenNeeded();
    void asksManyOverTcpAtOnce();
    void waitsForTheRightIdAmongForgedOnes();
    void usesIdsThatCannotBeGuessed();
    void givesUpSilentServersWithoutHoldingUpOthers();
    void isPatientWithAServerThatWasQuick();
    void remembersNothing();
    void doesWithoutEdns();
    void keepsFewQuestionsInFlight_data();
    void keepsFewQuestionsInFlight();
    void answersHundredsOfQuestions();
    void closesIdleChannelsForOthers();
    void repliesLaterNeverFromWithin();
    void forgetsThoseWhoAreGone();
    void isDeletedWithQuestionsInFlight();
    void isDeletedFromWithinAReply();
    void losesAContextFromWithinAReply();
    void listsTheSystemsResolvers();
};

void tst_AresResolver::tellsOutcomesApart_data()
{
    QTest::addColumn<Script>("given");
    QTest::addColumn<Outcome>("outcome");
    const auto row = [](const char *claim, const Script &given, Outcome outcome) {
        QTest::addRow("%s", claim) << given << outcome;
    };
    const auto replies = [](const Message &message) { return script(Behaviour::Replies, message); };

    row("an answer", script(Behaviour::Replies), Outcome::Answer);
    row("a late answer", script(Behaviour::Replies, answering({txt("x")}), 150ms), Outcome::Answer);
    row("no data", replies(declining(0, {soa()})), Outcome::NoData);
    row("NXDOMAIN", replies(declining(3, {soa()})), Outcome::NoSuchName);
    row("SERVFAIL", replies(declining(2)), Outcome::ServerFailure);
    row("REFUSED", replies(declining(5)), Outcome::Refused);
    row("NOTIMP", replies(declining(4)), Outcome::Refused);
    row("FORMERR to everything", replies(declining(1)), Outcome::Malformed);
    row("YXDOMAIN", replies(declining(6)), Outcome::Refused);
    row("extended code", replies(declining(16)), Outcome::Refused);
    row("a referral", replies([] {
            Message message = declining(0);
            message.authority = {{name(u"example.test"_s), RecordType::Ns, 60s,
                                  TargetData{name(u"ns.example.test"_s)}}};
            return message;
        }()),
        Outcome::Referral);
    row("silence", script(Behaviour::Silent), Outcome::Timeout);
    row("wrong id", script(Behaviour::WrongId), Outcome::Timeout);
    row("wrong question", script(Behaviour::WrongQuestion), Outcome::Timeout);
    row("REFUSED without question", script(Behaviour::WithoutQuestion, declining(5)),
        Outcome::Timeout);
    row("a pointer loop", script(Behaviour::PointerLoop), Outcome::Malformed);
    row("garbage", script(Behaviour::Garbage), Outcome::Malformed);
    row("truncated, then answered", script(Behaviour::Truncates), Outcome::Answer);
    row("truncated, then NXDOMAIN", script(Behaviour::Truncates, declining(3, {soa()})),
        Outcome::NoSuchName);
    row("truncated, TCP closed", script(Behaviour::TruncatesAndCloses), Outcome::Truncated);
    row("truncated, TCP silent", script(Behaviour::TruncatesAndHangs), Outcome::Truncated);
    row("no EDNS", script(Behaviour::NoEdns), Outcome::Answer);
}

void tst_AresResolver::tellsOutcomesApart()
{
    QFETCH(Script, given);
    QFETCH(Outcome, outcome);
    ScriptedServer server;
    QVERIFY(server.listen());
    server.on(www(), RecordType::Txt, given);
    AresResolver resolver(hasty);
    Asker asker(resolver);
    asker.ask(server.server());
    QVERIFY(asker.waitForAll(2000));
    QCOMPARE(asker.last().outcome, outcome);
    QVERIFY(asker.last().elapsed >= given.delay);
    QVERIFY(asker.last().elapsed < 1s);
}

void tst_AresResolver::tellsAClosedPortFromSilence()
{
    AresResolver resolver;
    Asker asker(resolver);
    asker.ask(Server{.address = *IpAddress::fromText(u"127.0.0.1"), .port = closedPort()});
    QVERIFY(asker.waitForAll(500));
    QCOMPARE(asker.last().outcome, Outcome::NoNetwork);
}

void tst_AresResolver::handsOverAllSections()
{
    ScriptedServer server;
    QVERIFY(server.listen());
    Message message = answering({txt("v=spf1 -all")});
    message.header.recursionAvailable = true;
    message.authority = {soa()};
    message.additional = {{name(u"ns.example.test"_s), RecordType::A, 9s,
                           AddressData{*IpAddress::fromText(u"192.0.2.1")}}};
    server.on(www(), RecordType::Txt, script(Behaviour::Replies, message));
    AresResolver resolver;
    Asker asker(resolver);
    asker.ask(server.server());
    const Answer answer = asker.last();
    QCOMPARE(answer.outcome, Outcome::Answer);
    QCOMPARE(answer.records, message.answers);
    QCOMPARE(answer.authority, message.authority);
    QCOMPARE(answer.additional, message.additional);
    QVERIFY(answer.authoritative);
    QVERIFY(answer.recursionAvailable);
    QVERIFY(!answer.overTcp);
    QCOMPARE(answer.negativeTtl, std::optional(120s));
}

void tst_AresResolver::asksOverIpv6()
{
    ScriptedServer server;
    if (!server.listen(u"::1"_s))
        QSKIP("no IPv6 loopback address here");
    server.on(www(), RecordType::Txt, script(Behaviour::Truncates));
    AresResolver resolver(hasty);
    Asker asker(resolver);
    asker.ask(server.server());
    QCOMPARE(asker.last().outcome, Outcome::Answer);
    QVERIFY(asker.last().overTcp);
}

void tst_AresResolver::carriesAnyName_data()
{
    QTest::addColumn<QList<QByteArray>>("labels");
    QTest::addColumn<Behaviour>("behaviour");
    const QByteArray longest(63, 'l');
    const QList<std::pair<const char *, QList<QByteArray>>> rows{
        {"the domain's own sign", {"@", "example", "test"}},
        {"a blank", {"_dmarc ", "example", "test"}},
        {"full width", {"\xef\xbc\xbf"_ba + "dmarc", "example", "test"}},
        {"control characters", {"a\n\t\x7f"_ba, "example", "test"}},
        {"zero", {QByteArray("a\0b", 3), "test"}},
        {"a dot", {"mail.example.test", "example", "test"}},
        {"capitals", {"WwW", "ExAmPlE", "TEST"}},
        {"255 octets", {longest, longest, longest, QByteArray(61, 'l')}},
        {"the root", {}},
    };
    for (const auto &[name, labels] : rows) {
        QTest::addRow("%s over UDP", name) << labels << Behaviour::Replies;
        QTest::addRow("%s over TCP", name) << labels << Behaviour::Truncates;
    }
}

void tst_AresResolver::carriesAnyName()
{
    QFETCH(QList<QByteArray>, labels);
    QFETCH(Behaviour, behaviour);
    const DnsName odd = *DnsName::fromLabels(labels);
    const QList<ResourceRecord> records{
        {odd, RecordType::Mx, 300s, MxData{.preference = 10, .exchange = odd}}};
    ScriptedServer server;
    QVERIFY(server.listen());
    server.on(odd, RecordType::Mx, script(behaviour, answering(records)));
    AresResolver resolver(hasty);
    Asker asker(resolver);
    asker.ask(Question{.name = odd, .type = RecordType::Mx, .server = server.server()});
    QCOMPARE(asker.last().outcome, Outcome::Answer);
    QCOMPARE(asker.last().records, records);
    QCOMPARE(asker.last().overTcp, behaviour == Behaviour::Truncates);
}

void tst_AresResolver::sendsTheFlagsAskedFor()
{
    ScriptedServer server;
    QVERIFY(server.listen());
    server.otherwise(script(Behaviour::Replies));
    AresResolver resolver;
    Asker asker(resolver);
    for (const bool recursive : {false, true}) {
        for (const bool checkingDisabled : {false, true}) {
            asker.ask(Question{.name = www(),
                               .type = RecordType::Txt,
                               .server = server.server(recursive),
                               .checkingDisabled = checkingDisabled});
            QVERIFY(asker.waitForAll());
            QCOMPARE(server.log().last().recursionDesired, recursive);
            QCOMPARE(server.log().last().checkingDisabled, checkingDisabled);
            QCOMPARE(server.log().last().udpSize, std::optional<quint16>(1232));
        }
    }
    QCOMPARE(server.log().size(), 4);
}

void tst_AresResolver::asksAgainOverTcpOnlyWhenNeeded_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("overTcp");
    QTest::addRow("short over UDP") << Behaviour::Replies << 5 << false;
    QTest::addRow("more than 512 over UDP") << Behaviour::Replies << 1100 << false;
    QTest::addRow("more than 1232 over TCP") << Behaviour::Replies << 1300 << true;
    QTest::addRow("10,000 over TCP") << Behaviour::Replies << 10000 << true;
    QTest::addRow("60,000 over TCP") << Behaviour::Replies << 60000 << true;
    QTest::addRow("too long for UDP but sent") << Behaviour::IgnoresLimit << 2000 << false;
    QTest::addRow("short and truncated, over TCP") << Behaviour::Truncates << 5 << true;
    QTest::addRow("more than 512 without EDNS over TCP") << Behaviour::NoEdns << 600 << true;
}

void tst_AresResolver::asksAgainOverTcpOnlyWhenNeeded()
{
    QFETCH(Behaviour, behaviour);
    QFETCH(int, size);
    QFETCH(bool, overTcp);
    ScriptedServer server;
    QVERIFY(server.listen());
    const QList<ResourceRecord> records{txt(QByteArray(size, 'k'))};
    server.on(www(), RecordType::Txt, script(behaviour, answering(records)));
    AresResolver resolver(hasty);
    Asker asker(resolver);
    asker.ask(server.server());
    QCOMPARE(asker.last().outcome, Outcome::Answer);
    QCOMPARE(asker.last().records, records);
    QCOMPARE(server.log().last().overTcp, asker.last().overTcp);
    QCOMPARE(asker.last().overTcp, overTcp);
}

void tst_AresResolver::asksManyOverTcpAtOnce()
{
    ScriptedServer server;
    QVERIFY(server.listen());
    answerNumbered(server, 40, Behaviour::Truncates, 5ms);
    AresResolver resolver;
    Asker asker(resolver);
    for (int i = 0; i < 40; ++i)
        asker.ask(server.server(), numbered(i));
    QVERIFY(asker.waitForAll());
    QVERIFY(asker.allAre(Outcome::Answer));
}

void tst_AresResolver::waitsForTheRightIdAmongForgedOnes()
{
    ScriptedServer server;
    QVERIFY(server.listen());
    server.on(www(), RecordType::Txt, script(Behaviour::WrongIdFirst));
    AresResolver resolver;
    Asker asker(resolver);
    asker.ask(server.server());
    QCOMPARE(asker.last().outcome, Outcome::Answer);
    QCOMPARE(asker.last().records, QList{txt("hello")});
    QCOMPARE(server.log().size(), 1);
}

void tst_AresResolver::usesIdsThatCannotBeGuessed()
{
    ScriptedServer server;
    QVERIFY(server.listen());
    answerNumbered(server, 64);
    AresResolver resolver;
    Asker asker(resolver);
    for (int i = 0; i < 64; ++i)
        asker.ask(server.server(), numbered(i));
    QVERIFY(asker.waitForAll());
    QSet<quint16> ids;
    QSet<quint16> steps;
    quint16 before = 0;
    for (const LoggedQuestion &question : server.log()) {
        ids.insert(question.id);
        steps.insert(quint16(question.id - before));
        before = question.id;
    }
    // of 64 random numbers below 65,536 more than four coincide once in 10^9 times
    QVERIFY(ids.size() >= 60);
    QVERIFY(steps.size() >= 60);
}

void tst_AresResolver::givesUpSilentServersWithoutHoldingUpOthers()
{
    ScriptedServer silent;
    ScriptedServer lively;
    QVERIFY(silent.listen());
    QVERIFY(lively.listen());
    silent.otherwise(script(Behaviour::Silent));
    lively.otherwise(script(Behaviour::Replies));
    AresResolver resolver;
    Asker patient(resolver);
    for (int i = 0; i < 20; ++i)
        patient.ask(silent.server());
    Asker quick(resolver);
    QElapsedTimer time;
    time.start();
    quick.ask(lively.server());
    QVERIFY(quick.waitForAll());
    QCOMPARE(quick.last().outcome, Outcome::Answer);
    QVERIFY2(time.elapsed() < 500, QByteArray::number(time.elapsed()).constData());

    QVERIFY(patient.waitForAll());
    QVERIFY2(time.elapsed() > 1700 && time.elapsed() < 3600,
             QByteArray::number(time.elapsed()).constData());
    QVERIFY(patient.allAre(Outcome::Timeout));
    QVERIFY(patient.last().elapsed > 1700ms && patient.last().elapsed < 3600ms);
    QVERIFY(silent.log().size() >= 40 && silent.log().size() <= 80); // 1.34 tries more often
}

/// c-ares 1.34 waits for five times as long as the server took so far, which may be very little.
void tst_AresResolver::isPatientWithAServerThatWasQuick()
{
    ScriptedServer server;
    QVERIFY(server.listen());
    answerNumbered(server, 40);
    server.on(www(), RecordType::Txt, script(Behaviour::Replies, answering({txt("x")}), 1200ms));
    AresResolver resolver;
    Asker asker(resolver);
    for (int i = 0; i < 40; ++i)
        asker.ask(server.server(), numbered(i));
    QVERIFY(asker.waitForAll());
    QVERIFY(asker.allAre(Outcome::Answer));
    asker.ask(server.server());
    QCOMPARE(asker.last().outcome, Outcome::Answer);

    server.otherwise(script(Behaviour::Silent));
    asker.ask(server.server(), numbered(41));
    QCOMPARE(asker.last().outcome, Outcome::Timeout);
    QVERIFY(asker.last().elapsed > 1700ms && asker.last().elapsed < 3600ms);
}

/// c-ares from 1.31 does, unless it is told not to: also where this was compiled with an older one.
void tst_AresResolver::remembersNothing()
{
    ScriptedServer server;
    QVERIFY(server.listen());
    server.on(www(), RecordType::Txt, script(Behaviour::Replies, answering({txt("before")})));
    AresResolver resolver;
    Asker asker(resolver);
    asker.ask(server.server());
    QCOMPARE(asker.last().records, QList{txt("before")});
    server.on(www(), RecordType::Txt, script(Behaviour::Replies, answering({txt("after")})));
    asker.ask(server.server());
    QCOMPARE(asker.last().records, QList{txt("after")});
    QCOMPARE(server.log().size(), 2);
}

void tst_AresResolver::doesWithoutEdns()
{
    ScriptedServer server;
    QVERIFY(server.listen());
    answerNumbered(server, 30, Behaviour::NoEdns, 5ms);
    AresResolver resolver;
    Asker asker(resolver);
    for (int i = 0; i < 30; ++i)
        asker.ask(server.server(), numbered(i));
    QVERIFY(asker.waitForAll());
    QVERIFY(asker.allAre(Outcome::Answer));
    const auto without = [](const LoggedQuestion &question) { return !question.udpSize; };
    QCOMPARE(std::count_if(server.log().cbegin(), server.log().cend(), without), 30);

    // once known, it is not tried again
    const qsizetype before = server.log().size();
    asker.ask(server.server(), numbered(0));
    QCOMPARE(asker.last().outcome, Outcome::Answer);
    QCOMPARE(server.log().size(), before + 1);
}

void tst_AresResolver::keepsFewQuestionsInFlight_data()
{
    QTest::addColumn<int>("perServer");
    QTest::addColumn<int>("inAll");
    QTest::addColumn<int>("most");
    QTest::addRow("as many as a server may be asked") << 20 << 150 << 20;
    QTest::addRow("a single one") << 1 << 150 << 1;
    QTest::addRow("as many as may be out in all") << 20 << 7 << 7;
}

void tst_AresResolver::keepsFewQuestionsInFlight()
{
    QFETCH(int, perServer);
    QFETCH(int, inAll);
    QFETCH(int, most);
    ScriptedServer server;
    QVERIFY(server.listen());
    answerNumbered(server, 50, Behaviour::Replies, 10ms);
    AresResolver resolver({.perServer = perServer, .inAll = inAll});
    Asker asker(resolver);
    // whether they go with or without RD makes no difference to the server
    for (int i = 0; i < 50; ++i)
        asker.ask(server.server(i % 2), numbered(i));
    QVERIFY(asker.waitForAll());
    QVERIFY(asker.allAre(Outcome::Answer));
    QCOMPARE(server.mostAtOnce(), most);
    QCOMPARE(server.log().size(), 50);
}

void tst_AresResolver::answersHundredsOfQuestions()
{
    ScriptedServer servers[5];
    AresResolver resolver;
    Asker asker(resolver);
    for (ScriptedServer &server : servers) {
        QVERIFY(server.listen());
        answerNumbered(server, 100, Behaviour::Replies, 1ms);
        for (int i = 0; i < 100; ++i)
            asker.ask(server.server(), numbered(i));
    }
    QVERIFY(asker.waitForAll());
    QVERIFY(asker.allAre(Outcome::Answer));
    QCOMPARE(asker.replies(), 500);
}

void tst_AresResolver::closesIdleChannelsForOthers()
{
    ScriptedServer servers[12];
    AresResolver resolver({.channels = 3});
    Asker asker(resolver);
    for (ScriptedServer &server : servers) {
        QVERIFY(server.listen());
        answerNumbered(server, 4, Behaviour::Truncates, 1ms);
    }
    for (int i = 0; i < 4; ++i) {
        for (const ScriptedServer &server : servers)
            asker.ask(server.server(), numbered(i));
    }
    QVERIFY(asker.waitForAll());
    QVERIFY(asker.allAre(Outcome::Answer));
}

void tst_AresResolver::repliesLaterNeverFromWithin()
{
    ScriptedServer server;
    QVERIFY(server.listen());
    server.otherwise(script(Behaviour::Replies));
    AresResolver resolver;
    bool asking = true;
    int replies = 0;
    const auto closed = Server{.address = *IpAddress::fromText(u"127.0.0.1"), .port = closedPort()};
    for (const Server &where : {server.server(), closed, Server{}}) {
        resolver.ask({.name = www(), .type = RecordType::Txt, .server = where}, this,
                     [&](const Answer &) {
                         QVERIFY(!asking);
                         ++replies;
                     });
    }
    asking = false;
    QTRY_COMPARE(replies, 3);

    // asking from within a reply is fine, and is answered later as well
    bool done = false;
    resolver.ask({.name = www(), .type = RecordType::Txt, .server = closed}, this,
                 [&](const Answer &) {
                     bool inner = true;
                     resolver.ask({.name = www(), .type = RecordType::Txt, .server = closed}, this,
                                  [&done](const Answer &) { done = true; });
                     inner = done;
                     QVERIFY(!inner);
                 });
    QTRY_VERIFY(done);
}

void tst_AresResolver::forgetsThoseWhoAreGone()
{
    ScriptedServer server;
    QVERIFY(server.listen());
    answerNumbered(server, 60, Behaviour::Replies, 20ms);
    AresResolver resolver;
    Asker stays(resolver);
    auto leaves = std::make_unique<QObject>();
    int replies = 0;
    for (int i = 0; i < 60; ++i)
        resolver.ask({.name = numbered(i), .type = RecordType::Txt, .server = server.server()},
                     leaves.get(), [&replies](const Answer &) { ++replies; });
    QTRY_VERIFY(!server.log().isEmpty());
    leaves.reset();
    stays.ask(server.server(), numbered(3));
    QCOMPARE(stays.last().outcome, Outcome::Answer);
    QCOMPARE(replies, 0);
    // what had not been sent yet is not sent for nobody
    QVERIFY(server.log().size() <= 21);
}

void tst_AresResolver::isDeletedWithQuestionsInFlight()
{
    ScriptedServer server;
    QVERIFY(server.listen());
    answerNumbered(server, 60, Behaviour::Truncates, 5ms);
    auto resolver = std::make_unique<AresResolver>();
    Asker asker(*resolver);
    for (int i = 0; i < 60; ++i)
        asker.ask(server.server(), numbered(i));
    QTRY_VERIFY(std::any_of(server.log().cbegin(), server.log().cend(),
                            [](const LoggedQuestion &question) { return question.overTcp; }));
    const int before = asker.replies();
    QVERIFY(before < 60);
    resolver.reset();
    QTest::qWait(100);
    QCOMPARE(asker.replies(), before);
}

void tst_AresResolver::isDeletedFromWithinAReply()
{
    ScriptedServer server;
    QVERIFY(server.listen());
    server.otherwise(script(Behaviour::Replies, answering({txt("x")}), 5ms));
    auto resolver = std::make_unique<AresResolver>();
    int replies = 0;
    for (int i = 0; i < 40; ++i)
        resolver->ask({.name = www(), .type = RecordType::Txt, .server = server.server()}, this,
                      [&](const Answer &) {
                          ++replies;
                          resolver.reset();
                      });
    QTRY_COMPARE(replies, 1);
    QTest::qWait(100);
    QCOMPARE(replies, 1);
}

void tst_AresResolver::losesAContextFromWithinAReply()
{
    ScriptedServer server;
    QVERIFY(server.listen());
    server.otherwise(script(Behaviour::Replies));
    AresResolver resolver;
    auto context = std::make_unique<QObject>();
    int replies = 0;
    for (int i = 0; i < 10; ++i)
        resolver.ask({.name = www(), .type = RecordType::Txt, .server = server.server()},
                     context.get(), [&](const Answer &) {
                         ++replies;
                         context.reset();
                     });
    QTRY_COMPARE(replies, 1);
    Asker later(resolver);
    later.ask(server.server());
    QCOMPARE(later.last().outcome, Outcome::Answer);
    QCOMPARE(replies, 1);
}

void tst_AresResolver::listsTheSystemsResolvers()
{
    // which ones they are is the machine's business
    for (const Server &server : systemResolvers()) {
        QVERIFY(server.recursive);
        QVERIFY(server.port != 0);
        QVERIFY(!server.address.text().isEmpty());
    }
}

QTEST_GUILESS_MAIN(tst_AresResolver)
#include "tst_aresresolver.moc"
