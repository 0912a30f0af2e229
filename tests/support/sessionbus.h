#pragma once

#include <QProcess>
#include <QString>

namespace sda {

/// A D-Bus session that nobody else is in; ends with this object.
class SessionBus
{
public:
    ~SessionBus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    /// False where there is no dbus-daemon.
    bool start()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"),
                        QStringLiteral("--print-address")});
        if (!m_daemon.waitForStarted())
            return false;
        if (m_daemon.waitForReadyRead())
            m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        return true;
    }
    /// Empty if it does not say where it listens.
    const QString &address() const { return m_address; }

private:
    QProcess m_daemon;
    QString m_address;
};

} // namespace sda
