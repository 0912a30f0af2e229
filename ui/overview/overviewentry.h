#pragma once

#include "core/setup/setup.h"
#include "core/verify/report.h"

#include <array>
#include <optional>

namespace sda {

/// What My domains shows of one set-up: what its file says and what the last look found, without
/// the weight of either.
struct OverviewEntry
{
    /// Mx … Ownership; rows that are not mail have no tick.
    static constexpr int tickCount = int(Purpose::Ownership) + 1;

    /// Of one record, or of several together.
    struct Tick
    {
        std::optional<RecordState> state; ///< the worst of them; nothing: nobody has looked
        bool untouched = false; ///< missing, and nobody said that it was entered
        QDateTime since; ///< UTC; invalid: not known
        bool operator==(const Tick &) const = default;
    };

    QString file; ///< absolute
    QString setupId;
    QString domain; ///< in ACE; the text as typed where it is not a domain
    QString shownDomain;
    QString serviceId;
    QString service; ///< its name; empty: not known here
    QStringList tags;
    std::array<std::optional<Tick>, tickCount> ticks; ///< nothing: the service has no such record
    Tick whole; ///< of the domain
    bool incomplete = false; ///< values are wanted before anything can be right
    QDateTime deadline; ///< UTC; when the service stops looking; invalid: no clock runs
    QDateTime checkedAt; ///< UTC; the look of this session; invalid: what is shown is remembered
    bool readOnly = false; ///< made by a newer version
    std::optional<Finding> trouble; ///< why it cannot be looked at, or opened

    bool isVerified() const;
    bool operator==(const OverviewEntry &) const = default;
};

/// As the file says; the states are those of its history.
OverviewEntry entryOf(const QString &file, const LoadedSetup &loaded);
/// After a look at it: `setup` has its result in it already.
OverviewEntry entryOf(const QString &file, const LoadedSetup &loaded, const Plan &plan,
                      const Report &report);
/// A file that cannot be read.
OverviewEntry entryOf(const QString &file, const Finding &why);

/// Somebody has to do something: a record is wrong, lost or could not be asked, a file is in
/// trouble, or the service soon stops looking. What nobody has added yet is no alarm.
bool needsAttention(const OverviewEntry &entry, const QDateTime &now);

/// The place of a state in the order of domainState(): the larger, the worse. No state is least.
int urgencyOf(const std::optional<RecordState> &state);

/// Several as one: the worst state. While nobody looked at some of them, the others make no tick.
OverviewEntry::Tick together(const QList<OverviewEntry::Tick> &ticks);

} // namespace sda
