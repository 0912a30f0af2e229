#include "ui/records/valuedelegate.h"

#include <QApplication>
#include <QFontMetrics>

#include <algorithm>

namespace sda {

namespace {

constexpr qsizetype shownBefore = 4; // characters in front of the difference
constexpr qsizetype shownFirst = 6; // of the beginning, which tells what kind of value it is

} // namespace

QString elidedBeside(const QString &text, const QString &other, const QFontMetrics &metrics,
                     int width)
{
    if (text == other || other.isEmpty() || metrics.horizontalAdvance(text) <= width)
        return metrics.elidedText(text, Qt::ElideMiddle, width);
    const auto mine = std::mismatch(text.cbegin(), text.cend(), other.cbegin(), other.cend()).first;
    const qsizetype alike = mine - text.cbegin();
    if (alike < shownBefore) // seen at the beginning, which is always shown
        return metrics.elidedText(text, Qt::ElideMiddle, width);
    qsizetype from = alike - shownBefore;
    if (from > 0 && text.at(from).isLowSurrogate())
        --from;
    if (from <= shownFirst)
        return metrics.elidedText(text, Qt::ElideRight, width);
    const QString gap(QChar(0x2026));
    const QString rest = gap + text.mid(from);
    const QString whole = text.left(shownFirst) + rest;
    // The beginning is worth its room only where the difference keeps enough of it.
    const int needed = metrics.horizontalAdvance(whole.left(2 * (shownFirst + shownBefore)));
    return metrics.elidedText(needed <= width ? whole : rest, Qt::ElideRight, width);
}

ValueDelegate::ValueDelegate(int otherColumn, QObject *parent)
    : QStyledItemDelegate(parent), m_otherColumn(otherColumn)
{ }

void ValueDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QStyle *style = option->widget ? option->widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, option, option->widget) + 1;
    const int room = option->rect.width() - 2 * margin;
    if (room <= 0) // asked for its size only
        return;
    option->text =
        elidedBeside(option->text, index.siblingAtColumn(m_otherColumn).data().toString(),
                     option->fontMetrics, room);
}

} // namespace sda
