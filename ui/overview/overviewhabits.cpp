#include "ui/overview/overviewhabits.h"

#include "ui/overview/overviewmodel.h"
#include "ui/overview/overviewsieve.h"
#include "ui/overview/overviewview.h"

#include <QHeaderView>
#include <QSettings>

#include <algorithm>

namespace sda {

namespace {

const QString sortColumnKey = QStringLiteral("domains/sortColumn");
const QString descendingKey = QStringLiteral("domains/sortDescending");
const QString widthsKey = QStringLiteral("domains/widths");
const QString wordsKey = QStringLiteral("domains/words");
const QString attentionKey = QStringLiteral("domains/onlyAttention");
const QString groupingKey = QStringLiteral("domains/groupBy");

QString idOf(OverviewTree::Grouping grouping)
{
    switch (grouping) {
    case OverviewTree::Grouping::Domain:
        return {};
    case OverviewTree::Grouping::Service:
        return QStringLiteral("service");
    case OverviewTree::Grouping::Tag:
        return QStringLiteral("tag");
    }
    Q_UNREACHABLE();
}

OverviewTree::Grouping groupingOf(const QString &id)
{
    using Grouping = OverviewTree::Grouping;
    for (const Grouping grouping : {Grouping::Service, Grouping::Tag}) {
        if (idOf(grouping) == id)
            return grouping;
    }
    return Grouping::Domain;
}

} // namespace

OverviewHabits::OverviewHabits(QSettings &settings, OverviewView &view, OverviewSieve &sieve)
    : m_settings(settings), m_view(view), m_sieve(sieve)
{
    restore();
    connect(m_view.header(), &QHeaderView::sortIndicatorChanged, this, &OverviewHabits::keepOrder);
    connect(&m_view, &OverviewView::widthChosen, this, &OverviewHabits::keepWidths);
    connect(&m_sieve, &OverviewSieve::wishChanged, this, &OverviewHabits::keepWish);
}

void OverviewHabits::restore()
{
    const int column = m_settings.value(sortColumnKey, int(OverviewModel::DomainColumn)).toInt();
    if (column >= 0 && column < OverviewModel::columns)
        m_view.sortByColumn(column,
                            m_settings.value(descendingKey).toBool() ? Qt::DescendingOrder
                                                                     : Qt::AscendingOrder);
    QHash<int, int> widths;
    const QStringList texts = m_settings.value(widthsKey).toStringList();
    for (const QString &text : texts) // "0=240"
        widths.insert(text.section(u'=', 0, 0).toInt(), text.section(u'=', 1).toInt());
    m_view.setChosenWidths(widths);
    m_sieve.setWish({m_settings.value(wordsKey).toString(), m_settings.value(attentionKey).toBool(),
                     groupingOf(m_settings.value(groupingKey).toString())});
}

void OverviewHabits::keepOrder()
{
    m_settings.setValue(sortColumnKey, m_view.header()->sortIndicatorSection());
    m_settings.setValue(descendingKey,
                        m_view.header()->sortIndicatorOrder() == Qt::DescendingOrder);
}

void OverviewHabits::keepWidths()
{
    QStringList texts;
    const QHash<int, int> widths = m_view.chosenWidths();
    for (auto it = widths.cbegin(); it != widths.cend(); ++it)
        texts.append(QStringLiteral("%1=%2").arg(it.key()).arg(it.value()));
    std::ranges::sort(texts);
    m_settings.setValue(widthsKey, texts);
}

void OverviewHabits::keepWish()
{
    const OverviewSieve::Wish wish = m_sieve.wish();
    m_settings.setValue(wordsKey, wish.words);
    m_settings.setValue(attentionKey, wish.onlyAttention);
    m_settings.setValue(groupingKey, idOf(wish.grouping));
}

} // namespace sda
