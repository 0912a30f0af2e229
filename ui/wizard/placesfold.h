#pragma once

#include "ui/widgets/fold.h"

namespace sda {

class PlaceView;
class Session;

/// "Where do these records live?": the way from the registrar to the list of records, folded away;
/// keeps itself current. Takes no room while the name servers are not known.
class PlacesFold : public Fold
{
    Q_OBJECT
public:
    explicit PlacesFold(Session &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showPlaces();

    Session &m_session;
    PlaceView *m_view;
    QString m_domain; // whose places are shown
};

} // namespace sda
