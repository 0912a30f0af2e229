#pragma once

#include <QImage>

/// \file
/// Whether two pictures look the same to people: compared are the mean colours of blocks, with
/// their neighbours, so that anti-aliasing and hinting do not count, but a moved button, another
/// colour or a missing word do.

namespace screens {

/// The picture as it is kept: a pixel a block of 4 × 4 device-independent pixels, 32 shades a
/// channel. `image` with its device pixel ratio.
QImage reduced(const QImage &image);

struct Difference
{
    int blocks = 0; ///< that differ; all of them if the sizes differ
    double largest = 0; ///< 0 to 255
    QImage where; ///< a pixel a block: white where it differs
    bool isSame() const { return blocks == 0; }
};
/// Of two reduced pictures.
Difference difference(const QImage &expected, const QImage &actual);

/// The actual picture, what differs left as it is and the rest faded; for people.
QImage marked(const QImage &actual, const Difference &difference);

} // namespace screens
