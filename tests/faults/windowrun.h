#pragma once

#include "tests/faults/hardship.h"

namespace sda {

/// The window program, somewhere below the shell of a Hardship.
class WindowRun
{
public:
    WindowRun(const Hardship &hardship, const QStringList &arguments);

    /// Waits until it listens to signals, which is when its window opens, and a moment more. False
    /// if it ends before.
    bool isUp();
    void signal(int number) const;
    Ending end();
    /// On its standard error so far.
    QByteArray said();

private:
    std::unique_ptr<QProcess> m_process;
    qint64 m_program = 0; ///< the process
    QByteArray m_said;
};

} // namespace sda
