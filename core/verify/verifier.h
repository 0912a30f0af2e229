#pragma once

#include "core/clock/clock.h"
#include "core/dns/resolver.h"
#include "core/verify/everywhere.h"
#include "core/verify/judge.h"
#include "core/verify/steadiness.h"

#include <QObject>

#include <memory>

namespace sda {

/// Asks what a judge asked for, learns each answer, judges again; at most once per turn of the
/// event loop. All the asynchrony above the resolver is here.
class Inquiry : public QObject
{
    Q_OBJECT
public:
    /// Judges by reading and asking the book.
    using Judge = std::function<void(AnswerBook &)>;

    Inquiry(Resolver &resolver, Clock &clock, QObject *parent = nullptr);
    ~Inquiry() override;

    /// Starts a look: what was known before becomes "earlier". Replies to an earlier look are
    /// dropped. `keeps`: answers of the look before that serve for this one too.
    void start(Judge judge, const AnswerBook::Keeps &keeps = {});
    /// Drops the look; settled() does not come.
    void stop();
    bool isRunning() const { return m_round != nullptr && !m_settled; }
    /// The look still relies on answers of the one before.
    bool isKeeping() const { return m_book.isKeeping(); }
    /// The next look starts with an empty book: nobody's memory is respected any more.
    void forget() { m_book.forget(); }
    /// Before start(): the look to come has another control label than this one.
    void forgetControls(const QByteArray &label) { m_book.forgetNames(label); }
    std::chrono::milliseconds elapsed() const;
    const AnswerBook &book() const { return m_book; }

signals:
    /// Nothing asked for is unanswered any more. Emitted once per start().
    void settled();

private:
    void judgeAgain();
    void scheduleJudging();

    Resolver &m_resolver;
    Clock &m_clock;
    AnswerBook m_book;
    Judge m_judge;
    std::unique_ptr<QObject> m_round; // replies to an earlier look die with their context
    std::chrono::milliseconds m_startedAt{0};
    bool m_scheduled = false;
    bool m_settled = false;
};

/// How much a look asks.
enum class Depth {
    /// Everything: also where records stand by mistake, registry, other hosts and domains.
    Whole,
    /// Whether a row changed; if one did, everything. Else the other findings stay those of the
    /// last whole look: a new cause that leaves the rows' own answers as they were (a copy at
    /// another name, an include of somebody else) shows at the next whole look.
    Rows,
};

/// Looks at the records of one plan, as often as told.
class Verifier : public QObject
{
    Q_OBJECT
public:
    Verifier(Resolver &resolver, Clock &clock, Routes routes, QObject *parent = nullptr);

    /// What DNS cannot show; holds from the next look on.
    void setBackground(const Background &background) { m_background = background; }
    /// Looks at once; zone and name servers of an earlier look serve until the new answers are in.
    /// Where there is nothing to compare with (the first look, another plan or background, a look
    /// that was cut short before), a look at the rows is a whole one.
    void look(const Plan &plan, Depth depth = Depth::Whole);
    /// Goes on where `before` left off, over another network or after waking: what was seen then
    /// can be compared with, and when all will see a record stays known. No answer is taken over.
    void goOnFrom(const Verifier &before);
    /// The zone was changed on purpose (practice): a tick needs no second look to be believed, and
    /// what resolvers remembered says nothing.
    void forgetHistory();
    bool isLooking() const { return m_inquiry.isRunning(); }
    /// How deep the look of the moment goes by now, or the last one went.
    Depth depth() const { return m_inquiry.isKeeping() ? Depth::Rows : Depth::Whole; }
    const Report &report() const { return m_report; }
    /// What the look is judged by: for a report that others can judge again.
    const LookOptions &options() const { return m_options; }
    const AnswerBook &book() const { return m_inquiry.book(); }

signals:
    /// Live: after every answer that changes something.
    void reportChanged(const sda::Report &report);
    /// The look is complete.
    void finished(const sda::Report &report);

private:
    void judgeNow(AnswerBook &book);
    bool canCompare(const Plan &plan) const;

    Clock &m_clock;
    Inquiry m_inquiry;
    LookOptions m_options;
    Background m_background;
    Plan m_plan;
    RowsSeen m_seen;
    bool m_wasFinished = false; // the last look
    Steadiness m_steadiness;
    Everywhere m_everywhere;
    Report m_judged; // as judged, unsteady ticks included
    Report m_report;
};

/// Finds out what is there today.
class Surveyor : public QObject
{
    Q_OBJECT
public:
    Surveyor(Resolver &resolver, Clock &clock, Routes routes, QObject *parent = nullptr);

    void look(const DomainName &domain, const SurveyWish &wish = {});
    void cancel();

signals:
    /// Live, and once with `settled` set.
    void surveyChanged(const sda::Survey &survey);

private:
    Clock &m_clock;
    Inquiry m_inquiry;
    LookOptions m_options;
};

} // namespace sda
