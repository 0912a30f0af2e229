#include "app/gui/desktopsettings.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <array>
#include <utility>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;
const QString shared = u"org.freedesktop.appearance"_s;
const QString gnome = u"org.gnome.desktop.interface"_s;

using Key = std::pair<QString, QString>;
const std::array<Key, 5> keys = {Key{shared, u"color-scheme"_s}, Key{shared, u"contrast"_s},
                                 Key{shared, u"reduced-motion"_s}, Key{gnome, u"gtk-theme"_s},
                                 Key{gnome, u"enable-animations"_s}};

// Read() wraps the value twice, ReadOne() and the signal once.
QVariant plain(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopSettings::DesktopSettings(const QDBusConnection &bus, QObject *parent)
    : QObject(parent), m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    m_bus.connect(service, path, interface, u"SettingChanged"_s, this,
                  SLOT(takeChange(QString, QString, QDBusVariant)));
    for (const Key &key : keys)
        ask(key.first, key.second);
}

void DesktopSettings::ask(const QString &group, const QString &key)
{
    // Read, not ReadOne: portals before version 2 know only this one.
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    call << group << key;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group, key] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            take(group, key, plain(QVariant::fromValue(reply.value())));
        watcher->deleteLater();
    });
}

void DesktopSettings::takeChange(const QString &group, const QString &key,
                                 const QDBusVariant &value)
{
    take(group, key, plain(QVariant::fromValue(value)));
}

void DesktopSettings::take(const QString &group, const QString &key, const QVariant &value)
{
    const DesktopWishes before = m_wishes;
    // org.freedesktop.appearance: 0 is no preference, as is every number that is not known.
    const int number = value.toInt();
    if (group == shared && key == u"color-scheme") {
        m_wishes.dark = number == 1 ? std::optional(true)
            : number == 2           ? std::optional(false)
                                    : std::nullopt;
    } else if (group == shared && key == u"contrast") {
        m_contrastAsked = number == 1;
    } else if (group == shared && key == u"reduced-motion") {
        m_motionAsked = number == 1;
    } else if (group == gnome && key == u"gtk-theme") {
        m_contrastTheme = value.toString().startsWith(u"HighContrast");
    } else if (group == gnome && key == u"enable-animations") {
        m_animationsOff = value.userType() == QMetaType::Bool && !value.toBool();
    }
    m_wishes.highContrast = m_contrastAsked || m_contrastTheme;
    m_wishes.lessMotion = m_motionAsked || m_animationsOff;
    if (m_wishes != before)
        emit wishesChanged(m_wishes);
}

} // namespace sda
