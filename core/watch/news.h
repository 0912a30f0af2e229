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

/// Remembers what was told: the same is not told twice, and what flickers is told once an hour. If
/// it stays other than what was told last, that is made good later.
class NewsDesk
{
public:
    /// `toBelieve`: how many looks in a row must find a record wrong before it fell back, as one
    /// that does may be a server's bad moment; 1 where the caller has made sure.
    explicit NewsDesk(int toBelieve = 2) : m_toBelieve(toBelieve) { }

    /// A complete look at `now`. The first look tells nothing but what went wrong since the set-up
    /// was last verified (`verifiedSince`, invalid: never). Unknown and waiting are no news: the
    /// state before holds. A deadline is told 24 hours and 2 hours ahead, while not all is
    /// verified.
    QList<News> take(const Report &report, const QDateTime &verifiedSince,
                     const std::optional<QDateTime> &deadline, const QDateTime &now);

private:
    struct Told
    {
        bool known = false; ///< a look has judged it
        bool green = false; ///< what the person believes
        int badLooks = 0; ///< in a row
        QDateTime greenAt; ///< when it was told; invalid: never
        QDateTime backAt; ///< the same of falling back
    };
    bool isNewsOf(const RecordReport &record, const QDateTime &now);
    bool isAllNews(const Report &report, bool first, const QDateTime &now);
    bool isDeadlineNews(const QDateTime &deadline, const QDateTime &now);

    int m_toBelieve;
    QHash<QString, Told> m_records; // by record id
    bool m_started = false; // there was a look
    bool m_judged = false; // and one that could judge
    bool m_all = false; // the person believes that all is verified
    int m_badLooks = 0; // in a row
    QDateTime m_allAt; // when it was told
    QDateTime m_deadline; // that was spoken of
    std::chrono::seconds m_ahead{0}; // by how much it was ahead, as in the table of times
};

} // namespace sda
