#pragma once

#include "core/dns/nameservers.h"
#include "tests/live/daemon.h"

#include <QTemporaryDir>

#include <memory>

namespace sda {

/// Sender domains "d0.com" … at two real name servers (nsd), and a real resolver (unbound), on
/// loopback. Each domain is a zone of its own with all its records right.
class BulkWorld
{
public:
    explicit BulkWorld(int count);
    ~BulkWorld();

    /// What went wrong, or nothing.
    QString start();
    /// The resolver remembers nothing any more.
    QString forget();

    /// The options that lead the program here, and the same for ourselves.
    QStringList options() const;
    Routes routes() const;
    /// A list of the first domains, for `check --many`.
    QString list(int rows) const;

private:
    IpAddress at(int last) const;
    QMap<QString, QString> zones() const;

    const int m_count;
    QTemporaryDir m_folder;
    int m_network = 0;
    quint16 m_port = 0;
    std::vector<std::unique_ptr<NsdServer>> m_nameServers;
    std::unique_ptr<UnboundServer> m_resolver;
};

} // namespace sda
