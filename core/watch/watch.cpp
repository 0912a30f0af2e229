#include "core/watch/watch.h"

#include <QPointer>

#include <algorithm>

namespace sda {

namespace {

/// Timers stand still while the computer sleeps, so a long wait looks at the wall clock in between.
constexpr std::chrono::milliseconds longestNap = std::chrono::minutes(1);

bool sameRecords(const Plan &a, const Plan &b)
{
    return a.domain == b.domain && a.zone == b.zone
        && std::ranges::equal(
               a.records, b.records, [](const PlannedRecord &one, const PlannedRecord &other) {
                   return one.id == other.id && one.record == other.record
                       && one.complete == other.complete && one.spfRules == other.spfRules;
               });
}

} // namespace

Watch::Watch(Resolver &resolver, Clock &clock, const Routes &routes, QObject *parent)
    : QObject(parent), m_resolver(resolver), m_clock(clock), m_routes(routes)
{
    m_ladder.start(momentOf(m_clock));
    makeVerifier();
}

Watch::~Watch() = default;

void Watch::makeVerifier()
{
    m_verifier = new Verifier(m_resolver, m_clock, m_routes, this);
    m_verifier->setBackground(m_background);
    connect(m_verifier, &Verifier::reportChanged, this, &Watch::take);
    connect(m_verifier, &Verifier::finished, this, &Watch::finish);
}

/// A new one knows nothing of what was before: another network's resolver may well have the same
/// address. What the old one is still told goes nowhere.
void Watch::renewVerifier()
{
    m_verifier->disconnect(this);
    m_verifier->deleteLater(); // its signal may be the reason
    makeVerifier();
}

/// The same over another way: what was seen before can still be compared with.
void Watch::goOnAnew()
{
    const Verifier *before = m_verifier;
    renewVerifier();
    m_verifier->goOnFrom(*before);
    m_ladder.searchNext();
}

void Watch::setPlan(const Plan &plan)
{
    const bool same = sameRecords(plan, m_plan);
    m_plan = plan;
    if (!same)
        startAnew();
}

void Watch::setBackground(const Background &background)
{
    m_background = background;
    m_verifier->setBackground(background);
}

void Watch::setRoutes(const Routes &routes)
{
    m_routes = routes;
    const bool looking = isLooking();
    goOnAnew();
    if (looking)
        look();
}

void Watch::setDeadline(const std::optional<QDateTime> &deadline)
{
    m_ladder.setDeadline(deadline);
}

void Watch::startAnew()
{
    const bool looking = isLooking();
    callOffNext();
    expectChange();
    renewVerifier();
    m_report = {};
    m_verdict = {};
    emit startedAnew();
    emit reportChanged();
    if (m_watching || looking)
        lookNow();
    if (looking && !isLooking())
        emit lookingChanged();
}

void Watch::setWatching(bool watching)
{
    if (watching == m_watching)
        return;
    m_watching = watching;
    callOffNext();
    if (!watching)
        return;
    m_ladder.start(momentOf(m_clock));
    m_ladder.searchNext();
    if (!isLooking())
        look();
}

void Watch::lookNow()
{
    m_ladder.searchNext();
    look();
}

void Watch::lookAgain()
{
    const bool looking = isLooking();
    goOnAnew();
    if (m_watching || looking)
        look();
}

void Watch::expectChange()
{
    m_ladder.expectChange(momentOf(m_clock));
}

void Watch::look()
{
    callOffNext();
    if (m_plan.domain.isEmpty())
        return;
    const Moment now = momentOf(m_clock);
    const bool searches = m_ladder.isSearchDue(now);
    if (searches)
        m_ladder.noteSearch(now);
    m_verifier->look(m_plan, searches ? Depth::Whole : Depth::Rows);
    emit lookingChanged();
}

void Watch::finish(const Report &report)
{
    const QPointer<Watch> alive(this);
    const Moment now = momentOf(m_clock);
    if (m_verifier->depth() == Depth::Whole)
        m_ladder.noteSearch(now); // also where a row's answer made it one
    m_ladder.note(report, now);
    planNext();
    take(report);
    if (alive)
        emit lookingChanged();
}

void Watch::take(const Report &report)
{
    m_report = report;
    if (m_report.verdict)
        m_verdict = m_report;
    emit reportChanged();
}

void Watch::planNext()
{
    if (!m_watching || isLooking())
        return;
    callOffNext();
    const auto time = m_ladder.nextAfter(momentOf(m_clock));
    m_nextAt = m_clock.steady() + time;
    m_next = std::make_unique<QObject>();
    waitFor(time);
}

void Watch::waitFor(std::chrono::milliseconds time)
{
    const auto nap = std::min(time, longestNap);
    m_clock.after(nap, m_next.get(), [this, time, nap, from = momentOf(m_clock)] {
        const Moment now = momentOf(m_clock);
        if (now.wall < from.wall)
            return look(); // it was ahead, and made this wait too long
        const auto passed = std::max(nap, elapsed(from, now));
        if (passed >= time)
            return look();
        m_nextAt = m_clock.steady() + (time - passed);
        waitFor(time - passed);
    });
}

void Watch::callOffNext()
{
    m_next.reset();
    m_nextAt.reset();
}

} // namespace sda
