#include "app/gui/instance.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

const QString path = u"/Program"_s;
const QString interface = u"sender_domain_assistant.Program"_s;

} // namespace

bool Instance::claim()
{
    // There before the name is, so that nobody calls in vain.
    m_bus->registerObject(path, this, QDBusConnection::ExportScriptableSlots);
    const QDBusReply<QDBusConnectionInterface::RegisterServiceReply> reply =
        m_bus->interface()->registerService(m_name, QDBusConnectionInterface::DontQueueService,
                                            QDBusConnectionInterface::DontAllowReplacement);
    return reply.isValid() && reply.value() == QDBusConnectionInterface::ServiceRegistered;
}

bool Instance::handOver(const QVariantMap &wish)
{
    QDBusMessage call = QDBusMessage::createMethodCall(m_name, path, interface, u"Start"_s);
    call << wish;
    return m_bus->call(call, QDBus::Block, patience).type() == QDBusMessage::ReplyMessage;
}

void Instance::leave()
{
    if (!m_bus->isConnected())
        return;
    m_bus->interface()->unregisterService(m_name);
    m_bus->unregisterObject(path);
}

} // namespace sda
