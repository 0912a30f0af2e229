#pragma once

#include "app/gui/sessionbus.h"

#include <QHash>
#include <QObject>

#include <memory>

class QSystemTrayIcon;

namespace sda {

/// Shows notifications on the desktop: by its notification service (freedesktop.org Desktop
/// Notifications Specification 1.2, over D-Bus), else by the tray, else not at all. Never waits.
class DesktopNotifier : public QObject
{
    Q_OBJECT
public:
    explicit DesktopNotifier(Bus bus = sessionBus(), QObject *parent = nullptr);
    ~DesktopNotifier() override;

    /// Somebody may be there who shows them.
    bool isReachable() const;
    /// The tray icon that there is already, instead of one of its own; must outlive this, or be
    /// taken away with nullptr.
    void useTray(QSystemTrayIcon *tray);

    /// One notification a `subject`: a newer one takes the place of the one still shown. Plain
    /// text.
    void show(const QString &subject, const QString &title, const QString &sentence);

signals:
    /// The person clicked on it.
    void activated(const QString &subject);

private slots:
    void takeAction(uint id, const QString &action);
    void takeClosed(uint id, uint reason);

private:
    QSystemTrayIcon &tray();
    // On the bus:
    void listen();
    void showOnBus(const QString &subject, const QString &title, const QString &sentence);
    void showByTray(const QString &subject, const QString &title, const QString &sentence);

    const Bus m_bus;
    QHash<QString, uint> m_shown; // subject → id of the service
    bool m_marksUp = false; // the service reads the text as markup
    std::unique_ptr<QSystemTrayIcon> m_own;
    QSystemTrayIcon *m_tray = nullptr;
    QString m_traySubject; // of what was shown there last; null: nothing was
};

} // namespace sda
