#include "app/cli/interrupts.h"

#include <csignal>

#ifdef Q_OS_LINUX
#include <sys/signalfd.h>
#include <unistd.h>
#endif

namespace sda {

#ifdef Q_OS_LINUX

namespace {

bool isIgnored(int signal)
{
    struct sigaction action
    { };
    return sigaction(signal, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

sigset_t heardSignals()
{
    sigset_t heard;
    sigemptyset(&heard);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGTSTP}) {
        if (!isIgnored(signal)) // a blocked one would be heard all the same
            sigaddset(&heard, signal);
    }
    return heard;
}

} // namespace

Interrupts::Interrupts(QObject *parent) : QObject(parent)
{
    const sigset_t heard = heardSignals();
    m_descriptor = signalfd(-1, &heard, SFD_CLOEXEC | SFD_NONBLOCK);
    if (m_descriptor < 0)
        return;
    sigprocmask(SIG_BLOCK, &heard, nullptr);
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Interrupts::read);
}

Interrupts::~Interrupts()
{
    if (!m_notifier)
        return;
    m_notifier.reset();
    const sigset_t heard = heardSignals();
    sigprocmask(SIG_UNBLOCK, &heard, nullptr);
    close(m_descriptor);
}

void Interrupts::read()
{
    signalfd_siginfo info{};
    if (::read(m_descriptor, &info, sizeof info) != ssize_t(sizeof info))
        return;
    if (info.ssi_signo != SIGTSTP) {
        emit ending(int(info.ssi_signo));
        return;
    }
    emit stopping();
    raise(SIGSTOP);
    emit continued();
}

void Interrupts::dieOf(int signal)
{
    std::signal(signal, SIG_DFL);
    sigset_t heard;
    sigemptyset(&heard);
    sigaddset(&heard, signal);
    sigprocmask(SIG_UNBLOCK, &heard, nullptr);
    raise(signal);
}

#else

Interrupts::Interrupts(QObject *parent) : QObject(parent) { }
Interrupts::~Interrupts() = default;
void Interrupts::read() { }
void Interrupts::dieOf(int signal)
{
    std::signal(signal, SIG_DFL);
    raise(signal);
}

#endif

} // namespace sda
