#include "ui/widgets/stepbutton.h"

#include "ui/look/look.h"
#include "ui/look/mark.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace sda {

namespace {

constexpr int leastSign = 24;
constexpr double corner = 6;

} // namespace

StepButton::StepButton(QWidget *parent) : QAbstractButton(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    connect(&m_appearing, &Appearing::moved, this, [this] { update(signRect()); });
}

void StepButton::setStep(int number, const Step &step)
{
    // A step that is done when it is first seen was done before.
    const bool isNews = m_number == number && m_step.title == step.title && isVisible();
    if (isNews && !isDone(m_step.state) && isDone(step.state))
        m_appearing.begin();
    else if (!isDone(step.state))
        m_appearing.end();
    m_number = number;
    m_step = step;
    setText(step.title);
    setEnabled(step.reachable || isShown(step.state));
    setCursor(step.reachable && !isShown(step.state) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QFont weight;
    weight.setWeight(isShown(step.state) ? QFont::DemiBold : QFont::Normal);
    setFont(weight);
    retranslate();
    updateGeometry();
    update();
}

int StepButton::signSide() const
{
    return std::max(leastSign, fontMetrics().height() + space::tight);
}

/// Level with the first line of the title.
QRect StepButton::signRect() const
{
    const int line = std::max(signSide(), fontMetrics().height());
    return {space::close, space::close + (line - signSide()) / 2, signSide(), signSide()};
}

QRect StepButton::wordsRect(int width) const
{
    const int left = 2 * space::close + signSide();
    const int spare = std::max(0, signSide() - fontMetrics().height());
    return {left, space::close + spare / 2, width - left - space::close, QWIDGETSIZE_MAX};
}

int StepButton::wordFlags(int width) const
{
    // A word that is longer than the line is broken anywhere rather than cut off.
    bool fits = true;
    const QStringList words = text().split(QLatin1Char(' '));
    for (const QString &word : words)
        fits = fits && fontMetrics().horizontalAdvance(word) <= wordsRect(width).width();
    return Qt::AlignLeft | Qt::AlignTop | (fits ? Qt::TextWordWrap : Qt::TextWrapAnywhere);
}

int StepButton::heightForWidth(int width) const
{
    const QRect words = wordsRect(width);
    const int height = fontMetrics().boundingRect(words, wordFlags(width), text()).height();
    return std::max(signRect().bottom() + 1, words.top() + height) + space::close;
}

QSize StepButton::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(text());
    return {wordsRect(0).left() + words + space::close, heightForWidth(QWIDGETSIZE_MAX)};
}

QSize StepButton::minimumSizeHint() const
{
    return {wordsRect(0).left() + 4 * fontMetrics().height(), signRect().bottom() + space::close};
}

void StepButton::paintGround(QPainter *painter) const
{
    if (!isShown(m_step.state) && !(isEnabled() && underMouse()))
        return;
    QPainterPath path;
    path.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner, corner);
    painter->fillPath(path, selectionColour(palette()));
}

/// A tick, but not the green one: that is for what was seen in DNS, this is what the person did.
void StepButton::paintDone(QPainter *painter, const QRectF &box) const
{
    const QColor accent = palette().color(QPalette::Highlight);
    painter->setOpacity(m_appearing.progress());
    painter->setPen(QPen(accent, 1.4));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(box);
    const double inset = box.width() * 0.18;
    paintGlyph(painter, box.adjusted(inset, inset, -inset, -inset), Glyph::Tick, accent);
}

void StepButton::paintSign(QPainter *painter) const
{
    const QRectF box = QRectF(signRect()).adjusted(2, 2, -2, -2);
    if (isDone(m_step.state))
        return paintDone(painter, box);
    const bool here = m_step.state == StepState::Here;
    const QColor accent = palette().color(QPalette::Highlight);
    painter->setPen(here ? QPen(accent) : QPen(quietText(palette()), 1.2));
    painter->setBrush(here ? QBrush(accent) : QBrush(Qt::NoBrush));
    painter->drawEllipse(box);
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
    paintGround(&painter);
    painter.save();
    paintSign(&painter);
    painter.restore();

    const bool quiet = m_step.state == StepState::Later;
    painter.setPen(quiet ? quietText(palette()) : palette().color(QPalette::WindowText));
    painter.drawText(wordsRect(width()), wordFlags(width()), text());
    if (hasFocus()) {
        const double ring = focusWidth(palette());
        painter.setPen(QPen(focusColour(palette()), ring));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2),
                                corner, corner);
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
    case StepState::DoneHere:
        state = tr("done, you are here");
        break;
    case StepState::Later:
        state = tr("later");
        break;
    }
    //: accessible name of a step; %1: its number, %2: its title, %3: "done", "you are here",
    //: "done, you are here", "later"
    setAccessibleName(tr("Step %1: %2, %3").arg(m_number).arg(m_step.title, state));
    setToolTip(m_step.title);
}

} // namespace sda
