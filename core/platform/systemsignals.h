#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace sda {

/// Tells in the event loop that the system, or the person at the terminal, wants the program to end
/// (SIGINT, SIGTERM, SIGHUP) or to stop for a while (SIGTSTP), so that what must be put right
/// before can be. A second signal to end does so at once. Signals that are ignored (nohup) stay so.
/// One at a time in a program. Where a system has no signals nothing is told.
class SystemSignals : public QObject
{
    Q_OBJECT
public:
    enum class Heard {
        Ends, ///< all that are to end the program
        EndsAndStops, ///< these and Ctrl+Z
    };

    explicit SystemSignals(Heard heard, QObject *parent = nullptr);
    ~SystemSignals() override;

    /// Ends the program by this signal, as its parent expects of one that was interrupted.
    [[noreturn]] static void dieOf(int signal);

signals:
    void ending(int signal);
    /// The program stops as soon as the slots have returned.
    void stopping();
    void continued();

private:
    void read();

    int m_pipe[2] = {-1, -1};
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace sda
