#include "ui/wizard/zonetrouble.h"

#include "ui/wizard/session.h"

namespace sda {

ZoneTrouble::ZoneTrouble(Session &session, QWidget *parent) : PlaceView(parent), m_session(session)
{
    connect(&session, &Session::reportChanged, this, &ZoneTrouble::showTrouble);
    connect(&session, &Session::reportForgotten, this, &ZoneTrouble::hide);
    showTrouble();
}

void ZoneTrouble::showTrouble()
{
    const Report &judged = m_session.watch().verdict();
    const PlacePicture place =
        judged.verdict ? placeOf(judged.zone, judged.nameServers, judged.findings) : PlacePicture();
    // What is wrong with a name is drawn at the record that has it.
    const bool isOnTheWay = place.fault != PlaceFault::None && place.spot != PlaceStation::Record;
    setPlace(place);
    setVisible(isOnTheWay);
}

} // namespace sda
