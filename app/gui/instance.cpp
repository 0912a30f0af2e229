#include "app/gui/instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

#include <utility>

namespace sda {

using namespace Qt::StringLiterals;

QString Instance::nameFor(const QString &folder)
{
    const QFileInfo info(folder);
    const QString whole = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QByteArray digest =
        QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return u"sender_domain_assistant.Folder_"_s + QString::fromLatin1(digest);
}

Instance::Instance(const QString &folder, Bus bus, QObject *parent)
    : QObject(parent), m_bus(std::move(bus)), m_name(nameFor(folder)),
      m_lock(QDir(folder).filePath(u".running.lock"_s))
{
    m_lock.setStaleLockTime(0); // it may run for months
}

Instance::~Instance()
{
    if (m_bus)
        leave();
}

Instance::Role Instance::enter(const QVariantMap &wish)
{
    if (!m_bus) {
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

void Instance::Start(const QVariantMap &wish)
{
    // The other one gets its answer first: what is wanted may take long.
    QMetaObject::invokeMethod(
        this, [this, wish] { emit startWanted(wish); }, Qt::QueuedConnection);
}

} // namespace sda
