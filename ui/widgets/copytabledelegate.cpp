#include "ui/widgets/copytabledelegate.h"

#include "ui/look/look.h"
#include "ui/look/mark.h"
#include "ui/widgets/texttablemodel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QMouseEvent>
#include <QPainter>

#include <chrono>
#include <utility>

namespace sda {

using namespace std::chrono_literals;

namespace {
constexpr int buttonSide = 24;
constexpr int iconSide = 16;

QFont fontOf(const QModelIndex &index, const QFont &words)
{
    return index.data(TextTableModel::ValueRole).toBool() ? monospacedFont() : words;
}
} // namespace

CopyTableDelegate::CopyTableDelegate(QAbstractItemView *view)
    : QStyledItemDelegate(view), m_view(view)
{
    m_since.setSingleShot(true);
    m_since.setInterval(2s);
    connect(&m_since, &QTimer::timeout, this, [this] {
        m_copied = QPersistentModelIndex();
        m_view->viewport()->update();
    });
}

void CopyTableDelegate::copy(const QModelIndex &index)
{
    const QString text = index.data(Qt::DisplayRole).toString();
    if (text.isEmpty())
        return;
    QApplication::clipboard()->setText(text);
    m_copied = index;
    m_since.start();
    m_view->viewport()->update();
    emit copied(index);
}

QRect CopyTableDelegate::buttonRect(const QRect &cell)
{
    return QRect(cell.right() - buttonSide - space::tight, cell.center().y() - buttonSide / 2,
                 buttonSide, buttonSide);
}

void CopyTableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = std::exchange(cell.text, QString());
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    if (text.isEmpty())
        return;

    const bool saysCopied = m_copied == index;
    const QRect button = buttonRect(cell.rect);
    const QRect words = cell.rect.adjusted(space::tight, 0, 0, 0);
    painter->save();
    if (saysCopied) {
        const QColor colour = colourOf(Mark::Verified, cell.palette);
        painter->setPen(colour);
        painter->setFont(cell.font);
        painter->drawText(
            QRect(words.topLeft(), QPoint(button.left() - space::tight, words.bottom())),
            Qt::AlignVCenter | Qt::TextSingleLine, tr("Copied"));
        paintGlyph(painter, QRectF(button).adjusted(4, 4, -4, -4), Glyph::Tick, colour);
        painter->restore();
        return;
    }
    painter->setPen(cell.palette.color(QPalette::Text));
    const QFont font = fontOf(index, cell.font);
    painter->setFont(font);
    const QRect room(words.topLeft(), QPoint(button.left() - space::tight, words.bottom()));
    painter->drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideMiddle, room.width()));
    const int inset = (buttonSide - iconSide) / 2;
    const bool hot = cell.state & (QStyle::State_MouseOver | QStyle::State_HasFocus);
    paintGlyph(painter, QRectF(button).adjusted(inset, inset, -inset, -inset), Glyph::Copy,
               hot ? cell.palette.color(QPalette::Link) : quietText(cell.palette));
    painter->restore();
}

QSize CopyTableDelegate::sizeHint(const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const QFontMetrics metrics(fontOf(index, option.font));
    const QString text = index.data(Qt::DisplayRole).toString();
    return {metrics.horizontalAdvance(text) + 3 * space::close + buttonSide,
            std::max({metrics.height(), option.fontMetrics.height(), buttonSide}) + space::close};
}

bool CopyTableDelegate::editorEvent(QEvent *event, QAbstractItemModel *,
                                    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton || !buttonRect(option.rect).contains(mouse->pos()))
        return false;
    copy(index);
    return true;
}

} // namespace sda
