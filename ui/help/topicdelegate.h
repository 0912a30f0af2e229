#pragma once

#include <QStyledItemDelegate>

namespace sda {

/// A title in the list of the help: on as many lines as it needs, as no title is cut.
class TopicDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace sda
