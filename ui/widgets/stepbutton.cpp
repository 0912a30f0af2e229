#include "ui/widgets/stepbutton.h"

#include "ui/look/look.h"
#include "ui/look/mark.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

namespace sda {

namespace {
constexpr int signSide = 24;
}

StepButton::StepButton(QWidget *parent) : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
}

void StepButton::setStep(int number, const Step &step)
{
    m_number = number;
    m_step = step;
    setText(step.title);
    setEnabled(step.reachable || step.state == StepState::Here);
    setCursor(step.reachable && step.state != StepState::Here ? Qt::PointingHandCursor
                                                              : Qt::ArrowCursor);
    QFont weight;
    weight.setWeight(step.state == StepState::Here ? QFont::DemiBold : QFont::Normal);
    setFont(weight);
    retranslate();
    update();
}

QSize StepButton::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(QAbstractButton::text());
    return {space::close + signSide + space::close + words + space::close,
            std::max(signSide, fontMetrics().height()) + 2 * space::close};
}

void StepButton::paintSign(QPainter *painter, const QRectF &box) const
{
    const QColor accent = palette().color(QPalette::Highlight);
    if (m_step.state == StepState::Done) {
        paintMark(painter, box.adjusted(2, 2, -2, -2), Mark::Verified, palette());
        return;
    }
    const bool here = m_step.state == StepState::Here;
    painter->setPen(here ? QPen(accent) : QPen(quietText(palette()), 1.2));
    painter->setBrush(here ? QBrush(accent) : QBrush(Qt::NoBrush));
    painter->drawEllipse(box.adjusted(2, 2, -2, -2));
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    painter->setFont(small);
    painter->setPen(here ? palette().color(QPalette::HighlightedText) : quietText(palette()));
    painter->drawText(box, Qt::AlignCenter, QString::number(m_number));
}

void StepButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ground = QRectF(rect()).adjusted(1, 1, -1, -1);
    const bool choosable = isEnabled() && m_step.state != StepState::Here;
    if (m_step.state == StepState::Here || (choosable && underMouse())) {
        QPainterPath path;
        path.addRoundedRect(ground, 6, 6);
        QColor tint = palette().color(QPalette::Highlight);
        tint.setAlphaF(m_step.state == StepState::Here ? 0.13F : 0.07F);
        painter.fillPath(path, tint);
    }
    const QRectF sign(space::close, (height() - signSide) / 2.0, signSide, signSide);
    painter.save();
    paintSign(&painter, sign);
    painter.restore();

    const bool quiet = m_step.state == StepState::Later;
    painter.setPen(quiet ? quietText(palette()) : palette().color(QPalette::WindowText));
    const QRect words = rect().adjusted(2 * space::close + signSide, 0, -space::close, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ground, 6, 6);
    }
}

void StepButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void StepButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void StepButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void StepButton::retranslate()
{
    QString state;
    switch (m_step.state) {
    case StepState::Done:
        state = tr("done");
        break;
    case StepState::Here:
        state = tr("you are here");
        break;
    case StepState::Later:
        state = tr("later");
        break;
    }
    //: accessible name of a step; %1: its number, %2: its title, %3: "done", "you are here",
    //: "later"
    setAccessibleName(tr("Step %1: %2, %3").arg(m_number).arg(m_step.title, state));
    setToolTip(m_step.title);
}

} // namespace sda
