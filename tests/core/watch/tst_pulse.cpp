#include "handclock.h"

#include "core/watch/pulse.h"

#include <QSignalSpy>
#include <QTest>

using namespace sda;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

NetworkState networkOf(const QStringList &addresses, const QString &resolver = u"192.0.2.53"_s)
{
    return {.resolvers = {Server{IpAddress::fromText(resolver).value(), 53, true}},
            .addresses = addresses};
}

const NetworkState home = networkOf({u"198.51.100.7"_s});
const NetworkState office = networkOf({u"203.0.113.7"_s});
const NetworkState lost = networkOf({});

} // namespace

class tst_Pulse : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void nothingIsToldWhileNothingHappens();
    void sleepIsTold();
    void shortSleepIsNot();
    void whoWasStoppedForLongHasSlept();
    void aClockSetForwardIsNoWorseThanSleep();
    void aClockSetBackIsNothing();
    void anotherNetworkIsTold();
    void anotherResolverIsTold();
    void lossAndReturnAreTold();
    void aRenewedAddressIsNoChange();
    void aNetworkThatKeepsChangingIsToldWhenItHolds();
    void anotherPrivacyAddressIsNoChange();
    void sleepAndAnotherNetworkAreBothTold();
    void whoListensMayDeleteIt();
    void saysItAsFindings();
    void readsTheRealNetwork();

private:
    void beats(int count) { m_clock->pass(count * 5s); }

    std::unique_ptr<HandClock> m_clock;
    std::unique_ptr<Pulse> m_pulse;
    std::unique_ptr<QSignalSpy> m_woke;
    std::unique_ptr<QSignalSpy> m_changed;
    NetworkState m_network;
};

void tst_Pulse::init()
{
    m_clock = std::make_unique<HandClock>();
    m_network = home;
    m_pulse = std::make_unique<Pulse>(*m_clock, [this] { return m_network; });
    m_woke = std::make_unique<QSignalSpy>(m_pulse.get(), &Pulse::woke);
    m_changed = std::make_unique<QSignalSpy>(m_pulse.get(), &Pulse::networkChanged);
}

void tst_Pulse::nothingIsToldWhileNothingHappens()
{
    beats(1000);
    QCOMPARE(m_woke->size(), 0);
    QCOMPARE(m_changed->size(), 0);
    QVERIFY(m_pulse->network() == home);
}

void tst_Pulse::sleepIsTold()
{
    beats(3);
    const QDateTime since = m_clock->wall();
    m_clock->sleep(8h);
    beats(1);
    QCOMPARE(m_woke->size(), 1);
    QCOMPARE(m_woke->at(0).at(0).toDateTime(), since);
    beats(10);
    QCOMPARE(m_woke->size(), 1);
}

void tst_Pulse::shortSleepIsNot()
{
    beats(1);
    m_clock->sleep(29s);
    beats(1);
    QCOMPARE(m_woke->size(), 0);
    m_clock->sleep(30s);
    beats(1);
    QCOMPARE(m_woke->size(), 1);
}

void tst_Pulse::whoWasStoppedForLongHasSlept()
{
    beats(1);
    const QDateTime since = m_clock->wall();
    m_clock->standStill(61s);
    beats(1);
    QCOMPARE(m_woke->size(), 1);
    QCOMPARE(m_woke->at(0).at(0).toDateTime(), since);
}

void tst_Pulse::aClockSetForwardIsNoWorseThanSleep()
{
    beats(1);
    const QDateTime since = m_clock->wall();
    m_clock->setWall(since.addYears(30));
    beats(1);
    QCOMPARE(m_woke->size(), 1);
    QCOMPARE(m_woke->at(0).at(0).toDateTime(), since);
    beats(10);
    QCOMPARE(m_woke->size(), 1);
    QCOMPARE(m_changed->size(), 0);
}

void tst_Pulse::aClockSetBackIsNothing()
{
    beats(1);
    m_clock->setWall(m_clock->wall().addYears(-30));
    beats(10);
    QCOMPARE(m_woke->size(), 0);
    QCOMPARE(m_changed->size(), 0);
}

void tst_Pulse::anotherNetworkIsTold()
{
    m_network = office;
    beats(1);
    QCOMPARE(m_changed->size(), 0);
    beats(1);
    QCOMPARE(m_changed->size(), 1);
    QVERIFY(m_pulse->network() == office);
    beats(10);
    QCOMPARE(m_changed->size(), 1);
}

void tst_Pulse::anotherResolverIsTold()
{
    m_network = networkOf(home.addresses, u"192.0.2.54"_s);
    beats(2);
    QCOMPARE(m_changed->size(), 1);
    QVERIFY(m_pulse->network().resolvers != home.resolvers);
}

void tst_Pulse::lossAndReturnAreTold()
{
    m_network = lost;
    beats(2);
    QCOMPARE(m_changed->size(), 1);
    QVERIFY(!m_changed->at(0).at(0).value<NetworkState>().isConnected());
    m_network = home;
    beats(2);
    QCOMPARE(m_changed->size(), 2);
    QVERIFY(m_changed->at(1).at(0).value<NetworkState>().isConnected());
}

void tst_Pulse::aRenewedAddressIsNoChange()
{
    for (int i = 0; i < 20; ++i) {
        m_network = lost;
        beats(1);
        m_network = home;
        beats(1);
    }
    QCOMPARE(m_changed->size(), 0);
    QVERIFY(m_pulse->network() == home);
}

void tst_Pulse::aNetworkThatKeepsChangingIsToldWhenItHolds()
{
    m_network = lost;
    beats(1);
    m_network = office;
    beats(1);
    QCOMPARE(m_changed->size(), 0);
    beats(1);
    QCOMPARE(m_changed->size(), 1);
    QVERIFY(m_pulse->network() == office);
}

void tst_Pulse::anotherPrivacyAddressIsNoChange()
{
    m_network = networkOf({u"198.51.100.7"_s, u"2001:db8:1:2::7"_s});
    beats(2);
    QCOMPARE(m_changed->size(), 1);
    m_network = networkOf({u"198.51.100.7"_s, u"2001:db8:1:2:aaaa:bbbb:cccc:dddd"_s});
    beats(3);
    QCOMPARE(m_changed->size(), 1);
    QVERIFY(m_pulse->network() == m_network);
    m_network = networkOf({u"198.51.100.7"_s, u"2001:db8:1:3::7"_s});
    beats(2);
    QCOMPARE(m_changed->size(), 2);
}

void tst_Pulse::sleepAndAnotherNetworkAreBothTold()
{
    m_clock->sleep(1h);
    m_network = office;
    beats(1);
    QCOMPARE(m_woke->size(), 1);
    beats(1);
    QCOMPARE(m_changed->size(), 1);
}

void tst_Pulse::whoListensMayDeleteIt()
{
    connect(m_pulse.get(), &Pulse::woke, this, [this] { m_pulse.reset(); });
    m_clock->sleep(1h);
    beats(3);
    QVERIFY(!m_pulse);
}

void tst_Pulse::saysItAsFindings()
{
    const QDateTime since = m_clock->wall();
    QCOMPARE(idOf(sleptFinding(since).code()), u"watch.slept"_s);
    QCOMPARE(sleptFinding(since).time(Arg::Since), since);
    QCOMPARE(idOf(networkChangedFinding().code()), u"watch.network-changed"_s);
}

void tst_Pulse::readsTheRealNetwork()
{
    const NetworkState now = currentNetwork();
    for (const QString &text : now.addresses) {
        const auto address = IpAddress::fromText(text);
        QVERIFY2(address && !address->isLoopback(), qPrintable(text));
        QVERIFY2(!text.startsWith(u"169.254."_s) && !text.startsWith(u"fe80"_s), qPrintable(text));
    }
    QStringList sorted = now.addresses;
    sorted.sort();
    QCOMPARE(now.addresses, sorted);
    for (const Server &server : now.resolvers)
        QVERIFY(server.recursive);
    QVERIFY(now == currentNetwork());
}

QTEST_GUILESS_MAIN(tst_Pulse)
#include "tst_pulse.moc"
