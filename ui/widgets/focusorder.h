#pragma once

#include <QList>

class QWidget;

/// \file
/// The order of the Tab key. Qt's is the order in which widgets were made, and parts of our pages
/// are made anew all the time; people expect the order in which the page is read: that of the
/// layouts.

namespace sda {

/// What the Tab key reaches in `part`, `part` itself too, in the order of the layouts: visible,
/// enabled.
QList<QWidget *> tabStops(QWidget *part);
/// The first of them; of radio buttons that belong together the chosen one. nullptr: none.
QWidget *firstTabStop(QWidget *part);
/// What a window's focusNextPrevChild() does; false: there is nowhere to go. What gets the focus is
/// scrolled into sight.
bool moveFocus(QWidget *window, bool next);

} // namespace sda
