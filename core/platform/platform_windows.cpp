// Written by the documentation of Windows and never tried.

#include "core/platform/platform.h"
#include "core/platform/systemsignals.h"

// In this order, which is why they stand apart: windows.h would bring in the sockets of before.
#include <winsock2.h>

#include <ws2tcpip.h>

#include <windows.h>

#include <iphlpapi.h>

#include <cstdlib>

namespace sda {

namespace platform {

static int familyOf(AddressSize size)
{
    return size == AddressSize::V4 ? AF_INET : AF_INET6;
}

bool readAddress(AddressSize size, const char *text, unsigned char *octets)
{
    return inet_pton(familyOf(size), text, octets) == 1;
}

void writeAddress(AddressSize size, const unsigned char *octets, char *text)
{
    inet_ntop(familyOf(size), octets, text, addressTextSize);
}

static QByteArray octetsOf(const sockaddr *address)
{
    if (address && address->sa_family == AF_INET) {
        const auto *v4 = reinterpret_cast<const sockaddr_in *>(address);
        return QByteArray(reinterpret_cast<const char *>(&v4->sin_addr), 4);
    }
    if (address && address->sa_family == AF_INET6) {
        const auto *v6 = reinterpret_cast<const sockaddr_in6 *>(address);
        return QByteArray(reinterpret_cast<const char *>(&v6->sin6_addr), 16);
    }
    return {};
}

QList<QByteArray> interfaceAddresses()
{
    constexpr ULONG flags =
        GAA_FLAG_SKIP_ANYCAST | GAA_FLAG_SKIP_MULTICAST | GAA_FLAG_SKIP_DNS_SERVER;
    // The size may grow between two calls; 15 kB is what Microsoft advises to begin with.
    ULONG size = 15 * 1024;
    QByteArray buffer;
    ULONG status = ERROR_BUFFER_OVERFLOW;
    for (int tries = 0; tries < 3 && status == ERROR_BUFFER_OVERFLOW; ++tries) {
        buffer.resize(qsizetype(size));
        status =
            GetAdaptersAddresses(AF_UNSPEC, flags, nullptr,
                                 reinterpret_cast<IP_ADAPTER_ADDRESSES *>(buffer.data()), &size);
    }
    if (status != NO_ERROR)
        return {};
    QList<QByteArray> addresses;
    const auto *adapter = reinterpret_cast<const IP_ADAPTER_ADDRESSES *>(buffer.constData());
    for (; adapter; adapter = adapter->Next) {
        if (adapter->OperStatus != IfOperStatusUp)
            continue;
        for (const auto *entry = adapter->FirstUnicastAddress; entry; entry = entry->Next) {
            const QByteArray octets = octetsOf(entry->Address.lpSockaddr);
            if (!octets.isEmpty())
                addresses.append(octets);
        }
    }
    return addresses;
}

const char *nullDevice()
{
    return "NUL";
}

void guardStandardStreams() { } // files are not numbered from 0 there

std::optional<TerminalSize> outputTerminal()
{
    const HANDLE output = GetStdHandle(STD_OUTPUT_HANDLE);
    DWORD mode = 0;
    CONSOLE_SCREEN_BUFFER_INFO info{};
    // Older consoles do not know the sequences of ECMA-48.
    if (!GetConsoleMode(output, &mode)
        || !SetConsoleMode(output, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING)
        || !GetConsoleScreenBufferInfo(output, &info))
        return std::nullopt;
    return TerminalSize{info.srWindow.Right - info.srWindow.Left + 1,
                        info.srWindow.Bottom - info.srWindow.Top + 1};
}

} // namespace platform

// Windows ends a console program by itself; to a window it sends a message, which Qt takes.
SystemSignals::SystemSignals(Heard, QObject *parent) : QObject(parent) { }
SystemSignals::~SystemSignals() = default;
void SystemSignals::read() { }

void SystemSignals::dieOf(int signal)
{
    std::_Exit(128 + signal);
}

} // namespace sda
