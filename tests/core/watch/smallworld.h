#pragma once

#include "core/clock/clock.h"
#include "core/dns/resolver.h"
#include "core/practice/dnsworld.h"
#include "core/verify/verifier.h"

#include <QPointer>

/// \file
/// A small DNS world of many domains that answers from the event loop. No network.

namespace sda {

/// `d0.com`, `d1.com` … at one DNS host; each has one text to prove whose it is.
class SmallWorld : public Resolver
{
public:
    SmallWorld(Clock &clock, int domains);

    void ask(const Question &question, QObject *context, Reply reply) override;

    /// The text stands at `_own.d<number>.com`, or is gone.
    void setRecord(int number, bool there);
    static Plan planFor(int number);
    Routes routes() const;

    /// Somebody on the way answers in place of the one who is asked; nothing: it gets through.
    std::function<std::optional<Answer>(const Question &)> between;
    bool connected = true; ///< false: no question can be sent
    int asked = 0;
    int mostWaiting = 0; ///< questions out at once
    QList<Question> questions; ///< kept if `keeps`
    bool keeps = false;

private:
    struct Waiting
    {
        Question question;
        QPointer<QObject> context;
        Reply reply;
    };
    void deliver();
    Answer answerTo(const Question &question);

    Clock &m_clock;
    DnsWorld m_world;
    QList<Waiting> m_waiting;
    QObject m_context;
    bool m_scheduled = false;
};

} // namespace sda
