#pragma once

#include "core/clock/clock.h"

#include <QPointer>

#include <map>

namespace stories {

/// Time that is moved by hand: it jumps from one awaited moment to the next.
class HandClock : public sda::Clock
{
public:
    QDateTime wall() const override;
    std::chrono::milliseconds steady() const override { return m_steady; }
    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> then) override;

    /// When the next callback is due, by steady(); nothing: none is awaited.
    std::optional<std::chrono::milliseconds> nextAt();
    /// Goes to the next moment at which something is awaited, and calls all that is due then.
    void callNext();
    /// Goes to a moment before or at nextAt().
    void goTo(std::chrono::milliseconds steady);
    /// The computer sleeps: the wall clock runs on, the steady one and all callbacks stand still.
    void sleep(std::chrono::milliseconds length) { m_slept += length; }

private:
    struct Callback
    {
        QPointer<QObject> context;
        std::function<void()> then;
    };
    using Key = std::pair<std::chrono::milliseconds, quint64>;

    std::map<Key, Callback> m_awaited;
    quint64 m_number = 0;
    std::chrono::milliseconds m_steady{1'000'000}; // as on a computer that runs for a while
    std::chrono::milliseconds m_slept{0};
};

} // namespace stories
