#pragma once

#include "core/dns/resolver.h"

#include <QPointer>
#include <QTimer>

#include <deque>

namespace sda {

/// Passes questions on, and answers back so that each turn of the event loop has those of one asker
/// only. Answers for many domains often come in the same moment; judged all at once they would make
/// the window stumble. What one asker got meanwhile comes together, and is judged once.
class PacedResolver : public Resolver
{
public:
    /// `resolver` must outlive this object; replies that are out when it goes never come.
    explicit PacedResolver(Resolver &resolver);

    void ask(const Question &question, QObject *context, Reply reply) override;

private:
    struct Mail
    {
        QPointer<QObject> context;
        QList<std::pair<Reply, Answer>> answers;
    };
    void take(const QPointer<QObject> &context, const Reply &reply, const Answer &answer);
    void deliverNext();

    Resolver &m_resolver;
    QObject m_context;
    QTimer m_turn;
    std::deque<Mail> m_mail; // one an asker
};

} // namespace sda
