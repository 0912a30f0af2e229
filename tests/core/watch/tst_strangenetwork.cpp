#include "handclock.h"
#include "smallworld.h"

#include "core/watch/history.h"
#include "core/watch/news.h"
#include "core/watch/watch.h"

#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(RecordState)

namespace {

using Answers = std::optional<Answer> (*)(const Question &);

const QString gateway = u"10.0.0.1"_s;

Answer of(Outcome outcome, bool authoritative = false)
{
    return {.outcome = outcome, .authoritative = authoritative, .recursionAvailable = true};
}

Answer withRecord(const Question &question, const RecordData &data, bool authoritative)
{
    Answer answer = of(Outcome::Answer, authoritative);
    answer.records.append({question.name, question.type, std::chrono::seconds(1), data});
    return answer;
}

/// What networks say before one has signed in, or while they come up.
struct Portal
{
    const char *title;
    Answers answers;
    bool isKnowable; ///< it can be told from the truth; else two looks believe it
};
const Portal portals[] = {
    {"sends every name to itself",
     [](const Question &question) -> std::optional<Answer> {
         if (question.type == RecordType::A)
             return withRecord(question, AddressData{*IpAddress::fromText(gateway)}, true);
         return of(Outcome::NoData);
     },
     true},
    {"says that nothing exists",
     [](const Question &) -> std::optional<Answer> { return of(Outcome::NoSuchName); }, true},
    {"says so with authority",
     [](const Question &) -> std::optional<Answer> { return of(Outcome::NoSuchName, true); }, true},
    {"refuses everything",
     [](const Question &) -> std::optional<Answer> { return of(Outcome::Refused); }, true},
    {"refuses in the name servers' place, and its resolver finds nothing",
     [](const Question &question) -> std::optional<Answer> {
         return of(question.server.recursive ? Outcome::ServerFailure : Outcome::Refused);
     },
     true},
    {"the same, and its resolver remembers who serves the zone",
     [](const Question &question) -> std::optional<Answer> {
         if (!question.server.recursive)
             return of(Outcome::Refused);
         if (question.type == RecordType::Ns && question.name.labelCount() > 1)
             return std::nullopt;
         if (question.type == RecordType::A)
             return std::nullopt;
         return of(Outcome::ServerFailure);
     },
     true},
    {"answers in the name servers' place",
     [](const Question &question) -> std::optional<Answer> {
         if (question.server.recursive)
             return std::nullopt;
         return of(Outcome::NoSuchName);
     },
     true},
    {"answers in their place with the record as it was, and without authority",
     [](const Question &question) -> std::optional<Answer> {
         if (question.server.recursive || question.type != RecordType::Txt)
             return std::nullopt;
         const QByteArray number = question.name.labels().at(1).mid(1);
         return withRecord(question, TxtData{{"token-" + number}}, false);
     },
     true},
    {"is silent", [](const Question &) -> std::optional<Answer> { return of(Outcome::Timeout); },
     true},
    {"takes away all, with the name servers' authority",
     [](const Question &question) -> std::optional<Answer> {
         if (question.server.recursive)
             return std::nullopt;
         return of(Outcome::NoSuchName, true);
     },
     false},
    {"answers every text with its own, with authority",
     [](const Question &question) -> std::optional<Answer> {
         if (question.type != RecordType::Txt)
             return std::nullopt;
         return withRecord(question, TxtData{{"please sign in"}}, true);
     },
     false},
};

bool isTick(RecordState state)
{
    return state == RecordState::Verified || state == RecordState::VerifiedWithRemark
        || state == RecordState::Waiting;
}

bool isBad(RecordState state)
{
    return state == RecordState::Wrong || state == RecordState::Missing;
}

} // namespace

/// A hotel, a train, a computer that has just woken up: no tick and no alarm comes of one look over
/// a network that nobody knows, and none at all where it can be told from the truth.
class tst_StrangeNetwork : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void oneLookRaisesNoAlarm_data() { everyPortal(); }
    void oneLookRaisesNoAlarm();
    void noTickComesOfIt_data() { everyPortal(); }
    void noTickComesOfIt();
    void whatCanBeToldNeverRaisesAnAlarm_data();
    void whatCanBeToldNeverRaisesAnAlarm();
    void whatIsTrueOverTheOtherNetworkIsSoonBelieved();
    void aTickThatCameMeanwhileIsSoonShown();
    void nothingThatWasNotBelievedRestartsTheCountdown();
    void anotherPlanIsBelievedAtOnce();

private:
    void everyPortal();
    /// What people are told of a look: with states, alarms and history.
    void look(Watch &watch)
    {
        QTRY_VERIFY(!watch.isLooking());
        noteHistory(m_history, watch.report(), m_clock->wall());
        for (const News &news : m_desk.take(watch.report(), {}, {}, m_clock->wall()))
            m_alarms += news.kind == News::Kind::RecordFellBack ? 1 : 0;
    }
    void next(Watch &watch)
    {
        while (!watch.isLooking())
            m_clock->pass(m_clock->nextIn().value());
        look(watch);
    }
    RecordState stateOf(const Watch &watch) const { return watch.report().records[0].state; }

    std::unique_ptr<HandClock> m_clock;
    std::unique_ptr<SmallWorld> m_world;
    NewsDesk m_desk;
    History m_history;
    int m_alarms = 0;
};

void tst_StrangeNetwork::init()
{
    m_clock = std::make_unique<HandClock>();
    m_world = std::make_unique<SmallWorld>(*m_clock, 1);
    m_desk = NewsDesk(1);
    m_history.clear();
    m_alarms = 0;
}

void tst_StrangeNetwork::everyPortal()
{
    QTest::addColumn<int>("portal");
    for (int i = 0; i < int(std::size(portals)); ++i)
        QTest::addRow("%s", portals[i].title) << i;
}

void tst_StrangeNetwork::oneLookRaisesNoAlarm()
{
    QFETCH(int, portal);
    Watch watch(*m_world, *m_clock, m_world->routes());
    watch.setPlan(SmallWorld::planFor(0));
    watch.setWatching(true);
    look(watch);
    next(watch);
    QCOMPARE(stateOf(watch), RecordState::Verified);

    int bad = 0;
    const auto counting = connect(&watch, &Watch::reportChanged, this, [&] {
        for (const RecordReport &record : watch.report().records)
            bad += isBad(record.state) ? 1 : 0;
        const bool accuses = std::ranges::any_of(watch.report().findings, [](const Finding &f) {
            return f.severity() == Severity::Error;
        });
        bad += accuses ? 1 : 0;
    });
    m_world->between = portals[portal].answers;
    m_clock->sleep(std::chrono::hours(1));
    watch.lookAgain();
    look(watch);
    QCOMPARE(stateOf(watch), RecordState::Unknown);
    QCOMPARE(bad, 0);
    m_world->between = {};
    next(watch);
    next(watch);
    QCOMPARE(stateOf(watch), RecordState::Verified);
    QCOMPARE(bad, 0);
    QCOMPARE(m_alarms, 0);
    disconnect(counting);
    for (const StateChange &change : std::as_const(m_history))
        QVERIFY(!isBad(change.state));
}

void tst_StrangeNetwork::noTickComesOfIt()
{
    QFETCH(int, portal);
    m_world->setRecord(0, false);
    Watch watch(*m_world, *m_clock, m_world->routes());
    watch.setPlan(SmallWorld::planFor(0));
    watch.setWatching(true);
    look(watch);
    QCOMPARE(stateOf(watch), RecordState::Missing);
    int ticks = 0;
    connect(&watch, &Watch::reportChanged, this, [&] {
        for (const RecordReport &record : watch.report().records)
            ticks += isTick(record.state) ? 1 : 0;
    });
    m_world->between = portals[portal].answers;
    next(watch); // nobody has noticed that the network is another one
    watch.lookAgain();
    look(watch);
    next(watch);
    m_world->between = {};
    next(watch);
    next(watch);
    QCOMPARE(stateOf(watch), RecordState::Missing);
    QCOMPARE(ticks, 0);
}

void tst_StrangeNetwork::whatCanBeToldNeverRaisesAnAlarm_data()
{
    QTest::addColumn<int>("portal");
    QTest::addColumn<bool>("noticed");
    for (int i = 0; i < int(std::size(portals)); ++i) {
        if (!portals[i].isKnowable)
            continue;
        QTest::addRow("%s", portals[i].title) << i << true;
        QTest::addRow("%s, and nobody has noticed", portals[i].title) << i << false;
    }
}

void tst_StrangeNetwork::whatCanBeToldNeverRaisesAnAlarm()
{
    QFETCH(int, portal);
    QFETCH(bool, noticed);
    Watch watch(*m_world, *m_clock, m_world->routes());
    watch.setPlan(SmallWorld::planFor(0));
    watch.setWatching(true);
    look(watch);
    m_world->between = portals[portal].answers;
    if (noticed) {
        watch.lookAgain();
        look(watch);
    }
    for (int i = 0; i < 4; ++i) {
        next(watch);
        QCOMPARE(stateOf(watch), RecordState::Unknown);
    }
    watch.lookNow();
    look(watch);
    QCOMPARE(stateOf(watch), RecordState::Unknown);
    m_world->between = {};
    next(watch);
    QCOMPARE(stateOf(watch), RecordState::Verified);
    QCOMPARE(m_alarms, 0);
}

void tst_StrangeNetwork::whatIsTrueOverTheOtherNetworkIsSoonBelieved()
{
    Watch watch(*m_world, *m_clock, m_world->routes());
    watch.setPlan(SmallWorld::planFor(0));
    watch.setWatching(true);
    look(watch);
    m_clock->sleep(std::chrono::hours(8));
    m_world->setRecord(0, false);
    watch.lookAgain();
    look(watch);
    QCOMPARE(stateOf(watch), RecordState::Unknown);
    QCOMPARE(idOf(watch.report().records[0].findings.first().code()), u"zone.split-answers"_s);
    const auto before = m_clock->steady();
    next(watch);
    QCOMPARE(stateOf(watch), RecordState::Missing);
    QCOMPARE(m_clock->steady() - before, std::chrono::seconds(5));
    QCOMPARE(m_alarms, 1);
}

void tst_StrangeNetwork::aTickThatCameMeanwhileIsSoonShown()
{
    m_world->setRecord(0, false);
    Watch watch(*m_world, *m_clock, m_world->routes());
    watch.setPlan(SmallWorld::planFor(0));
    watch.setWatching(true);
    look(watch);
    m_world->setRecord(0, true);
    watch.setRoutes(m_world->routes());
    watch.lookAgain();
    look(watch);
    QCOMPARE(stateOf(watch), RecordState::Unknown);
    const auto before = m_clock->steady();
    next(watch);
    QVERIFY(isTick(stateOf(watch)));
    QCOMPARE(m_clock->steady() - before, std::chrono::seconds(5));
}

void tst_StrangeNetwork::nothingThatWasNotBelievedRestartsTheCountdown()
{
    m_world->setRecord(0, false);
    Watch watch(*m_world, *m_clock, m_world->routes());
    watch.setPlan(SmallWorld::planFor(0));
    watch.setWatching(true);
    look(watch);
    m_world->setRecord(0, true);
    next(watch);
    const QDateTime everywhereAt = watch.report().records[0].everywhereAt;
    QVERIFY(everywhereAt.isValid());
    m_world->between = [](const Question &question) -> std::optional<Answer> {
        if (question.server.recursive)
            return std::nullopt;
        return of(Outcome::NoSuchName, true);
    };
    watch.lookAgain();
    look(watch);
    m_world->between = {};
    next(watch);
    next(watch);
    QCOMPARE(watch.report().records[0].everywhereAt, everywhereAt);
}

void tst_StrangeNetwork::anotherPlanIsBelievedAtOnce()
{
    Watch watch(*m_world, *m_clock, m_world->routes());
    watch.setPlan(SmallWorld::planFor(0));
    watch.setWatching(true);
    look(watch);
    watch.lookAgain();
    Plan other = SmallWorld::planFor(0);
    other.records[0].record.value = u"another token"_s;
    watch.setPlan(other);
    look(watch);
    QVERIFY(isBad(stateOf(watch)));
}

QTEST_GUILESS_MAIN(tst_StrangeNetwork)
#include "tst_strangenetwork.moc"
