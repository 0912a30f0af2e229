#include "core/dns/answerbook.h"

#include <utility>

namespace sda {

const LearntAnswer *AnswerBook::ask(const Question &question, From from)
{
    if (const LearntAnswer *answer = known(question))
        return answer;
    if (m_waiting.insert(question).second)
        m_asked.append(question);
    if (from == From::ThisLook)
        return nullptr;
    return earlier(question);
}

const LearntAnswer *AnswerBook::earlier(const Question &question) const
{
    const auto found = m_earlier.find(question);
    return found == m_earlier.end() ? nullptr : &found->second;
}

bool AnswerBook::isSilent(const Server &server) const
{
    const auto found = m_hasSpoken.find(server);
    return found != m_hasSpoken.end() && !found->second;
}

const LearntAnswer *AnswerBook::known(const Question &question) const
{
    const auto found = m_known.find(question);
    return found == m_known.end() ? nullptr : &found->second;
}

QList<Question> AnswerBook::takeAsked()
{
    return std::exchange(m_asked, {});
}

void AnswerBook::learn(const Question &question, const Answer &answer, const QDateTime &at)
{
    if (m_waiting.erase(question) > 0)
        m_asked.removeOne(question);
    const bool silence = answer.outcome == Outcome::Timeout || answer.outcome == Outcome::NoNetwork;
    m_hasSpoken[question.server] |= !silence;
    m_known.insert_or_assign(question, LearntAnswer{answer, at});
}

void AnswerBook::startLook()
{
    for (auto &[question, answer] : m_known)
        m_earlier.insert_or_assign(question, std::move(answer));
    m_known.clear();
    m_hasSpoken.clear();
    m_waiting.clear();
    m_asked.clear();
}

} // namespace sda
