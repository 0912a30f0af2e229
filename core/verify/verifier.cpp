#include "core/verify/verifier.h"

#include <QRandomGenerator>

namespace sda {

namespace {

/// Unguessable, so that no zone can answer just for it; a letter first, as host names want.
QByteArray newControlLabel()
{
    return "x" + QByteArray::number(QRandomGenerator::system()->generate64(), 36);
}

} // namespace

Inquiry::Inquiry(Resolver &resolver, Clock &clock, QObject *parent)
    : QObject(parent), m_resolver(resolver), m_clock(clock)
{ }

Inquiry::~Inquiry() = default;

void Inquiry::start(Judge judge, const AnswerBook::Keeps &keeps)
{
    m_judge = std::move(judge);
    m_round = std::make_unique<QObject>();
    m_book.startLook(keeps);
    m_startedAt = m_clock.steady();
    m_settled = false;
    m_scheduled = false;
    scheduleJudging();
}

void Inquiry::stop()
{
    m_round.reset();
    m_scheduled = false;
}

std::chrono::milliseconds Inquiry::elapsed() const
{
    return m_clock.steady() - m_startedAt;
}

void Inquiry::scheduleJudging()
{
    if (m_scheduled)
        return;
    m_scheduled = true;
    // Answers come in bursts: one judging for all that arrived in this turn of the event loop.
    QMetaObject::invokeMethod(
        m_round.get(), [this] { judgeAgain(); }, Qt::QueuedConnection);
}

void Inquiry::judgeAgain()
{
    m_scheduled = false;
    const QObject *round = m_round.get();
    m_judge(m_book);
    if (m_round.get() != round)
        return; // the judge's listeners have started or stopped a look
    for (const Question &question : m_book.takeAsked()) {
        m_resolver.ask(question, m_round.get(), [this, question](const Answer &answer) {
            m_book.learn(question, answer, m_clock.wall());
            scheduleJudging();
        });
    }
    if (m_book.isSettled() && !m_scheduled) {
        m_settled = true;
        emit settled(); // last: a slot may delete us
    }
}

Verifier::Verifier(Resolver &resolver, Clock &clock, Routes routes, QObject *parent)
    : QObject(parent), m_clock(clock),
      m_inquiry(resolver, clock), m_options{.routes = std::move(routes)}
{
    connect(&m_inquiry, &Inquiry::settled, this, [this] {
        m_steadiness.note(m_judged);
        m_everywhere.note(m_report); // what is held back says nothing yet
        m_options.lastSeen = m_seen;
        m_wasFinished = m_seen.complete;
        emit finished(m_report);
    });
}

bool Verifier::canCompare(const Plan &plan) const
{
    return m_wasFinished && plan.domain == m_plan.domain && plan.records == m_plan.records
        && plan.knownIncludes == m_plan.knownIncludes && m_background == m_options.background;
}

void Verifier::look(const Plan &plan, Depth depth)
{
    const bool rowsOnly = depth == Depth::Rows && canCompare(plan);
    m_wasFinished = false;
    m_plan = plan;
    m_report = {};
    if (!rowsOnly) {
        m_inquiry.forgetControls(m_options.controlLabel);
        m_options.controlLabel = newControlLabel();
    }
    m_options.background = m_background;
    m_inquiry.start([this](AnswerBook &book) { judgeNow(book); },
                    rowsOnly ? allButRows(plan, m_options.controlLabel) : AnswerBook::Keeps());
}

void Verifier::goOnFrom(const Verifier &before)
{
    m_steadiness = before.m_steadiness;
    m_steadiness.doubt();
    m_everywhere = before.m_everywhere;
}

void Verifier::forgetHistory()
{
    m_steadiness.forget();
    m_everywhere.forget();
    m_inquiry.forget();
    m_wasFinished = false;
}

void Verifier::judgeNow(AnswerBook &book)
{
    m_options.now = m_clock.wall();
    m_judged = judge(m_plan, m_options, book, &m_seen);
    Report report = m_everywhere.marked(m_steadiness.held(m_judged, m_plan));
    report.verdictAfter = m_report.verdict ? m_report.verdictAfter : m_inquiry.elapsed();
    report.completeAfter = m_report.complete ? m_report.completeAfter : m_inquiry.elapsed();
    m_report = report;
    emit reportChanged(m_report);
}

Surveyor::Surveyor(Resolver &resolver, Clock &clock, Routes routes, QObject *parent)
    : QObject(parent), m_clock(clock),
      m_inquiry(resolver, clock), m_options{.routes = std::move(routes)}
{ }

void Surveyor::look(const DomainName &domain, const SurveyWish &wish)
{
    m_inquiry.forgetControls(m_options.controlLabel);
    m_options.controlLabel = newControlLabel();
    m_inquiry.start([this, domain, wish](AnswerBook &book) {
        m_options.now = m_clock.wall();
        emit surveyChanged(survey(domain, m_options, book, wish));
    });
}

void Surveyor::cancel()
{
    m_inquiry.stop();
}

} // namespace sda
