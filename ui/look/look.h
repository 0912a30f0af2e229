#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QStringList>

class QWidget;

/// \file
/// How everything looks, in one place: palettes, distances, type sizes, fonts per language.

namespace sda {

/// Distances in device-independent pixels; nothing in ui uses other numbers.
namespace space {
inline constexpr int tight = 4; ///< within one thing: mark and word
inline constexpr int close = 8; ///< between things that belong together
inline constexpr int apart = 16; ///< between groups
inline constexpr int wide = 24; ///< around a page
} // namespace space

enum class Theme {
    System, ///< dark where the system's palette is dark
    Light,
    Dark,
};
/// Fusion with our own palette, and the base font. Once, after the application object was made.
void applyLook(Theme theme = Theme::System);

/// The desktop's family and one for the Han letters of this language ("en", "ja", "ko").
QStringList fontFamiliesFor(const QString &language);

/// Han letters are drawn as the readers of this language write them. Again on every change of
/// language, before the widgets are retranslated.
void setFontsFor(const QString &language);

bool isDark(const QPalette &palette);
/// Text that explains; contrast of at least 4.5:1 with window and base (WCAG 2.2, 1.4.3).
QColor quietText(const QPalette &palette);
/// The line around a box or between two parts.
QColor lineColour(const QPalette &palette);
/// The ground of side bars and calm boxes, a touch apart from the window's.
QColor panelColour(const QPalette &palette);

enum class TypeSize {
    Small, ///< remarks
    Body,
    Strong, ///< body size, bold: the head of a box
    Heading, ///< a section of a page
    Title, ///< the page
};
/// Size and weight only: the family keeps following the application's font when the language
/// changes.
void setTypeSize(QWidget *widget, TypeSize size);

/// For values; `size` as for other text.
QFont monospacedFont(TypeSize size = TypeSize::Body);

/// Draws the text of a label quietly; follows palette changes.
void setQuiet(QWidget *widget);
/// Selected rows of this view get a soft ground on which the colours of states stay readable.
void setSoftSelection(QWidget *widget);

} // namespace sda
