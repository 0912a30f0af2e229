#include "core/watch/pulse.h"

#include <QPointer>
#include <QSet>

#include <algorithm>
#include <utility>

namespace sda {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr milliseconds betweenBeats = 5s;

/// By so much the wall clock runs ahead of the steady one only in sleep, or when it is set.
constexpr milliseconds sleptAtLeast = 30s;

/// Some systems' steady clocks run on in sleep; and who was stopped for so long knows nothing.
constexpr milliseconds longestBeat = 60s;

/// The network that an address of this computer belongs to: of IPv6 the first 64 bits, as hosts
/// choose the others anew for privacy (RFC 4291, 2.5.1; RFC 8981).
QByteArray networkOf(const QString &text)
{
    const auto address = IpAddress::fromText(text);
    if (!address)
        return text.toUtf8();
    return address->family() == IpAddress::Family::V6 ? address->bytes().first(8)
                                                      : address->bytes();
}

QSet<QByteArray> networksOf(const NetworkState &state)
{
    QSet<QByteArray> networks;
    for (const QString &address : state.addresses)
        networks.insert(networkOf(address));
    return networks;
}

bool isSame(const NetworkState &a, const NetworkState &b)
{
    return a.resolvers == b.resolvers && networksOf(a) == networksOf(b);
}

} // namespace

Finding sleptFinding(const QDateTime &since)
{
    return finding<FindingCode::WatchSlept>(arg<Arg::Since> = since);
}

Finding networkChangedFinding()
{
    return finding<FindingCode::WatchNetworkChanged>();
}

Pulse::Pulse(Clock &clock, Network network, QObject *parent)
    : QObject(parent), m_clock(clock), m_ask(std::move(network)), m_network(m_ask()),
      m_last(momentOf(clock))
{
    beatLater();
}

void Pulse::beatLater()
{
    m_clock.after(betweenBeats, this, [this] { beat(); });
}

void Pulse::beat()
{
    beatLater(); // first: who listens may delete us
    const Moment before = std::exchange(m_last, momentOf(m_clock));
    const milliseconds worked = m_last.steady - before.steady;
    const milliseconds passed(before.wall.msecsTo(m_last.wall));
    const bool slept = passed - worked >= sleptAtLeast || worked > longestBeat;
    const bool changed = takeNetwork(m_ask());

    const QPointer<Pulse> alive(this);
    if (slept)
        emit woke(m_last.wall.addMSecs(-elapsed(before, m_last).count()));
    if (alive && changed)
        emit networkChanged(m_network);
}

/// True if it is another one, and not for the first time.
bool Pulse::takeNetwork(const NetworkState &seen)
{
    const bool same = isSame(seen, m_network);
    if (!same && !(m_other && isSame(seen, *m_other))) {
        m_other = seen;
        return false;
    }
    m_other.reset();
    m_network = seen;
    return !same;
}

} // namespace sda
