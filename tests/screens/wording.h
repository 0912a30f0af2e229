#pragma once

#include <QString>
#include <QStringList>

class QWidget;

/// \file
/// Everything that a window says, to eyes and to screen readers.

namespace screens {

struct Said
{
    QString where; ///< the widget, and which of its texts
    QString text;
};

/// In visible widgets. Left out is what is typed or read as a value: the text of fields, the values
/// of copy fields, and the names of languages, each in itself.
QList<Said> saidIn(const QWidget *window);

/// Keys that do two things at once in this window: "Alt+N: Next, New domain".
QStringList keysWithTwoMeanings(const QWidget *window);

} // namespace screens
