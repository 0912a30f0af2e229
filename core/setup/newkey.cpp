#include "core/setup/newkey.h"

#include "core/dns/zonefile.h"
#include "core/plan/tableservice.h"
#include "core/verify/console.h"

#include <algorithm>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

bool isKey(const IntakeRow &row)
{
    return row.host.contains("_domainkey"_L1, Qt::CaseInsensitive);
}

QString cell(std::optional<int> number)
{
    return number ? QString::number(*number) : QString();
}

/// A table that is read back to these rows.
QString asTable(const QList<IntakeRow> &rows)
{
    if (rows.isEmpty())
        return {};
    QStringList lines{u"Type\tName\tPriority\tValue\tTTL\tNote"_s};
    for (const IntakeRow &row : rows) {
        const QStringList cells{row.type ? textOf(*row.type) : QString(),
                                row.host,
                                cell(row.priority),
                                row.value.value_or(QString()),
                                cell(row.ttl),
                                row.note.simplified()};
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

/// What of the pasted text is no value of the service, or, of a table, no key.
QList<IntakeRow> rowsThatStay(const Setup &setup, const Understood &understood)
{
    QList<IntakeRow> rows = setup.serviceId == tableServiceId
        ? understood.intake.rows
        : unusedRows(understood.matched, understood.intake.rows);
    rows.removeIf(isKey);
    return rows;
}

QList<IntakeRow> rowsOf(const QList<ResourceRecord> &records)
{
    QList<IntakeRow> rows;
    for (const ResourceRecord &record : records) {
        const RecordText text = toRecordText(record);
        rows.append({.type = text.type, .host = text.name.text(), .value = text.value});
    }
    return rows;
}

void keepAside(Setup &setup, const QList<PlannedRecord> &keys)
{
    for (const PlannedRecord &planned : keys) {
        const auto record = toResourceRecord(planned.record);
        if (!record)
            continue;
        const QString line = zoneFileLine(*record);
        setup.formerKeys.removeAll(line);
        setup.formerKeys.append(line);
    }
}

/// What was said and seen was about the old keys.
void beginAgain(Setup &setup, const QDateTime &now)
{
    setup.recordsEntered = false;
    setup.verifiedSince = {};
    setup.consoleStatus.clear();
    setup.consoleStatusAt = {};
    if (setup.startedAt.isValid())
        setup.startedAt = now;
}

bool isSeen(const PlannedRecord &planned, const QList<ResourceRecord> &records)
{
    return std::ranges::any_of(records, [&planned](const ResourceRecord &record) {
        return record.name == planned.record.name && record.type == planned.record.type;
    });
}

bool isAnySeen(const QList<PlannedRecord> &keys, const QList<ResourceRecord> &records)
{
    return std::ranges::any_of(
        keys, [&records](const PlannedRecord &planned) { return isSeen(planned, records); });
}

bool isAtAllNameServers(const RecordReport &row)
{
    const auto isNameServer = [](const ServerView &view) {
        return view.kind == ServerView::Kind::NameServer;
    };
    const auto lacks = [&isNameServer](const ServerView &view) {
        return isNameServer(view) && (view.waiting || !view.right);
    };
    return std::ranges::any_of(row.servers, isNameServer)
        && std::ranges::none_of(row.servers, lacks);
}

} // namespace

QList<ResourceRecord> formerKeyRecords(const Setup &setup)
{
    return readZoneFile(setup.formerKeys.join(u'\n'), DnsName()).records;
}

bool canTakeNewKey(const Setup &setup, const Understood &understood, const Plan &plan,
                   const ExistingRecords &existing)
{
    const QList<PlannedRecord> keys = keysOf(plan);
    if (!understood.service || lacksKeys(plan)
        || !isAnySeen(keys, seenRecords(setup) + existing.records))
        return false;
    return setup.serviceId == tableServiceId
        ? std::ranges::any_of(understood.intake.rows, isKey)
        : withoutKeys(*understood.service, setup.values) != setup.values;
}

void beginNewKey(Setup &setup, const Understood &understood, const Plan &plan, const QDateTime &now)
{
    if (!understood.service)
        return;
    keepAside(setup, keysOf(plan));
    setup.pastedText = asTable(rowsThatStay(setup, understood));
    setup.values = withoutKeys(*understood.service, setup.values);
    beginAgain(setup, now);
}

bool noteNewKeys(Setup &setup, const Plan &before, const Plan &after, const QDateTime &now)
{
    const QList<PlannedRecord> former = formerKeys(before, after);
    if (!isAnySeen(former, seenRecords(setup)))
        return false;
    keepAside(setup, former);
    beginAgain(setup, now);
    return true;
}

void takeFormerKeysBack(Setup &setup, const Understood &understood, const DomainName &domain)
{
    if (!understood.service)
        return;
    const QList<IntakeRow> keys = rowsOf(formerKeyRecords(setup));
    QList<IntakeRow> rows = rowsThatStay(setup, understood);
    if (setup.serviceId == tableServiceId) {
        setup.pastedText = asTable(rows + keys);
    } else {
        setup.pastedText = asTable(rows);
        setup.values = withoutKeys(*understood.service, setup.values);
        const ServiceValues former = matchRows(*understood.service, domain, keys).values;
        for (auto it = former.begin(); it != former.end(); ++it)
            setup.values.insert(it.key(), it.value());
    }
    setup.formerKeys.clear();
    setup.recordsEntered = true;
}

void forgetFormerKey(Setup &setup, const RecordText &key)
{
    setup.formerKeys.removeIf([&key](const QString &line) {
        const QList<ResourceRecord> records = readZoneFile(line, DnsName()).records;
        return records.size() == 1 && toRecordText(records.first()) == key;
    });
}

bool newKeysInUse(const Setup &setup, const Service &service, const Plan &plan,
                  const Report &report)
{
    const QList<PlannedRecord> keys = keysOf(plan);
    if (keys.isEmpty() || lacksKeys(plan)
        || statusMeaning(service, setup.consoleStatus) != u"verified"_s)
        return false;
    return std::ranges::all_of(keys, [&report](const PlannedRecord &planned) {
        const RecordReport *row = report.record(planned.id);
        // Whoever remembers what was there before hears of it soon: the service already has.
        const bool isRight = row
            && (row->state == RecordState::Verified || row->state == RecordState::VerifiedWithRemark
                || row->state == RecordState::Waiting);
        return isRight && isAtAllNameServers(*row);
    });
}

} // namespace sda
