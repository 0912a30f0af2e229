#pragma once

#include "core/dns/question.h"

#include <QObject>

#include <functional>

namespace sda {

/// The only asynchronous interface to the world.
class Resolver
{
public:
    using Reply = std::function<void(const Answer &)>;

    virtual ~Resolver() = default;

    /// Sends one question. `reply` is called exactly once, later, from the event loop, never from
    /// within ask(); not at all if `context` has been deleted by then.
    virtual void ask(const Question &question, QObject *context, Reply reply) = 0;
};

} // namespace sda
