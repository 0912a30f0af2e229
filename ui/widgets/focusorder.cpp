#include "ui/widgets/focusorder.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QButtonGroup>
#include <QGridLayout>
#include <QScrollArea>

#include <algorithm>
#include <utility>

namespace sda {

namespace {

void collect(QWidget *widget, const QWidget *also, QList<QWidget *> &stops);

/// A grid holds its items in the order in which they were put there.
QList<QLayoutItem *> itemsOf(const QLayout *layout)
{
    QList<std::pair<std::pair<int, int>, QLayoutItem *>> placed;
    const auto *grid = qobject_cast<const QGridLayout *>(layout);
    for (int i = 0; i < layout->count(); ++i) {
        int row = 0;
        int column = 0;
        int rows = 0;
        int columns = 0;
        if (grid)
            grid->getItemPosition(i, &row, &column, &rows, &columns);
        placed.append({{row, column}, layout->itemAt(i)});
    }
    std::ranges::stable_sort(placed, {}, &decltype(placed)::value_type::first);
    QList<QLayoutItem *> items;
    for (const auto &[place, item] : std::as_const(placed))
        items.append(item);
    return items;
}

void collect(const QLayout *layout, const QWidget *also, QList<QWidget *> &stops)
{
    for (QLayoutItem *item : itemsOf(layout)) {
        if (item->widget())
            collect(item->widget(), also, stops);
        else if (item->layout())
            collect(item->layout(), also, stops);
    }
}

void collect(QWidget *widget, const QWidget *also, QList<QWidget *> &stops)
{
    if (widget->isHidden() || !widget->isEnabled())
        return;
    if (widget == also || ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()))
        stops.append(widget);
    const auto *area = qobject_cast<QScrollArea *>(widget);
    if (area && area->widget())
        return collect(area->widget(), also, stops);
    if (qobject_cast<QAbstractScrollArea *>(widget))
        return; // text or a table: what is inside is gone through by other keys
    if (widget->layout())
        return collect(widget->layout(), also, stops);
    for (QObject *child : widget->children()) {
        auto *inside = qobject_cast<QWidget *>(child);
        if (inside && !inside->isWindow())
            collect(inside, also, stops);
    }
}

/// Of radio buttons that belong together the Tab key reaches the chosen one, arrows the others.
bool isOtherChoice(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (!button || !button->isCheckable() || button->isChecked())
        return false;
    if (const QButtonGroup *group = button->group())
        return group->exclusive() && group->checkedButton();
    if (!button->autoExclusive())
        return false;
    const auto others =
        button->parentWidget()->findChildren<QAbstractButton *>(Qt::FindDirectChildrenOnly);
    return std::ranges::any_of(others, [](const QAbstractButton *other) {
        return other->autoExclusive() && !other->group() && other->isChecked();
    });
}

void scrollTo(QWidget *widget)
{
    for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(widget);
    }
}

} // namespace

QList<QWidget *> tabStops(QWidget *part)
{
    QList<QWidget *> stops;
    if (part->isVisible())
        collect(part, nullptr, stops);
    stops.removeIf(isOtherChoice);
    return stops;
}

QWidget *firstTabStop(QWidget *part)
{
    return tabStops(part).value(0);
}

bool moveFocus(QWidget *window, bool next)
{
    QWidget *here = window->focusWidget();
    QList<QWidget *> stops;
    collect(window, here, stops); // also if it was reached by the mouse
    stops.removeIf([here](QWidget *stop) { return stop != here && isOtherChoice(stop); });
    if (stops.isEmpty() || (stops.size() == 1 && stops.first() == here))
        return false;
    const qsizetype from = here ? stops.indexOf(here) : -1;
    const qsizetype count = stops.size();
    QWidget *there = from < 0 ? (next ? stops.first() : stops.last())
                              : stops.at((from + (next ? 1 : count - 1)) % count);
    there->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    scrollTo(there);
    return true;
}

} // namespace sda
