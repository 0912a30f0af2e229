#include "ui/wizard/watchdesk.h"

#include "core/setup/memory.h"
#include "core/watch/pulse.h"

namespace sda {

WatchDesk::WatchDesk(QObject *parent) : QObject(parent) { }

void WatchDesk::begin(Resolver &resolver, Clock &clock, const Routes &routes)
{
    const bool watching = m_watch && m_watch->isWatching();
    m_newsDesk = NewsDesk();
    m_deadline.reset();
    m_disturbances.clear();
    m_watch = std::make_unique<Watch>(resolver, clock, routes);
    connect(m_watch.get(), &Watch::reportChanged, this, &WatchDesk::reportChanged);
    connect(m_watch.get(), &Watch::startedAnew, this, &WatchDesk::reportForgotten);
    connect(m_watch.get(), &Watch::lookingChanged, this, [this] {
        if (!m_watch->isLooking())
            emit looked();
        emit reportChanged();
    });
    m_watch->setWatching(watching);
}

void WatchDesk::wake(const QDateTime &since)
{
    m_watch->lookAgain();
    disturb(sleptFinding(since));
}

void WatchDesk::setRoutes(const Routes &routes)
{
    m_watch->setRoutes(routes);
    m_watch->lookAgain();
    disturb(networkChangedFinding());
}

void WatchDesk::setDeadline(const std::optional<QDateTime> &deadline)
{
    m_deadline = deadline;
    m_watch->setDeadline(deadline);
}

/// Said until a whole look has come through, if looks are going on at all.
void WatchDesk::disturb(const Finding &finding)
{
    if (!m_watch->isLooking())
        return;
    m_disturbances.removeIf(
        [&finding](const Finding &before) { return before.code() == finding.code(); });
    m_disturbances.append(finding);
    emit disturbancesChanged();
}

void WatchDesk::keepLook(Setup &setup, const Plan &plan, bool remember, const QDateTime &now)
{
    const Report &report = m_watch->report();
    if (!report.complete)
        return;
    const QDateTime verifiedSince = setup.verifiedSince;
    noteHistory(setup.history, report, now);
    if (remember)
        keepReport(setup, plan, report, now);
    if (!m_disturbances.isEmpty()) {
        m_disturbances.clear();
        emit disturbancesChanged();
    }
    const QList<News> news = m_newsDesk.take(report, verifiedSince, m_deadline, now);
    if (!news.isEmpty())
        emit newsCame(news);
}

} // namespace sda
