#include "core/plan/formerkeys.h"

#include "core/plan/standing.h"
#include "core/records/dkim.h"

#include <QSet>

#include <algorithm>

namespace sda {

namespace {

using Step = FormerKey::Step;

bool isAt(const RecordText &a, const RecordText &b)
{
    return a.name == b.name && a.type == b.type;
}

/// The same key, however its text is written; of an alias the same target.
bool isSameKey(const RecordText &a, const RecordText &b)
{
    if (!isAt(a, b))
        return false;
    if (a.value.compare(b.value, Qt::CaseInsensitive) == 0 && a.type != RecordType::Txt)
        return true;
    return a.type == RecordType::Txt
        && (a.value == b.value || compareDkim(a.name, a.value, {b.value.toUtf8()}).isRight());
}

const PlannedRecord *plannedAt(const QList<PlannedRecord> &records, const RecordText &key)
{
    const auto found = std::ranges::find_if(records, [&key](const PlannedRecord &planned) {
        return planned.complete && isAt(planned.record, key);
    });
    return found == records.end() ? nullptr : &*found;
}

bool isNeeded(const QList<PlannedRecord> &others, const RecordText &key)
{
    return std::ranges::any_of(others, [&key](const PlannedRecord &other) {
        return other.complete && isSameKey(other.record, key);
    });
}

QList<ResourceRecord> standing(const RecordText &key, const ExistingRecords &existing)
{
    QList<ResourceRecord> records = standingAt(key.name, existing).ofType(key.type);
    records.removeIf(
        [&key](const ResourceRecord &record) { return !isSameKey(key, toRecordText(record)); });
    return records;
}

Step stepFor(const FormerKey &key, const Plan &plan, const ExistingRecords &existing,
             const QList<PlannedRecord> &others, bool inUse)
{
    if (const PlannedRecord *planned = plannedAt(plan.records, key.record))
        return isSameKey(planned->record, key.record) ? Step::SameAgain : Step::Overwritten;
    if (isNeeded(others, key.record))
        return Step::Shared;
    if (!existing.known)
        return Step::NotSeen;
    if (key.there.isEmpty())
        return inUse ? Step::Gone : Step::EnterAgain;
    return inUse ? Step::Remove : Step::Leave;
}

bool isKey(const ResourceRecord &record)
{
    return record.type == RecordType::Txt || record.type == RecordType::Cname;
}

/// The variables that stand in a record itself, not those of their defaults: the region in the
/// names of Amazon's keys stays when the keys change.
QSet<QString> variablesOf(const ServiceRecord &record)
{
    const QStringList texts{record.host, record.value, record.priorityVariable, record.ttlVariable};
    const QStringList names = variablesIn(texts.join(QLatin1Char(' ')));
    return {names.begin(), names.end()};
}

} // namespace

QList<PlannedRecord> keysOf(const Plan &plan)
{
    QList<PlannedRecord> keys;
    std::ranges::copy_if(plan.records, std::back_inserter(keys), [](const PlannedRecord &planned) {
        return planned.purpose == Purpose::Dkim && planned.complete;
    });
    return keys;
}

bool lacksKeys(const Plan &plan)
{
    return std::ranges::any_of(plan.records, [](const PlannedRecord &planned) {
        return planned.purpose == Purpose::Dkim && !planned.complete;
    });
}

QList<PlannedRecord> formerKeys(const Plan &before, const Plan &after)
{
    const QList<PlannedRecord> now = keysOf(after);
    if (now.isEmpty() || lacksKeys(after))
        return {};
    QList<PlannedRecord> former = keysOf(before);
    former.removeIf([&now](const PlannedRecord &planned) {
        const PlannedRecord *stays = plannedAt(now, planned.record);
        return stays && isSameKey(stays->record, planned.record);
    });
    return former;
}

QList<FormerKey> formerKeysToday(const QList<ResourceRecord> &former, const Plan &plan,
                                 const ExistingRecords &existing,
                                 const QList<PlannedRecord> &others, bool inUse)
{
    QList<FormerKey> keys;
    for (const ResourceRecord &record : former) {
        if (!isKey(record))
            continue;
        FormerKey key{.record = toRecordText(record)};
        key.host = key.record.name.relativeTo(plan.zone);
        key.there = standing(key.record, existing);
        key.step = stepFor(key, plan, existing, others, inUse);
        keys.append(key);
    }
    return keys;
}

ServiceValues withoutKeys(const Service &service, ServiceValues values)
{
    QSet<QString> ofKeys;
    QSet<QString> ofOthers;
    for (const ServiceRecord &record : activeRecords(service, values))
        (record.purpose == Purpose::Dkim ? ofKeys : ofOthers).unite(variablesOf(record));
    for (const QString &name : ofKeys.subtract(ofOthers))
        values.remove(name);
    return values;
}

} // namespace sda
