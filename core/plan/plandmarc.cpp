#include "core/plan/standing.h"
#include "core/records/dmarc.h"

namespace sda {

namespace {

std::optional<DmarcPolicy> policyOf(const QByteArray &value)
{
    const auto record = parseDmarc(value);
    if (!record || !record->hasPolicy)
        return std::nullopt;
    return record->policy;
}

/// Texts that are DMARC records, or were meant to be; others at the name are left alone.
QList<ResourceRecord> dmarcAmong(const QList<ResourceRecord> &texts)
{
    QList<ResourceRecord> records;
    std::ranges::copy_if(texts, std::back_inserter(records), [](const ResourceRecord &text) {
        return skeletonOf(textOf(text)).contains(QLatin1StringView("dmarc"));
    });
    return records;
}

/// Of several records none counts (RFC 9989, 4.7), but the strictest says what its owner wants.
QString strictestOf(const QList<ResourceRecord> &records)
{
    QByteArray best;
    for (const ResourceRecord &record : records) {
        const QByteArray text = textOf(record);
        if (best.isEmpty() || policyOf(text) > policyOf(best))
            best = text;
    }
    return shown(best);
}

/// The wishes of the domain's other services in one text.
QString wishedText(const PlannedRecord &planned, const PlanWishes &wishes)
{
    QString text = planned.record.value;
    for (const PlannedRecord &other : wishes.alsoPlanned) {
        if (other.verify == VerifyMode::DmarcMinimum && other.record.name == planned.record.name)
            text = mergeDmarc(text, other.record.value, true);
    }
    return text;
}

} // namespace

void planDmarc(PlannedRecord &planned, const Planning &planning)
{
    const QString wished = wishedText(planned, planning.wishes);
    const auto wishedPolicy = policyOf(wished.toUtf8());
    planned.record.value = wished;
    const QList<ResourceRecord> records = dmarcAmong(planning.standing.texts());
    setBefore(planned, records);
    if (records.isEmpty()) {
        if (wishedPolicy > DmarcPolicy::None)
            planning.plan.findings.append(finding<FindingCode::PlanPolicyStrictFirst>(
                arg<Arg::Policy> = textOf(*wishedPolicy)));
        return;
    }
    const QString today = strictestOf(records);
    const bool isUsable = compareDmarc(planned.record.name, wished, {today.toUtf8()}).isRight()
        || policyOf(today.toUtf8());
    planned.record.value =
        isUsable ? mergeDmarc(today, wished, planning.wanted.keepStricter) : wished;
    const bool isKept = records.size() == 1 && planned.record.value == today;
    const bool isEdited = planned.record.value != today && planned.record.value != wished;
    planned.action = isKept ? RecordAction::Keep
        : isEdited          ? RecordAction::Merge
                            : RecordAction::Replace;
    if (policyOf(planned.record.value.toUtf8()) > wishedPolicy)
        planning.plan.findings.append(
            finding<FindingCode::PlanDmarcKept>(arg<Arg::Value> = planned.record.value));
}

} // namespace sda
