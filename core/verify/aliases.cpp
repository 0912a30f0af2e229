#include "core/verify/aliases.h"

#include "core/verify/value.h"

#include <algorithm>

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

/// From the row's name over aliases to where there is none any more.
struct Way
{
    bool waiting = false;
    bool leadsBack = false;
    std::optional<Outcome> failure; ///< of the last name, which could not be asked
    QList<DnsName> names; ///< the row's name first
    Answer answer{.outcome = Outcome::Answer}; ///< all records on the way
};

/// In the row's zone: the server of `word`.
FirstAnswer askOnTheWay(const Look &look, const Row &row, const ServerWord &word,
                        const DnsName &name)
{
    if (!name.isAtOrBelow(row.zone.zone))
        return askWhereItBelongs(look, name, RecordType::Txt);
    const LearntAnswer *said =
        askNameServer(look.book, look.routes(), word.server, name, RecordType::Txt).learnt;
    if (!said)
        return {.waiting = true};
    if (said->answer.outcome == Outcome::Referral)
        return askWhereItBelongs(look, name, RecordType::Txt);
    if (said->answer.isConclusive() && !said->answer.authoritative)
        return {};
    return {.answer = &said->answer};
}

/// Stops at `goal`.
Way wayFrom(const Look &look, const Row &row, const ServerWord &word,
            const std::optional<DnsName> &goal)
{
    Way way{.names = {row.planned.record.name}};
    QList<ResourceRecord> &records = way.answer.records;
    for (const ResourceRecord &record : word.learnt->answer.records) {
        if (record.name.isAtOrBelow(row.zone.zone)) // for others the server does not speak
            records.append(record);
    }
    for (int hop = 0; hop < mostHops; ++hop) {
        const DnsName at = way.names.last();
        if (std::ranges::find(records, at, &ResourceRecord::name) == records.cend()) {
            const FirstAnswer first = askOnTheWay(look, row, word, at);
            if (first.waiting)
                way.waiting = true;
            else if (!first.answer || !first.answer->isConclusive())
                way.failure = first.answer ? first.answer->outcome : Outcome::Malformed;
            else
                records += first.answer->records;
        }
        const auto next = aliasAt(records, at);
        if (!next)
            return way;
        way.leadsBack = way.names.contains(*next);
        way.names.append(*next);
        if (way.leadsBack || next == goal)
            return way;
    }
    return way;
}

Detour detourOfAlias(const RecordText &planned, const Way &way)
{
    const QString name = planned.name.text();
    if (way.leadsBack)
        return {.finding = finding<FindingCode::CnameLoop>(
                    arg<Arg::Name> = name, arg<Arg::Target> = way.names.last().text())};
    if (way.names.size() <= 2 || way.names.last() != DnsName::fromText(planned.value))
        return {};
    return {.isRight = true,
            .finding = finding<FindingCode::CnameChained>(arg<Arg::Name> = name,
                                                          arg<Arg::Target> = way.names.at(1).text(),
                                                          arg<Arg::Expected> = planned.value)};
}

Detour detourOfText(const Look &look, const Row &row, const ServerWord &word, const Way &way)
{
    const QString name = row.planned.record.name.text();
    const QString target = way.names.at(1).text();
    if (way.failure) {
        const bool atServer = way.names.last().isAtOrBelow(row.zone.zone);
        QStringList asked;
        if (atServer)
            asked.append(word.server.name.text());
        for (const Server &resolver : look.routes().resolvers) {
            if (!atServer)
                asked.append(resolver.address.text());
        }
        return {.finding = checkFinding(*way.failure, asked)};
    }
    const Comparison there =
        compareBehind(row.planned.record.name, row.planned, row.zone.zone, way.answer);
    if (there.isRight())
        return {.isRight = true,
                .finding = finding<FindingCode::CnameFollowed>(arg<Arg::Name> = name,
                                                               arg<Arg::Target> = target),
                .remarks = there.findings};
    return {.finding = finding<FindingCode::CnameBlocksOthers>(
                arg<Arg::Name> = name, arg<Arg::Target> = target,
                arg<Arg::Value> = there.current.value(0))};
}

/// Whether receivers who follow the alias are served as well. An SPF record stands where MX records
/// do: an alias would hide them.
bool mayFollow(const PlannedRecord &planned)
{
    return planned.record.type == RecordType::Cname || planned.verify == VerifyMode::DkimKey
        || planned.verify == VerifyMode::DmarcMinimum || planned.verify == VerifyMode::Token;
}

} // namespace

Detour followAlias(const Look &look, const Row &row, const ServerWord &word)
{
    const RecordText &planned = row.planned.record;
    // Of several aliases at one name nobody knows which one is followed (RFC 2181, 10.1).
    const auto aliases = word.learnt->answer.recordsAt(planned.name, RecordType::Cname);
    if (!mayFollow(row.planned) || aliases.size() != 1)
        return {};
    const bool isAlias = planned.type == RecordType::Cname;
    const auto goal = isAlias ? DnsName::fromText(planned.value) : std::nullopt;
    const Way way = wayFrom(look, row, word, goal);
    if (way.waiting)
        return {.waiting = true};
    return isAlias ? detourOfAlias(planned, way) : detourOfText(look, row, word, way);
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
