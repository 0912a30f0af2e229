#include "core/watch/manylooks.h"

#include "core/watch/pacedresolver.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <deque>
#include <map>
#include <utility>

namespace sda {

namespace {

/// A domain that is being looked at, or waits to be told.
struct Flight
{
    LookJob job;
    Plan plan; ///< by the zone that is assumed
    std::unique_ptr<Verifier> verifier; ///< null: there is nothing to look at
};

Plan planFoundBy(const Report &report, const Flight &flight)
{
    if (report.zone.isRoot() || report.zone == flight.plan.zone)
        return flight.plan;
    return flight.job.plan(report.zone);
}

Report nothingLookedAt(const QDateTime &now)
{
    return {.state = RecordState::Unknown, .checkedAt = now};
}

} // namespace

class ManyLooks::Private
{
public:
    Private(ManyLooks *owner, Resolver &resolver, Clock &clock, Routes routes)
        : q(owner), m_resolver(resolver), m_clock(clock), m_routes(std::move(routes))
    {
        // A timer, not a queued call: between two turns the event loop gets to everything else.
        m_turn.setSingleShot(true);
        m_turn.setInterval(0);
        connect(&m_turn, &QTimer::timeout, q, [this] { turn(); });
    }

    void start(Next next, int atOnce);
    void stop();
    bool isRunning() const { return m_running; }
    int inFlight() const { return int(m_flights.size()); }

private:
    void turn();
    void begin();
    void tell();

    ManyLooks *const q;
    PacedResolver m_resolver;
    Clock &m_clock;
    const Routes m_routes;
    QTimer m_turn;
    quint64 m_run = 0; // another one since the last stop: then what was called has stopped us
    std::shared_ptr<Next> m_next; // null: it has no more
    int m_atOnce = 1;
    bool m_running = false;
    std::map<quint64, Flight> m_flights;
    std::deque<quint64> m_judged; // those of m_flights that wait to be told
    quint64 m_lastKey = 0;
};

void ManyLooks::Private::start(Next next, int atOnce)
{
    stop();
    m_next = std::make_shared<Next>(std::move(next));
    m_atOnce = std::max(atOnce, 1);
    m_running = true;
    m_turn.start();
}

void ManyLooks::Private::stop()
{
    ++m_run;
    m_turn.stop();
    m_running = false;
    m_next.reset();
    m_judged.clear();
    m_flights.clear();
}

/// One step: to tell comes first, as it frees a place. What is called may stop, start or delete
/// everything, so nothing is touched after it.
void ManyLooks::Private::turn()
{
    if (!m_judged.empty()) {
        m_turn.start();
        return tell();
    }
    if (m_next && inFlight() < m_atOnce) {
        m_turn.start();
        return begin();
    }
    if (!m_next && m_flights.empty()) {
        m_running = false;
        emit q->done();
    }
}

void ManyLooks::Private::begin()
{
    const QPointer<ManyLooks> alive(q);
    const quint64 run = m_run;
    const std::shared_ptr<Next> next = m_next; // stays while it is called, whatever it does to us
    std::optional<LookJob> job = (*next)();
    if (!alive || run != m_run)
        return;
    if (!job) {
        m_next.reset();
        return;
    }
    Plan plan = job->plan({});
    if (!alive || run != m_run)
        return;
    const quint64 key = ++m_lastKey;
    Flight &flight = m_flights[key];
    flight.job = *std::move(job);
    flight.plan = std::move(plan);
    if (flight.plan.domain.isEmpty()) {
        m_judged.push_back(key);
        return;
    }
    flight.verifier = std::make_unique<Verifier>(m_resolver, m_clock, m_routes);
    flight.verifier->setBackground(flight.job.background);
    connect(flight.verifier.get(), &Verifier::finished, q, [this, key] {
        // It is told in another turn: nobody deletes a verifier from within its own signal.
        m_judged.push_back(key);
        m_turn.start();
    });
    flight.verifier->look(flight.plan);
}

void ManyLooks::Private::tell()
{
    const QPointer<ManyLooks> alive(q);
    const quint64 key = m_judged.front();
    m_judged.pop_front();
    auto node = m_flights.extract(key);
    Flight &flight = node.mapped();
    const Report report =
        flight.verifier ? flight.verifier->report() : nothingLookedAt(m_clock.wall());
    flight.verifier.reset();
    const quint64 run = m_run;
    const Plan plan = planFoundBy(report, flight);
    if (alive && run == m_run)
        emit q->looked(flight.job.number, report, plan);
}

ManyLooks::ManyLooks(Resolver &resolver, Clock &clock, Routes routes, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, resolver, clock, std::move(routes)))
{ }

ManyLooks::~ManyLooks() = default;

void ManyLooks::start(Next next, int atOnce)
{
    d->start(std::move(next), atOnce);
}

void ManyLooks::cancel()
{
    d->stop();
}

bool ManyLooks::isRunning() const
{
    return d->isRunning();
}

int ManyLooks::inFlight() const
{
    return d->inFlight();
}

} // namespace sda
