#include "ui/wizard/surveying.h"

namespace sda {

using namespace std::chrono_literals;

namespace {

// Names typed letter by letter are not asked letter by letter.
constexpr std::chrono::milliseconds typingPause = 700ms;
constexpr std::chrono::milliseconds surveyServes = 30s;

} // namespace

Surveying::Surveying(Resolver &resolver, Clock &clock, QObject *parent)
    : QObject(parent), m_resolver(resolver), m_clock(clock), m_soon(std::make_unique<QObject>())
{ }

Surveying::~Surveying() = default;

void Surveying::begin(const Routes &routes)
{
    m_domain = {};
    m_wanted = {};
    m_asked = {};
    m_answered = {};
    m_answeredAt = {};
    m_survey = {};
    m_looking = false;
    m_soon = std::make_unique<QObject>();
    makeSurveyor(routes);
}

void Surveying::makeSurveyor(const Routes &routes)
{
    m_surveyor = std::make_unique<Surveyor>(m_resolver, m_clock, routes);
    connect(m_surveyor.get(), &Surveyor::surveyChanged, this, &Surveying::take);
}

void Surveying::setRoutes(const Routes &routes)
{
    makeSurveyor(routes);
    if (m_looking && !m_domain.isEmpty())
        lookNow();
}

void Surveying::take(const Survey &survey)
{
    m_looking = !survey.settled;
    // What an earlier look found stands until the new one is through.
    if (!survey.settled && m_survey.settled)
        return;
    m_survey = survey;
    if (survey.settled) {
        m_answered = m_asked;
        m_answeredAt = m_clock.wall();
    }
    emit found();
}

void Surveying::lookAt(const DomainName &domain)
{
    m_domain = domain;
    lookNow();
}

void Surveying::setDomain(const DomainName &domain)
{
    m_soon = std::make_unique<QObject>();
    if (domain != m_domain) {
        m_surveyor->cancel();
        m_domain = domain;
        m_survey = {};
        m_looking = !domain.isEmpty();
        emit lookingChanged();
    }
    if (m_looking)
        m_clock.after(typingPause, m_soon.get(), [this] { lookNow(); });
}

void Surveying::want(const SurveyWish &wish)
{
    m_wanted = wish;
    if (m_domain.isEmpty() || m_looking || m_wanted == m_asked)
        return;
    m_soon = std::make_unique<QObject>();
    m_clock.after(typingPause, m_soon.get(), [this] {
        if (!m_domain.isEmpty() && m_wanted != m_asked)
            lookNow();
    });
}

void Surveying::lookNow()
{
    m_looking = true;
    m_lookedAt = m_clock.steady();
    m_asked = m_wanted;
    m_surveyor->look(m_domain, m_asked);
    emit lookingChanged();
}

void Surveying::lookAgain()
{
    if (!m_domain.isEmpty() && !m_looking)
        lookNow();
}

void Surveying::refresh()
{
    if (m_clock.steady() - m_lookedAt >= surveyServes)
        lookAgain();
}

} // namespace sda
