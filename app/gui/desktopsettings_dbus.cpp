#include "app/gui/desktopsettings.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;

// Read() wraps the value twice, ReadOne() and the signal once.
QVariant plain(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

/// Hears what the portal says; belongs to the settings.
class SettingsPortal : public QObject
{
    Q_OBJECT
public:
    SettingsPortal(const Bus &bus, DesktopSettings *settings) : QObject(settings), m_bus(bus)
    {
        m_bus->connect(service, path, interface, u"SettingChanged"_s, this,
                       SLOT(takeChange(QString, QString, QDBusVariant)));
    }

    void ask(const QString &group, const QString &key)
    {
        // Read, not ReadOne: portals before version 2 know only this one.
        QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
        call << group << key;
        auto *watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group, key] {
            const QDBusPendingReply<QDBusVariant> reply = *watcher;
            if (reply.isValid())
                emit said(group, key, plain(QVariant::fromValue(reply.value())));
            watcher->deleteLater();
        });
    }

signals:
    void said(const QString &group, const QString &key, const QVariant &value);

private slots:
    void takeChange(const QString &group, const QString &key, const QDBusVariant &value)
    {
        emit said(group, key, plain(QVariant::fromValue(value)));
    }

private:
    const Bus m_bus;
};

void DesktopSettings::listen()
{
    auto *portal = new SettingsPortal(m_bus, this);
    connect(portal, &SettingsPortal::said, this, &DesktopSettings::take);
    for (const auto &[group, key] : keys())
        portal->ask(group, key);
}

} // namespace sda

#include "desktopsettings_dbus.moc"
