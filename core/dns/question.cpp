#include "core/dns/question.h"

#include <algorithm>

namespace sda {

QList<ResourceRecord> Answer::recordsAt(const DnsName &name, RecordType type) const
{
    QList<ResourceRecord> found;
    for (const ResourceRecord &record : records) {
        if (record.type == type && record.name == name)
            found.append(record);
    }
    return found;
}

bool Answer::failsValidation() const
{
    constexpr quint16 bogus = 6;
    constexpr quint16 nsecMissing = 12;
    return outcome == Outcome::ServerFailure && extendedError && *extendedError >= bogus
        && *extendedError <= nsecMissing;
}

std::optional<ResourceRecord> Answer::authoritySoa() const
{
    const auto soa = std::find_if(authority.begin(), authority.end(), [](const ResourceRecord &r) {
        return r.type == RecordType::Soa;
    });
    return soa == authority.end() ? std::nullopt : std::optional(*soa);
}

} // namespace sda
