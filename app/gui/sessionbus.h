#pragma once

#include <memory>

class QDBusConnection;

namespace sda {

/// The D-Bus of the session, which desktops of Linux and the BSDs have; null where there is none,
/// and in programs built without Qt D-Bus. What needs it stands in *_dbus.cpp, what stands in for
/// that elsewhere in nobus.cpp.
using Bus = std::shared_ptr<QDBusConnection>;

Bus sessionBus();
/// Null if it is not connected.
Bus busOf(const QDBusConnection &connection);

} // namespace sda
