#include "core/practice/dnsworld.h"

#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

namespace {

const IpAddress First = IpAddress::fromText(u"127.0.0.2").value();
const IpAddress Second = IpAddress::fromText(u"127.0.0.3").value();
const IpAddress Recursive = IpAddress::fromText(u"127.0.0.1").value();
const QDateTime Noon(QDate(2024, 5, 1), QTime(12, 0), Qt::UTC);

constexpr auto ExampleZone = u"@ 3600 SOA ns host 1 2 3 4 60\n"
                             "@ 3600 NS ns\n"
                             "ns 300 A 192.0.2.1\n"
                             "www 300 CNAME web\n"
                             "web 300 A 192.0.2.2\n"
                             "deep.empty 300 TXT \"x\"\n"
                             "*.wild 300 TXT \"any\"\n"
                             "there.wild 300 A 192.0.2.3\n"
                             "a.ent.wild 300 A 192.0.2.4\n"
                             "*.alias 300 CNAME web\n"
                             "sub 300 NS ns.sub\n"
                             "sub 300 NS ns.other.test.\n"
                             "sub 300 DS 1 8 2 ab\n"
                             "ns.sub 300 A 192.0.2.5\n"
                             "lost 300 CNAME gone\n"
                             "loop 300 CNAME loop\n"
                             "ping 300 CNAME pong\n"
                             "pong 300 CNAME ping\n"
                             "out 300 CNAME www.other.test.\n"
                             "todead 300 CNAME x.sub\n"
                             "twice 300 TXT \"same\"\n"
                             "twice 300 TXT \"same\"\n"
                             "@ 300 MX 10 web\n";
constexpr auto OtherZone = u"@ 3600 SOA ns host 1 2 3 4 7200\n"
                           "@ 3600 NS ns\n"
                           "www 100 A 192.0.2.9\n";

DnsName name(QStringView text)
{
    return DnsName::fromText(text).value();
}

WorldZone zone(QStringView apex, QStringView text)
{
    const ZoneFile file = readZoneFile(text, name(apex));
    Q_ASSERT(file.errors.isEmpty());
    return WorldZone(name(apex), file.records);
}

QString lines(const QList<ResourceRecord> &records)
{
    QStringList lines;
    for (const ResourceRecord &record : records)
        lines.append(u"%1 %2 %3 %4"_s.arg(record.name.text())
                         .arg(record.ttl.count())
                         .arg(textOf(record.type), displayText(record)));
    return lines.join(u" | ");
}

Message query(QStringView text, RecordType type, bool recursive = false)
{
    Message message;
    message.header.id = 7;
    message.header.recursionDesired = recursive;
    message.questionName = name(text);
    message.questionType = quint16(type);
    return message;
}

} // namespace

class tst_DnsWorld : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void answersByTheRules_data();
    void answersByTheRules();
    void repliesToTheQuery();
    void refusesOtherZones();
    void followsAliasesAcrossItsZones();
    void hasMoods_data();
    void hasMoods();
    void silentServersSayNothing();
    void repliesAreNotAnswered();
    void resolves_data();
    void resolves();
    void remembersAnswers();
    void remembersThatANameIsMissing();
    void remembersNoDataForOneType();
    void forgets();
    void doesNotRememberWithoutMemory();
    void remembersForEachResolver();
    void asksTheNextServer();
    void failsWhenNoServerAnswers();
    void failsForLameDelegations();
    void asksTheDeepestZone();
    void asksTheParentForDs();

private:
    Message ask(const IpAddress &address, const Message &message, int later = 0)
    {
        return m_world.reply(address, message, Noon.addSecs(later)).value();
    }
    QString resolved(QStringView text, RecordType type, int later = 0)
    {
        const Message message = ask(Recursive, query(text, type, true), later);
        return u"%1: %2 / %3"_s.arg(message.header.rcode)
            .arg(lines(message.answers), lines(message.authority));
    }

    DnsWorld m_world;
};

void tst_DnsWorld::init()
{
    m_world = DnsWorld();
    m_world.setZone(First, zone(u"example.com", ExampleZone));
    m_world.setZone(Second, zone(u"other.test", OtherZone));
    m_world.setResolver(Recursive);
}

void tst_DnsWorld::answersByTheRules_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<int>("rcode");
    QTest::addColumn<bool>("authoritative");
    QTest::addColumn<QString>("answers");
    QTest::addColumn<QString>("authority");
    QTest::addColumn<QString>("additional");
    const QString none;
    // RFC 2308, 3: the TTL is the smaller one of the SOA's own and its minimum.
    const QString soa = u"example.com 60 SOA ns.example.com host.example.com 1"_s;
    const auto row = [](const char *claim, const QString &asked, RecordType type, int rcode,
                        bool authoritative, const QString &answers, const QString &authority,
                        const QString &additional) {
        QTest::addRow("%s", claim)
            << asked << type << rcode << authoritative << answers << authority << additional;
    };
    using T = RecordType;
    row("a record is answered with AA", u"web.example.com"_s, T::A, 0, true,
        u"web.example.com 300 A 192.0.2.2"_s, none, none);
    row("a type that is not there is no data", u"web.example.com"_s, T::Txt, 0, true, none, soa,
        none);
    row("a name that is not there is NXDOMAIN", u"no.example.com"_s, T::A, 3, true, none, soa,
        none);
    row("an empty non-terminal is no data", u"empty.example.com"_s, T::A, 0, true, none, soa, none);
    row("name servers bring their addresses", u"example.com"_s, T::Ns, 0, true,
        u"example.com 3600 NS ns.example.com"_s, none, u"ns.example.com 300 A 192.0.2.1"_s);
    row("mail servers bring their addresses", u"example.com"_s, T::Mx, 0, true,
        u"example.com 300 MX web.example.com"_s, none, u"web.example.com 300 A 192.0.2.2"_s);
    row("an alias is followed within the zone", u"www.example.com"_s, T::A, 0, true,
        u"www.example.com 300 CNAME web.example.com | web.example.com 300 A 192.0.2.2"_s, none,
        none);
    row("an alias with another type is no data of its target", u"www.example.com"_s, T::Txt, 0,
        true, u"www.example.com 300 CNAME web.example.com"_s, soa, none);
    row("the alias itself is not followed", u"www.example.com"_s, T::Cname, 0, true,
        u"www.example.com 300 CNAME web.example.com"_s, none, none);
    row("an alias into nothing is NXDOMAIN (RFC 6604)", u"lost.example.com"_s, T::A, 3, true,
        u"lost.example.com 300 CNAME gone.example.com"_s, soa, none);
    row("an alias out of the zone ends there", u"out.example.com"_s, T::A, 0, true,
        u"out.example.com 300 CNAME www.other.test"_s, none, none);
    row("a wildcard answers for names that do not exist", u"x.wild.example.com"_s, T::Txt, 0, true,
        u"x.wild.example.com 300 TXT any"_s, none, none);
    row("over several labels", u"x.y.wild.example.com"_s, T::Txt, 0, true,
        u"x.y.wild.example.com 300 TXT any"_s, none, none);
    row("a wildcard without the type is no data", u"x.wild.example.com"_s, T::A, 0, true, none, soa,
        none);
    row("a name that exists blocks the wildcard", u"there.wild.example.com"_s, T::Txt, 0, true,
        none, soa, none);
    row("and below it", u"x.there.wild.example.com"_s, T::Txt, 3, true, none, soa, none);
    row("an empty non-terminal blocks the wildcard", u"ent.wild.example.com"_s, T::Txt, 0, true,
        none, soa, none);
    row("and below it, too", u"b.ent.wild.example.com"_s, T::Txt, 3, true, none, soa, none);
    row("a wildcard is not its own parent's record", u"wild.example.com"_s, T::Txt, 0, true, none,
        soa, none);
    row("the asterisk itself can be asked for", u"*.wild.example.com"_s, T::Txt, 0, true,
        u"*.wild.example.com 300 TXT any"_s, none, none);
    row("a wildcard alias is followed", u"x.alias.example.com"_s, T::A, 0, true,
        u"x.alias.example.com 300 CNAME web.example.com | web.example.com 300 A 192.0.2.2"_s, none,
        none);
    const QString servers = u"sub.example.com 300 NS ns.sub.example.com | "
                            "sub.example.com 300 NS ns.other.test"_s;
    const QString glue = u"ns.sub.example.com 300 A 192.0.2.5"_s;
    row("below a cut is a referral with glue", u"x.sub.example.com"_s, T::A, 0, false, none,
        servers, glue);
    row("at the cut as well", u"sub.example.com"_s, T::Ns, 0, false, none, servers, glue);
    row("glue itself is a referral", u"ns.sub.example.com"_s, T::A, 0, false, none, servers, glue);
    row("the parent answers for DS", u"sub.example.com"_s, T::Ds, 0, true,
        u"sub.example.com 300 DS \\# 5 00010802ab"_s, none, none);
    row("duplicates are one record", u"twice.example.com"_s, T::Txt, 0, true,
        u"twice.example.com 300 TXT same"_s, none, none);
    row("a name outside is refused", u"example.net"_s, T::A, 5, false, none, none, none);
}

void tst_DnsWorld::answersByTheRules()
{
    QFETCH(QString, asked);
    QFETCH(RecordType, type);
    const Message message = zone(u"example.com", ExampleZone).answer(name(asked), quint16(type));
    QTEST(message.header.rcode, "rcode");
    QTEST(message.header.authoritative, "authoritative");
    QTEST(lines(message.answers), "answers");
    QTEST(lines(message.authority), "authority");
    QTEST(lines(message.additional), "additional");
    QCOMPARE(ask(First, query(asked, type)).header.rcode, message.header.rcode);
}

void tst_DnsWorld::repliesToTheQuery()
{
    Message asked = query(u"web.example.com", RecordType::A, true);
    asked.header.checkingDisabled = true;
    asked.udpSize = 4096;
    const Message message = ask(First, asked);
    QVERIFY(message.header.response);
    QCOMPARE(message.header.id, quint16(7));
    QVERIFY(message.header.recursionDesired);
    QVERIFY(message.header.checkingDisabled);
    QVERIFY(!message.header.recursionAvailable);
    QCOMPARE(message.questionName, asked.questionName);
    QCOMPARE(message.questionType, asked.questionType);
    QVERIFY(message.udpSize);
    QVERIFY(!ask(First, query(u"web.example.com", RecordType::A)).udpSize);
    asked.header.opcode = 4;
    QCOMPARE(ask(First, asked).header.rcode, 4);
    asked.header.opcode = 0;
    asked.questionName.reset();
    QCOMPARE(ask(First, asked).header.rcode, 1);
}

void tst_DnsWorld::refusesOtherZones()
{
    QCOMPARE(ask(First, query(u"www.other.test", RecordType::A)).header.rcode, 5);
    m_world.removeZone(First, name(u"example.com"));
    QCOMPARE(ask(First, query(u"web.example.com", RecordType::A)).header.rcode, 5);
    // A resolver is no name server: without RD it declines.
    QCOMPARE(ask(Recursive, query(u"web.example.com", RecordType::A)).header.rcode, 5);
}

void tst_DnsWorld::followsAliasesAcrossItsZones()
{
    m_world.setZone(First, zone(u"other.test", OtherZone));
    const Message message = ask(First, query(u"out.example.com", RecordType::A));
    QCOMPARE(lines(message.answers),
             u"out.example.com 300 CNAME www.other.test | www.other.test 100 A 192.0.2.9"_s);
    QVERIFY(message.header.authoritative);
    // Ends although the alias does not.
    // A loop is said once.
    QCOMPARE(ask(First, query(u"loop.example.com", RecordType::A)).answers.size(), 1);
    QCOMPARE(ask(First, query(u"ping.example.com", RecordType::A)).answers.size(), 2);
}

void tst_DnsWorld::hasMoods_data()
{
    QTest::addColumn<ServerMood>("mood");
    QTest::addColumn<int>("rcode");
    QTest::addColumn<bool>("authoritative");
    QTest::addColumn<bool>("recursive");
    QTest::addColumn<int>("answers");
    QTest::addRow("normal") << ServerMood::Normal << 0 << true << false << 1;
    QTest::addRow("refuses") << ServerMood::Refuses << 5 << false << false << 0;
    QTest::addRow("fails") << ServerMood::Fails << 2 << false << false << 0;
    QTest::addRow("not authoritative") << ServerMood::NotAuthoritative << 0 << false << false << 1;
    QTest::addRow("intercepted") << ServerMood::AnswersAsResolver << 0 << false << true << 1;
}

void tst_DnsWorld::hasMoods()
{
    QFETCH(ServerMood, mood);
    m_world.setMood(First, mood);
    QCOMPARE(m_world.mood(First), mood);
    const Message message = ask(First, query(u"web.example.com", RecordType::A));
    QTEST(message.header.rcode, "rcode");
    QTEST(message.header.authoritative, "authoritative");
    QTEST(message.header.recursionAvailable, "recursive");
    QTEST(int(message.answers.size()), "answers");
}

void tst_DnsWorld::silentServersSayNothing()
{
    m_world.setMood(First, ServerMood::Silent);
    QVERIFY(!m_world.reply(First, query(u"web.example.com", RecordType::A), Noon));
}

void tst_DnsWorld::repliesAreNotAnswered()
{
    Message message = query(u"web.example.com", RecordType::A);
    message.header.response = true;
    QVERIFY(!m_world.reply(First, message, Noon));
}

void tst_DnsWorld::resolves_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<QString>("expected");
    using T = RecordType;
    QTest::addRow("a record") << u"web.example.com"_s << T::A
                              << u"0: web.example.com 300 A 192.0.2.2 / "_s;
    QTest::addRow("an alias across servers")
        << u"out.example.com"_s << T::A
        << u"0: out.example.com 300 CNAME www.other.test | www.other.test 100 A 192.0.2.9 / "_s;
    QTest::addRow("no data") << u"web.example.com"_s << T::Txt
                             << u"0:  / example.com 60 SOA ns.example.com host.example.com 1"_s;
    QTest::addRow("no such name")
        << u"no.example.com"_s << T::Txt
        << u"3:  / example.com 60 SOA ns.example.com host.example.com 1"_s;
    QTest::addRow("a name of no zone")
        << u"nowhere.invalid"_s << T::A << u"3:  / . 86400 SOA . . 0"_s;
    QTest::addRow("an endless alias fails") << u"loop.example.com"_s << T::A << u"2:  / "_s;
    QTest::addRow("an alias into a lame delegation fails")
        << u"todead.example.com"_s << T::A << u"2:  / "_s;
}

void tst_DnsWorld::resolves()
{
    QFETCH(QString, asked);
    QFETCH(RecordType, type);
    const Message message = ask(Recursive, query(asked, type, true));
    QVERIFY(message.header.recursionAvailable);
    QVERIFY(!message.header.authoritative);
    QTEST(resolved(asked, type), "expected");
    QTEST(resolved(asked, type), "expected"); // from memory
}

void tst_DnsWorld::remembersAnswers()
{
    const QString fresh = resolved(u"web.example.com", RecordType::A);
    m_world.setZone(First,
                    zone(u"example.com",
                         u"@ 3600 SOA ns host 2 2 3 4 60\n"
                         "web 300 A 192.0.2.99"));
    QCOMPARE(resolved(u"web.example.com", RecordType::A, 100),
             u"0: web.example.com 200 A 192.0.2.2 / "_s);
    QCOMPARE(resolved(u"web.example.com", RecordType::A, 299),
             u"0: web.example.com 1 A 192.0.2.2 / "_s);
    QCOMPARE(resolved(u"web.example.com", RecordType::A, 300),
             u"0: web.example.com 300 A 192.0.2.99 / "_s);
    QVERIFY(fresh != resolved(u"web.example.com", RecordType::A, 300));
}

void tst_DnsWorld::remembersThatANameIsMissing()
{
    resolved(u"new.example.com", RecordType::A);
    m_world.setZone(First,
                    zone(u"example.com",
                         u"@ 3600 SOA ns host 2 2 3 4 60\n"
                         "new 300 TXT \"x\""));
    // RFC 2308, 5: for all types, however asked, and only for the negative TTL.
    QCOMPARE(resolved(u"new.example.com", RecordType::Txt, 50),
             u"3:  / example.com 10 SOA ns.example.com host.example.com 1"_s);
    QCOMPARE(resolved(u"new.example.com", RecordType::Txt, 60),
             u"0: new.example.com 300 TXT x / "_s);
}

void tst_DnsWorld::remembersNoDataForOneType()
{
    resolved(u"web.example.com", RecordType::Txt);
    resolved(u"web.example.com", RecordType::Cname);
    m_world.setZone(First,
                    zone(u"example.com",
                         u"@ 3600 SOA ns host 2 2 3 4 60\n"
                         "web 300 TXT \"x\"\nweb 300 A 192.0.2.7"));
    QCOMPARE(resolved(u"web.example.com", RecordType::A, 30),
             u"0: web.example.com 300 A 192.0.2.7 / "_s);
    QCOMPARE(resolved(u"web.example.com", RecordType::Txt, 30),
             u"0:  / example.com 30 SOA ns.example.com host.example.com 1"_s);
}

void tst_DnsWorld::forgets()
{
    resolved(u"no.example.com", RecordType::A);
    m_world.setZone(First, zone(u"example.com", u"no 300 A 192.0.2.8"));
    m_world.forget();
    QCOMPARE(resolved(u"no.example.com", RecordType::A), u"0: no.example.com 300 A 192.0.2.8 / "_s);
}

void tst_DnsWorld::doesNotRememberWithoutMemory()
{
    m_world.setResolver(Recursive, false);
    resolved(u"no.example.com", RecordType::A);
    m_world.setZone(First, zone(u"example.com", u"no 300 A 192.0.2.8"));
    QCOMPARE(resolved(u"no.example.com", RecordType::A), u"0: no.example.com 300 A 192.0.2.8 / "_s);
}

void tst_DnsWorld::remembersForEachResolver()
{
    const IpAddress another = IpAddress::fromText(u"127.0.0.9").value();
    m_world.setResolver(another);
    resolved(u"no.example.com", RecordType::A);
    m_world.setZone(First, zone(u"example.com", u"no 300 A 192.0.2.8"));
    QCOMPARE(ask(another, query(u"no.example.com", RecordType::A, true)).header.rcode, 0);
    QCOMPARE(ask(Recursive, query(u"no.example.com", RecordType::A, true)).header.rcode, 3);
}

void tst_DnsWorld::asksTheNextServer()
{
    m_world.setZone(Second, zone(u"example.com", u"web 300 A 192.0.2.77"));
    for (const ServerMood mood : {ServerMood::Silent, ServerMood::Refuses, ServerMood::Fails,
                                  ServerMood::NotAuthoritative}) {
        m_world.forget();
        m_world.setMood(First, mood);
        QCOMPARE(resolved(u"web.example.com", RecordType::A),
                 u"0: web.example.com 300 A 192.0.2.77 / "_s);
    }
}

void tst_DnsWorld::failsWhenNoServerAnswers()
{
    m_world.setMood(First, ServerMood::Silent);
    QCOMPARE(resolved(u"web.example.com", RecordType::A), u"2:  / "_s);
    m_world.setMood(First, ServerMood::Normal);
    QCOMPARE(resolved(u"web.example.com", RecordType::A),
             u"0: web.example.com 300 A 192.0.2.2 / "_s);
}

void tst_DnsWorld::failsForLameDelegations()
{
    QCOMPARE(resolved(u"x.sub.example.com", RecordType::A), u"2:  / "_s);
}

void tst_DnsWorld::asksTheDeepestZone()
{
    m_world.setZone(Second, zone(u"sub.example.com", u"x 300 A 192.0.2.6"));
    QCOMPARE(resolved(u"x.sub.example.com", RecordType::A),
             u"0: x.sub.example.com 300 A 192.0.2.6 / "_s);
    // Its silence is not made up for by the parent.
    m_world.forget();
    m_world.setMood(Second, ServerMood::Silent);
    QCOMPARE(resolved(u"x.sub.example.com", RecordType::A), u"2:  / "_s);
}

void tst_DnsWorld::asksTheParentForDs()
{
    m_world.setZone(Second, zone(u"sub.example.com", u"x 300 A 192.0.2.6"));
    QCOMPARE(resolved(u"sub.example.com", RecordType::Ds),
             u"0: sub.example.com 300 DS \\# 5 00010802ab / "_s);
}

QTEST_GUILESS_MAIN(tst_DnsWorld)
#include "tst_dnsworld.moc"
