#include "ui/wizard/card.h"

#include "ui/look/look.h"

#include <QPainter>

namespace sda {

namespace {

constexpr double cornerRadius = 6;

} // namespace

// Not by setBackgroundRole(): children would take their foreground role from it.
void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(lineColour(palette()));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius,
                            cornerRadius);
}

} // namespace sda
