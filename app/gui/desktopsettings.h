#pragma once

#include "app/gui/sessionbus.h"
#include "ui/look/appearance.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QVariant>

#include <utility>

namespace sda {

/// What the desktop wants of the look of all programs, from the settings portal
/// (org.freedesktop.portal.Settings), which Qt 6.4 does not ask: dark or light, more contrast,
/// less motion. Where there is no portal nothing is said.
class DesktopSettings : public QObject
{
    Q_OBJECT
public:
    explicit DesktopSettings(Bus bus = sessionBus(), QObject *parent = nullptr);

    DesktopWishes wishes() const { return m_wishes; }

signals:
    void wishesChanged(const sda::DesktopWishes &wishes);

private:
    using Key = std::pair<QString, QString>; ///< group and name
    static QList<Key> keys();
    void listen(); // on the bus
    void take(const QString &group, const QString &key, const QVariant &value);

    const Bus m_bus;
    DesktopWishes m_wishes;
    bool m_contrastAsked = false; ///< by the key that all desktops share
    bool m_contrastTheme = false; ///< by the name of the theme, as GNOME did before
    bool m_motionAsked = false;
    bool m_animationsOff = false;
};

} // namespace sda
