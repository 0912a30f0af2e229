#include "core/verify/otherdomains.h"

#include "core/verify/evidence.h"

namespace sda {

namespace {

constexpr qsizetype mostNeighbours = 3;

/// The same name below another domain.
std::optional<DnsName> nameBelow(const DnsName &other, const DnsName &name, const DnsName &domain)
{
    const auto labels = name.labels().first(name.labelCount() - domain.labelCount());
    const auto prefix = labels.isEmpty() ? DnsName() : DnsName::fromLabels(labels);
    return prefix ? other.prepend(*prefix) : std::nullopt;
}

} // namespace

QList<DomainName> neighbours(const Look &look)
{
    QList<DomainName> others = look.options.background.otherDomains;
    others.removeAll(look.domain);
    return others.mid(0, mostNeighbours);
}

ZoneServers zoneOf(const Look &look, const DomainName &domain)
{
    return findZoneServers(look.book, look.routes(), domain.dnsName(),
                           domain.registrable().dnsName(), isPublicSuffix);
}

OtherDomain otherDomain(const Look &look, const Row &row)
{
    const RecordText &planned = row.planned.record;
    OtherDomain found;
    if (!planned.name.isAtOrBelow(look.domain.dnsName()))
        return found;
    for (const DomainName &other : neighbours(look)) {
        const auto there = nameBelow(other.dnsName(), planned.name, look.domain.dnsName());
        const ZoneServers zone = zoneOf(look, other);
        found.waiting = found.waiting || zone.status == ZoneServers::Status::Looking;
        if (!there || zone.status != ZoneServers::Status::Found)
            continue;
        const FirstAnswer first = askOne(look, zone, *there, planned.type);
        found.waiting = found.waiting || first.waiting;
        const PlannedRecord moved = movedTo(row.planned, *there, planned.type);
        const bool isThere =
            first.answer && compareWithPlan(moved, other.dnsName(), *first.answer).isRight();
        if (isThere && !found.finding)
            found.finding = finding<FindingCode::NameOtherDomain>(arg<Arg::Name> = there->text(),
                                                                  arg<Arg::Domain> = other.ascii());
    }
    return found;
}

} // namespace sda
