#include "app/gui/endsignals.h"

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace sda {

#ifdef Q_OS_UNIX

namespace {

// What a handler may touch.
volatile sig_atomic_t pipeEnd = -1;
constexpr int heard[] = {SIGTERM, SIGINT, SIGHUP};

void hear(int)
{
    const char octet = 0;
    // It cannot be full: one octet a signal, and the second signal is not ours.
    [[maybe_unused]] const auto written = ::write(pipeEnd, &octet, 1);
}

} // namespace

EndSignals::EndSignals(QObject *parent) : QObject(parent)
{
    if (::pipe(m_pipe) != 0)
        return;
    for (const int end : m_pipe)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    pipeEnd = m_pipe[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_pipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        emit ending();
    });
    struct sigaction action
    { };
    action.sa_handler = hear;
    action.sa_flags = int(SA_RESTART | SA_RESETHAND);
    for (const int signal : heard) {
        struct sigaction before
        { };
        // Ignored ones (nohup) stay so.
        if (sigaction(signal, nullptr, &before) == 0 && before.sa_handler != SIG_IGN)
            sigaction(signal, &action, nullptr);
    }
}

EndSignals::~EndSignals()
{
    for (const int signal : heard) {
        struct sigaction now
        { };
        if (sigaction(signal, nullptr, &now) == 0 && now.sa_handler == hear)
            std::signal(signal, SIG_DFL);
    }
    for (const int end : m_pipe) {
        if (end >= 0)
            ::close(end);
    }
}

#else

EndSignals::EndSignals(QObject *parent) : QObject(parent) { }
EndSignals::~EndSignals() = default;

#endif

} // namespace sda
