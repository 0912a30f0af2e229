#include "core/watch/cutoff.h"

#include <algorithm>

namespace sda {

bool wasCutOff(const Report &report)
{
    const auto saysSo = [](const Finding &finding) {
        return finding.code() == FindingCode::CheckNoNetwork;
    };
    const auto isUnknown = [](const RecordReport &record) {
        return record.state == RecordState::Unknown;
    };
    return report.verdict && std::ranges::any_of(report.findings, saysSo)
        && std::ranges::all_of(report.records, isUnknown);
}

} // namespace sda
