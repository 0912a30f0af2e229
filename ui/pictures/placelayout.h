#pragma once

#include "ui/pictures/drawing.h"
#include "ui/pictures/place.h"

#include <QMap>

namespace sda {

/// What the picture says besides names, in the person's language.
struct PlaceWords
{
    QMap<PlaceStation, QString> titles;
    QString fault; ///< one sentence; empty: no fault
    QString belongs; ///< in front of the right name
    QString stands; ///< in front of the wrong name
    QString enteredHere; ///< at the DNS host that nobody asks
    QString askedHere; ///< at the name servers that count instead
    QString notHere; ///< at a record that is with another DNS host
    QString here; ///< at the spot of the fault
    QString more; ///< for servers that are not named: "and %1 more"
};

/// The stations beside each other where there is room, else below each other; what is wrong stands
/// below, in a box with a sign.
PictureLayout layoutPlace(const PlacePicture &picture, const PlaceWords &words, double width,
                          const PictureFonts &fonts);

} // namespace sda
