#pragma once

#include <QtGlobal>

struct iovec;
struct sockaddr;

/// \file
/// Sockets as the system has them, for c-ares, which asks whoever looks into what it sends for all
/// five calls (ares_set_socket_functions). Each does what the call of that name does
/// (POSIX.1-2008); on failure it gives -1 and leaves the reason where the system leaves it (errno,
/// WSAGetLastError), because there c-ares looks for it.
namespace sda::platform {

/// socket(2). Never waits, is not handed to other programs, and sends small messages at once.
qintptr openSocket(int family, int type, int protocol);
/// close(2).
int closeSocket(qintptr socket);
/// connect(2). `size` octets are at `address`.
int connectSocket(qintptr socket, const sockaddr *address, int size);
/// recvfrom(2). `from` may be null; else it has room for `*fromSize` octets.
qint64 receive(qintptr socket, char *octets, qint64 size, sockaddr *from, int *fromSize);
/// send(2), without SIGPIPE.
qint64 send(qintptr socket, const char *octets, qint64 size);
/// What the last call failed of is from now on that it would have had to wait (EWOULDBLOCK).
void setWouldBlock();

struct Octets
{
    const char *data = nullptr;
    qint64 size = 0;
};
/// One of those that c-ares wants to have sent.
Octets octetsOf(const iovec *pieces, int index);

} // namespace sda::platform
