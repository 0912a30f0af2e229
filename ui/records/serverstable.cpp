#include "ui/records/serverstable.h"

#include "ui/look/look.h"
#include "ui/records/serversmodel.h"
#include "ui/widgets/columnroom.h"

#include <QHeaderView>
#include <QResizeEvent>
#include <QStyledItemDelegate>

#include <algorithm>

namespace sda {

namespace {

// In lines: what a column keeps where there is no room for all, and what one has at most where
// there is.
constexpr int leastLines = 5;
constexpr int leastAddressLines = 9; // an IPv4 address, which nothing can break
constexpr int mostLines = 20;
constexpr int mostValueLines = 12; // what nobody else needs is for the values

/// A long name takes another line behind one of its dots.
class NameDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QString displayText(const QVariant &value, const QLocale &) const override
    {
        return value.toString().replace(QLatin1Char('.'), QStringLiteral(".\u200b"));
    }
};

} // namespace

ServersTable::ServersTable(ServersModel *model, QWidget *parent)
    : QTableView(parent), m_servers(model)
{
    setModel(model);
    setSelectionMode(SingleSelection);
    setTextElideMode(Qt::ElideMiddle);
    setWordWrap(true);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    setItemDelegateForColumn(ServersModel::ServerColumn, new NameDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    // It is as high as its rows.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSoftSelection(this);
    connect(model, &QAbstractItemModel::modelReset, this, &ServersTable::spanHeadings);
    connect(model, &QAbstractItemModel::dataChanged, this, &ServersTable::fit);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &ServersTable::fit);
    spanHeadings();
}

void ServersTable::spanHeadings()
{
    clearSpans();
    for (int row = 0; row < m_servers->rowCount(); ++row) {
        if (m_servers->isHeading(row))
            setSpan(row, 0, 1, ServersModel::columns);
    }
    fit();
}

void ServersTable::fit()
{
    if (m_isFitting) // a new height is a new size
        return;
    m_isFitting = true;
    fitColumns();
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    for (int row = 0; row < m_servers->rowCount(); ++row) {
        setRowHeight(row, heightOf(row));
        height += rowHeight(row);
    }
    setFixedHeight(height);
    m_isFitting = false;
}

void ServersTable::fitColumns()
{
    const int line = fontMetrics().height();
    QList<ColumnRoom> rooms;
    for (int column = 0; column < ServersModel::columns; ++column) {
        const int head = horizontalHeader()->sectionSizeHint(column);
        const int most = column == ServersModel::ValuesColumn ? mostValueLines : mostLines;
        const int least = column == ServersModel::AddressColumn ? leastAddressLines : leastLines;
        const int wanted = std::clamp(wantedWidth(column), head, std::max(head, most * line));
        rooms.append({wanted, std::max(head, std::min(wanted, least * line))});
    }
    QList<int> widths = shareRoom(rooms, viewport()->width());
    int spare = viewport()->width();
    for (const int width : std::as_const(widths))
        spare -= width;
    widths[ServersModel::ValuesColumn] += std::max(0, spare);
    for (int column = 0; column < ServersModel::columns; ++column)
        setColumnWidth(column, widths.at(column));
}

/// Of the texts on one line.
int ServersTable::wantedWidth(int column) const
{
    int width = 0;
    for (int row = 0; row < m_servers->rowCount(); ++row) {
        if (!m_servers->isHeading(row))
            width = std::max(width, sizeHintForIndex(m_servers->index(row, column)).width());
    }
    return width + space::close;
}

// Qt 6.4 reckons the height of a heading as if it had only the width of its first column.
int ServersTable::heightOf(int row) const
{
    if (!m_servers->isHeading(row))
        return std::max(sizeHintForRow(row), fontMetrics().height() + space::close);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = QRect(0, 0, viewport()->width(), 1);
    const QModelIndex index = m_servers->index(row, 0);
    return std::max(itemDelegateForIndex(index)->sizeHint(option, index).height(),
                    fontMetrics().height() + space::close);
}

void ServersTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void ServersTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

} // namespace sda
