#pragma once

#include "core/clock/moment.h"
#include "core/verify/report.h"

namespace sda {

/// When to look again: soon after something changed, then ever more rarely. Pure; the first row
/// that applies holds:
///
/// | what is so                                             | next look                       |
/// |--------------------------------------------------------|---------------------------------|
/// | nothing could be sent                                  | 5 s, 10 s … 60 s                |
/// | all verified, just now                                 | 60 s: once more, to be sure     |
/// | all verified                                           | a day                           |
/// | something changed, or is expected to, in the last 1 min | 5 s                             |
/// | … in the last 10 min                                   | 15 s                            |
/// | … in the last hour                                     | 60 s                            |
/// | the service's deadline has passed                      | 1 h                             |
/// | nothing changed for 72 h                               | 1 h                             |
/// | anything else                                          | 5 min                           |
///
/// A change that is expected while all is verified counts as the rows below say. Where a cache is
/// known to forget something earlier than that (`Arg::Until` of a finding about waiting,
/// ServerView::until, RecordReport::everywhereAt), the next look comes right after that time, but
/// never in less than 5 s.
class Ladder
{
public:
    /// Watching begins.
    void start(const Moment &now);
    /// Something was done from which a change is to be expected.
    void expectChange(const Moment &now);
    /// When the service stops looking; nothing: never, or not known.
    void setDeadline(const std::optional<QDateTime> &deadline) { m_deadline = deadline; }

    /// Takes the result of a look; true if it differs from the one before. A look in which nothing
    /// could be sent is no change.
    bool note(const Report &report, const Moment &now);
    /// How long to wait before the next look.
    std::chrono::milliseconds nextAfter(const Moment &now) const;

    /// Whether a look that begins now should search everywhere: the first one, after expectChange()
    /// or searchNext(), when the network is back, else at most every 5 minutes. A look at the rows
    /// alone searches as well as soon as a row's answer differs (Verifier).
    bool isSearchDue(const Moment &now) const;
    /// The next look searches: the computer woke, or is connected in another way.
    void searchNext() { m_searchedAt.reset(); }
    /// A look that searches has begun.
    void noteSearch(const Moment &now) { m_searchedAt = now; }

private:
    std::chrono::milliseconds stepAt(const Moment &now) const;
    std::chrono::milliseconds stepUnverified(const Moment &now) const;

    QStringList m_last; ///< what the last look showed
    Moment m_changedAt; ///< or expected to change
    bool m_expecting = false; ///< a change, and none has come yet that verifies all
    bool m_verified = false; ///< all, at the last look
    bool m_isSure = false; ///< and at the one before
    int m_cutOff = 0; ///< looks in a row in which nothing could be sent
    QList<QDateTime> m_knownTimes; ///< when caches forget
    std::optional<QDateTime> m_deadline;
    std::optional<Moment> m_searchedAt;
};

} // namespace sda
