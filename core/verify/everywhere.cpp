#include "core/verify/everywhere.h"

#include <algorithm>

namespace sda {

namespace {

bool isRightAtServers(const RecordReport &record)
{
    if (record.state == RecordState::Verified || record.state == RecordState::VerifiedWithRemark)
        return true;
    return record.state == RecordState::Waiting
        && std::ranges::any_of(record.findings, [](const Finding &finding) {
               return finding.code() == FindingCode::CacheNegative
                   || finding.code() == FindingCode::CacheOldValue;
           });
}

/// The longest time for which a name server told resolvers to keep what it has.
std::chrono::seconds longestTtl(const RecordReport &record)
{
    std::chrono::seconds longest{0};
    for (const ServerView &view : record.servers) {
        if (view.kind == ServerView::Kind::NameServer && !view.waiting)
            longest = std::max(longest, view.ttl.value_or(std::chrono::seconds(0)));
    }
    return longest;
}

} // namespace

Report Everywhere::marked(Report report) const
{
    for (RecordReport &record : report.records) {
        const Change change = m_changes.value(record.id);
        if (!isRightAtServers(record) || change.remembered.count() == 0)
            continue;
        const bool isPast = change.rightAt.isValid() && change.rightAt <= report.checkedAt;
        const QDateTime rightAt = isPast ? change.rightAt : report.checkedAt;
        const QDateTime at = rightAt.addSecs(change.remembered.count());
        if (at > report.checkedAt)
            record.everywhereAt = at;
    }
    return report;
}

void Everywhere::note(const Report &report)
{
    for (const RecordReport &record : report.records) {
        if (record.state == RecordState::Unknown || record.state == RecordState::Checking)
            continue; // says nothing about the record
        if (!isRightAtServers(record)) {
            Change &change = m_changes[record.id];
            change.remembered = std::max(change.remembered, longestTtl(record));
            change.rightAt = {};
        } else if (const auto change = m_changes.find(record.id); change != m_changes.end()
                   && (!change->rightAt.isValid() || change->rightAt > report.checkedAt)) {
            change->rightAt = report.checkedAt; // also where the clock was set back since
        }
    }
}

} // namespace sda
