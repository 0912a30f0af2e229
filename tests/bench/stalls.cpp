#include "tests/bench/stalls.h"

#include <QElapsedTimer>
#include <QEventLoop>

#include <algorithm>
#include <ctime>

namespace sda {

using namespace std::chrono_literals;

namespace {

std::chrono::microseconds now(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return std::chrono::microseconds(time.tv_sec * 1'000'000 + time.tv_nsec / 1'000);
}

double at(std::vector<std::chrono::microseconds> &values, double share)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    const auto place = std::min(values.size() - 1, size_t(double(values.size()) * share));
    return double(values[place].count()) / 1000;
}

/// An event loop with nothing to do, in a thread of its own, at the same time.
class EmptyLoop
{
public:
    EmptyLoop()
    {
        m_probe.moveToThread(&m_thread);
        m_thread.start();
    }
    ~EmptyLoop()
    {
        m_thread.quit();
        m_thread.wait();
    }
    void start()
    {
        QMetaObject::invokeMethod(
            &m_probe, [this] { m_probe.start(); }, Qt::BlockingQueuedConnection);
    }
    StallProbe::Figures stop()
    {
        QMetaObject::invokeMethod(
            &m_probe, [this] { m_probe.stop(); }, Qt::BlockingQueuedConnection);
        return m_probe.figures();
    }

private:
    QThread m_thread;
    StallProbe m_probe;
};

} // namespace

StallProbe::StallProbe()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const Micros wall = now(CLOCK_MONOTONIC);
        const Micros work = now(CLOCK_THREAD_CPUTIME_ID);
        m_gaps.push_back(wall - m_wall);
        m_works.push_back(work - m_work);
        m_wall = wall;
        m_work = work;
    });
    m_timer.setParent(this);
}

void StallProbe::start()
{
    m_gaps.clear();
    m_works.clear();
    m_wall = now(CLOCK_MONOTONIC);
    m_work = now(CLOCK_THREAD_CPUTIME_ID);
    m_timer.start(1);
}

StallProbe::Figures StallProbe::figures()
{
    return {at(m_gaps, 0.99), at(m_gaps, 0.999), at(m_gaps, 1), at(m_works, 0.999), at(m_works, 1)};
}

StallRun measureStalls(
    const std::function<void(QObject *context, std::function<void()> done)> &begin)
{
    EmptyLoop empty;
    StallProbe probe;
    QEventLoop loop;
    QElapsedTimer time;
    empty.start();
    probe.start();
    time.start();
    QTimer::singleShot(0, &loop, [&] { begin(&loop, [&loop] { loop.quit(); }); });
    QTimer::singleShot(15min, &loop, &QEventLoop::quit);
    loop.exec();
    probe.stop();
    return {probe.figures(), empty.stop(), double(time.elapsed()) / 1000};
}

} // namespace sda
