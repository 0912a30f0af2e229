#define CARES_NO_DEPRECATED // 1.18 has nothing else than ares_get_servers_ports

#include "core/dns/aresresolver.h"

#include <ares.h>

namespace sda {

QList<Server> systemResolvers()
{
    ares_library_init(ARES_LIB_INIT_ALL);
    QList<Server> servers;
    ares_channel channel = nullptr;
    ares_options options{};
    if (ares_init_options(&channel, &options, 0) != ARES_SUCCESS)
        return servers;
    ares_addr_port_node *first = nullptr;
    if (ares_get_servers_ports(channel, &first) == ARES_SUCCESS) {
        for (const ares_addr_port_node *node = first; node; node = node->next) {
            const bool v4 = node->family == AF_INET;
            const auto *octets = reinterpret_cast<const char *>(&node->addr);
            const auto address = IpAddress::fromBytes(QByteArrayView(octets, v4 ? 4 : 16));
            const Server server{.address = address.value_or(IpAddress()),
                                .port = quint16(node->udp_port > 0 ? node->udp_port : 53),
                                .recursive = true};
            if (address && !servers.contains(server))
                servers.append(server);
        }
        ares_free_data(first);
    }
    ares_destroy(channel);
    return servers;
}

} // namespace sda
