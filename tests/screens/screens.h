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

/// In windows of these sizes, for people; the window keeps the last one.
QStringList whatDoesNotFit(Stage &stage, const QList<QSize> &sizes);
/// The usual window and a small one.
inline const QList<QSize> windowSizes{{1080, 760}, {1024, 700}};

/// The ids of the manual's pictures, as resources/help/manual.json names them.
QStringList shotIds();

} // namespace screens
