#include "app/gui/desktopnotifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

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

void DesktopNotifier::listen()
{
    m_bus->connect(service, path, service, u"ActionInvoked"_s, this,
                   SLOT(takeAction(uint, QString)));
    m_bus->connect(service, path, service, u"NotificationClosed"_s, this,
                   SLOT(takeClosed(uint, uint)));
    auto *watcher =
        new QDBusPendingCallWatcher(m_bus->asyncCall(callOf(u"GetCapabilities"_s)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QStringList> reply = *watcher;
        m_marksUp = reply.isValid() && reply.value().contains(u"body-markup"_s);
        watcher->deleteLater();
    });
}

void DesktopNotifier::showOnBus(const QString &subject, const QString &title,
                                const QString &sentence)
{
    QDBusMessage call = callOf(u"Notify"_s);
    call << QCoreApplication::applicationName() << m_shown.value(subject) << QString() << title
         << (m_marksUp ? sentence.toHtmlEscaped() : sentence)
         << QStringList{u"default"_s, QString()}
         << QVariantMap{{u"desktop-entry"_s, QGuiApplication::desktopFileName()}}
         << untilTheDesktopDecides;
    auto *watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(call), this);
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

} // namespace sda
