#pragma once

#include <QColor>
#include <QList>
#include <QPalette>
#include <QString>

/// \file
/// The four palettes, and what each pair of their colours has to keep.

namespace sda {

struct Tones
{
    // Grounds.
    QRgb window;
    QRgb base; ///< fields, lists, cards
    QRgb alternate; ///< soft bars, code
    QRgb panel; ///< side bars and calm boxes
    QRgb button;
    QRgb hover; ///< a button under the mouse
    QRgb selection; ///< a selected row, the step one is at: colours of states stay readable on it

    // Words.
    QRgb text;
    QRgb quiet; ///< explains
    QRgb disabled;
    QRgb link;
    QRgb accent; ///< the ground of what is chosen, and of the main button
    QRgb accentText;

    // Lines.
    QRgb focus; ///< the ring around what has the keyboard
    QRgb edge; ///< of what can be filled in or pressed
    QRgb line; ///< only parts what is apart anyway; in high contrast as clear as an edge

    // Signs, also the words beside them.
    QRgb right;
    QRgb waiting;
    QRgb wrong;
    QRgb missing;
    QRgb unknown;
    QRgb news;
    QRgb warning;
};

const Tones &tonesOf(bool dark, bool highContrast);
/// Those a palette was made of.
const Tones &tonesOf(const QPalette &palette);
QPalette paletteOf(const Tones &tones);
/// Letters wholly black or white: only the palettes of high contrast have them.
bool isHighContrast(const QPalette &palette);

/// How much of its colour a mark keeps that is only remembered.
double paleness(const QPalette &palette);
QColor blend(const QColor &over, const QColor &under, double share);

struct PalettePair
{
    QString what; ///< for the person who has to mend it
    QColor foreground;
    QColor background;
    /// WCAG 2.2: 4.5 for text (1.4.3), 3 for signs and for lines that tell something (1.4.11);
    /// in high contrast 7 for text (1.4.6).
    double wanted;
};
/// Every pair that is drawn.
QList<PalettePair> palettePairs(const Tones &tones);
/// WCAG 2.2, "contrast ratio": 1 … 21.
double contrastOf(const QColor &a, const QColor &b);

} // namespace sda
