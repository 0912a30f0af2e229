#pragma once

#include "core/verify/report.h"

#include <QIcon>
#include <QPalette>

class QPainter;

/// \file
/// The signs of states and of buttons, drawn as paths: sharp at every scale and independent of
/// fonts. A mark never stands alone: the word stands beside it.

namespace sda {

enum class Mark {
    Verified, ///< a tick in a filled circle
    Remark, ///< the same with a dot
    Waiting, ///< a clock
    Wrong, ///< a cross in a filled circle
    Missing, ///< an empty circle
    NotChecked, ///< a question mark
    Checking, ///< a turning arc
    NotAddedYet, ///< a light, dashed circle: nobody has touched it yet
    Note, ///< an i: good to know
    Warning, ///< an exclamation mark in a triangle
};
Mark markOf(RecordState state);
/// Of a finding of this severity, in a notice.
Mark markOf(Severity severity);

/// The colour that goes with a mark: 4.5:1 against base and window (WCAG 2.2, 1.4.3).
QColor colourOf(Mark mark, const QPalette &palette);

/// Draws into the largest centred square of `box`. `turn`: degrees, of the arc of Checking.
void paintMark(QPainter *painter, const QRectF &box, Mark mark, const QPalette &palette,
               int turn = 0);
void paintStateMark(QPainter *painter, const QRect &box, RecordState state, const QPalette &palette,
                    int turn = 0);

/// The mark as an icon, in the application's palette at the time it is drawn.
QIcon markIcon(Mark mark);

enum class Glyph {
    Copy, ///< two sheets
    Tick,
    Gear,
    Help,
    Refresh,
    Fold, ///< a small triangle to the right
    Unfold, ///< a small triangle down
};
void paintGlyph(QPainter *painter, const QRectF &box, Glyph glyph, const QColor &colour);
/// In the colour of button text.
QIcon glyphIcon(Glyph glyph);

} // namespace sda
