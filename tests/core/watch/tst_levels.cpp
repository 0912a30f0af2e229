#include "core/watch/levels.h"

#include "core/services/service.h"

#include <QTest>

using namespace sda;

using Mark = Levels::Mark;

Q_DECLARE_METATYPE(sda::Levels::Mark)

namespace {

using namespace Qt::StringLiterals;
using Kind = ServerView::Kind;

QDateTime at(int minutes)
{
    return QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC).addSecs(60 * minutes);
}

ServerView view(Kind kind, Outcome outcome, bool right = false, int until = 0)
{
    return {.kind = kind,
            .name = u"server"_s,
            .right = right,
            .outcome = outcome,
            .until = until ? at(until) : QDateTime()};
}

ServerView has(Kind kind)
{
    return view(kind, Outcome::Answer, true);
}

ServerView lacks(Kind kind)
{
    return view(kind, Outcome::NoSuchName);
}

ServerView silent(Kind kind)
{
    return view(kind, Outcome::Timeout);
}

ServerView waits(Kind kind)
{
    return {.kind = kind, .waiting = true};
}

ServerView remembers(Kind kind, int until)
{
    return view(kind, Outcome::NoData, false, until);
}

Levels levelsOfServers(const QList<ServerView> &servers)
{
    return levelsOf({.id = u"mx"_s, .servers = servers}, nullptr, {});
}

} // namespace

class tst_Levels : public QObject
{
    Q_OBJECT

private slots:
    void eachServerHasAMark_data();
    void eachServerHasAMark();
    void aStepHasAMark_data();
    void aStepHasAMark();
    void countsWhoHasIt();
    void placesKeepNameCountryAndOrder();
    void everybodyAtIsTheLastMoment_data();
    void everybodyAtIsTheLastMoment();
    void theServiceIsWhatThePersonSays_data();
    void theServiceIsWhatThePersonSays();
};

void tst_Levels::eachServerHasAMark_data()
{
    QTest::addColumn<ServerView>("server");
    QTest::addColumn<Mark>("mark");
    const auto row = [](const char *claim, const ServerView &server, Mark mark) {
        QTest::addRow("%s", claim) << server << mark;
    };
    row("a name server that has it", has(Kind::NameServer), Mark::Right);
    row("a name server that has not", lacks(Kind::NameServer), Mark::Differs);
    row("a name server with another value", view(Kind::NameServer, Outcome::Answer), Mark::Differs);
    row("a name server without the type", view(Kind::NameServer, Outcome::NoData), Mark::Differs);
    row("a silent name server", silent(Kind::NameServer), Mark::Unknown);
    row("a name server that is being asked", waits(Kind::NameServer), Mark::Looking);
    ServerView lame = view(Kind::NameServer, Outcome::Answer);
    lame.lame = true;
    row("a name server that does not serve the zone", lame, Mark::Unknown);
    row("a name server that refers elsewhere", view(Kind::NameServer, Outcome::Referral),
        Mark::Unknown);
    row("a name server that fails", view(Kind::NameServer, Outcome::ServerFailure), Mark::Unknown);
    row("a name server that refuses", view(Kind::NameServer, Outcome::Refused), Mark::Unknown);
    for (const Kind kind : {Kind::Resolver, Kind::PublicResolver}) {
        row("a resolver that has it", has(kind), Mark::Right);
        row("a resolver that remembers nothing there", remembers(kind, 5), Mark::Remembers);
        row("a resolver that remembers an old value", view(kind, Outcome::Answer, false, 5),
            Mark::Remembers);
        row("a resolver that has something else, nobody knows why", lacks(kind), Mark::Differs);
        row("a resolver that cannot be asked", silent(kind), Mark::Unknown);
        row("a resolver that fails", view(kind, Outcome::ServerFailure), Mark::Unknown);
        row("a resolver that is being asked", waits(kind), Mark::Looking);
    }
}

void tst_Levels::eachServerHasAMark()
{
    QFETCH(ServerView, server);
    QFETCH(Mark, mark);
    const Levels levels = levelsOfServers({server});
    const bool isNameServer = server.kind == Kind::NameServer;
    const QList<Levels::Place> &places = isNameServer ? levels.nameServers : levels.world;
    QCOMPARE(places.size(), 1);
    QVERIFY((isNameServer ? levels.world : levels.nameServers).isEmpty());
    QCOMPARE(places.first().mark, mark);
    QCOMPARE(places.first().until, mark == Mark::Remembers ? at(5) : QDateTime());
}

void tst_Levels::aStepHasAMark_data()
{
    QTest::addColumn<QList<ServerView>>("servers");
    QTest::addColumn<Mark>("nameServers");
    QTest::addColumn<Mark>("world");
    const auto row = [](const char *claim, const QList<ServerView> &servers, Mark nameServers,
                        Mark world) {
        QTest::addRow("%s", claim) << servers << nameServers << world;
    };
    const Kind ns = Kind::NameServer;
    const Kind own = Kind::Resolver;
    const Kind pub = Kind::PublicResolver;
    row("nobody was asked", {}, Mark::NotYet, Mark::NotYet);
    row("the first answers are out", {waits(ns), waits(ns)}, Mark::Looking, Mark::NotYet);
    row("one has it, the other is being asked", {has(ns), waits(ns)}, Mark::Looking, Mark::NotYet);
    row("one has it, the other has not", {has(ns), lacks(ns)}, Mark::Differs, Mark::NotYet);
    row("one has not, the other is being asked", {lacks(ns), waits(ns)}, Mark::Differs,
        Mark::NotYet);
    row("all have it, the world was not asked yet", {has(ns), has(ns)}, Mark::Right, Mark::NotYet);
    row("all that answer have it", {has(ns), silent(ns), has(own), silent(pub)}, Mark::Right,
        Mark::Right);
    row("nobody answers", {silent(ns), silent(own)}, Mark::Unknown, Mark::Unknown);
    row("one resolver still remembers", {has(ns), has(own), remembers(pub, 5)}, Mark::Right,
        Mark::Remembers);
    row("one resolver remembers, another is asked", {has(ns), waits(own), remembers(pub, 5)},
        Mark::Right, Mark::Remembers);
    row("one resolver has it, others are being asked", {has(ns), has(own), waits(pub)}, Mark::Right,
        Mark::Looking);
    row("by resolvers alone", {silent(ns), has(own)}, Mark::Unknown, Mark::Right);
}

void tst_Levels::aStepHasAMark()
{
    QFETCH(QList<ServerView>, servers);
    QFETCH(Mark, nameServers);
    QFETCH(Mark, world);
    const Levels levels = levelsOfServers(servers);
    QCOMPARE(levels.nameServersMark(), nameServers);
    QCOMPARE(levels.worldMark(), world);
}

void tst_Levels::countsWhoHasIt()
{
    const Kind ns = Kind::NameServer;
    const Levels levels =
        levelsOfServers({has(ns), lacks(ns), silent(ns), has(ns), has(Kind::Resolver)});
    QCOMPARE(levels.rightAtNameServers(), 2);
    QCOMPARE(levels.nameServers.size(), 4);
}

void tst_Levels::placesKeepNameCountryAndOrder()
{
    ServerView first = has(Kind::Resolver);
    first.name = u"192.0.2.53"_s;
    ServerView second = has(Kind::PublicResolver);
    second.name = u"Far away"_s;
    second.country = u"KR"_s;
    const Levels levels = levelsOfServers({has(Kind::NameServer), first, second});
    QCOMPARE(levels.world.size(), 2);
    QCOMPARE(levels.world[0].name, u"192.0.2.53"_s);
    QCOMPARE(levels.world[0].country, QString());
    QCOMPARE(levels.world[1].name, u"Far away"_s);
    QCOMPARE(levels.world[1].country, u"KR"_s);
}

void tst_Levels::everybodyAtIsTheLastMoment_data()
{
    QTest::addColumn<int>("everywhereAt");
    QTest::addColumn<QList<ServerView>>("resolvers");
    QTest::addColumn<int>("expected");
    const Kind own = Kind::Resolver;
    const Kind pub = Kind::PublicResolver;
    QTest::addRow("nobody remembers anything") << 0 << QList{has(own), has(pub)} << 0;
    QTest::addRow("by the time the record became right") << 30 << QList{has(own)} << 30;
    QTest::addRow("one resolver remembers") << 0 << QList{has(own), remembers(pub, 7)} << 7;
    QTest::addRow("the last of several")
        << 0 << QList{remembers(own, 5), remembers(pub, 20), remembers(pub, 7)} << 20;
    QTest::addRow("others may remember longer than those asked")
        << 30 << QList{remembers(own, 5)} << 30;
    QTest::addRow("those asked remember longer than it should be")
        << 30 << QList{remembers(own, 45)} << 45;
    QTest::addRow("who has it remembers nothing else")
        << 0 << QList{view(own, Outcome::Answer, true, 9)} << 0;
}

void tst_Levels::everybodyAtIsTheLastMoment()
{
    QFETCH(int, everywhereAt);
    QFETCH(QList<ServerView>, resolvers);
    QFETCH(int, expected);
    RecordReport report{.servers = QList{has(Kind::NameServer)} + resolvers};
    if (everywhereAt)
        report.everywhereAt = at(everywhereAt);
    QCOMPARE(levelsOf(report, nullptr, {}).everybodyAt, expected ? at(expected) : QDateTime());
}

void tst_Levels::theServiceIsWhatThePersonSays_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("current");
    QTest::addColumn<Mark>("mark");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *claim, bool isThere, const QString &status,
                        const QString &current, Mark mark, const QString &word = {}) {
        QTest::addRow("%s", claim) << isThere << status << current << mark << word;
    };
    const QString ours = u"ours"_s;
    const QString old = u"old"_s;
    row("nothing is said, nothing is there", false, {}, {}, Mark::NotYet);
    row("nothing is said, the record is there", true, {}, {}, Mark::Unknown);
    row("verified, in the console's word", true, u"Angekommen"_s, {}, Mark::Right);
    row("verified, in other letters", true, u" angekommen "_s, {}, Mark::Right);
    row("verified, by its meaning", true, u"verified"_s, {}, Mark::Right);
    row("verified, though we see nothing", false, u"Angekommen"_s, {}, Mark::Right);
    row("verified, whatever value was copied before", true, u"Angekommen"_s, old, Mark::Right);
    row("waiting: it looks", true, u"Unterwegs"_s, {}, Mark::Looking);
    row("waiting: it cannot see what is not there", false, u"Unterwegs"_s, {}, Mark::NotYet);
    row("waiting, by its meaning", true, u"waiting"_s, {}, Mark::Looking);
    row("waiting, and it sees an old value", true, u"Unterwegs"_s, old, Mark::Differs);
    row("waiting, and it sees the right value, which is no tick yet", true, u"Unterwegs"_s, ours,
        Mark::Looking);
    row("failed does not tell which record it was", true, u"Kaputt"_s, {}, Mark::Unknown,
        u"Kaputt"_s);
    row("failed, by its meaning", true, u"failed"_s, {}, Mark::Unknown, u"failed"_s);
    row("failed, and it sees an old value", true, u"Kaputt"_s, old, Mark::Differs);
    row("failed, though it sees the right value", true, u"Kaputt"_s, ours, Mark::Unknown,
        u"Kaputt"_s);
    row("failed, and the record is not there", false, u"failed"_s, {}, Mark::NotYet);
    row("not switched on", true, u"off"_s, {}, Mark::Unknown, u"off"_s);
    row("a word that the service does not have", true, u"Maybe"_s, {}, Mark::Unknown, u"Maybe"_s);
    row("no word, but an old value", true, {}, old, Mark::Differs);
}

void tst_Levels::theServiceIsWhatThePersonSays()
{
    QFETCH(bool, isThere);
    QFETCH(QString, status);
    QFETCH(QString, current);
    QFETCH(Mark, mark);
    QFETCH(QString, word);
    Service service;
    service.statusWords = {{u"Angekommen"_s, u"verified"_s},
                           {u"Unterwegs"_s, u"waiting"_s},
                           {u"Kaputt"_s, u"failed"_s}};
    PlannedRecord planned{.id = u"token"_s, .verify = VerifyMode::Token};
    planned.record.name = *DnsName::fromText(u"sampledomain.com");
    planned.record.value = u"ours"_s;
    const RecordReport report{
        .id = planned.id,
        .servers = {isThere ? has(Kind::NameServer) : lacks(Kind::NameServer)},
        .zone = planned.record.name};
    ConsoleWord said{.status = status};
    said.currentValues.insert(planned.id, current);
    const Levels levels = levelsOf(report, &service, said, &planned);
    QCOMPARE(levels.service, mark);
    QCOMPARE(levels.serviceWord, word);
    QVERIFY(levelsOf(report, nullptr, said).service != Mark::Right); // no service, no word
}

QTEST_GUILESS_MAIN(tst_Levels)
#include "tst_levels.moc"
