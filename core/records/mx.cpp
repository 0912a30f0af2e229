#include "core/records/mx.h"

#include "core/records/targets.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sda {
namespace {

/// `10 mx.example` typed into the field of the target: a label with a blank in it, or, where a
/// panel made a dot of the blank, a number in front of the wanted name.
bool holdsPriority(const DnsName &found, const DnsName &zone, const DnsName &target)
{
    static const QRegularExpression numberAndBlank(uR"(\A\s*[0-9]{1,5}\s+)"_s);
    static const QRegularExpression number(uR"(\A[0-9]{1,5}\z)"_s);
    const QList<QByteArray> labels = found.labels();
    if (labels.isEmpty())
        return false;
    const QString first = QString::fromLatin1(labels.first());
    if (numberAndBlank.match(first).hasMatch())
        return true;
    const DnsName rest = found.parent();
    return number.match(first).hasMatch() && (rest == target || withoutZone(rest, zone) == target);
}

std::optional<Finding> priorityInTarget(const DnsName &found, const TargetPlace &place)
{
    if (!holdsPriority(found, place.zone, place.target))
        return std::nullopt;
    return finding<FindingCode::MxPriorityInTarget>(arg<Arg::Target> = found.text());
}

std::optional<Finding> addressAsTarget(const DnsName &found, const TargetPlace &place)
{
    if (!isAddress(found) && !isAddress(withoutZone(found, place.zone)))
        return std::nullopt;
    return finding<FindingCode::MxTargetIsAddress>(arg<Arg::Target> = found.text());
}

/// Why the alias leads elsewhere.
Finding differenceOfAlias(const DnsName &found, const TargetPlace &place)
{
    for (const auto cause : {labelInTarget, urlAsTarget, zoneAppended, letterOffTarget}) {
        if (const std::optional<Finding> why = cause(found, place))
            return *why;
    }
    return finding<FindingCode::CnameTargetDiffers>(arg<Arg::Target> = found.text(),
                                                    arg<Arg::Expected> = place.target.text());
}

QList<MxData> byPreference(QList<MxData> records)
{
    std::ranges::stable_sort(records, {}, &MxData::preference);
    return records;
}

/// Why no record has the wanted target; the first cause that fits any of them.
Finding differenceOfTargets(const TargetPlace &place, const QList<MxData> &found)
{
    using Cause = std::optional<Finding> (*)(const DnsName &, const TargetPlace &);
    static constexpr Cause causes[]{labelInTarget, urlAsTarget,     priorityInTarget,
                                    zoneAppended,  addressAsTarget, letterOffTarget};
    constexpr qsizetype mostLookedAt = 100; // nobody has more, and an answer holds thousands
    for (const Cause cause : causes) {
        for (const MxData &mx : found.first(std::min(found.size(), mostLookedAt))) {
            if (const std::optional<Finding> why = cause(mx.exchange, place))
                return *why;
        }
    }
    return finding<FindingCode::MxTargetDiffers>(arg<Arg::Target> = found.first().exchange.text(),
                                                 arg<Arg::Expected> = place.target.text());
}

/// The record with the wanted target; the one with the wanted priority if there are several.
const MxData *recordFor(const DnsName &target, std::optional<int> priority,
                        const QList<MxData> &found)
{
    const MxData *best = nullptr;
    for (const MxData &mx : found) {
        if (mx.exchange == target && (!best || mx.preference == priority))
            best = &mx;
    }
    return best;
}

QList<Finding> remarksOnPriority(const MxData &own, std::optional<int> priority,
                                 const QList<MxData> &found)
{
    QList<Finding> findings;
    if (priority && own.preference != *priority) {
        findings.append(finding<FindingCode::MxPriorityDiffers>(
            arg<Arg::Priority> = int(own.preference), arg<Arg::Expected> = *priority));
    }
    const MxData &first = found.first();
    if (first.preference < own.preference && first.exchange != own.exchange) {
        findings.append(finding<FindingCode::MxOtherFirst>(
            arg<Arg::Target> = first.exchange.text(), arg<Arg::Priority> = int(first.preference)));
    }
    return findings;
}

} // namespace

Comparison compareMx(const DnsName &name, const DnsName &zone, const DnsName &target,
                     std::optional<int> priority, const QList<MxData> &found)
{
    if (found.isEmpty())
        return {false, false, {}, {finding<FindingCode::MxMissing>(arg<Arg::Name> = name.text())}};
    const QList<MxData> sorted = byPreference(found);
    Comparison comparison;
    comparison.present = true;
    for (const MxData &mx : sorted)
        comparison.current += mx.exchange.text();

    // RFC 7505, 3: "no mail here", also when it stands beside others
    const bool hasNull =
        std::ranges::any_of(sorted, [](const MxData &mx) { return mx.exchange.isRoot(); });
    if (hasNull && !target.isRoot()) {
        comparison.findings = {finding<FindingCode::MxNull>(arg<Arg::Name> = name.text())};
        return comparison;
    }
    const MxData *own = recordFor(target, priority, sorted);
    if (!own) {
        comparison.findings = {differenceOfTargets({name, zone, target}, sorted)};
        return comparison;
    }
    comparison.identical = !priority || own->preference == *priority;
    comparison.findings = remarksOnPriority(*own, priority, sorted);
    return comparison;
}

Comparison compareCname(const DnsName &name, const DnsName &zone, const DnsName &target,
                        const QList<DnsName> &found)
{
    if (found.isEmpty())
        return {
            false, false, {}, {finding<FindingCode::CnameMissing>(arg<Arg::Name> = name.text())}};
    Comparison comparison;
    comparison.present = true;
    for (const DnsName &alias : found)
        comparison.current += alias.text();
    // One alias at a name (RFC 2181, 10.1): beside the right one, any other is the fault.
    const auto other =
        std::ranges::find_if(found, [&](const DnsName &alias) { return alias != target; });
    if (other == found.end()) {
        comparison.identical = true;
    } else {
        comparison.findings = {differenceOfAlias(*other, {name, zone, target})};
    }
    return comparison;
}

} // namespace sda
