#pragma once

#include "core/dns/question.h"
#include "tests/live/childprocess.h"

#include <QMap>
#include <QTemporaryDir>

#include <memory>

class QUdpSocket;

/// \file
/// A DNS world of real servers on loopback: nsd for the registries, for the DNS host and for other
/// people's zones, unbound and named as resolvers. Every server has an address of its own in
/// 127.0.0.0/8, all have the same port, so no rights are needed.

namespace sda {

/// Who serves a zone.
enum class Place {
    Registry, ///< the root, com and jp
    Host, ///< ns1.dns-host.com and ns2.dns-host.com: two addresses, the same zones
    Others, ///< ns.other.com: other people's zones, and an office's own
};

class LiveWorld
{
public:
    LiveWorld();
    ~LiveWorld();

    /// Adds a zone: `lines` are master file lines relative to the apex, SOA and NS are added.
    /// Before start().
    void addZone(Place place, const QString &apex, const QStringList &lines,
                 const QStringList &nameServers = {});
    /// Delegates it from its registry as well.
    void addDomain(Place place, const QString &apex, const QStringList &lines,
                   const QStringList &nameServers = {});
    /// The servers of others have the host's zone as well, in this older form.
    void addBehind(const QString &apex, const QStringList &lines);
    /// The host gets another zone file and reads it; waits until both servers have it.
    bool replaceZone(const QString &apex, const QStringList &lines);

    /// Starts everything and waits until all answer; what went wrong, or nothing.
    QString start();

    quint16 port() const { return m_port; }
    /// 127.x.y.`last`
    QString address(int last) const;
    QString unbound() const { return address(21); } ///< resolver: ADDRESS:PORT with port()
    QString named() const; ///< likewise
    /// What clients asked named: "name TYPE", in their order.
    QStringList askedOfNamed() const;

    static QStringList hostServers();
    static QString otherServer();
    static QString silentServer(); ///< its address takes questions and never answers

private:
    struct Zone
    {
        Place place;
        QStringList nameServers;
        QStringList lines;
        int serial = 1;
    };

    void delegate(const QString &apex, const QStringList &nameServers);
    QStringList addressesOf(Place place) const;
    QString folder(const QString &name) const;
    void choosePort();
    bool portIsFree() const;
    void write(const QString &file, const QString &text) const;
    void writeZone(const QString &file, const QString &apex, const Zone &zone) const;
    QString tryStart();
    bool startNsd(Place place, const QString &name);
    bool startUnbound();
    bool startNamed();
    bool awaitSerial(const QString &address, const QString &apex, quint32 serial, bool recursive);
    ChildProcess *launch(const QString &program, const QString &name, const QStringList &arguments);

    QTemporaryDir m_folder;
    QMap<QString, Zone> m_zones;
    QMap<QString, Zone> m_behind; ///< at the servers of others, beside m_zones
    QMap<QString, QStringList> m_delegations; ///< registry → lines
    QString m_network;
    quint16 m_port = 0;
    std::map<QString, std::unique_ptr<ChildProcess>> m_servers;
    std::unique_ptr<QUdpSocket> m_silent;
};

} // namespace sda
