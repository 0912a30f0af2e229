#include "storyresolver.h"

namespace stories {

using namespace sda;
using namespace std::chrono_literals;

namespace {

constexpr milliseconds patience = 3s;

/// Each way. Some servers are nearer than others; few different times, so that answers come in
/// bursts as they do over one line.
milliseconds distance(const Server &server)
{
    return 5ms * (1 + uchar(server.address.bytes().back()) % 3);
}

} // namespace

void StoryResolver::ask(const Question &question, QObject *context, Reply reply)
{
    if (m_round != context) {
        m_dropped += m_open > 0 ? 1 : 0;
        m_round = context;
        m_open = 0;
    }
    ++m_open;
    ++m_asked;
    const milliseconds way = distance(question.server);
    m_clock.after(way, context, [this, question, context, way, reply = std::move(reply)] {
        const Answer answer = m_world.answer(question, m_clock.wall());
        if (arrived)
            arrived(question, answer);
        const bool silent = answer.outcome == Outcome::Timeout;
        m_clock.after(silent ? patience - way : way, context, [this, reply, answer] {
            --m_open;
            reply(answer);
        });
    });
}

} // namespace stories
