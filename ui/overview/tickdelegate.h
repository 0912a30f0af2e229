#pragma once

#include <QHash>
#include <QPixmap>
#include <QStyledItemDelegate>

namespace sda {

enum class Mark;

/// Draws marks: alone in the middle of a narrow column, or in front of the word that the model
/// gives. What is only remembered is pale. Each mark is drawn once and kept as a picture: the list
/// is long.
class TickDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const QPixmap &picture(Mark mark, int side, bool pale, const QPalette &palette,
                           double ratio) const;

    mutable QHash<QString, QPixmap> m_pictures;
};

} // namespace sda
