#pragma once

#include "core/verify/report.h"

#include <QIcon>
#include <QPalette>

class QPainter;

/// \file
/// The signs of states and of buttons, from resources/icons: sharp at every scale and independent
/// of fonts. A mark never stands alone: the word stands beside it.

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
/// Right, wholly: what may be celebrated.
bool isTick(Mark mark);

/// The colour that goes with a mark: 4.5:1 against base and window (WCAG 2.2, 1.4.3).
QColor colourOf(Mark mark, const QPalette &palette);

/// Draws into the largest centred square of `box`. `turn`: degrees, of the arc of Checking.
void paintMark(QPainter *painter, const QRectF &box, Mark mark, const QPalette &palette,
               int turn = 0);
void paintStateMark(QPainter *painter, const QRect &box, RecordState state, const QPalette &palette,
                    int turn = 0);

/// A mark on its way: `progress` 0 … 1, small and pale at first.
void paintAppearing(QPainter *painter, const QRectF &box, Mark mark, const QPalette &palette,
                    double progress);

/// The mark as an icon, in the application's palette at the time it is drawn.
QIcon markIcon(Mark mark);

enum class Glyph {
    Copy, ///< two sheets
    Tick,
    Gear,
    Help,
    Refresh,
    Fold, ///< an angle to the right
    Unfold, ///< an angle down
    Link, ///< an arrow that leaves a box
    Save, ///< an arrow into a tray
    Add,
    Remove,
};
void paintGlyph(QPainter *painter, const QRectF &box, Glyph glyph, const QColor &colour);
/// In the colour of button text.
QIcon glyphIcon(Glyph glyph);

/// Larger drawings that go with a choice or an empty page; they say nothing that words do not say.
enum class Pictogram {
    NewDomain, ///< an envelope with a plus
    Open, ///< a folder
    Practise, ///< a flask
    Domains, ///< a list with ticks
    Watch, ///< a clock
};
/// In the accent colour.
void paintPictogram(QPainter *painter, const QRectF &box, Pictogram pictogram,
                    const QPalette &palette);

} // namespace sda
