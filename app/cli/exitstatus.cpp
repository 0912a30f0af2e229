#include "app/cli/exitstatus.h"

#include <algorithm>

namespace sda {

namespace {

ExitStatus exitStatusOf(RecordState state)
{
    switch (state) {
    case RecordState::Verified:
    case RecordState::VerifiedWithRemark:
        return Verified;
    case RecordState::Unknown:
    case RecordState::Checking:
        return OnlyUnknown;
    case RecordState::Waiting:
    case RecordState::Wrong:
    case RecordState::Missing:
        return NotVerified;
    }
    Q_UNREACHABLE();
}

} // namespace

ExitStatus exitStatusOf(const Report &report, const Plan &plan, const QList<Finding> &console)
{
    const bool consoleSaysNo = std::ranges::any_of(
        console, [](const Finding &finding) { return finding.severity() == Severity::Error; });
    if (!plan.missing.isEmpty() || consoleSaysNo)
        return NotVerified;
    return exitStatusOf(report.state);
}

ExitStatus worse(ExitStatus a, ExitStatus b)
{
    for (const ExitStatus status : {Usage, NotVerified, OnlyUnknown}) {
        if (a == status || b == status)
            return status;
    }
    return Verified;
}

} // namespace sda
