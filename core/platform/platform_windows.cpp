// Written by the documentation of Windows and never tried.

#include "core/platform/platform.h"
#include "core/platform/sockets.h"
#include "core/platform/systemsignals.h"

// In this order, which is why they stand apart: windows.h would bring in the sockets of before.
#include <winsock2.h>

#include <ws2tcpip.h>

#include <windows.h>

#include <iphlpapi.h>

#include <cstdlib>

/// As c-ares defines it for a system that has none.
struct iovec
{
    void *iov_base;
    size_t iov_len;
};

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

qintptr openSocket(int family, int type, int protocol)
{
    const SOCKET socket = ::socket(family, type, protocol);
    if (socket == INVALID_SOCKET)
        return -1;
    u_long yes = 1;
    ioctlsocket(socket, long(FIONBIO), &yes);
    SetHandleInformation(reinterpret_cast<HANDLE>(socket), HANDLE_FLAG_INHERIT, 0);
    constexpr BOOL noDelay = TRUE;
    if (type == SOCK_STREAM)
        setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, reinterpret_cast<const char *>(&noDelay),
                   sizeof noDelay);
    return qintptr(socket);
}

int closeSocket(qintptr socket)
{
    return closesocket(SOCKET(socket));
}

int connectSocket(qintptr socket, const sockaddr *address, int size)
{
    return ::connect(SOCKET(socket), address, size);
}

qint64 receive(qintptr socket, char *octets, qint64 size, sockaddr *from, int *fromSize)
{
    return ::recvfrom(SOCKET(socket), octets, int(size), 0, from, fromSize);
}

qint64 send(qintptr socket, const char *octets, qint64 size)
{
    return ::send(SOCKET(socket), octets, int(size), 0);
}

void setWouldBlock()
{
    WSASetLastError(WSAEWOULDBLOCK);
}

Octets octetsOf(const iovec *pieces, int index)
{
    return {static_cast<const char *>(pieces[index].iov_base), qint64(pieces[index].iov_len)};
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
