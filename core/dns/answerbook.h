#pragma once

#include "core/dns/question.h"

#include <QDateTime>

#include <functional>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace sda {

/// An answer and when it came.
struct LearntAnswer
{
    Answer answer;
    QDateTime at; ///< wall clock, UTC
};

/// What is known so far, and what was asked for but is not known: the whole state of a look.
/// Judges read it and ask it; the inquiry takes the new questions to the resolver. It can be saved
/// and replayed.
/// A look may keep some answers of the look before: they are known without being asked for, until
/// renew() takes them away.
class AnswerBook
{
public:
    /// Which answers are good enough.
    enum class From {
        ThisLook, ///< only what was asked since startLook()
        EarlierLook, ///< an earlier answer serves until the new one is in: for zone and name
                     ///< servers
    };

    /// The answer, or nullptr: then the question is noted and comes out of takeAsked().
    /// With EarlierLook it is asked again all the same; isSettled() waits for it.
    /// The pointer stays good until startLook().
    const LearntAnswer *ask(const Question &question, From from = From::ThisLook);
    /// The answer of this look without asking for it.
    const LearntAnswer *known(const Question &question) const;
    /// The answer of an earlier look, for what may not be asked again yet.
    const LearntAnswer *earlier(const Question &question) const;
    /// A question to this server got no answer in this look, and none got one: ask others first.
    bool isSilent(const Server &server) const;
    /// The questions noted since the last call, each one once.
    QList<Question> takeAsked();
    void learn(const Question &question, const Answer &answer, const QDateTime &at);

    /// All that is known in this look, in no order: to be saved, and judged again elsewhere.
    QList<std::pair<Question, LearntAnswer>> answers() const
    {
        return {m_known.cbegin(), m_known.cend()};
    }
    /// Nothing asked for in this look is still unanswered.
    bool isSettled() const { return m_waiting.empty(); }
    int waitingCount() const { return int(m_waiting.size()); }
    /// Questions asked in this look, answered or not; without answers that were kept.
    int questionCount() const { return int(m_known.size() - m_kept.size() + m_waiting.size()); }

    /// What is known becomes earlier and has to be asked anew; but for what `keeps` says.
    /// Earlier answers stay as long as anybody may remember them (see the .cpp), at least one look.
    using Keeps = std::function<bool(const Question &, const Answer &)>;
    void startLook(const Keeps &keeps = {});
    /// This look was started with answers of the look before, and still relies on them.
    bool isKeeping() const { return m_keeping; }
    /// What was kept becomes earlier: from now on this look asks everything itself. Pointers to
    /// answers stay good.
    void renew();
    /// When the next look starts, nothing is known of the ones before.
    void forget();
    /// Between two looks: drops what is known of names that begin with `label`, as nobody will ask
    /// for them again. Control names are others in each look, and would fill the book.
    void forgetNames(const QByteArray &label);

private:
    void dropOutdated();

    std::unordered_map<Question, LearntAnswer> m_known;
    std::unordered_map<Question, LearntAnswer> m_earlier;
    std::unordered_set<Question> m_kept; // a part of m_known
    bool m_keeping = false;
    bool m_forgets = false;
    std::map<Server, bool>
        m_hasSpoken; // servers that were heard, or waited for in vain, in this look
    std::unordered_set<Question> m_waiting;
    QList<Question> m_asked; // noted, not yet taken; a part of m_waiting
};

} // namespace sda
