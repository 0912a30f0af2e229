#include "core/setup/setup.h"

#include <utility>

namespace sda {

namespace {
using namespace std::chrono_literals;
constexpr auto rest = 500ms;
constexpr auto longestWait = 1000ms;
} // namespace

SetupAutosave::SetupAutosave(QString file, Clock &clock, QObject *parent)
    : QObject(parent), m_file(std::move(file)), m_clock(clock)
{ }

SetupAutosave::~SetupAutosave()
{
    saveNow();
}

void SetupAutosave::change(const Setup &setup)
{
    const auto now = m_clock.steady();
    if (!m_unsaved)
        m_dueAtLatest = now + longestWait;
    m_unsaved = setup;
    m_dueAt = std::min(now + rest, m_dueAtLatest);
    if (!m_scheduled)
        schedule(m_dueAt - now);
}

void SetupAutosave::schedule(std::chrono::milliseconds delay)
{
    m_scheduled = true;
    m_clock.after(std::max(delay, 0ms), this, [this] { saveIfDue(); });
}

void SetupAutosave::saveIfDue()
{
    m_scheduled = false;
    if (!m_unsaved)
        return;
    // A clock cannot be called back: one that was set before the last change waits on.
    const auto left = m_dueAt - m_clock.steady();
    if (left > 0ms)
        schedule(left);
    else
        saveNow();
}

void SetupAutosave::saveNow()
{
    if (!m_unsaved)
        return;
    if (const auto why = saveSetup(*m_unsaved, m_file)) {
        // What could not be saved stays unsaved; the next change counts as a first one.
        m_dueAtLatest = m_clock.steady() + longestWait;
        emit failed(*why);
        return;
    }
    m_unsaved.reset();
    emit saved();
}

} // namespace sda
