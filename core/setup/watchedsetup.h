#pragma once

#include "core/setup/setup.h"
#include "core/watch/ladder.h"
#include "core/watch/news.h"

#include <QSet>

namespace sda {

/// When the service of a set-up stops looking; nothing: never, or the person has not said when it
/// began.
std::optional<QDateTime> deadlineOf(const Setup &setup);

/// What is known about a set-up that nobody has open: what was believed about its records, when to
/// look again, and what is worth telling. Pure but for what it remembers.
///
/// One look decides little here, as nobody sits before it who could doubt it: what was right and is
/// not any more counts once a second look, `toBeSure` later, says the same.
class WatchedSetup
{
public:
    static constexpr std::chrono::milliseconds toBeSure = std::chrono::seconds(60);
    /// Nobody sees it at once, so looks are no closer than this.
    static constexpr std::chrono::milliseconds shortest = std::chrono::seconds(60);
    /// And of what could not be asked.
    static constexpr std::chrono::minutes unaskable = std::chrono::minutes(5);
    /// What has been still for so long, and is expected to change, is looked at once a day; what
    /// was never right is then given up.
    static constexpr std::chrono::hours longStill = std::chrono::hours(24 * 30);
    /// The same of a set-up of which nobody says that its records were entered or handed over.
    static constexpr std::chrono::hours unfinishedStill = std::chrono::hours(72);

    enum class Belief {
        CutOff, ///< nothing could be sent: it says nothing
        Doubted, ///< something fell back that was right: to be seen once more
        Believed,
    };

    /// As the file says. `touchedAt`: when it was last changed, UTC.
    void begin(const Setup &setup, const QDateTime &touchedAt, const Moment &now);
    /// A complete look. What is not believed changes nothing but the time of the next one.
    Belief take(const Report &report, const Moment &now);
    /// What of the look that was just believed is to be told. `verifiedSince` as it was before the
    /// look, `changed`: it added to the history.
    QList<News> newsOf(const Report &report, const QDateTime &verifiedSince, bool changed,
                       const Moment &now);
    /// How long to wait before the next look; nothing: it was given up.
    std::optional<std::chrono::milliseconds> nextAfter(const Moment &now) const;

private:
    void primeDesk(const Setup &setup);
    bool wasGreen(const QString &recordId) const
    {
        return m_allGreen || m_green.contains(recordId);
    }
    bool isBeforeDeadline(const Moment &now) const { return m_deadline && now.wall < *m_deadline; }

    Ladder m_ladder;
    NewsDesk m_desk{1}; // it hears only what was believed
    bool m_looked = false; ///< a look was believed
    bool m_allGreen = false; ///< before the first look: all that there is was right
    QSet<QString> m_green; ///< records believed to be right
    QSet<QString> m_doubted; ///< records of which the last look said that they fell back
    bool m_wasRight = false; ///< something was, at some time
    bool m_isUnknown = false; ///< at the last look
    bool m_isExpected = false; ///< the records were entered, or handed over
    QDateTime m_movedAt; ///< when something changed last: the file or a record
    std::optional<QDateTime> m_deadline;
};

} // namespace sda
