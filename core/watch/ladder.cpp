#include "core/watch/ladder.h"

#include "core/watch/cutoff.h"

#include <algorithm>

namespace sda {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr milliseconds shortest = 5s;

/// While less time than this has passed since the last change, that is the step.
struct Rung
{
    milliseconds until;
    milliseconds step;
};
constexpr Rung rungs[] = {{1min, shortest}, {10min, 15s}, {1h, 60s}};

constexpr milliseconds patient = 5min; ///< above the last rung
constexpr milliseconds givenUp = 1h; ///< nobody waits for it any more
constexpr milliseconds longWithoutChange = 72h;
constexpr milliseconds toBeSure = 60s;
constexpr milliseconds daily = 24h;
constexpr milliseconds longestWithoutNetwork = 60s;
constexpr milliseconds betweenSearches = 5min;

/// A server that answers with the whole second in which it forgets still remembers.
constexpr milliseconds justAfter = 1s;

/// What a person would see change; clock times in findings move with every look, and name servers
/// give several records in a new order each time.
QStringList summaryOf(const Report &report)
{
    QStringList summary{textOf(report.state)};
    for (const Finding &finding : report.findings)
        summary.append(idOf(finding.code()));
    for (const RecordReport &record : report.records) {
        summary.append(record.id);
        summary.append(textOf(record.state));
        QStringList current = record.current;
        current.sort();
        summary += current;
        for (const Finding &finding : record.findings)
            summary.append(idOf(finding.code()));
    }
    return summary;
}

void addUntil(QList<QDateTime> &times, const QList<Finding> &findings)
{
    for (const Finding &finding : findings) {
        if (finding.severity() == Severity::Wait && finding.args().contains(Arg::Until))
            times.append(finding.time(Arg::Until));
    }
}

QList<QDateTime> knownTimesIn(const Report &report)
{
    QList<QDateTime> times;
    addUntil(times, report.findings);
    for (const RecordReport &record : report.records) {
        addUntil(times, record.findings);
        times.append(record.everywhereAt);
        for (const ServerView &server : record.servers)
            times.append(server.until);
    }
    times.removeIf([](const QDateTime &time) { return !time.isValid(); });
    return times;
}

} // namespace

void Ladder::start(const Moment &now)
{
    m_changedAt = now;
    m_isSure = false;
}

void Ladder::expectChange(const Moment &now)
{
    m_changedAt = now;
    m_expecting = true;
    searchNext();
}

bool Ladder::note(const Report &report, const Moment &now)
{
    if (wasCutOff(report)) {
        ++m_cutOff;
        searchNext();
        return false;
    }
    m_cutOff = 0;
    m_knownTimes = knownTimesIn(report);
    const bool wasVerified = m_verified;
    m_verified = report.state == RecordState::Verified;
    m_isSure = m_verified && wasVerified;
    const QStringList summary = summaryOf(report);
    if (summary == m_last)
        return false;
    m_last = summary;
    m_changedAt = now;
    if (m_verified)
        m_expecting = false;
    return true;
}

milliseconds Ladder::nextAfter(const Moment &now) const
{
    if (m_cutOff > 0)
        return std::min(m_cutOff * shortest, longestWithoutNetwork);
    milliseconds next = stepAt(now);
    for (const QDateTime &time : m_knownTimes) {
        const milliseconds left(now.wall.msecsTo(time));
        if (left > 0ms)
            next = std::min(next, std::max(left + justAfter, shortest));
    }
    return next;
}

milliseconds Ladder::stepAt(const Moment &now) const
{
    const bool expecting = m_expecting && elapsed(m_changedAt, now) < rungs[1].until;
    if (!m_verified || expecting)
        return stepUnverified(now);
    return m_isSure ? daily : toBeSure;
}

milliseconds Ladder::stepUnverified(const Moment &now) const
{
    const milliseconds since = elapsed(m_changedAt, now);
    for (const Rung &rung : rungs) {
        if (since < rung.until)
            return rung.step;
    }
    const bool tooLate = m_deadline && now.wall >= *m_deadline;
    return tooLate || since >= longWithoutChange ? givenUp : patient;
}

bool Ladder::isSearchDue(const Moment &now) const
{
    return !m_searchedAt || elapsed(*m_searchedAt, now) >= betweenSearches;
}

} // namespace sda
