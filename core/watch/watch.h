#pragma once

#include "core/verify/verifier.h"
#include "core/watch/ladder.h"

#include <memory>

namespace sda {

/// Looks at the records of a plan again and again while somebody is watching: soon after a change,
/// seldom when nothing happens (Ladder), and never twice at once. For a single look, lookNow()
/// does without watching.
class Watch : public QObject
{
    Q_OBJECT
public:
    /// `resolver` and `clock` must outlive it.
    Watch(Resolver &resolver, Clock &clock, const Routes &routes, QObject *parent = nullptr);
    ~Watch() override;

    /// As far as the look of the moment has come.
    const Report &report() const { return m_report; }
    /// The newest one in which every record is judged; without a verdict if there is none yet.
    const Report &verdict() const { return m_verdict; }
    /// What the look of the moment is judged by.
    const Verifier &verifier() const { return *m_verifier; }
    bool isLooking() const { return m_verifier->isLooking(); }
    bool isWatching() const { return m_watching; }
    /// When the next look comes by itself, by the steady clock; nothing: none is planned, or one is
    /// in flight.
    std::optional<std::chrono::milliseconds> nextLookAt() const { return m_nextAt; }

    /// Another plan: what was reported about the one before is forgotten if its records differ.
    void setPlan(const Plan &plan);
    /// What DNS cannot show; holds from the next look on.
    void setBackground(const Background &background);
    /// Other resolvers; what the old ones said and remember is forgotten, and what differs from
    /// before is unknown until two looks agree. A look in flight starts anew.
    void setRoutes(const Routes &routes);
    /// When the service gives up: after that, looks are rare.
    void setDeadline(const std::optional<QDateTime> &deadline);
    /// While true, looks go on by themselves.
    void setWatching(bool watching);
    /// A person wants to know: looks at once, also in the middle of another look.
    void lookNow();
    /// The computer woke, or is connected in another way: what was known about the way to the name
    /// servers is forgotten, and a look that is watched or in flight comes at once. What it says
    /// otherwise than those before is unknown until the next look agrees: neither a tick nor an
    /// alarm comes of one look over a network that nobody knows.
    void lookAgain();
    /// The world has changed: watch closely for a while.
    void expectChange();
    /// Forgets what was reported: another plan, another world.
    void startAnew();

signals:
    void startedAnew();
    void reportChanged();
    /// A look begins or ends.
    void lookingChanged();

private:
    void makeVerifier();
    void renewVerifier();
    void goOnAnew();
    void look();
    void finish(const Report &report);
    void take(const Report &report);
    void planNext();
    void waitFor(std::chrono::milliseconds time);
    void callOffNext();

    Resolver &m_resolver;
    Clock &m_clock;
    Routes m_routes;
    Background m_background;
    Verifier *m_verifier = nullptr; // a child
    Ladder m_ladder;
    Plan m_plan;
    Report m_report;
    Report m_verdict;
    std::unique_ptr<QObject> m_next; // the planned look; renewed to call it off
    std::optional<std::chrono::milliseconds> m_nextAt;
    bool m_watching = false;
};

} // namespace sda
