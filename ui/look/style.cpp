#include "ui/look/style.h"

#include "ui/look/appearance.h"
#include "ui/look/drawing.h"
#include "ui/look/look.h"
#include "ui/look/tones.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

#include <algorithm>

namespace sda {

namespace {

constexpr double corner = 4;
constexpr int sliderWidth = 12;
constexpr int leastSlider = 36;
constexpr int menuColumn = 21; // that Fusion reckons with, whatever the size of the text

QColor toned(QRgb tone)
{
    return QColor::fromRgb(tone);
}

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

void paintBox(QPainter *painter, const QRectF &box, const QBrush &fill, const QColor &line,
              double radius = corner)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line.isValid() ? QPen(line) : QPen(Qt::NoPen));
    painter->setBrush(fill);
    painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

void paintRing(QPainter *painter, const QRectF &box, const QPalette &palette,
               double radius = corner)
{
    const double width = focusWidth(palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(focusColour(palette), width));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(box.adjusted(width / 2, width / 2, -width / 2, -width / 2), radius,
                             radius);
    painter->restore();
}

void paintButton(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const Tones &tones = tonesOf(option->palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool pressed = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool primary = isPrimary(widget) && enabled;
    QColor fill = toned(primary ? tones.accent : tones.button);
    if (primary && (pressed || has(option, QStyle::State_MouseOver)))
        fill = blend(fill, toned(tones.text), pressed ? 0.75 : 0.88);
    else if (enabled && pressed)
        fill = toned(tones.selection);
    else if (enabled && has(option, QStyle::State_MouseOver))
        fill = toned(tones.hover);
    const bool focused = enabled && has(option, QStyle::State_HasFocus);
    // A gap between ring and ground: a ring in the colour of the ground would not be seen.
    const double inset = focused ? focusWidth(option->palette) + 2 : 0;
    const QRectF box = QRectF(option->rect).adjusted(inset, inset, -inset, -inset);
    const QColor edge = primary ? QColor() : toned(enabled ? tones.edge : tones.line);
    paintBox(painter, box, enabled ? fill : Qt::transparent, focused && !primary ? QColor() : edge);
    if (focused)
        paintRing(painter, option->rect, option->palette);
}

void paintField(QPainter *painter, const QStyleOption *option, const QRectF &box)
{
    const Tones &tones = tonesOf(option->palette);
    if (has(option, QStyle::State_HasFocus))
        return paintRing(painter, box, option->palette, 3);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool readOnly = has(option, QStyle::State_ReadOnly);
    paintBox(painter, box, Qt::NoBrush, toned(enabled && !readOnly ? tones.edge : tones.line), 3);
}

QColor signEdge(const QStyleOption *option, const Tones &tones)
{
    if (!has(option, QStyle::State_Enabled))
        return toned(tones.disabled);
    return toned(has(option, QStyle::State_MouseOver) ? tones.accent : tones.edge);
}

void paintCheckBox(QPainter *painter, const QStyleOption *option)
{
    const Tones &tones = tonesOf(option->palette);
    const bool on = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QColor full = toned(enabled ? tones.accent : tones.disabled);
    paintBox(painter, option->rect, on ? full : toned(tones.base),
             on ? full : signEdge(option, tones), 3);
    if (has(option, QStyle::State_NoChange)) {
        const QRectF bar = QRectF(option->rect);
        painter->fillRect(
            QRectF(bar.left() + bar.width() * 0.25, bar.center().y() - 1, bar.width() * 0.5, 2),
            toned(tones.accentText));
    } else if (on) {
        paintDrawing(painter, QRectF(option->rect).adjusted(1, 1, -1, -1),
                     QStringLiteral("glyphs/tick"), toned(enabled ? tones.accentText : tones.base));
    }
}

void paintRadioButton(QPainter *painter, const QStyleOption *option)
{
    const Tones &tones = tonesOf(option->palette);
    const bool on = has(option, QStyle::State_On);
    const QColor full = toned(has(option, QStyle::State_Enabled) ? tones.accent : tones.disabled);
    const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on ? full : signEdge(option, tones), on ? 1.8 : 1.2));
    painter->setBrush(toned(tones.base));
    painter->drawEllipse(box);
    if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(full);
        const double margin = box.width() * 0.25;
        painter->drawEllipse(box.adjusted(margin, margin, -margin, -margin));
    }
    painter->restore();
}

void paintFocus(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    if (qobject_cast<const QPushButton *>(widget) || qobject_cast<const QComboBox *>(widget))
        return; // drawn with their ground
    const bool whole = qobject_cast<const QToolButton *>(widget);
    paintRing(painter, whole ? QRectF(widget->rect()) : QRectF(option->rect), option->palette);
}

void paintHeaderSection(QPainter *painter, const QStyleOption *option)
{
    const Tones &tones = tonesOf(option->palette);
    painter->fillRect(option->rect, toned(tones.alternate));
    painter->save();
    painter->setPen(toned(tones.line));
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
    painter->restore();
}

void paintScrollBar(QPainter *painter, const QStyleOptionSlider *bar, QRect slider)
{
    const Tones &tones = tonesOf(bar->palette);
    if (bar->minimum == bar->maximum)
        return;
    const bool lively = bar->activeSubControls.testFlag(QStyle::SC_ScrollBarSlider)
        && (bar->state & (QStyle::State_MouseOver | QStyle::State_Sunken));
    slider = bar->orientation == Qt::Vertical ? slider.adjusted(3, 1, -2, -1)
                                              : slider.adjusted(1, 3, -1, -2);
    paintBox(painter, slider, toned(lively ? tones.quiet : tones.edge), QColor(),
             std::min(slider.width(), slider.height()) / 2.0);
}

QRect scrollBarRect(const QStyleOptionSlider *bar, QStyle::SubControl part)
{
    const QRect all = bar->rect;
    const bool upright = bar->orientation == Qt::Vertical;
    const int length = upright ? all.height() : all.width();
    const double range = double(bar->maximum) - bar->minimum;
    int slider = length;
    if (range > 0)
        slider = std::clamp(int(length * bar->pageStep / (range + bar->pageStep)),
                            std::min(leastSlider, length), length);
    const int start = QStyle::sliderPositionFromValue(
        bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
    const auto piece = [&](int from, int size) {
        return upright ? QRect(all.left(), all.top() + from, all.width(), size)
                       : QRect(all.left() + from, all.top(), size, all.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return piece(start, slider);
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return piece(start + slider, length - start - slider);
    case QStyle::SC_ScrollBarGroove:
        return all;
    default:
        return {}; // no buttons with arrows
    }
}

/// Grows with the text it stands beside.
int lineHeight(const QWidget *widget)
{
    return widget ? widget->fontMetrics().height() : QFontMetrics(QApplication::font()).height();
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) { }

bool Style::desktopAnimates()
{
    const auto *style = qobject_cast<const QProxyStyle *>(QApplication::style());
    const QStyle *asked = style ? style->baseStyle() : QApplication::style();
    return asked->styleHint(SH_Widget_Animation_Duration) > 0;
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return paintButton(painter, option, widget);
    case PE_FrameFocusRect:
        return paintFocus(painter, option, widget);
    case PE_IndicatorArrowDown:
        // A speck in the corner of a button that says by its words that it opens a menu.
        if (qobject_cast<const QToolButton *>(widget))
            return;
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paintCheckBox(painter, option);
    case PE_IndicatorRadioButton:
        return paintRadioButton(painter, option);
    case PE_FrameLineEdit:
        return paintField(painter, option, option->rect);
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const bool framed = frame && frame->lineWidth > 0;
        paintBox(painter, option->rect, option->palette.base(), QColor(), framed ? 3 : 0);
        if (framed)
            paintField(painter, option, option->rect);
        return;
    }
    case PE_FrameMenu: {
        painter->save();
        painter->setPen(toned(tonesOf(option->palette).edge));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    }
    default:
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton: {
        QProxyStyle::drawControl(element, option, painter, widget);
        // One that is flat has no ground that could show it.
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button && button->features.testFlag(QStyleOptionButton::Flat)
            && has(option, State_HasFocus))
            paintRing(painter, option->rect, option->palette);
        return;
    }
    case CE_PushButtonLabel: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool flat = button && button->features.testFlag(QStyleOptionButton::Flat);
        if (!button || !has(option, State_Enabled) || (!flat && !isPrimary(widget)))
            break;
        QStyleOptionButton copy(*button);
        const Tones &tones = tonesOf(option->palette);
        copy.palette.setColor(QPalette::ButtonText, toned(flat ? tones.link : tones.accentText));
        if (flat) {
            painter->save();
            QFont font = painter->font();
            font.setUnderline(true);
            painter->setFont(font);
        }
        QProxyStyle::drawControl(element, &copy, painter, widget);
        if (flat)
            painter->restore();
        return;
    }
    case CE_ShapedFrame: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const bool framed =
            frame && (frame->frameShape == QFrame::StyledPanel || frame->frameShape == QFrame::Box);
        if (framed && qobject_cast<const QAbstractScrollArea *>(widget))
            return paintField(painter, option, option->rect);
        break;
    }
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return paintHeaderSection(painter, option);
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ComboBox && box && !box->editable) {
        // Fusion's arrow does not grow with the text.
        paintButton(painter, option, widget);
        const QRect place = subControlRect(control, option, SC_ComboBoxArrow, widget);
        const double side = std::min(0.7 * option->fontMetrics.height(), place.width() - 2.0);
        const QRectF arrow(place.center().x() - side / 2, place.center().y() - side / 2, side,
                           side);
        const auto group = has(option, State_Enabled) ? QPalette::Active : QPalette::Disabled;
        return paintDrawing(painter, arrow, QStringLiteral("glyphs/unfold"),
                            option->palette.color(group, QPalette::ButtonText));
    }
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && bar)
        return paintScrollBar(painter, bar, scrollBarRect(bar, SC_ScrollBarSlider));
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option,
                            const QWidget *widget) const
{
    switch (element) {
    case SE_PushButtonFocusRect:
    case SE_ItemViewItemFocusRect:
        return option->rect;
    case SE_LineEditContents: {
        // What is typed does not stick to the edge; a field without one stands in something else.
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const int room = frame && frame->lineWidth > 0 ? space::tight : 0;
        return QProxyStyle::subElementRect(element, option, widget).adjusted(room, 0, -room, 0);
    }
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect: {
        const bool check = element == SE_CheckBoxFocusRect;
        const QRect words = QProxyStyle::subElementRect(element, option, widget);
        const QRect sign =
            subElementRect(check ? SE_CheckBoxIndicator : SE_RadioButtonIndicator, option, widget);
        return words.united(sign).adjusted(-4, -4, 4, 4).intersected(option->rect);
    }
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl subControl, const QWidget *widget) const
{
    if (control == CC_ComboBox && subControl == SC_ComboBoxArrow) {
        const int wide = std::max(20, lineHeight(widget));
        const QRect all = option->rect;
        return visualRect(option->direction, all,
                          QRect(all.right() - wide - 2, all.top(), wide, all.height()));
    }
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField) {
        const int wide = std::max(20, lineHeight(widget));
        return visualRect(option->direction, option->rect,
                          option->rect.adjusted(space::close, 2, -wide - space::tight, -2));
    }
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && bar)
        return visualRect(bar->direction, bar->rect, scrollBarRect(bar, subControl));
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton || type == CT_ComboBox || type == CT_LineEdit)
        wanted.setHeight(std::max(wanted.height(), lineHeight(widget) + 14));
    if (type == CT_PushButton)
        wanted.rwidth() += space::close;
    if (type == CT_LineEdit)
        wanted.rwidth() += 2 * space::tight;
    if (type == CT_ComboBox) // the arrow grows with the text
        wanted.setWidth(std::max(wanted.width(), size.width() + lineHeight(widget) + space::wide));
    if (type == CT_MenuItem) // Fusion draws a column for ticks that grows with the text
        wanted.rwidth() += std::max(0, wanted.height() * 4 / 5 - menuColumn);
    if (type == CT_CheckBox || type == CT_RadioButton) // room for the ring
        wanted += QSize(space::close, space::tight);
    return wanted;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int plain = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_DefaultFrameWidth:
        return focusWidth(QApplication::palette());
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return std::max(plain, lineHeight(widget));
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
        return std::max(plain, lineHeight(widget));
    case PM_ScrollBarExtent:
        return sliderWidth;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return space::close;
    default:
        return plain;
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    if (hint == SH_Widget_Animation_Duration && !motionWanted())
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace sda
