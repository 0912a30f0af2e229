#include "ui/overview/overviewfilter.h"

#include "ui/overview/overviewmodel.h"

#include <algorithm>

namespace sda {

OverviewFilter::OverviewFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(OverviewModel::SortRole);
}

void OverviewFilter::setWords(const QString &words)
{
    const QStringList next = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (next == m_words)
        return;
    m_words = next;
    invalidateFilter();
}

void OverviewFilter::setOnlyAttention(bool only)
{
    if (only == m_onlyAttention)
        return;
    m_onlyAttention = only;
    invalidateFilter();
}

bool OverviewFilter::accepts(const QModelIndex &line) const
{
    if (m_onlyAttention && !line.data(OverviewModel::AttentionRole).toBool())
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = line.data(OverviewModel::SearchRole).toString();
    return std::ranges::all_of(
        m_words, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool OverviewFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!isFiltering())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const int beneath = sourceModel()->rowCount(index);
    if (beneath == 0)
        return accepts(index);
    for (int i = 0; i < beneath; ++i) {
        if (accepts(sourceModel()->index(i, 0, index)))
            return true;
    }
    return false;
}

bool OverviewFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(OverviewModel::SortRole);
    const QVariant b = right.data(OverviewModel::SortRole);
    // What has nothing there stands last, whichever way the column is sorted.
    if (a.isValid() != b.isValid())
        return a.isValid() == (sortOrder() == Qt::AscendingOrder);
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace sda
