#pragma once

#include "ui/look/mark.h"

#include <QFont>
#include <QPalette>
#include <QRectF>
#include <QStringList>

class QPainter;

/// \file
/// What pictures are made of: boxes with texts that were broken and elided to fit, all in
/// device-independent pixels and measured by the font, so that they grow with it. A layout is a
/// value: it is painted, and tests hold it to its geometry.

namespace sda {

enum class BoxKind {
    Window, ///< the outer edge of a page or dialog
    Bar, ///< the strip at its top
    Panel, ///< a group with a thin line around
    Block, ///< a word that nobody has to read: a grey bar
    Text,
    Chosen, ///< the ground of the chosen entry of a menu or tab
    Button,
    MainButton, ///< filled
    Field, ///< something is typed here
    Selector, ///< a field with a small triangle
    Radio, ///< a circle, with a dot if `on`
    Tick, ///< a square, with a tick if `on`
    Triangle, ///< an opened fold
    Line, ///< thin, from the left to the right edge
    Ring, ///< around what has to be pressed
    Badge, ///< a letter in a filled circle
    Pill, ///< the ground of a word at a ring
    Arrow, ///< from one thing to the next, `on`: downwards
    Card, ///< a thing on its own
    FaultRing, ///< around the spot of a mistake
    Sign, ///< `mark`
    Strip, ///< the ground of a value
    Changed, ///< the ground of letters that differ, with a line below
    Lacking, ///< hatched: letters that are not there
    Surplus, ///< hatched with a line through: letters that are too many
};

enum class TextRole { Body, Strong, Small, Mono };

/// One thing to draw. `lines` are drawn as they are: they fit.
struct PictureBox
{
    BoxKind kind = BoxKind::Text;
    QRectF rect;
    QStringList lines;
    TextRole role = TextRole::Body;
    bool on = false;
    bool quiet = false;
    int number = 0; ///< of a badge, and of the ring and pill that belong to it
    Mark mark = Mark::Wrong; ///< of a sign and of the ring around a fault
    QString whole; ///< what the text was before it was elided
};

struct PictureLayout
{
    QList<PictureBox> boxes; ///< in the order in which they are painted
    QSizeF size;
};

/// The faces of a picture: all follow the widget's font.
struct PictureFonts
{
    explicit PictureFonts(const QFont &base);

    const QFont &of(TextRole role) const;
    double em() const; ///< the height of a line of body text
    double lineHeight(TextRole role) const;
    double widthOf(const QString &text, TextRole role) const;

private:
    QFont m_body;
    QFont m_strong;
    QFont m_small;
    QFont m_mono;
};

/// Breaks at words, in need anywhere.
QStringList brokenText(const QString &text, const PictureFonts &fonts, TextRole role, double width);
/// The middle goes; the ends matter.
QString elidedText(const QString &text, const PictureFonts &fonts, TextRole role, double width);

/// Adds `text` at `at`, broken to `width`; returns the room it takes.
QRectF addText(PictureLayout &layout, const PictureFonts &fonts, const QString &text, TextRole role,
               QPointF at, double width, bool quiet = false);
/// The same on one line, elided.
QRectF addElided(PictureLayout &layout, const PictureFonts &fonts, const QString &text,
                 TextRole role, QPointF at, double width, bool quiet = false);

void paintLayout(QPainter &painter, const PictureLayout &layout, const PictureFonts &fonts,
                 const QPalette &palette);

} // namespace sda
