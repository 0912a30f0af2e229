#include "ui/records/earlieranswers.h"

#include <algorithm>

namespace sda {

RecordReport withEarlierAnswers(RecordReport report, const RecordReport &before)
{
    for (ServerView &view : report.servers) {
        if (!view.waiting)
            continue;
        const auto earlier = std::find_if(
            before.servers.begin(), before.servers.end(), [&view](const ServerView &known) {
                return known.kind == view.kind && known.name == view.name && !known.waiting
                    && (known.address == view.address || view.address == IpAddress());
            });
        if (earlier != before.servers.end())
            view = *earlier;
    }
    return report;
}

} // namespace sda
