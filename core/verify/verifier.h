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
    /// dropped.
    void start(Judge judge);
    /// Drops the look; settled() does not come.
    void stop();
    bool isRunning() const { return m_round != nullptr && !m_settled; }
    std::chrono::milliseconds elapsed() const;

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

/// Looks at the records of one plan, as often as told.
class Verifier : public QObject
{
    Q_OBJECT
public:
    Verifier(Resolver &resolver, Clock &clock, Routes routes, QObject *parent = nullptr);

    /// What DNS cannot show; holds from the next look on.
    void setBackground(const Background &background) { m_background = background; }
    /// Looks at once; zone and name servers of an earlier look serve until the new answers are in.
    void look(const Plan &plan);
    /// The zone was changed on purpose (practice): a tick needs no second look to be believed.
    void forgetHistory()
    {
        m_steadiness.forget();
        m_everywhere.forget();
    }
    bool isLooking() const { return m_inquiry.isRunning(); }
    const Report &report() const { return m_report; }

signals:
    /// Live: after every answer that changes something.
    void reportChanged(const sda::Report &report);
    /// The look is complete.
    void finished(const sda::Report &report);

private:
    void judgeNow(AnswerBook &book);

    Clock &m_clock;
    Inquiry m_inquiry;
    LookOptions m_options;
    Background m_background;
    Plan m_plan;
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
