#pragma once

#include "storyworld.h"

#include "core/plan/plan.h"
#include "core/watch/watch.h"

namespace stories {

/// What happened, in numbers; of several stories in sum.
struct Figures
{
    int stories = 0;
    int looks = 0;
    int reports = 0;
    int questions = 0;
    int toResolvers = 0; ///< questions about rows
    int ticks = 0; ///< in reports
    int changes = 0; ///< of the truth of a row, that were shown
    int overtaken = 0; ///< changes that were undone before the next look
    int heldBack = 0; ///< changes that waited for a second look: a tick that flickers, any over a
                      ///< network that is new, or after waking
    int early = 0; ///< ticks while a resolver still remembered a "not found"
    int blind = 0; ///< questions about rows to resolvers while no name server answered
    milliseconds shownAfter{0}; ///< in sum over the changes
    milliseconds latest{0}; ///< longest time from a change to the verdict that shows it
    milliseconds wake{0}; ///< longest time from waking to the next look
    double mostOfStep = 0; ///< longest time between two looks, in steps of the ladder

    Figures &operator+=(const Figures &other);
};
QString textOf(const Figures &figures);

struct StoryEnd
{
    QStringList faults; ///< what was not as it should be, the first one first
    Figures figures;
};

/// Holds every report of a watch against what was true at the times of its look.
class Witness
{
public:
    /// Nothing has been asked yet. `slack`: how much later than on time things may begin.
    Witness(const Story &story, const StoryWorld &world, sda::Watch &watch, sda::Clock &clock,
            milliseconds slack = {});

    /// The world has changed.
    void noteTruth();
    /// A question of the watch reached its server.
    void noteQuestion(const sda::Question &question, const sda::Answer &answer);
    /// Somebody else was told by a resolver that the row is not there.
    void noteEarly(const QString &row, const QDateTime &until);
    /// The computer woke up, or has another network.
    void noteWaking() { m_wokeAt = now(); }
    /// The watch is told to look at once.
    void noteTold();

    void fault(const QString &what);
    const StoryEnd &end() const { return m_end; }
    Figures &figures() { return m_end.figures; }
    /// Looks that were broken off at somebody's wish.
    int brokenOff() const { return m_brokenOff; }
    bool hasPending() const; ///< changes that no verdict has shown yet

private:
    struct Shown
    {
        Truth truth = Truth::Not; ///< of now
        milliseconds since{0}; ///< steady time from which it is true
        bool pending = true; ///< no verdict has shown it yet
        bool tickBefore = false; ///< the last verdict had a tick
        /// No look has told anything of it over the network of now, or since the computer woke up.
        bool doubted = false;
        QDateTime remembered; ///< a resolver was asked too early and remembers until then
    };

    void lookStarts();
    void lookEnds();
    void judge(const sda::Report &report);
    void judgeTick(const sda::RecordReport &record, const QList<Situation> &situations);
    void compare(const sda::RecordReport &record, const Situation &situation);
    milliseconds stepAfter(const sda::Report &report);
    void showChange(const QString &row, Shown &shown, bool tick);
    milliseconds now() const { return m_clock.steady(); }

    const StoryWorld &m_world;
    sda::Watch &m_watch;
    sda::Clock &m_clock;
    milliseconds m_slack;
    milliseconds m_start;
    QStringList m_summary; ///< what the last look showed
    QDateTime m_changedAt; ///< wall time; when something else was shown, or was to be expected
    int m_verified = 0; ///< looks in a row that had all verified
    StoryEnd m_end;
    QMap<QString, Shown> m_shown;
    QMap<QString, QDateTime> m_notBefore; ///< by question: until when a "not found" is remembered
    milliseconds m_lookStart{0};
    milliseconds m_lookEnd{-1};
    milliseconds m_step{0}; ///< in force since the end of the last look
    std::optional<milliseconds> m_wokeAt;
    int m_brokenOff = 0;
    bool m_looking = false;
};

/// What is planned for the domain of a story.
sda::Plan planFor(const Story &story);

} // namespace stories
