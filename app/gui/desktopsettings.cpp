#include "app/gui/desktopsettings.h"

namespace sda {

namespace {

using namespace Qt::StringLiterals;

const QString shared = u"org.freedesktop.appearance"_s;
const QString gnome = u"org.gnome.desktop.interface"_s;

} // namespace

QList<DesktopSettings::Key> DesktopSettings::keys()
{
    return {{shared, u"color-scheme"_s},
            {shared, u"contrast"_s},
            {shared, u"reduced-motion"_s},
            {gnome, u"gtk-theme"_s},
            {gnome, u"enable-animations"_s}};
}

DesktopSettings::DesktopSettings(Bus bus, QObject *parent) : QObject(parent), m_bus(std::move(bus))
{
    if (m_bus)
        listen();
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
