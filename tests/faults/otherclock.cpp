#include <dlfcn.h>
#include <sys/time.h>

#include <cstdio>
#include <cstdlib>
#include <ctime>

/// \file
/// Loaded before a program (LD_PRELOAD): the wall clock goes wrong by as many seconds as the file
/// says that OTHER_CLOCK names, from the moment it says so. The steady clock stays.

namespace {

long secondsOff()
{
    const char *name = std::getenv("OTHER_CLOCK");
    std::FILE *file = name ? std::fopen(name, "re") : nullptr;
    if (!file)
        return 0;
    char text[32] = {};
    const char *line = std::fgets(text, sizeof text, file);
    std::fclose(file);
    return line ? std::atol(line) : 0;
}

} // namespace

extern "C" int clock_gettime(clockid_t clock, struct timespec *time) noexcept
{
    using Function = int (*)(clockid_t, struct timespec *);
    static const auto real = reinterpret_cast<Function>(dlsym(RTLD_NEXT, "clock_gettime"));
    const int result = real(clock, time);
    if (result == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE))
        time->tv_sec += secondsOff();
    return result;
}

extern "C" int gettimeofday(struct timeval *__restrict time, void *__restrict) noexcept
{
    struct timespec now
    { };
    const int result = clock_gettime(CLOCK_REALTIME, &now);
    time->tv_sec = now.tv_sec;
    time->tv_usec = now.tv_nsec / 1000;
    return result;
}

extern "C" time_t time(time_t *result) noexcept
{
    struct timespec now
    { };
    clock_gettime(CLOCK_REALTIME, &now);
    if (result)
        *result = now.tv_sec;
    return now.tv_sec;
}
