#include "ui/overview/tickdelegate.h"

#include "ui/look/look.h"
#include "ui/look/mark.h"
#include "ui/look/tones.h"
#include "ui/overview/overviewmodel.h"

#include <QApplication>
#include <QPainter>

namespace sda {

namespace {

constexpr int mostPictures = 200; // palettes and screens change; none is kept for ever

int sideOf(const QFontMetrics &metrics)
{
    return metrics.height() + 2;
}

} // namespace

const QPixmap &TickDelegate::picture(Mark mark, int side, bool pale, const QPalette &palette,
                                     double ratio) const
{
    const QString key = QStringLiteral("%1 %2 %3 %4 %5")
                            .arg(int(mark))
                            .arg(side)
                            .arg(pale)
                            .arg(colourOf(mark, palette).rgba())
                            .arg(ratio);
    const auto known = m_pictures.constFind(key);
    if (known != m_pictures.cend())
        return *known;
    if (m_pictures.size() >= mostPictures)
        m_pictures.clear();
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(pale ? paleness(palette) : 1);
    paintMark(&painter, QRectF(0, 0, side, side), mark, palette);
    painter.end();
    return *m_pictures.insert(key, pixmap);
}

void TickDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString word = std::exchange(cell.text, {});
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const QVariant marked = index.data(OverviewModel::MarkRole);
    const bool pale = index.data(OverviewModel::RememberedRole).toBool();
    const double ratio = painter->device()->devicePixelRatioF();
    const int side = sideOf(cell.fontMetrics);
    const int top = cell.rect.center().y() - side / 2 + 1;
    if (index.column() != OverviewModel::StateColumn) {
        if (marked.isValid())
            painter->drawPixmap(cell.rect.center().x() - side / 2 + 1, top,
                                picture(Mark(marked.toInt()), side, pale, cell.palette, ratio));
        return;
    }

    QRect words = cell.rect.adjusted(space::close, 0, -space::close, 0);
    QColor colour = cell.palette.color(QPalette::Text);
    if (marked.isValid()) {
        const auto mark = Mark(marked.toInt());
        painter->drawPixmap(words.left(), top, picture(mark, side, pale, cell.palette, ratio));
        words.setLeft(words.left() + side + space::close);
        colour = pale ? quietText(cell.palette) : colourOf(mark, cell.palette);
    }
    if (index.data(OverviewModel::LookingRole).toBool()) {
        const int small = side * 3 / 4;
        painter->drawPixmap(words.right() - small, cell.rect.center().y() - small / 2 + 1,
                            picture(Mark::Checking, small, false, cell.palette, ratio));
        words.setRight(words.right() - small - space::tight);
    }
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(colour);
    painter->drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
                      cell.fontMetrics.elidedText(word, Qt::ElideRight, words.width()));
    painter->restore();
}

QSize TickDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int side = sideOf(option.fontMetrics);
    return {side + 2 * space::close, side + 2 * space::tight};
}

} // namespace sda
