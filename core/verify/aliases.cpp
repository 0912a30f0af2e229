#include "core/verify/aliases.h"

namespace sda {

namespace {

constexpr int mostHops = 8;

bool hasType(const FirstAnswer &first, RecordType type)
{
    if (!first.answer)
        return false;
    for (const ResourceRecord &record : first.answer->records) {
        if (record.type == type)
            return true;
    }
    return false;
}

bool saysNothing(const FirstAnswer &first)
{
    return first.answer && first.answer->isConclusive();
}

} // namespace

std::optional<DnsName> aliasAt(const QList<ResourceRecord> &records, const DnsName &name)
{
    for (const ResourceRecord &record : records) {
        const auto *data = std::get_if<TargetData>(&record.data);
        if (data && record.type == RecordType::Cname && record.name == name)
            return data->target;
    }
    return std::nullopt;
}

Led followAlias(const Look &look, const Row &row, const Answer &answer)
{
    const auto target = DnsName::fromText(row.planned.record.value);
    QList<DnsName> way{row.planned.record.name};
    QList<ResourceRecord> known = answer.records;
    for (int hop = 0; hop < mostHops && target; ++hop) {
        auto next = aliasAt(known, way.last());
        if (!next) {
            const FirstAnswer first = askWhereItBelongs(look, way.last(), RecordType::Txt);
            if (first.waiting)
                return {.waiting = true};
            if (first.answer)
                known += first.answer->records;
            next = aliasAt(known, way.last());
        }
        if (!next)
            return {};
        const QString name = row.planned.record.name.text();
        if (*next == *target && way.size() > 1)
            return {.finding = finding<FindingCode::CnameChained>(
                        arg<Arg::Name> = name, arg<Arg::Target> = way.at(1).text(),
                        arg<Arg::Expected> = target->text())};
        if (way.contains(*next))
            return {.finding = finding<FindingCode::CnameLoop>(arg<Arg::Name> = name,
                                                               arg<Arg::Target> = next->text())};
        way.append(*next);
    }
    return {};
}

Led followExchange(const Look &look, const PlannedRecord &planned)
{
    const auto target = DnsName::fromText(planned.record.value);
    const bool isOwn = target && !target->isRoot()
        && (planned.ownTarget || target->isAtOrBelow(look.domain.registrable().dnsName()));
    if (planned.record.type != RecordType::Mx || !isOwn)
        return {};
    const FirstAnswer v4 = askWhereItBelongs(look, *target, RecordType::A);
    const FirstAnswer v6 = askWhereItBelongs(look, *target, RecordType::Aaaa);
    if (v4.waiting || v6.waiting)
        return {.waiting = true};
    if (v4.answer && aliasAt(v4.answer->records, *target)) // RFC 2181, 10.3
        return {.finding =
                    finding<FindingCode::MxTargetIsAlias>(arg<Arg::Target> = target->text())};
    const bool hasAddress = hasType(v4, RecordType::A) || hasType(v6, RecordType::Aaaa);
    if (hasAddress || !saysNothing(v4) || !saysNothing(v6))
        return {};
    return {.finding =
                finding<FindingCode::MxTargetUnresolvable>(arg<Arg::Target> = target->text())};
}

} // namespace sda
