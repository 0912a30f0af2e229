#include "core/verify/past.h"

#include "core/hosts/mailprovider.h"
#include "core/verify/value.h"

#include <algorithm>

namespace sda {

namespace {

QList<ResourceRecord> seenAt(const Look &look, const DnsName &name, RecordType type)
{
    const Answer seen{.outcome = Outcome::Answer, .records = look.options.background.seen};
    return seen.recordsAt(name, type);
}

QStringList targetsOf(const QList<ResourceRecord> &records)
{
    QStringList targets;
    for (const ResourceRecord &record : records) {
        if (const auto *data = std::get_if<TargetData>(&record.data))
            targets.append(data->target.text());
    }
    return targets;
}

QStringList exchangesIn(const QList<ResourceRecord> &records)
{
    QStringList exchanges;
    for (const ResourceRecord &record : records) {
        const auto *mx = std::get_if<MxData>(&record.data);
        if (mx && !mx->exchange.isRoot())
            exchanges.append(mx->exchange.text());
    }
    return exchanges;
}

/// Somebody's mailboxes: then they were moved, not lost. Tencent's own name is what its push
/// service asks for too, and proves nothing.
bool isMailbox(const QString &exchange)
{
    const auto name = DnsName::fromText(exchange);
    return name && mailProviderOf(*name) && !exchange.endsWith(QLatin1StringView(".qq.com"));
}

std::optional<quint32> serialIn(const QList<ResourceRecord> &records)
{
    for (const ResourceRecord &record : records) {
        if (const auto *soa = std::get_if<SoaData>(&record.data))
            return soa->serial;
    }
    return std::nullopt;
}

} // namespace

std::optional<Finding> lostSince(const Look &look, const Row &row)
{
    const QStringList before = targetsOf(seenAt(look, row.zone.zone, RecordType::Ns));
    const QStringList today = namesOf(row.zone.servers);
    const bool hasMoved = !before.isEmpty()
        && std::ranges::none_of(before, [&](const QString &s) { return today.contains(s); });
    if (!hasMoved)
        return std::nullopt;
    const Answer seen{.outcome = Outcome::Answer, .records = look.options.background.seen};
    if (!compareWithPlan(row.planned, row.zone.zone, seen).isRight())
        return std::nullopt;
    return finding<FindingCode::ZoneRecordsLost>(
        arg<Arg::Names> = QStringList{row.planned.record.name.text()}, arg<Arg::Servers> = today);
}

Unpublished unpublishedSince(const Look &look, const Row &row)
{
    const DnsName &zone = row.zone.zone;
    const auto before = serialIn(seenAt(look, zone, RecordType::Soa));
    if (!look.options.background.entered || !before)
        return {};
    const FirstAnswer first = askOne(look, row.zone, zone, RecordType::Soa);
    if (!first.answer)
        return {.waiting = first.waiting};
    if (serialIn(first.answer->recordsAt(zone, RecordType::Soa)) != before)
        return {};
    return {.finding = finding<FindingCode::ZoneNotPublished>(arg<Arg::Zone> = zone.text())};
}

LostMailbox lostMailbox(const Look &look, const Plan &plan)
{
    const DnsName domain = plan.domain.dnsName();
    // The service's own server is no mailbox of the person.
    const auto withoutService = [&](QStringList exchanges) {
        for (const PlannedRecord &planned : plan.records) {
            const auto target = DnsName::fromText(planned.record.value);
            if (planned.record.type == RecordType::Mx && !planned.ownTarget && target)
                exchanges.removeAll(target->text());
        }
        return exchanges;
    };
    const QStringList before = withoutService(exchangesIn(seenAt(look, domain, RecordType::Mx)));
    if (before.isEmpty() || look.options.background.mailboxMayGo)
        return {};
    const FirstAnswer first = askOne(look, look.zone, domain, RecordType::Mx);
    if (!first.answer)
        return {.waiting = first.waiting};
    const QStringList today = exchangesIn(first.answer->recordsAt(domain, RecordType::Mx));
    const bool isThere = std::ranges::any_of(
        before, [&today](const QString &exchange) { return today.contains(exchange); });
    if (isThere || std::ranges::any_of(withoutService(today), isMailbox))
        return {};
    return {.finding = finding<FindingCode::MxMailboxReplaced>(arg<Arg::Names> = before,
                                                               arg<Arg::Name> = domain.text())};
}

} // namespace sda
