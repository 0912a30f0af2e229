#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

/// What the operating system must give that neither C++ nor Qt Core has. Behind this header,
/// sockets.h and systemsignals.h stands one file for each system, platform_unix.cpp or
/// platform_windows.cpp; no other file of the two programs includes a system's own headers
/// (tests/layering).
namespace sda::platform {

/// How many octets an address has.
enum class AddressSize { V4 = 4, V6 = 16 };

/// The longest text of an address, with its final zero (RFC 2553, 6.6).
constexpr int addressTextSize = 46;

/// inet_pton(3). (c-ares has one too, but its old ones also take "10.1" and "0x7f000001".)
bool readAddress(AddressSize size, const char *text, unsigned char *octets);
/// inet_ntop(3). `text` has room for addressTextSize.
void writeAddress(AddressSize size, const unsigned char *octets, char *text);

/// The addresses of all network interfaces that are up and connected, loopback and link-local ones
/// among them: 4 or 16 octets each, in network order. (Qt Network knows them, but core does not
/// link it.)
QList<QByteArray> interfaceAddresses();

/// A file that is always empty.
const char *nullDevice();

/// Puts something that can neither be read nor written in the place of standard streams that are
/// closed. Else the next file or socket that is opened would be one of them, and what is printed
/// would go there. To be called first.
void guardStandardStreams();

/// In characters; 0: not known.
struct TerminalSize
{
    int columns = 0;
    int rows = 0;
};
/// Of the terminal that shows the standard output; nothing where that is a file or a pipe.
std::optional<TerminalSize> outputTerminal();

} // namespace sda::platform
