#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QStringList>

class QPushButton;
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
/// Our style and palette. The rest of the appearance stays, see appearance.h.
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
/// The ground of the chosen row and the step one is at: colours of states stay readable on it.
QColor selectionColour(const QPalette &palette);
/// The ring around what has the keyboard, and how wide it is.
QColor focusColour(const QPalette &palette);
int focusWidth(const QPalette &palette);

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
/// The same for a widget, and again whenever the size of text changes.
void setMonospaced(QWidget *widget, TypeSize size = TypeSize::Body);

/// The one button of a page that leads on. A button that is flat looks like a link.
void setPrimary(QPushButton *button);
bool isPrimary(const QWidget *widget);

/// Draws the text of a label quietly; follows palette changes.
void setQuiet(QWidget *widget);
/// Selected rows of this view get a soft ground on which the colours of states stay readable.
void setSoftSelection(QWidget *widget);

/// For appearance.cpp: before any font of ours; the share of the desktop's size; what was set for
/// single widgets, again for the palette and the fonts there are now.
void rememberDesktopFont();
void setTextScale(double scale);
void renewLook();

} // namespace sda
