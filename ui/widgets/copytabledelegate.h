#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>
#include <QTimer>

class QAbstractItemView;

namespace sda {

/// Draws a cell's value with a copy button at its end and, for two seconds after a copy, the word
/// "Copied" over it.
class CopyTableDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CopyTableDelegate(QAbstractItemView *view);

    /// Puts the cell's text on the clipboard; nothing for empty cells.
    void copy(const QModelIndex &index);
    /// Where the button is, in a cell with this rectangle.
    static QRect buttonRect(const QRect &cell);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

signals:
    void copied(const QModelIndex &index);

private:
    QAbstractItemView *m_view;
    QPersistentModelIndex m_copied;
    QTimer m_since;
};

} // namespace sda
