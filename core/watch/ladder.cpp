#include "core/watch/ladder.h"

namespace sda {

namespace {

/// What a person would see change; clock times in findings move with every look.
QStringList summaryOf(const Report &report)
{
    QStringList summary{textOf(report.state)};
    for (const Finding &finding : report.findings)
        summary.append(idOf(finding.code()));
    for (const RecordReport &record : report.records) {
        summary.append(record.id);
        summary.append(textOf(record.state));
        summary += record.current;
        for (const Finding &finding : record.findings)
            summary.append(idOf(finding.code()));
    }
    return summary;
}

} // namespace

bool Ladder::note(const Report &report, std::chrono::milliseconds now)
{
    const QStringList summary = summaryOf(report);
    if (summary == m_last)
        return false;
    m_last = summary;
    m_changedAt = now;
    return true;
}

std::chrono::milliseconds Ladder::nextAfter(std::chrono::milliseconds now) const
{
    using namespace std::chrono_literals;
    const auto since = now - m_changedAt;
    if (since < 1min)
        return 5s;
    if (since < 10min)
        return 15s;
    if (since < 1h)
        return 60s;
    return 5min;
}

} // namespace sda
