#include "core/dns/network.h"

#include "core/dns/aresresolver.h"
#include "core/platform/platform.h"

namespace sda {

namespace {

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
    QStringList addresses;
    for (const QByteArray &octets : platform::interfaceAddresses()) {
        const auto address = IpAddress::fromBytes(octets);
        if (address && !address->isLoopback() && !isLinkLocal(*address))
            addresses.append(address->text());
    }
    addresses.removeDuplicates();
    addresses.sort();
    return addresses;
}

} // namespace

NetworkState currentNetwork()
{
    return {.resolvers = systemResolvers(), .addresses = ownAddresses()};
}

} // namespace sda
