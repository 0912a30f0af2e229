#include "core/watch/history.h"

#include "core/watch/cutoff.h"

#include <algorithm>

namespace sda {

namespace {

bool concerns(const StateChange &change, QStringView recordId)
{
    return change.recordId == recordId;
}

const StateChange *newestOf(const History &history, QStringView recordId)
{
    const auto found =
        std::find_if(history.crbegin(), history.crend(),
                     [&](const StateChange &change) { return concerns(change, recordId); });
    return found == history.crend() ? nullptr : &*found;
}

/// Name servers give several records in a new order each time.
bool sameValues(QStringList a, QStringList b)
{
    a.sort();
    b.sort();
    return a == b;
}

bool isNews(const RecordReport &record, const StateChange *before)
{
    if (record.state == RecordState::Checking)
        return false;
    if (record.state == RecordState::Unknown)
        return before && before->state != RecordState::Unknown;
    return !before || before->state != record.state || !sameValues(before->values, record.current);
}

StateChange changeFrom(const RecordReport &record, const QDateTime &now)
{
    StateChange change{.at = QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch(), Qt::UTC),
                       .recordId = record.id,
                       .state = record.state,
                       .values = record.current};
    if (!record.findings.isEmpty())
        change.code = idOf(record.findings.first().code());
    for (const ServerView &server : record.servers) {
        if (server.kind != ServerView::Kind::NameServer || server.waiting || server.lame)
            continue;
        change.answering += server.outcome <= Outcome::NoSuchName ? 1 : 0;
        change.right += server.right ? 1 : 0;
    }
    return change;
}

/// Of a history that has become too long, all but the second entry.
void bound(History &history, const QString &recordId)
{
    if (changesOf(history, recordId).size() <= historyLimit)
        return;
    qsizetype seen = 0;
    const auto second = std::ranges::find_if(history, [&](const StateChange &change) {
        return concerns(change, recordId) && ++seen == 2;
    });
    history.erase(second);
}

} // namespace

bool noteHistory(History &history, const Report &report, const QDateTime &now)
{
    if (!report.complete || wasCutOff(report))
        return false;
    bool added = false;
    for (const RecordReport &record : report.records) {
        if (!isNews(record, newestOf(history, record.id)))
            continue;
        history.append(changeFrom(record, now));
        bound(history, record.id);
        added = true;
    }
    return added;
}

QDateTime inStateSince(const History &history, QStringView recordId)
{
    const StateChange *since = nullptr;
    for (auto change = history.crbegin(); change != history.crend(); ++change) {
        if (!concerns(*change, recordId))
            continue;
        if (since && since->state != change->state)
            break;
        since = &*change;
    }
    return since ? since->at : QDateTime();
}

History changesOf(const History &history, QStringView recordId)
{
    History changes;
    std::ranges::copy_if(history, std::back_inserter(changes),
                         [&](const StateChange &change) { return concerns(change, recordId); });
    return changes;
}

} // namespace sda
