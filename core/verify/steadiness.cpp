#include "core/verify/steadiness.h"

namespace sda {

namespace {

bool isTick(RecordState state)
{
    return state == RecordState::Verified || state == RecordState::VerifiedWithRemark
        || state == RecordState::Waiting;
}

} // namespace

Report Steadiness::held(Report report, const Plan &plan) const
{
    for (RecordReport &record : report.records) {
        const LastTwo seen = m_history.value(record.id);
        const PlannedRecord *planned = plan.record(record.id);
        if (!planned || !isTick(record.state) || !seen.before || seen.last)
            continue;
        record.state = RecordState::Unknown;
        record.findings.prepend(
            finding<FindingCode::ZoneSplitAnswers>(arg<Arg::Name> = planned->record.name.text()));
    }
    report.state = domainState(report);
    return report;
}

void Steadiness::note(const Report &report)
{
    for (const RecordReport &record : report.records) {
        if (record.state == RecordState::Unknown || record.state == RecordState::Checking)
            continue; // says nothing about the record
        LastTwo &seen = m_history[record.id];
        seen = {seen.last, isTick(record.state)};
    }
}

} // namespace sda
