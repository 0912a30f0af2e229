#include "ui/overview/overviewentry.h"

#include "core/setup/lookjob.h"
#include "core/setup/understood.h"

#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <functional>

namespace sda {

using namespace std::chrono_literals;

namespace {

// News tell it as early.
constexpr auto deadlineIsNear = std::chrono::seconds(24h);

bool isRight(RecordState state)
{
    return state == RecordState::Verified || state == RecordState::VerifiedWithRemark;
}

using Tick = OverviewEntry::Tick;

/// A record that is gone although it was there once was taken away: no beginning, but a loss.
bool wasEverThere(const History &changes)
{
    return std::ranges::any_of(changes, [](const StateChange &change) {
        return change.state != RecordState::Missing && change.state != RecordState::Unknown;
    });
}

Tick rememberedOf(const Setup &setup, const QString &recordId)
{
    const History changes = changesOf(setup.history, recordId);
    if (changes.isEmpty())
        return {};
    const RecordState state = changes.last().state;
    const bool untouched =
        state == RecordState::Missing && !setup.recordsEntered && !wasEverThere(changes);
    return {state, untouched, inStateSince(setup.history, recordId)};
}

Tick reportedOf(const Setup &setup, const RecordReport &row)
{
    const bool untouched = !setup.recordsEntered && leftNoTrace(row)
        && !wasEverThere(changesOf(setup.history, row.id));
    return {row.state, untouched, inStateSince(setup.history, row.id)};
}

/// The ticks of an entry, from its planned records.
void setTicks(OverviewEntry &entry, const Plan &plan,
              const std::function<Tick(const QString &recordId)> &tickOf)
{
    std::array<QList<Tick>, OverviewEntry::tickCount> found;
    for (const PlannedRecord &planned : plan.records) {
        if (planned.purpose != Purpose::Other)
            found.at(size_t(planned.purpose)).append(tickOf(planned.id));
    }
    QList<Tick> all;
    for (size_t purpose = 0; purpose < found.size(); ++purpose) {
        if (found.at(purpose).isEmpty())
            continue;
        entry.ticks.at(purpose) = together(found.at(purpose));
        all += *entry.ticks.at(purpose);
    }
    entry.whole = together(all);
    // A remark is about a record: the domain is verified all the same.
    if (entry.isVerified())
        entry.whole.state = RecordState::Verified;
}

OverviewEntry plainEntryOf(const QString &file, const LoadedSetup &loaded)
{
    const Setup &setup = loaded.setup;
    OverviewEntry entry;
    entry.file = file;
    entry.setupId = setup.id;
    entry.domain = entry.shownDomain = setup.domainText.trimmed();
    const auto parsed = parseDomain(setup.domainText);
    if (const auto *domain = std::get_if<DomainName>(&parsed)) {
        entry.domain = domain->ascii();
        entry.shownDomain = domain->unicode();
    }
    entry.serviceId = setup.serviceId;
    entry.tags = setup.tags;
    entry.readOnly = loaded.readOnly;
    const Service *service = findService(setup.serviceId);
    if (!service)
        return entry;
    entry.service = service->name;
    if (!setup.verifiedSince.isValid())
        entry.deadline = deadlineOf(setup, *service).value_or(QDateTime());
    return entry;
}

bool isIncomplete(const Plan &plan)
{
    return !plan.missing.isEmpty()
        || std::ranges::any_of(plan.records, [](const PlannedRecord &record) {
               return record.purpose != Purpose::Other && !record.complete;
           });
}

} // namespace

int urgencyOf(const std::optional<RecordState> &state)
{
    if (!state)
        return 0;
    switch (*state) {
    case RecordState::Wrong:
        return 7;
    case RecordState::Missing:
        return 6;
    case RecordState::Unknown:
        return 5;
    case RecordState::Checking:
        return 4;
    case RecordState::Waiting:
        return 3;
    case RecordState::VerifiedWithRemark:
        return 2;
    case RecordState::Verified:
        return 1;
    }
    Q_UNREACHABLE();
}

Tick together(const QList<Tick> &ticks)
{
    Tick whole;
    bool gaps = false;
    for (const Tick &tick : ticks) {
        gaps = gaps || !tick.state;
        if (urgencyOf(tick.state) > urgencyOf(whole.state))
            whole.state = tick.state;
    }
    whole.untouched = whole.state == RecordState::Missing;
    for (const Tick &tick : ticks) {
        if (tick.state != whole.state)
            continue;
        whole.untouched = whole.untouched && tick.untouched;
        if (tick.since.isValid() && (!whole.since.isValid() || tick.since < whole.since))
            whole.since = tick.since;
    }
    if (gaps && whole.state && urgencyOf(whole.state) < urgencyOf(RecordState::Unknown))
        return {RecordState::Unknown, false, {}};
    return whole;
}

bool OverviewEntry::isVerified() const
{
    return whole.state && isRight(*whole.state);
}

OverviewEntry entryOf(const QString &file, const LoadedSetup &loaded)
{
    OverviewEntry entry = plainEntryOf(file, loaded);
    const auto job = lookJobOf(loaded.setup, 0);
    if (const auto *why = std::get_if<Finding>(&job)) {
        entry.incomplete = true;
        entry.trouble = *why;
        return entry;
    }
    const Plan plan = std::get<LookJob>(job).plan(std::nullopt);
    entry.incomplete = isIncomplete(plan);
    setTicks(entry, plan, [&loaded](const QString &id) { return rememberedOf(loaded.setup, id); });
    if (entry.isVerified() && loaded.setup.verifiedSince.isValid())
        entry.whole.since = loaded.setup.verifiedSince;
    return entry;
}

OverviewEntry entryOf(const QString &file, const LoadedSetup &loaded, const Plan &plan,
                      const Report &report)
{
    OverviewEntry entry = plainEntryOf(file, loaded);
    entry.incomplete = isIncomplete(plan);
    entry.checkedAt = report.checkedAt;
    setTicks(entry, plan, [&](const QString &id) {
        const RecordReport *row = report.record(id);
        return row ? reportedOf(loaded.setup, *row) : Tick{};
    });
    // A trouble of the whole domain counts too.
    if (entry.whole.state != report.state)
        entry.whole = {report.state, false, {}};
    if (entry.isVerified() && loaded.setup.verifiedSince.isValid())
        entry.whole.since = loaded.setup.verifiedSince;
    return entry;
}

OverviewEntry entryOf(const QString &file, const Finding &why)
{
    OverviewEntry entry;
    entry.file = file;
    entry.domain = entry.shownDomain = QFileInfo(file).fileName();
    entry.trouble = why;
    return entry;
}

bool needsAttention(const OverviewEntry &entry, const QDateTime &now)
{
    if (entry.trouble)
        return !entry.incomplete; // what is not complete yet is at work, not in trouble
    if (entry.deadline.isValid() && !entry.isVerified()
        && now.addSecs(deadlineIsNear.count()) >= entry.deadline)
        return true;
    if (!entry.whole.state)
        return false;
    switch (*entry.whole.state) {
    case RecordState::Wrong:
        return true;
    case RecordState::Unknown:
        return !entry.incomplete;
    case RecordState::Missing:
        return !entry.whole.untouched;
    case RecordState::Checking:
    case RecordState::Waiting:
    case RecordState::Verified:
    case RecordState::VerifiedWithRemark:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace sda
