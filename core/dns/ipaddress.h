#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <array>
#include <compare>
#include <optional>

namespace sda {

/// An IPv4 or IPv6 address. (QHostAddress would need Qt Network, which core does not link.)
class IpAddress
{
public:
    enum class Family { V4, V6 };

    /// Standard text form without brackets, port or scope; nothing for anything else.
    static std::optional<IpAddress> fromText(QStringView text);
    /// 4 or 16 octets in network order.
    static std::optional<IpAddress> fromBytes(QByteArrayView bytes);

    Family family() const { return m_family; }
    QString text() const;
    QByteArray bytes() const;
    bool isLoopback() const;
    /// Not reachable from the internet: loopback, private (RFC 1918, RFC 4193), link-local, shared
    /// (RFC 6598) or unspecified.
    bool isInternal() const;

    friend auto operator<=>(const IpAddress &, const IpAddress &) = default;
    friend size_t qHash(const IpAddress &address, size_t seed = 0)
    {
        return qHashBits(address.m_bytes.data(), address.m_bytes.size(), seed);
    }

private:
    Family m_family = Family::V4;
    std::array<unsigned char, 16> m_bytes{}; // IPv4 in the first four
};

} // namespace sda
