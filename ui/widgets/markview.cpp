#include "ui/widgets/markview.h"

#include "ui/look/appearance.h"

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
        if (!motionWanted())
            m_turning.stop();
        update();
    });
    connect(&m_appearing, &Appearing::moved, this, qOverload<>(&QWidget::update));
}

void MarkView::setMark(Mark mark)
{
    const Mark before = std::exchange(m_mark, mark);
    if (isVisible() && isTick(mark) && !isTick(before))
        m_appearing.begin();
    else if (!isTick(mark))
        m_appearing.end();
    turnIfChecking();
    update();
}

void MarkView::turnIfChecking()
{
    if (m_mark == Mark::Checking && isVisible() && motionWanted())
        m_turning.start();
    else
        m_turning.stop();
}

QSize MarkView::sizeHint() const
{
    const int side = fontMetrics().height() + 2;
    return {side, side};
}

void MarkView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_appearing.isRunning())
        paintAppearing(&painter, rect(), m_mark, palette(), m_appearing.progress());
    else
        paintMark(&painter, rect(), m_mark, palette(), m_turn);
}

void MarkView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    turnIfChecking();
}

void MarkView::hideEvent(QHideEvent *event)
{
    m_turning.stop();
    m_appearing.end();
    QWidget::hideEvent(event);
}

} // namespace sda
