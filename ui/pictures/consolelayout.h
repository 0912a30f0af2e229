#pragma once

#include "ui/pictures/consolesketch.h"
#include "ui/pictures/drawing.h"

namespace sda {

/// What the drawing says besides the labels, in the person's language.
struct ConsoleWords
{
    QMap<ConsoleAct, QString> acts; ///< "Press", one or two words
    QString sketch; ///< the line below: this is a sketch, not the screen
};

/// The scenes below each other, or side by side where there is room. Marked things come out as a
/// ring, a badge and a pill with the same letter.
PictureLayout layoutConsole(const ConsoleSketch &sketch, const ConsoleWords &words, double width,
                            const PictureFonts &fonts);

} // namespace sda
