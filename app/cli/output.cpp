#include "app/cli/output.h"

#include <cerrno>
#include <cstdio>

namespace sda {

namespace {

int firstFault = 0; // as errno

} // namespace

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
