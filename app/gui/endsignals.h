#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace sda {

/// Tells in the event loop that the system wants the program to end (SIGTERM, SIGINT, SIGHUP), so
/// that everything is saved first; a second signal ends it at once. One for the whole program. On
/// systems without signals nothing is told.
class EndSignals : public QObject
{
    Q_OBJECT
public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

signals:
    void ending();

private:
    int m_pipe[2] = {-1, -1};
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace sda
