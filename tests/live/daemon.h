#pragma once

#include "core/dns/ipaddress.h"
#include "tests/live/childprocess.h"

#include <QMap>
#include <QStringList>

#include <memory>
#include <optional>

/// \file
/// Name servers and resolvers that serve one world after the other. They start anew only where
/// reading their files again (SIGHUP) is not enough, because there are hundreds of worlds.

namespace sda {

class Daemon
{
public:
    virtual ~Daemon() = default;

    /// Waits until it serves what it was last told to serve.
    bool awaitReady();
    /// What it printed, for messages of failed tests.
    QString output() { return m_process ? m_process->output() : QString(); }

protected:
    /// `program` runs in `folder`, which it has for itself.
    Daemon(const QString &program, const QString &folder, const IpAddress &address, quint16 port,
           bool recursive);

    /// Writes a file into the folder.
    void write(const QString &name, const QString &text) const;
    /// Makes it take up what has been written: afresh, or by reading it again.
    bool takeUp(bool afresh, const QStringList &arguments);
    /// What it must answer once it has taken up the next world, as a master file line.
    QString mark() const;
    QString folder() const { return m_folder; }
    IpAddress address() const { return m_address; }
    quint16 port() const { return m_port; }

    static const QString markZone;

private:
    QString m_program;
    QString m_folder;
    IpAddress m_address;
    quint16 m_port;
    bool m_recursive;
    quint32 m_world = 1; ///< the next one
    bool m_isReady = false;
    std::unique_ptr<ChildProcess> m_process;
};

class NsdServer : public Daemon
{
public:
    NsdServer(const QString &folder, const IpAddress &address, quint16 port);

    /// Master files by apex; what is in none of them is REFUSED.
    bool serve(const QMap<QString, QString> &zones);

private:
    std::optional<QMap<QString, QString>> m_zones;
};

/// What a resolver is told about a world.
struct ResolverHints
{
    QMap<QString, QList<IpAddress>> stubs; ///< the servers of each zone, all at the same port
    QStringList signedZones; ///< a trust anchor says so
    IpAddress asksFrom;
};

class UnboundServer : public Daemon
{
public:
    UnboundServer(const QString &folder, const IpAddress &address, quint16 port);

    /// It forgets what it knew. `port` is that of all name servers, and its own.
    bool serve(const ResolverHints &hints);

private:
    std::optional<bool> m_validates; // as it runs
};

} // namespace sda
