#pragma once

#include "core/setup/watchedfolder.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace sda {

/// Watching without a window: the set-ups that none has open, and an icon in the tray where there
/// is one.
class BackgroundWatch : public QObject
{
    Q_OBJECT
public:
    /// As WatchedFolder.
    BackgroundWatch(const QString &folder, Resolver &resolver, Clock &clock, const Routes &routes,
                    std::chrono::milliseconds rest, QObject *parent = nullptr);

    QSystemTrayIcon &tray() { return m_tray; }
    /// Other resolvers; or, with the same ones, everything is to be looked at again.
    void setRoutes(const Routes &routes);
    void lookAgain() { m_folder.lookAgain(); }
    /// The translators are in place.
    void retranslate();

signals:
    void newsCame(const QString &file, const QList<sda::News> &news, const sda::Plan &plan);
    /// What came of checking all.
    void answered(const QString &title, const QString &sentence);
    void openWanted();
    void domainsWanted();
    void quitWanted();

private:
    void tell(const WatchedFolder::Tally &tally);

    WatchedFolder m_folder;
    QMenu m_menu;
    QAction *m_open;
    QAction *m_domains;
    QAction *m_checkAll;
    QAction *m_quit;
    QSystemTrayIcon m_tray;
};

} // namespace sda
