#include "core/setup/watchedsetup.h"

#include "core/setup/understood.h"
#include "core/watch/cutoff.h"

#include <algorithm>

namespace sda {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr milliseconds daily = 24h;

bool isGreen(RecordState state)
{
    return state == RecordState::Verified || state == RecordState::VerifiedWithRemark;
}

bool isBad(RecordState state)
{
    return state == RecordState::Wrong || state == RecordState::Missing;
}

/// The newest state of each record that says something.
QHash<QString, RecordState> lastStates(const History &history)
{
    QHash<QString, RecordState> states;
    for (const StateChange &change : history) {
        if (isGreen(change.state) || isBad(change.state))
            states.insert(change.recordId, change.state);
    }
    return states;
}

/// By the wall clock alone: where it is ahead now, the time is right once it is set.
Moment momentAt(const QDateTime &wall, const Moment &now)
{
    return {now.steady, std::min(wall, now.wall)};
}

milliseconds timeSince(const QDateTime &wall, const Moment &now)
{
    return milliseconds(wall.msecsTo(now.wall));
}

} // namespace

std::optional<QDateTime> deadlineOf(const Setup &setup)
{
    if (!setup.startedAt.isValid() || setup.serviceId == tableServiceId)
        return std::nullopt;
    const auto domain = parseDomain(setup.domainText);
    const auto *name = std::get_if<DomainName>(&domain);
    if (!name)
        return std::nullopt;
    const auto found = serviceOf(setup, *name, {});
    const auto *service = std::get_if<Service>(&found);
    return service ? deadlineOf(setup, *service) : std::nullopt;
}

void WatchedSetup::begin(const Setup &setup, const QDateTime &touchedAt, const Moment &now)
{
    *this = {};
    m_allGreen = setup.verifiedSince.isValid();
    const auto states = lastStates(setup.history);
    for (auto it = states.cbegin(); it != states.cend(); ++it) {
        if (isGreen(*it))
            m_green.insert(it.key());
    }
    m_wasRight = m_allGreen || std::ranges::any_of(setup.history, [](const StateChange &change) {
                     return isGreen(change.state);
                 });
    m_isExpected = setup.recordsEntered || setup.adminAddsRecords || m_wasRight;
    m_movedAt = std::min(touchedAt, now.wall);
    m_deadline = deadlineOf(setup);
    m_ladder.setDeadline(m_deadline);
    m_ladder.start(momentAt(m_movedAt, now));
    primeDesk(setup);
}

/// What the file knows was known to the person: what has changed since is news, and nothing else.
/// Of a set-up whose records were all right the desk thinks so by itself.
void WatchedSetup::primeDesk(const Setup &setup)
{
    if (m_allGreen || setup.history.isEmpty())
        return;
    Report known{.state = RecordState::Unknown, .complete = true};
    const auto states = lastStates(setup.history);
    for (auto it = states.cbegin(); it != states.cend(); ++it) {
        known.records.append({.id = it.key(), .state = *it});
        if (isBad(*it))
            known.state = *it;
    }
    m_desk.take(known, {}, std::nullopt, setup.history.last().at);
}

WatchedSetup::Belief WatchedSetup::take(const Report &report, const Moment &now)
{
    if (wasCutOff(report))
        return Belief::CutOff;
    QSet<QString> fallen;
    for (const RecordReport &record : report.records) {
        if (isBad(record.state) && wasGreen(record.id))
            fallen.insert(record.id);
    }
    const bool isSeenTwice = m_doubted.contains(fallen);
    m_doubted = fallen;
    if (!isSeenTwice)
        return Belief::Doubted;

    m_doubted.clear();
    m_isUnknown = report.state == RecordState::Unknown;
    for (const RecordReport &record : report.records) {
        if (isBad(record.state))
            m_green.remove(record.id);
        else if (isGreen(record.state) || m_allGreen)
            m_green.insert(record.id);
    }
    m_allGreen = false;
    m_wasRight |= !m_green.isEmpty();
    m_isExpected |= m_wasRight;
    m_ladder.note(report, now);
    return Belief::Believed;
}

QList<News> WatchedSetup::newsOf(const Report &report, const QDateTime &verifiedSince, bool changed,
                                 const Moment &now)
{
    if (changed)
        m_movedAt = now.wall;
    // To a ladder the first look is always a change.
    if (!std::exchange(m_looked, true) && !changed)
        m_ladder.start(momentAt(m_movedAt, now));
    return m_desk.take(report, verifiedSince, m_deadline, now.wall);
}

std::optional<milliseconds> WatchedSetup::nextAfter(const Moment &now) const
{
    if (!m_doubted.isEmpty())
        return toBeSure;
    const milliseconds still = timeSince(m_movedAt, now);
    const bool before = isBeforeDeadline(now);
    if (!m_wasRight && !before && still > longStill)
        return std::nullopt;
    const milliseconds step =
        std::max<milliseconds>(m_ladder.nextAfter(now), m_isUnknown ? unaskable : shortest);
    const bool isSlow = still > longStill || (!m_isExpected && still > unfinishedStill);
    return isSlow && !before ? std::max(step, daily) : step;
}

} // namespace sda
