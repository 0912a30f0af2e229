#include "app/cli/output.h"

#include <cerrno>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace sda {

namespace {

int firstFault = 0; // as errno

} // namespace

void guardStandardStreams()
{
#ifdef Q_OS_UNIX
    // The lowest number that is free is taken: in this order each comes to its own place.
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) < 0 && errno == EBADF)
            ::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
#endif
}

bool writeOutput(const QByteArray &octets)
{
    const auto size = size_t(octets.size());
    if (std::fwrite(octets.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0)
        return true;
    if (firstFault == 0)
        firstFault = errno != 0 ? errno : EIO;
    return false;
}

std::optional<UsageError> outputFault()
{
    if (firstFault == 0)
        return std::nullopt;
    //: %1: what the system says
    return UsageError{Cli::tr("The output cannot be written: %1").arg(qt_error_string(firstFault))};
}

} // namespace sda
