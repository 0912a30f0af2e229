#pragma once

#include <QString>

class QComboBox;
class QWidget;

/// \file
/// What screen readers are told beyond that which Qt's own widgets tell.

namespace sda {

/// Check boxes and radio buttons are pressed as people press them, folds tell whether they are
/// open, marks that they are pictures, areas that
/// scroll have the parts that they have, the status line that it is read aloud. Called by the
/// widgets that need it; once is enough.
void installAccessibility();

/// A box is named by its value on this system, and by the label beside it; where people see by the
/// place what the box is for, nobody else does. Call it again when the language or the parent
/// changed.
void nameBox(QComboBox *box, const QString &name);

/// To be read aloud now, whatever has the focus. `sentence` is the name of the notification
/// already.
void announce(QWidget *notification, const QString &sentence);

/// An expandable widget was opened or closed.
void tellExpanded(QWidget *widget);

} // namespace sda
