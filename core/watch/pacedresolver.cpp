#include "core/watch/pacedresolver.h"

#include <algorithm>

namespace sda {

PacedResolver::PacedResolver(Resolver &resolver) : m_resolver(resolver)
{
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    QObject::connect(&m_turn, &QTimer::timeout, &m_context, [this] { deliverNext(); });
}

void PacedResolver::ask(const Question &question, QObject *context, Reply reply)
{
    m_resolver.ask(question, &m_context,
                   [this, asker = QPointer<QObject>(context), reply = std::move(reply)](
                       const Answer &answer) { take(asker, reply, answer); });
}

void PacedResolver::take(const QPointer<QObject> &context, const Reply &reply, const Answer &answer)
{
    if (!context)
        return;
    const auto waiting = std::ranges::find_if(
        m_mail, [&context](const Mail &mail) { return mail.context == context; });
    if (waiting != m_mail.end())
        waiting->answers.append({reply, answer});
    else
        m_mail.push_back({context, {{reply, answer}}});
    if (!m_turn.isActive())
        m_turn.start();
}

void PacedResolver::deliverNext()
{
    if (m_mail.empty())
        return;
    const Mail mail = std::move(m_mail.front());
    m_mail.pop_front();
    if (!m_mail.empty())
        m_turn.start();
    for (const auto &[reply, answer] : mail.answers) {
        if (mail.context)
            reply(answer);
    }
}

} // namespace sda
