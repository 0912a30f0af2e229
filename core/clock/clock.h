#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>

namespace sda {

/// The only source of time: tests and practice bring their own.
class Clock
{
public:
    virtual ~Clock() = default;

    /// UTC.
    virtual QDateTime wall() const = 0;
    /// Never jumps; only differences mean anything.
    virtual std::chrono::milliseconds steady() const = 0;
    /// Calls `then` once, after `delay`, from the event loop, unless `context` is gone.
    virtual void after(std::chrono::milliseconds delay, QObject *context,
                       std::function<void()> then) = 0;
};

class SystemClock : public Clock
{
public:
    QDateTime wall() const override;
    std::chrono::milliseconds steady() const override;
    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> then) override;
};

} // namespace sda
