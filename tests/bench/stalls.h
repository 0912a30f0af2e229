#pragma once

#include <QThread>
#include <QTimer>

#include <chrono>
#include <functional>
#include <vector>

/// \file
/// How long an event loop stands still.

namespace sda {

/// A timer of 1 ms that notes when it got its turn.
class StallProbe : public QObject
{
public:
    StallProbe();

    void start();
    void stop() { m_timer.stop(); }

    struct Figures
    {
        double p99 = 0; // ms
        double p999 = 0;
        double longest = 0;
        double work999 = 0; ///< this thread's own work between two turns
        double workLongest = 0;
    };
    Figures figures();

private:
    using Micros = std::chrono::microseconds;

    QTimer m_timer;
    Micros m_wall{0};
    Micros m_work{0};
    std::vector<Micros> m_gaps;
    std::vector<Micros> m_works;
};

/// What the event loop did while something else was done in it.
struct StallRun
{
    StallProbe::Figures here;
    StallProbe::Figures empty; ///< an event loop with nothing to do, at the same time
    double seconds = 0;
};

/// Runs the event loop until `done` is called; what is connected with `context` ends with it.
StallRun measureStalls(
    const std::function<void(QObject *context, std::function<void()> done)> &begin);

} // namespace sda
