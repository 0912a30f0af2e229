#include "app/gui/desktopnotifier.h"

#include <QApplication>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QIcon>
#include <QSystemTrayIcon>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
constexpr int untilTheDesktopDecides = -1; // milliseconds

QDBusMessage callOf(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

DesktopNotifier::DesktopNotifier(const QDBusConnection &bus, QObject *parent)
    : QObject(parent), m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    m_bus.connect(service, path, service, u"ActionInvoked"_s, this,
                  SLOT(takeAction(uint, QString)));
    m_bus.connect(service, path, service, u"NotificationClosed"_s, this,
                  SLOT(takeClosed(uint, uint)));
    askCapabilities();
}

DesktopNotifier::~DesktopNotifier() = default;

void DesktopNotifier::askCapabilities()
{
    auto *watcher =
        new QDBusPendingCallWatcher(m_bus.asyncCall(callOf(u"GetCapabilities"_s)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QStringList> reply = *watcher;
        m_marksUp = reply.isValid() && reply.value().contains(u"body-markup"_s);
        watcher->deleteLater();
    });
}

void DesktopNotifier::show(const QString &subject, const QString &title, const QString &sentence)
{
    if (!m_bus.isConnected())
        return showByTray(subject, title, sentence);
    QDBusMessage call = callOf(u"Notify"_s);
    call << QCoreApplication::applicationName() << m_shown.value(subject) << QString() << title
         << (m_marksUp ? sentence.toHtmlEscaped() : sentence)
         << QStringList{u"default"_s, QString()}
         << QVariantMap{{u"desktop-entry"_s, QGuiApplication::desktopFileName()}}
         << untilTheDesktopDecides;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, watcher, subject, title, sentence] {
                const QDBusPendingReply<uint> reply = *watcher;
                if (reply.isValid())
                    m_shown.insert(subject, reply.value());
                else
                    showByTray(subject, title, sentence);
                watcher->deleteLater();
            });
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
