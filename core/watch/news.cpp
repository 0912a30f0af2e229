#include "core/watch/news.h"

#include <algorithm>
#include <utility>

namespace sda {

namespace {

using namespace std::chrono_literals;
using std::chrono::seconds;

/// The same again within this time is flicker.
constexpr seconds quiet = 1h;

/// How long before the deadline it is told, the last one first.
constexpr seconds ahead[] = {2h, 24h};

bool isGreen(const RecordReport &record)
{
    return record.state == RecordState::Verified || record.state == RecordState::VerifiedWithRemark;
}

bool isBad(const RecordReport &record)
{
    return record.state == RecordState::Wrong || record.state == RecordState::Missing;
}

/// How often in a row it was found bad. What could not be asked says nothing.
int badLooks(int before, bool bad, bool good)
{
    return bad ? before + 1 : good ? 0 : before;
}

/// A clock that was set back must not silence anybody for longer.
bool isQuiet(const QDateTime &told, const QDateTime &now)
{
    return told.isValid() && told <= now && told.secsTo(now) < quiet.count();
}

} // namespace

QList<News> NewsDesk::take(const Report &report, const QDateTime &verifiedSince,
                           const std::optional<QDateTime> &deadline, const QDateTime &now)
{
    if (!report.complete)
        return {};
    if (!m_started)
        m_all = verifiedSince.isValid();
    QStringList verified;
    QStringList fellBack;
    bool judges = false;
    for (const RecordReport &record : report.records) {
        if (!m_records.contains(record.id))
            m_records.insert(record.id, {.green = !m_started && verifiedSince.isValid()});
        if (isNewsOf(record, now))
            (isGreen(record) ? verified : fellBack).append(record.id);
        judges |= m_records[record.id].known;
    }
    m_started = true;
    const bool first = !std::exchange(m_judged, m_judged || judges);

    QList<News> news;
    if (!fellBack.isEmpty())
        news.append({.kind = News::Kind::RecordFellBack, .recordIds = fellBack});
    if (isAllNews(report, first, now))
        news.append({.kind = News::Kind::AllVerified});
    else if (!verified.isEmpty())
        news.append({.kind = News::Kind::RecordVerified, .recordIds = verified});
    const bool open = !m_all && report.state != RecordState::Verified;
    if (deadline && open && !first && isDeadlineNews(*deadline, now))
        news.append({.kind = News::Kind::DeadlineNear, .until = *deadline});
    return news;
}

/// Compares what is with what the person believes. True: it is to be told, and counts as told.
bool NewsDesk::isNewsOf(const RecordReport &record, const QDateTime &now)
{
    Told &told = m_records[record.id];
    const bool green = isGreen(record);
    told.badLooks = badLooks(told.badLooks, isBad(record), green);
    const bool seen = std::exchange(
        told.known, told.known || green || isBad(record) || record.state == RecordState::Waiting);
    if (green && !seen)
        told.green = true; // it may have been so for long
    if ((!green && !isBad(record)) || told.green == green)
        return false;
    if (!green && told.badLooks < m_toBelieve)
        return false;
    QDateTime &at = green ? told.greenAt : told.backAt;
    if (isQuiet(at, now))
        return false;
    at = now;
    told.green = green;
    return true;
}

bool NewsDesk::isAllNews(const Report &report, bool first, const QDateTime &now)
{
    const bool bad = report.state == RecordState::Wrong || report.state == RecordState::Missing;
    m_badLooks = badLooks(m_badLooks, bad, report.state == RecordState::Verified);
    if (m_badLooks >= m_toBelieve)
        m_all = false;
    if (report.state != RecordState::Verified || m_all)
        return false;
    if (first)
        m_all = true; // it may have been so for long
    if (first || isQuiet(m_allAt, now))
        return false;
    m_all = true;
    m_allAt = now;
    for (Told &told : m_records)
        told.greenAt = now;
    return true;
}

bool NewsDesk::isDeadlineNews(const QDateTime &deadline, const QDateTime &now)
{
    const seconds left(now.secsTo(deadline));
    const auto near = std::ranges::find_if(ahead, [left](seconds time) { return left <= time; });
    if (left <= 0s || near == std::end(ahead))
        return false;
    if (deadline == m_deadline && *near >= m_ahead)
        return false;
    m_deadline = deadline;
    m_ahead = *near;
    return true;
}

} // namespace sda
