#pragma once

#include "core/setup/setup.h"
#include "core/watch/news.h"
#include "core/watch/watch.h"

#include <QObject>

#include <memory>

namespace sda {

/// The watching of a session: its Watch, what the computer did meanwhile, and what is news to a
/// person who looks elsewhere.
class WatchDesk : public QObject
{
    Q_OBJECT
public:
    explicit WatchDesk(QObject *parent = nullptr);

    /// Another set-up or another world; watched if the one before was. Resolver and clock must
    /// outlive it.
    void begin(Resolver &resolver, Clock &clock, const Routes &routes);

    Watch &watch() { return *m_watch; }
    const Watch &watch() const { return *m_watch; }
    /// What happened to the computer since the last whole look: it slept, it is connected in
    /// another way.
    const QList<Finding> &disturbances() const { return m_disturbances; }
    /// Nothing was asked since `since`, UTC: looks again at once.
    void wake(const QDateTime &since);
    /// The computer is connected in another way: looks again at once, by these routes.
    void setRoutes(const Routes &routes);
    /// When the service gives up: rare looks after that, and news shortly before.
    void setDeadline(const std::optional<QDateTime> &deadline);

    /// A look has ended: what it showed goes into the history of the set-up and, with `remember`,
    /// into its memory. News go out.
    void keepLook(Setup &setup, const Plan &plan, bool remember, const QDateTime &now);

signals:
    /// A report, or whether a look is under way.
    void reportChanged();
    /// Nothing reported so far holds any more.
    void reportForgotten();
    /// A whole look has ended.
    void looked();
    void disturbancesChanged();
    void newsCame(const QList<sda::News> &news);

private:
    void disturb(const Finding &finding);

    std::unique_ptr<Watch> m_watch;
    NewsDesk m_newsDesk;
    std::optional<QDateTime> m_deadline;
    QList<Finding> m_disturbances;
};

} // namespace sda
