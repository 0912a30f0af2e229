#include "core/dns/network.h"

#include "core/dns/aresresolver.h"

#if __has_include(<ifaddrs.h>)
#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <memory>
#else
#include <QSysInfo>
#endif

namespace sda {

namespace {

#if __has_include(<ifaddrs.h>)

/// Qt Network would know them, but core does not link it.
std::optional<IpAddress> addressOf(const sockaddr *address)
{
    if (!address)
        return std::nullopt;
    if (address->sa_family == AF_INET) {
        const auto *v4 = reinterpret_cast<const sockaddr_in *>(address);
        return IpAddress::fromBytes({reinterpret_cast<const char *>(&v4->sin_addr), 4});
    }
    if (address->sa_family == AF_INET6) {
        const auto *v6 = reinterpret_cast<const sockaddr_in6 *>(address);
        return IpAddress::fromBytes({reinterpret_cast<const char *>(&v6->sin6_addr), 16});
    }
    return std::nullopt;
}

/// Every interface has one, whether it leads anywhere or not (RFC 3927; RFC 4291, 2.5.6).
bool isLinkLocal(const IpAddress &address)
{
    const QByteArray bytes = address.bytes();
    const auto octet = [&bytes](int i) { return uchar(bytes.at(i)); };
    if (address.family() == IpAddress::Family::V4)
        return octet(0) == 169 && octet(1) == 254;
    return octet(0) == 0xfe && (octet(1) & 0xc0) == 0x80;
}

QStringList ownAddresses()
{
    ifaddrs *first = nullptr;
    if (getifaddrs(&first) != 0)
        return {};
    const std::unique_ptr<ifaddrs, decltype(&freeifaddrs)> owner(first, freeifaddrs);
    QStringList addresses;
    for (const ifaddrs *entry = first; entry; entry = entry->ifa_next) {
        constexpr unsigned working = IFF_UP | IFF_RUNNING; // RUNNING: the cable is in
        if ((entry->ifa_flags & working) != working)
            continue;
        const auto address = addressOf(entry->ifa_addr);
        if (address && !address->isLoopback() && !isLinkLocal(*address))
            addresses.append(address->text());
    }
    addresses.removeDuplicates();
    addresses.sort();
    return addresses;
}

#else

/// Without a list of interfaces a network is assumed; its name may change with it.
QStringList ownAddresses()
{
    return {QSysInfo::machineHostName()};
}

#endif

} // namespace

NetworkState currentNetwork()
{
    return {.resolvers = systemResolvers(), .addresses = ownAddresses()};
}

} // namespace sda
