#pragma once

#include <QString>
#include <QStringList>

class QWidget;

/// \file
/// Text that does not fit where it stands: labels, buttons, fields, lists and tables, and widgets
/// that lie over each other or outside of what holds them.

namespace screens {

struct Clipping
{
    QString where; ///< the widget and those around it
    QString text; ///< that is cut off; empty where it is not about a text
    QString what; ///< for people
};

QString lineOf(const Clipping &clipping);

/// In all visible widgets below `window`, also in parts of a page that are scrolled away. Not
/// reported: a cell that is cut off but tells all of it in its tool tip, and what is typed or read
/// as a value (text of fields, the values of copy fields), which may be longer than its field.
QList<Clipping> clippingsIn(const QWidget *window);

} // namespace screens
