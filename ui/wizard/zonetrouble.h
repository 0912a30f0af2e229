#pragma once

#include "ui/pictures/placeview.h"

namespace sda {

class Session;

/// Where on the way to the records something is wrong that concerns all of them (name servers,
/// another DNS host); keeps itself current. Takes no room while nothing of that kind is known.
class ZoneTrouble : public PlaceView
{
    Q_OBJECT
public:
    explicit ZoneTrouble(Session &session, QWidget *parent = nullptr);

private:
    void showTrouble();

    Session &m_session;
};

} // namespace sda
