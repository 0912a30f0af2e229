#include "app/gui/desktopnotifier.h"

#include <QApplication>
#include <QIcon>
#include <QSystemTrayIcon>

#include <utility>

namespace sda {

using namespace Qt::StringLiterals;

DesktopNotifier::DesktopNotifier(Bus bus, QObject *parent) : QObject(parent), m_bus(std::move(bus))
{
    if (m_bus)
        listen();
}

DesktopNotifier::~DesktopNotifier() = default;

bool DesktopNotifier::isReachable() const
{
    return m_bus || QSystemTrayIcon::isSystemTrayAvailable();
}

void DesktopNotifier::show(const QString &subject, const QString &title, const QString &sentence)
{
    if (m_bus)
        showOnBus(subject, title, sentence);
    else
        showByTray(subject, title, sentence);
}

void DesktopNotifier::showByTray(const QString &subject, const QString &title,
                                 const QString &sentence)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    m_traySubject = subject.isNull() ? u""_s : subject;
    tray().showMessage(title, sentence);
}

void DesktopNotifier::useTray(QSystemTrayIcon *tray)
{
    if (m_tray)
        m_tray->disconnect(this);
    m_own.reset();
    m_tray = tray;
    if (!m_tray)
        return;
    connect(m_tray, &QSystemTrayIcon::messageClicked, this, [this] {
        if (!m_traySubject.isNull())
            emit activated(m_traySubject);
    });
}

QSystemTrayIcon &DesktopNotifier::tray()
{
    if (!m_tray) {
        auto own = std::make_unique<QSystemTrayIcon>(QApplication::windowIcon());
        useTray(own.get());
        m_own = std::move(own);
        m_own->show();
    }
    return *m_tray;
}

void DesktopNotifier::takeAction(uint id, const QString &action)
{
    if (action == "default"_L1 && m_shown.values().contains(id))
        emit activated(m_shown.key(id));
}

void DesktopNotifier::takeClosed(uint id, uint)
{
    m_shown.removeIf([id](const auto &shown) { return shown.value() == id; });
}

} // namespace sda
