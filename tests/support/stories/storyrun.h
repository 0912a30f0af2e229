#pragma once

#include "storyresolver.h"
#include "witness.h"

#include "core/watch/pulse.h"

namespace stories {

/// Watches the domain of a story to its end, in no time.
class StoryRun
{
public:
    explicit StoryRun(const Story &story);

    StoryEnd run();

private:
    void play(const Step &step);
    void ask(const Step &step);
    /// The watch, that the earlier looks are worth nothing any more.
    void tell();

    Story m_story;
    HandClock m_clock;
    milliseconds m_start;
    StoryWorld m_world;
    StoryResolver m_resolver;
    sda::Watch m_watch;
    sda::Pulse m_pulse;
    Witness m_witness;
    milliseconds m_lostAt{0}; ///< the network
};

} // namespace stories
