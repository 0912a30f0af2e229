#include "ui/records/levelsdelegate.h"

#include "ui/look/look.h"
#include "ui/widgets/levelsstrip.h"

#include <QPainter>

namespace sda {

LevelsDelegate::LevelsDelegate(int levelsRole, QObject *parent)
    : QStyledItemDelegate(parent), m_levelsRole(levelsRole)
{ }

void LevelsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index); // ground and focus: there is no text
    const QVariant marks = index.data(m_levelsRole);
    if (!marks.isValid())
        return;
    painter->save();
    painter->setFont(option.font);
    paintLevels(painter, option.rect.adjusted(space::close, 0, 0, 0), marks.value<LevelMarks>(),
                option.palette);
    painter->restore();
}

QSize LevelsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return levelsSize(QFontMetrics(option.font)) + QSize(2 * space::close, 2 * space::close);
}

} // namespace sda
