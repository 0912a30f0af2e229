#include "storyrun.h"

#include <QCoreApplication>

namespace stories {

using namespace Qt::StringLiterals;
using namespace sda;
using namespace std::chrono_literals;

namespace {

/// A network that was lost for so long has been missed (pulse.h).
constexpr milliseconds twoBeats = 10s;

void drain()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

} // namespace

StoryRun::StoryRun(const Story &story)
    : m_story(story), m_start(m_clock.steady()), m_world(story, m_start),
      m_resolver(m_clock, m_world), m_watch(m_resolver, m_clock,
                                            {.resolvers = m_world.resolvers(),
                                             .publicResolvers = m_world.publicResolvers(),
                                             .ownWorld = true}),
      m_pulse(m_clock, [this] { return m_world.network(); }),
      m_witness(story, m_world, m_watch, m_clock)
{
    QObject::connect(&m_pulse, &Pulse::woke, &m_watch, [this] { tell(); });
    QObject::connect(&m_pulse, &Pulse::networkChanged, &m_watch, [this] { tell(); });
    m_resolver.arrived = [this](const Question &question, const Answer &answer) {
        m_witness.noteQuestion(question, answer);
    };
}

StoryEnd StoryRun::run()
{
    m_watch.setPlan(planFor(m_story));
    m_watch.setWatching(true);
    drain();
    qsizetype next = 0;
    while (true) {
        const bool isOver = next == m_story.steps.size();
        const milliseconds at = m_start + (isOver ? m_story.end : m_story.steps[next].at);
        const auto due = m_clock.nextAt();
        if (due && *due < at) {
            m_clock.callNext();
        } else {
            m_clock.goTo(at);
            if (isOver)
                break;
            play(m_story.steps[next++]);
        }
        drain();
    }
    m_witness.figures().questions = m_resolver.asked();
    if (m_resolver.dropped() > m_witness.brokenOff())
        m_witness.fault(u"a look began while one was in flight"_s);
    return m_witness.end();
}

void StoryRun::play(const Step &step)
{
    using Kind = Step::Kind;
    if (step.kind == Kind::Ask)
        ask(step);
    else if (step.kind == Kind::Sleep)
        m_clock.sleep(step.length);
    m_world.apply(step, m_clock.steady());
    m_witness.noteTruth();
    if (step.kind == Kind::NetworkLost)
        m_lostAt = m_clock.steady();
    const bool missed = m_clock.steady() - m_lostAt > twoBeats;
    if (step.kind == Kind::Sleep || step.kind == Kind::OtherNetwork
        || (step.kind == Kind::NetworkFound && missed))
        m_witness.noteWaking();
}

void StoryRun::ask(const Step &step)
{
    for (const Question &question : m_world.askedIn(step)) {
        const Answer answer = m_world.answer(question, m_clock.wall());
        if (answer.negativeTtl)
            m_witness.noteEarly(step.row, m_clock.wall().addSecs(answer.negativeTtl->count()));
    }
}

void StoryRun::tell()
{
    m_witness.noteTold();
    m_watch.lookAgain();
}

} // namespace stories
