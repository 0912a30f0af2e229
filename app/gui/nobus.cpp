// What stands in for *_dbus.cpp where Qt D-Bus is not there: without a bus none of it is called.

#include "app/gui/desktopnotifier.h"
#include "app/gui/desktopsettings.h"
#include "app/gui/instance.h"

namespace sda {

Bus sessionBus()
{
    return nullptr;
}

bool Instance::claim()
{
    return false;
}

bool Instance::handOver(const QVariantMap &)
{
    return false;
}

void Instance::leave() { }

void DesktopNotifier::listen() { }

void DesktopNotifier::showOnBus(const QString &, const QString &, const QString &) { }

void DesktopSettings::listen() { }

} // namespace sda
