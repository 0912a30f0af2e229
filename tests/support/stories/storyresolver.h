#pragma once

#include "handclock.h"
#include "storyworld.h"

#include "core/dns/resolver.h"

#include <QPointer>

namespace stories {

/// Answers from the world of a story, after the time that it takes: what counts is how the world is
/// when a question arrives. A server that says nothing is given up after 3 s.
class StoryResolver : public sda::Resolver
{
public:
    StoryResolver(HandClock &clock, StoryWorld &world) : m_clock(clock), m_world(world) { }

    void ask(const sda::Question &question, QObject *context, Reply reply) override;

    /// Told of every question that reaches its server, with what comes back.
    std::function<void(const sda::Question &, const sda::Answer &)> arrived;
    int asked() const { return m_asked; }
    /// Rounds of questions that were given up before all were answered.
    int dropped() const { return m_dropped; }

private:
    HandClock &m_clock;
    StoryWorld &m_world;
    QPointer<QObject> m_round; // the context of the newest questions
    int m_open = 0; // questions of that round without a reply
    int m_asked = 0;
    int m_dropped = 0;
};

} // namespace stories
