#include "ui/records/statedelegate.h"

#include "ui/look/appearing.h"
#include "ui/look/look.h"
#include "ui/look/mark.h"

#include <QApplication>
#include <QPainter>

namespace sda {

namespace {

int markSide(const QFontMetrics &metrics)
{
    return metrics.height() + 2;
}

} // namespace

StateDelegate::StateDelegate(int markRole, int recheckingRole, QObject *parent)
    : QStyledItemDelegate(parent), m_markRole(markRole), m_recheckingRole(recheckingRole)
{ }

void StateDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QColor colour = colourOf(Mark(index.data(m_markRole).toInt()), option->palette);
    option->palette.setColor(QPalette::Text, colour);
    option->palette.setColor(QPalette::HighlightedText, colour);
}

void StateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString word = cell.text;
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const Mark mark = Mark(index.data(m_markRole).toInt());
    const bool rechecking = index.data(m_recheckingRole).toBool();
    const int side = markSide(cell.fontMetrics);
    const QRect box(cell.rect.left() + space::close, cell.rect.center().y() - side / 2 + 1, side,
                    side);
    QRect words = cell.rect.adjusted(2 * space::close + side, 0, -space::close, 0);
    if (rechecking) {
        const int small = side * 3 / 4;
        const QRect arc(cell.rect.right() - space::close - small,
                        cell.rect.center().y() - small / 2 + 1, small, small);
        words.setRight(arc.left() - space::tight);
        paintMark(painter, arc, Mark::Checking, cell.palette, m_turn);
    }
    const double progress = m_appearing ? m_appearing->progress(index.row()) : 1;
    if (progress < 1)
        paintAppearing(painter, box, mark, cell.palette, progress);
    else
        paintMark(painter, box, mark, cell.palette, m_turn);
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(QPalette::Text));
    painter->drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
                      cell.fontMetrics.elidedText(word, Qt::ElideRight, words.width()));
    painter->restore();
}

QSize StateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const int side = markSide(cell.fontMetrics);
    // Room for the arc of a re-check as well, so that the column does not jump.
    const int wide = 3 * space::close + side + cell.fontMetrics.horizontalAdvance(cell.text)
        + space::tight + side;
    return {wide, side + 2 * space::close};
}

} // namespace sda
