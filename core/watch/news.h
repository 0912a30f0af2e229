#pragma once

#include "core/verify/report.h"

namespace sda {

/// Something worth telling a person who looks elsewhere.
struct News
{
    enum class Kind {
        RecordVerified, ///< a record turned green
        RecordFellBack, ///< a record that was green is wrong or missing
        AllVerified, ///< the last one turned green
        DeadlineNear, ///< the service soon stops looking
    };
    Kind kind = Kind::RecordVerified;
    QStringList recordIds; ///< of one kind together; empty for the kinds about the domain
    QDateTime until; ///< DeadlineNear: when, UTC

    bool operator==(const News &) const = default;
};

/// Remembers what was told: the same is not told twice, and what flickers is told once an hour.
class NewsDesk
{
public:
    /// A complete look at `now`. The first look tells nothing but what went wrong since the set-up
    /// was last verified (`verifiedSince`, invalid: never). Unknown is no news: the state before
    /// holds.
    QList<News> take(const Report &report, const QDateTime &verifiedSince,
                     const std::optional<QDateTime> &deadline, const QDateTime &now);

private:
    struct Told
    {
        bool known = false; ///< a look has judged it
        bool green = false;
        QDateTime at; ///< when its last news was told
    };
    QHash<QString, Told> m_records; // by record id
    bool m_allGreen = false;
    QDateTime m_deadlineTold; // the deadline that was spoken of
};

} // namespace sda
