#include "core/records/comparison.h"

#include <algorithm>

namespace sda {

bool Comparison::isRight() const
{
    return present && std::ranges::none_of(findings, [](const Finding &finding) {
               return finding.severity() > Severity::Warning;
           });
}

} // namespace sda
