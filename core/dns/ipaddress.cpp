#include "core/dns/ipaddress.h"

#include "core/platform/platform.h"

#include <algorithm>

namespace sda {

namespace {

constexpr std::array<unsigned char, 12> MappedPrefix{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};

} // namespace

std::optional<IpAddress> IpAddress::fromText(QStringView text)
{
    if (text.isEmpty() || text.size() >= platform::addressTextSize)
        return {};
    for (const QChar c : text) {
        if (c.unicode() == 0 || c.unicode() >= 0x80)
            return {};
    }
    const QByteArray ascii = text.toLatin1();
    IpAddress address;
    if (platform::readAddress(platform::AddressSize::V4, ascii.constData(), address.m_bytes.data()))
        return address;
    address.m_family = Family::V6;
    if (platform::readAddress(platform::AddressSize::V6, ascii.constData(), address.m_bytes.data()))
        return address;
    return {};
}

std::optional<IpAddress> IpAddress::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != 4 && bytes.size() != 16)
        return {};
    IpAddress address;
    address.m_family = bytes.size() == 4 ? Family::V4 : Family::V6;
    std::copy(bytes.begin(), bytes.end(), address.m_bytes.begin());
    return address;
}

QString IpAddress::text() const
{
    char buffer[platform::addressTextSize] = {};
    platform::writeAddress(m_family == Family::V4 ? platform::AddressSize::V4
                                                  : platform::AddressSize::V6,
                           m_bytes.data(), buffer);
    return QString::fromLatin1(buffer);
}

QByteArray IpAddress::bytes() const
{
    return QByteArray(reinterpret_cast<const char *>(m_bytes.data()),
                      m_family == Family::V4 ? 4 : 16);
}

/// An IPv4 address inside IPv6 (RFC 4291, 2.5.5.2) leads where the IPv4 address leads.
static std::optional<IpAddress> mappedAddress(const QByteArray &bytes)
{
    if (bytes.size() != 16
        || !std::equal(MappedPrefix.begin(), MappedPrefix.end(), bytes.begin(),
                       [](unsigned char a, char b) { return a == uchar(b); }))
        return {};
    return IpAddress::fromBytes(QByteArrayView(bytes).last(4));
}

bool IpAddress::isLoopback() const
{
    if (m_family == Family::V4)
        return m_bytes[0] == 127; // RFC 1122, 3.2.1.3
    if (const auto mapped = mappedAddress(bytes()))
        return mapped->isLoopback();
    return std::all_of(m_bytes.begin(), m_bytes.end() - 1, [](unsigned char b) { return b == 0; })
        && m_bytes[15] == 1;
}

bool IpAddress::isInternal() const
{
    const auto &b = m_bytes;
    if (isLoopback())
        return true;
    if (m_family == Family::V4) {
        return b[0] == 0 // "this network", RFC 1122, 3.2.1.3
            || b[0] == 10 || (b[0] == 172 && (b[1] & 0xf0) == 16)
            || (b[0] == 192 && b[1] == 168) // RFC 1918
            || (b[0] == 169 && b[1] == 254) // RFC 3927
            || (b[0] == 100 && (b[1] & 0xc0) == 64); // RFC 6598
    }
    if (const auto mapped = mappedAddress(bytes()))
        return mapped->isInternal();
    return (b[0] & 0xfe) == 0xfc // RFC 4193
        || (b[0] == 0xfe && (b[1] & 0xc0) == 0x80) // link-local, RFC 4291, 2.5.6
        || std::all_of(b.begin(), b.end(), [](unsigned char x) { return x == 0; });
}

} // namespace sda
