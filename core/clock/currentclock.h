#pragma once

#include "core/clock/clock.h"

namespace sda {

/// The clock that holds at the moment: those who keep a reference to it go by the real one, or by
/// that of practice, and need not be told of the change. What waits on one clock stays with it.
class CurrentClock : public Clock
{
public:
    /// `real` must outlive it.
    explicit CurrentClock(Clock &real) : m_real(real), m_current(&real) { }

    /// From now on `clock` holds, which must live until another does.
    void use(Clock &clock) { m_current = &clock; }
    void useReal() { m_current = &m_real; }
    bool isReal() const { return m_current == &m_real; }

    QDateTime wall() const override { return m_current->wall(); }
    std::chrono::milliseconds steady() const override { return m_current->steady(); }
    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> then) override;

private:
    Clock &m_real;
    Clock *m_current;
};

} // namespace sda
