#include "core/verify/steadiness.h"

namespace sda {

namespace {

bool isTick(RecordState state)
{
    return state == RecordState::Verified || state == RecordState::VerifiedWithRemark
        || state == RecordState::Waiting;
}

/// It says something about the record.
bool isTold(RecordState state)
{
    return state != RecordState::Unknown && state != RecordState::Checking;
}

/// Nothing that explains rows by the whole domain is believed either.
void leaveOutErrors(Report &report)
{
    report.findings.removeIf([](const Finding &f) { return f.severity() == Severity::Error; });
    for (RecordReport &record : report.records)
        record.explainedAbove = false;
}

} // namespace

Report Steadiness::held(Report report, const Plan &plan) const
{
    bool anyWorse = false;
    for (RecordReport &record : report.records) {
        const LastTwo seen = m_history.value(record.id);
        const PlannedRecord *planned = plan.record(record.id);
        const bool tick = isTick(record.state);
        const bool comesAndGoes = tick && seen.before && !seen.last;
        const bool differs = seen.doubted && tick != seen.last;
        if (!planned || !isTold(record.state) || (!comesAndGoes && !differs))
            continue;
        anyWorse = anyWorse || !tick;
        if (!tick)
            record.findings.clear();
        record.state = RecordState::Unknown;
        record.findings.prepend(
            finding<FindingCode::ZoneSplitAnswers>(arg<Arg::Name> = planned->record.name.text()));
    }
    if (anyWorse)
        leaveOutErrors(report);
    report.state = domainState(report);
    return report;
}

void Steadiness::note(const Report &report)
{
    for (const RecordReport &record : report.records) {
        if (!isTold(record.state))
            continue;
        LastTwo &seen = m_history[record.id];
        seen = {seen.last, isTick(record.state)};
    }
}

void Steadiness::doubt()
{
    for (LastTwo &seen : m_history)
        seen.doubted = true;
}

} // namespace sda
