#pragma once

#include "core/verify/verifier.h"

#include <memory>

namespace sda {

/// What stands in DNS today, for the domain of a session: asked once the typing pauses, and again
/// when the plan names more records.
class Surveying : public QObject
{
    Q_OBJECT
public:
    Surveying(Resolver &resolver, Clock &clock, QObject *parent = nullptr);
    ~Surveying() override;

    /// Of the look that was completed last; while there is none yet, as far as it has come.
    const Survey &survey() const { return m_survey; }
    /// A look is under way, or will be soon.
    bool isLooking() const { return m_looking; }

    /// survey() tells about every name that the plan wants to know: nothing is still out.
    bool knowsAll() const { return m_survey.settled && m_answered == m_wanted; }

    /// When survey() was through, UTC; invalid while none was.
    QDateTime lookedAt() const { return m_answeredAt; }

    /// Another world: everything is forgotten.
    void begin(const Routes &routes);
    /// The same world by other ways: what was found stands until the next look.
    void setRoutes(const Routes &routes);
    /// A domain that stands there already: looks at once.
    void lookAt(const DomainName &domain);
    /// The domain as far as it is typed; empty: none yet.
    void setDomain(const DomainName &domain);
    /// What the plan wants to know; a look follows if it was not asked yet.
    void want(const SurveyWish &wish);
    /// Looks again, unless it looks already.
    void lookAgain();
    /// The same, unless that was done within the last half minute.
    void refresh();

signals:
    /// survey() is another.
    void found();
    /// A look begins, or what was known is forgotten.
    void lookingChanged();

private:
    void makeSurveyor(const Routes &routes);
    void lookNow();
    void take(const Survey &survey);

    Resolver &m_resolver;
    Clock &m_clock;
    DomainName m_domain;
    SurveyWish m_wanted;
    SurveyWish m_asked; // in the last look
    SurveyWish m_answered; // in the look of survey()
    QDateTime m_answeredAt;
    Survey m_survey;
    bool m_looking = false;
    std::chrono::milliseconds m_lookedAt{0};
    std::unique_ptr<Surveyor> m_surveyor;
    std::unique_ptr<QObject> m_soon; // the look to come; renewed to call it off
};

} // namespace sda
