#include "ui/widgets/markview.h"

#include <QPainter>

namespace sda {

namespace {
constexpr int frame = 50; // ms
constexpr int degreesPerFrame = 18;
} // namespace

MarkView::MarkView(Mark mark, QWidget *parent) : QWidget(parent), m_mark(mark)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_turning.setInterval(frame);
    connect(&m_turning, &QTimer::timeout, this, [this] {
        m_turn = (m_turn + degreesPerFrame) % 360;
        update();
    });
}

void MarkView::setMark(Mark mark)
{
    m_mark = mark;
    if (m_mark == Mark::Checking && isVisible())
        m_turning.start();
    else
        m_turning.stop();
    update();
}

QSize MarkView::sizeHint() const
{
    const int side = fontMetrics().height() + 2;
    return {side, side};
}

void MarkView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintMark(&painter, rect(), m_mark, palette(), m_turn);
}

void MarkView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setMark(m_mark);
}

void MarkView::hideEvent(QHideEvent *event)
{
    m_turning.stop();
    QWidget::hideEvent(event);
}

} // namespace sda
