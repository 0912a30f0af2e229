#pragma once

#include "core/records/keydifference.h"
#include "ui/pictures/drawing.h"

namespace sda {

/// What stands at the two strips, in the person's language.
struct KeyWords
{
    QString planned; ///< in front of the planned value
    QString found; ///< in front of the one in DNS
    QString difference; ///< one sentence
};

/// Two strips below each other; what is alike stands exactly below each other. What does not fit
/// is left out visibly: first of what is alike, then of what differs; the ends always show.
PictureLayout layoutKeys(const KeyDifference &difference, const KeyWords &words, double width,
                         const PictureFonts &fonts);

} // namespace sda
