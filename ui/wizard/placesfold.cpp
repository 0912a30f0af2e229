#include "ui/wizard/placesfold.h"

#include "ui/pictures/placeview.h"
#include "ui/wizard/session.h"

#include <QEvent>

namespace sda {

PlacesFold::PlacesFold(Session &session, QWidget *parent)
    : Fold(parent), m_session(session), m_view(new PlaceView)
{
    setContent(m_view);
    connect(&session, &Session::surveyChanged, this, &PlacesFold::showPlaces);
    connect(&session, &Session::planChanged, this, &PlacesFold::showPlaces);
    connect(&session, &Session::opened, this, &PlacesFold::showPlaces);
    showPlaces();
}

void PlacesFold::showPlaces()
{
    setTitle(tr("Where do these records live?"));
    const Survey &survey = m_session.survey();
    const QString domain = m_session.domain().ascii();
    const bool isKnown = !domain.isEmpty() && !survey.nameServers.isEmpty();
    // While it is looked at anew, what was seen stays: nothing on the page jumps.
    if (!isKnown && m_session.isSurveying() && domain == m_domain)
        return;
    m_domain = domain;
    setVisible(isKnown);
    if (isKnown)
        m_view->setPlace(placeOf(survey.zone, survey.nameServers, survey.findings));
}

void PlacesFold::changeEvent(QEvent *event)
{
    Fold::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showPlaces();
}

} // namespace sda
