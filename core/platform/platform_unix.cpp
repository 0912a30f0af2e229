// What Linux, macOS and the BSDs share (POSIX.1-2008, and getifaddrs, which all of them have).

#include "core/platform/platform.h"
#include "core/platform/sockets.h"
#include "core/platform/systemsignals.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>

namespace sda {

namespace platform {

static_assert(addressTextSize == INET6_ADDRSTRLEN);

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
    ifaddrs *first = nullptr;
    if (getifaddrs(&first) != 0)
        return {};
    const std::unique_ptr<ifaddrs, void (*)(ifaddrs *)> owner(first, freeifaddrs);
    QList<QByteArray> addresses;
    for (const ifaddrs *entry = first; entry; entry = entry->ifa_next) {
        constexpr unsigned working = IFF_UP | IFF_RUNNING; // RUNNING: the cable is in
        if ((entry->ifa_flags & working) != working)
            continue;
        if (const QByteArray octets = octetsOf(entry->ifa_addr); !octets.isEmpty())
            addresses.append(octets);
    }
    return addresses;
}

const char *nullDevice()
{
    return "/dev/null";
}

void guardStandardStreams()
{
    // The lowest number that is free is taken: in this order each comes to its own place.
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) < 0 && errno == EBADF)
            ::open(nullDevice(), stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
}

std::optional<TerminalSize> outputTerminal()
{
    if (!isatty(STDOUT_FILENO))
        return std::nullopt;
    winsize size{};
    ioctl(STDOUT_FILENO, TIOCGWINSZ, &size);
    return TerminalSize{size.ws_col, size.ws_row};
}

qintptr openSocket(int family, int type, int protocol)
{
    const int socket = ::socket(family, type, protocol);
    if (socket < 0)
        return -1;
    ::fcntl(socket, F_SETFD, FD_CLOEXEC);
    ::fcntl(socket, F_SETFL, O_NONBLOCK);
    constexpr int yes = 1;
    if (type == SOCK_STREAM)
        ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
#ifdef SO_NOSIGPIPE // macOS
    ::setsockopt(socket, SOL_SOCKET, SO_NOSIGPIPE, &yes, sizeof yes);
#endif
    return socket;
}

int closeSocket(qintptr socket)
{
    return ::close(int(socket));
}

int connectSocket(qintptr socket, const sockaddr *address, int size)
{
    return ::connect(int(socket), address, socklen_t(size));
}

qint64 receive(qintptr socket, char *octets, qint64 size, sockaddr *from, int *fromSize)
{
    auto length = socklen_t(from ? *fromSize : 0);
    const auto got =
        ::recvfrom(int(socket), octets, size_t(size), 0, from, from ? &length : nullptr);
    if (from)
        *fromSize = int(length);
    return got;
}

qint64 send(qintptr socket, const char *octets, qint64 size)
{
#ifdef MSG_NOSIGNAL
    constexpr int flags = MSG_NOSIGNAL;
#else
    constexpr int flags = 0;
#endif
    return ::send(int(socket), octets, size_t(size), flags);
}

void setWouldBlock()
{
    errno = EWOULDBLOCK;
}

Octets octetsOf(const iovec *pieces, int index)
{
    return {static_cast<const char *>(pieces[index].iov_base), qint64(pieces[index].iov_len)};
}

} // namespace platform

namespace {

// What a handler may touch.
volatile sig_atomic_t pipeEnd = -1;
constexpr int heardSignals[] = {SIGINT, SIGTERM, SIGHUP, SIGTSTP};

void hear(int signal)
{
    const int error = errno;
    const auto octet = static_cast<unsigned char>(signal);
    // Where it is full somebody has long been told.
    [[maybe_unused]] const auto written = ::write(pipeEnd, &octet, 1);
    errno = error;
}

struct sigaction actionOf(int signal)
{
    struct sigaction action
    { };
    sigaction(signal, nullptr, &action);
    return action;
}

} // namespace

SystemSignals::SystemSignals(Heard heard, QObject *parent) : QObject(parent)
{
    if (::pipe(m_pipe) != 0)
        return;
    for (const int end : m_pipe) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    pipeEnd = m_pipe[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_pipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &SystemSignals::read);
    for (const int signal : heardSignals) {
        if (actionOf(signal).sa_handler == SIG_IGN
            || (signal == SIGTSTP && heard != Heard::EndsAndStops))
            continue;
        struct sigaction action
        { };
        action.sa_handler = hear;
        action.sa_flags = SA_RESTART;
        if (signal != SIGTSTP)
            action.sa_flags |= int(SA_RESETHAND); // the second one ends the program
        sigaction(signal, &action, nullptr);
    }
}

SystemSignals::~SystemSignals()
{
    for (const int signal : heardSignals) {
        if (actionOf(signal).sa_handler == hear)
            std::signal(signal, SIG_DFL);
    }
    m_notifier.reset();
    for (const int end : m_pipe) {
        if (end >= 0)
            ::close(end);
    }
}

void SystemSignals::read()
{
    unsigned char signal = 0;
    if (::read(m_pipe[0], &signal, 1) != 1)
        return;
    if (signal != SIGTSTP) {
        emit ending(signal);
        return;
    }
    emit stopping();
    raise(SIGSTOP);
    emit continued();
}

void SystemSignals::dieOf(int signal)
{
    std::signal(signal, SIG_DFL);
    raise(signal);
    std::_Exit(128 + signal); // it was blocked
}

} // namespace sda
