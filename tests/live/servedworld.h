#pragma once

#include "tests/core/verify/worldtext.h"
#include "tests/live/daemon.h"
#include "tests/live/middlebox.h"
#include "tests/support/scriptedserver.h"

#include <QTemporaryDir>

/// \file
/// A WorldText served by real programs on loopback: an nsd at every address, an unbound, and
/// something in the way where the world has moods.

namespace sda {

class ServedWorld
{
public:
    explicit ServedWorld(const QString &folder);
    ~ServedWorld();

    /// The world at the addresses where it will be served.
    WorldText moved(WorldText text) const;

    enum class Memory { Forgets, Keeps };
    /// Serves a world that was moved; the resolver forgets the one before or not. What went wrong,
    /// or nothing.
    QString serve(const WorldText &text, Memory memory = Memory::Forgets);

    /// That of all servers.
    quint16 port() const { return m_port; }
    /// A real server stands there itself.
    bool isPlain(const IpAddress &address) const;

private:
    IpAddress at(int network, int last) const;
    /// Where a server stands when something else has its address.
    IpAddress behind(const IpAddress &address) const;
    QString serveZones(const WorldText &text);
    QString serveResolver(const WorldText &text, Memory memory);
    std::unique_ptr<Middlebox> middlebox(const QString &mood, const IpAddress &address,
                                         const IpAddress &resolver) const;
    QString standInTheWay(const WorldText &text);
    ResolverHints hintsFor(const WorldText &text) const;
    quint16 freePort() const;

    QTemporaryDir m_folder;
    int m_network; ///< 127.x.y: what the world knows is in y, what stands behind it in y + 1
    quint16 m_port;
    std::map<IpAddress, std::unique_ptr<NsdServer>> m_nameServers;
    std::map<IpAddress, std::unique_ptr<UnboundServer>>
        m_resolvers; ///< at most the one in use and one at rest
    std::vector<std::unique_ptr<QObject>> m_inTheWay;
    QMap<IpAddress, QString> m_moods;
};

} // namespace sda
