#include "core/watch/watch.h"

#include <algorithm>

namespace sda {

namespace {

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
    : QObject(parent), m_clock(clock), m_verifier(resolver, clock, routes)
{
    expectChange();
    connect(&m_verifier, &Verifier::reportChanged, this, &Watch::take);
    connect(&m_verifier, &Verifier::finished, this, [this](const Report &report) {
        m_ladder.note(report, m_clock.steady());
        take(report);
        emit lookingChanged();
        scheduleNext();
    });
}

Watch::~Watch() = default;

void Watch::setPlan(const Plan &plan)
{
    const bool same = sameRecords(plan, m_plan);
    m_plan = plan;
    if (!same)
        startAnew();
}

void Watch::startAnew()
{
    expectChange();
    m_verifier.forgetHistory();
    m_report = {};
    m_verdict = {};
    emit startedAnew();
    emit reportChanged();
    if (m_watching)
        lookNow();
}

void Watch::setWatching(bool watching)
{
    if (watching == m_watching)
        return;
    m_watching = watching;
    m_next.reset();
    if (watching) {
        expectChange();
        lookNow();
    }
}

void Watch::lookNow()
{
    m_next.reset();
    if (m_plan.domain.isEmpty())
        return;
    m_verifier.look(m_plan);
    emit lookingChanged();
}

void Watch::expectChange()
{
    m_ladder.expectChange(m_clock.steady());
}

void Watch::take(const Report &report)
{
    m_report = report;
    if (report.verdict)
        m_verdict = report;
    emit reportChanged();
}

void Watch::scheduleNext()
{
    if (!m_watching)
        return;
    m_next = std::make_unique<QObject>();
    m_clock.after(m_ladder.nextAfter(m_clock.steady()), m_next.get(), [this] { lookNow(); });
}

} // namespace sda
