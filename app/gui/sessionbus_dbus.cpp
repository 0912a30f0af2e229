#include "app/gui/sessionbus.h"

#include <QDBusConnection>

namespace sda {

Bus sessionBus()
{
    return busOf(QDBusConnection::sessionBus());
}

Bus busOf(const QDBusConnection &connection)
{
    return connection.isConnected() ? std::make_shared<QDBusConnection>(connection) : nullptr;
}

} // namespace sda
