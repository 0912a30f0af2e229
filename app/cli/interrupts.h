#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace sda {

/// Ctrl+C, Ctrl+Z and their like, told in the event loop, so that what must be put right before
/// can be. Signals that are ignored (nohup) stay so. On systems without signalfd(2) nothing is
/// told and the signals do what they always do.
class Interrupts : public QObject
{
    Q_OBJECT
public:
    explicit Interrupts(QObject *parent = nullptr);
    ~Interrupts() override;

    bool isListening() const { return m_notifier != nullptr; }
    /// Ends the program by this signal, as its parent expects of one that was interrupted.
    static void dieOf(int signal);

signals:
    /// The program is to end: SIGINT, SIGTERM or SIGHUP.
    void ending(int signal);
    /// It is to stop for a while (SIGTSTP), and does as soon as the slots have returned.
    void stopping();
    void continued();

private:
    void read();

    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace sda
