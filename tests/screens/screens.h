#pragma once

#include "stage.h"

namespace screens {

/// A state of a window that is worth a picture, and how to get there.
struct Screen
{
    QString id; ///< also the name of its pictures; the shots of the manual are among them
    std::function<void(Stage &)> make;
};
const QList<Screen> &allScreens();
/// nullptr: there is none.
const Screen *findScreen(const QString &id);

/// The ids of the manual's pictures, as resources/help/manual.json names them.
QStringList shotIds();

} // namespace screens
