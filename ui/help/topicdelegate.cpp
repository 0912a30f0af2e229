#include "ui/help/topicdelegate.h"

#include "ui/look/look.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

namespace sda {

namespace {
constexpr int wrapping = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;
constexpr QMargins around(space::close, space::tight, space::close, space::tight);
} // namespace

QSize TopicDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : 200;
    const QRect room = QRect(0, 0, width, 10000).marginsRemoved(around);
    const int height = item.fontMetrics.boundingRect(room, wrapping, item.text).height();
    return {width, height + around.top() + around.bottom()};
}

void TopicDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
    painter->save();
    const bool isChosen = item.state & QStyle::State_Selected;
    painter->setPen(item.palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text));
    painter->setFont(item.font);
    painter->drawText(item.rect.marginsRemoved(around), wrapping, item.text);
    if ((item.state & QStyle::State_HasFocus) && isChosen) {
        const QPalette colours = QApplication::palette(); // the list's own has a soft selection
        painter->setPen(QPen(focusColour(colours), focusWidth(colours)));
        painter->drawRect(item.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace sda
