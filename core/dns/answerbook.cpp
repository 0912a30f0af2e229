#include "core/dns/answerbook.h"

#include <algorithm>
#include <utility>

namespace sda {

namespace {

using namespace std::chrono_literals;

/// How long an answer may still be of use after the look that follows it: a resolver's, until it is
/// asked again, which is after a day at the latest; a name server's, where looks are cut short.
std::chrono::seconds usefulFor(const Question &question, const Answer &answer)
{
    std::chrono::seconds longest = 10min;
    if (!question.server.recursive)
        return longest;
    longest = std::max(longest, answer.negativeTtl.value_or(3h)); // RFC 2308, 5
    for (const ResourceRecord &record : answer.records)
        longest = std::max(longest, std::chrono::seconds(record.ttl));
    return std::min<std::chrono::seconds>(longest, 24h);
}

} // namespace

const LearntAnswer *AnswerBook::ask(const Question &question, From from)
{
    if (const LearntAnswer *answer = known(question))
        return answer;
    if (m_waiting.insert(question).second)
        m_asked.append(question);
    if (from == From::ThisLook)
        return nullptr;
    // That nobody answered earlier says nothing about now: who takes it for "no name server can be
    // reached" asks the resolvers for names that may not exist yet.
    const LearntAnswer *before = earlier(question);
    return before && before->answer.outcome <= Outcome::Referral ? before : nullptr;
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
    m_kept.erase(question);
    m_known.insert_or_assign(question, LearntAnswer{answer, at});
}

void AnswerBook::startLook(const Keeps &keeps)
{
    dropOutdated();
    m_kept.clear();
    if (m_forgets) {
        m_known.clear();
        m_earlier.clear();
    }
    for (auto it = m_known.begin(); it != m_known.end();) {
        if (keeps && keeps(it->first, it->second.answer)) {
            m_kept.insert(it->first);
            ++it;
        } else {
            m_earlier.insert_or_assign(it->first, std::move(it->second));
            it = m_known.erase(it);
        }
    }
    m_keeping = keeps && !m_forgets;
    m_forgets = false;
    m_hasSpoken.clear();
    m_waiting.clear();
    m_asked.clear();
}

void AnswerBook::renew()
{
    // As nodes: judges may hold pointers to these answers.
    for (const Question &question : m_kept) {
        m_earlier.erase(question);
        m_earlier.insert(m_known.extract(question));
    }
    m_kept.clear();
    m_keeping = false;
}

void AnswerBook::forget()
{
    m_forgets = true;
}

void AnswerBook::forgetNames(const QByteArray &label)
{
    const auto isOne = [&label](const Question &question) {
        return question.name.labels().value(0) == label;
    };
    std::erase_if(m_known, [&isOne](const auto &entry) { return isOne(entry.first); });
    std::erase_if(m_earlier, [&isOne](const auto &entry) { return isOne(entry.first); });
    std::erase_if(m_kept, isOne);
}

void AnswerBook::dropOutdated()
{
    QDateTime newest; // no clock here: the newest answer tells the time
    for (const auto &[question, learnt] : m_known) {
        if (!newest.isValid() || learnt.at > newest)
            newest = learnt.at;
    }
    if (!newest.isValid())
        return;
    std::erase_if(m_earlier, [&newest](const auto &entry) {
        const auto &[question, learnt] = entry;
        return learnt.at.isValid()
            && learnt.at.addSecs(usefulFor(question, learnt.answer).count()) < newest;
    });
}

} // namespace sda
