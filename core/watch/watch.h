#pragma once

#include "core/verify/verifier.h"
#include "core/watch/ladder.h"

#include <memory>

namespace sda {

/// Looks at the records of a plan again and again while somebody is watching: soon after a change,
/// seldom when nothing happens, and never twice at once.
class Watch : public QObject
{
    Q_OBJECT
public:
    Watch(Resolver &resolver, Clock &clock, const Routes &routes, QObject *parent = nullptr);
    ~Watch() override;

    /// As far as the look of the moment has come.
    const Report &report() const { return m_report; }
    /// The newest one in which every record is judged; without a verdict if there is none yet.
    const Report &verdict() const { return m_verdict; }
    bool isLooking() const { return m_verifier.isLooking(); }
    bool isWatching() const { return m_watching; }

    /// Another plan: what was reported about the one before is forgotten if its records differ.
    void setPlan(const Plan &plan);
    /// What DNS cannot show; holds from the next look on.
    void setBackground(const Background &background) { m_verifier.setBackground(background); }
    /// While true, looks go on by themselves.
    void setWatching(bool watching);
    /// Looks at once, also in the middle of another look.
    void lookNow();
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
    void scheduleNext();
    void take(const Report &report);

    Clock &m_clock;
    Verifier m_verifier;
    Ladder m_ladder;
    Plan m_plan;
    Report m_report;
    Report m_verdict;
    std::unique_ptr<QObject> m_next; // the planned look; renewed to call it off
    bool m_watching = false;
};

} // namespace sda
