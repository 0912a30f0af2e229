#include "ui/widgets/pictogramview.h"

#include <QEvent>
#include <QPainter>

namespace sda {

PictogramView::PictogramView(Pictogram pictogram, double lines, QWidget *parent)
    : QWidget(parent), m_pictogram(pictogram), m_lines(lines)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

QSize PictogramView::sizeHint() const
{
    const int side = int(fontMetrics().height() * m_lines + 0.5);
    return {side, side};
}

void PictogramView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPictogram(&painter, rect(), m_pictogram, palette());
}

void PictogramView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace sda
