#pragma once

#include <QColor>
#include <QString>

class QPainter;
class QRectF;

namespace sda {

/// Draws resources/icons/NAME.svg, sharp at every scale, into the largest centred square of `box`.
/// Our drawings are black and white: what is black gets the ink, what is white the ground.
/// `name` as "marks/verified".
void paintDrawing(QPainter *painter, const QRectF &box, const QString &name, const QColor &ink,
                  const QColor &ground = Qt::transparent);

} // namespace sda
