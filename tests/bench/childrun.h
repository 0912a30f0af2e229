#pragma once

#include <QByteArray>
#include <QStringList>

#include <chrono>
#include <optional>

namespace sda {

/// What a program that has ended took, by the accounts of the system.
struct ChildRun
{
    int exitStatus = -1; ///< -1: it was killed
    std::chrono::duration<double> wall{0};
    std::chrono::duration<double> work{0}; ///< of the processor, user and system
    double peakMegabytes = 0; ///< of resident memory
};

/// Runs a program to its end; what it prints goes into the file `out`, or nowhere. Nothing: it
/// could not be started.
std::optional<ChildRun> runChild(const QString &program, const QStringList &arguments,
                                 const QString &out = {});

/// Of a process that runs: processor time, and resident memory ("VmRSS", "VmHWM").
std::chrono::duration<double> workOf(qint64 process);
double megabytesOf(qint64 process, const QByteArray &key);

} // namespace sda
