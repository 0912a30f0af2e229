#include "app/gui/instance.h"

#include <QCryptographicHash>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

const QString path = u"/Program"_s;
const QString interface = u"sender_domain_assistant.Program"_s;
constexpr int patience = 5000; // milliseconds

} // namespace

QString Instance::nameFor(const QString &folder)
{
    const QFileInfo info(folder);
    const QString whole = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QByteArray digest =
        QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return u"sender_domain_assistant.Folder_"_s + QString::fromLatin1(digest);
}

Instance::Instance(const QString &folder, const QDBusConnection &bus, QObject *parent)
    : QObject(parent), m_bus(bus), m_name(nameFor(folder)),
      m_lock(QDir(folder).filePath(u".running.lock"_s))
{
    m_lock.setStaleLockTime(0); // it may run for months
}

Instance::~Instance()
{
    if (!m_bus.isConnected())
        return;
    m_bus.interface()->unregisterService(m_name);
    m_bus.unregisterObject(path);
}

Instance::Role Instance::enter(const QVariantMap &wish)
{
    if (!m_bus.isConnected()) {
        const bool isTaken = !m_lock.tryLock(0) && m_lock.error() == QLockFile::LockFailedError;
        return isTaken ? Role::Alone : Role::First;
    }
    // Who is just ending may still have the name, and not answer.
    QElapsedTimer waiting;
    waiting.start();
    do {
        if (claim())
            return Role::First;
        if (handOver(wish))
            return Role::Second;
    } while (waiting.elapsed() < patience);
    return Role::Alone;
}

bool Instance::claim()
{
    // There before the name is, so that nobody calls in vain.
    m_bus.registerObject(path, this, QDBusConnection::ExportScriptableSlots);
    const QDBusReply<QDBusConnectionInterface::RegisterServiceReply> reply =
        m_bus.interface()->registerService(m_name, QDBusConnectionInterface::DontQueueService,
                                           QDBusConnectionInterface::DontAllowReplacement);
    return reply.isValid() && reply.value() == QDBusConnectionInterface::ServiceRegistered;
}

bool Instance::handOver(const QVariantMap &wish)
{
    QDBusMessage call = QDBusMessage::createMethodCall(m_name, path, interface, u"Start"_s);
    call << wish;
    return m_bus.call(call, QDBus::Block, patience).type() == QDBusMessage::ReplyMessage;
}

void Instance::Start(const QVariantMap &wish)
{
    // The other one gets its answer first: what is wanted may take long.
    QMetaObject::invokeMethod(
        this, [this, wish] { emit startWanted(wish); }, Qt::QueuedConnection);
}

} // namespace sda
