#include "ui/overview/overviewview.h"

#include "ui/look/look.h"
#include "ui/overview/overviewmodel.h"
#include "ui/overview/tickdelegate.h"
#include "ui/widgets/columnroom.h"

#include <QAbstractProxyModel>
#include <QFocusEvent>
#include <QHeaderView>
#include <QResizeEvent>
#include <QScopedValueRollback>

#include <algorithm>
#include <numeric>

namespace sda {

namespace {

constexpr int mostWidth = 1000; // of a column

/// Fonts with Han letters call those average; domains and times are Latin.
int letterOf(const QFontMetrics &metrics)
{
    const QString sample = QStringLiteral("shop.example.com 12:34");
    return metrics.horizontalAdvance(sample) / int(sample.size()) + 1;
}

} // namespace

OverviewView::OverviewView(QWidget *parent) : QTreeView(parent)
{
    auto *ticks = new TickDelegate(this);
    for (int column = OverviewModel::FirstTickColumn; column <= OverviewModel::StateColumn;
         ++column)
        setItemDelegateForColumn(column, ticks);
    setUniformRowHeights(true); // thousands of rows: none is measured by itself
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setAllColumnsShowFocus(true);
    setSortingEnabled(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTextElideMode(Qt::ElideMiddle); // the ends of a domain matter
    setTabKeyNavigation(false);
    setSoftSelection(this);
    header()->setStretchLastSection(true);
    header()->setSectionsMovable(false);
    header()->setSortIndicator(OverviewModel::DomainColumn, Qt::AscendingOrder);

    connect(header(), &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { noteWidth(column, width); });
    connect(this, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const QStringList files = index.data(OverviewModel::FilesRole).toStringList();
        if (!model()->hasChildren(index.siblingAtColumn(0)) && files.size() == 1)
            emit openWanted(files.first());
    });
}

QStringList OverviewView::selectedFiles() const
{
    QStringList files;
    const QModelIndexList rows =
        selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    for (const QModelIndex &row : rows)
        files += row.data(OverviewModel::FilesRole).toStringList();
    files.removeDuplicates();
    return files;
}

QStringList OverviewView::shownFiles() const
{
    QStringList files;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex top = model()->index(row, 0);
        const int beneath = model()->rowCount(top);
        if (beneath == 0)
            files += top.data(OverviewModel::FilesRole).toStringList();
        for (int i = 0; i < beneath; ++i)
            files += model()->index(i, 0, top).data(OverviewModel::FilesRole).toStringList();
    }
    files.removeDuplicates();
    return files;
}

/// Domains differ in the middle, where a narrow column cuts them: they get the room that is left.
/// Where there is none, each column gives some of its own; its tool tip tells the whole.
void OverviewView::fitColumns()
{
    if (!model())
        return;
    // Words of Han letters are few but wide: the average letter of the font says nothing of them.
    const int letter = letterOf(fontMetrics());
    QList<int> columns;
    QList<ColumnRoom> rooms;
    const auto want = [&](int column, int letters, int least) {
        if (isColumnHidden(column))
            return; // has no width to set
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        const int head = header()->fontMetrics().horizontalAdvance(title) + 3 * space::close;
        columns.append(column);
        if (const auto chosen = m_chosenWidths.constFind(column); chosen != m_chosenWidths.cend())
            rooms.append({*chosen, *chosen});
        else
            rooms.append({std::max(head, letters * letter), std::max(head, least * letter)});
    };
    want(OverviewModel::DomainColumn, 28, 16);
    want(OverviewModel::ServiceColumn, 19, 15);
    for (int column = OverviewModel::FirstTickColumn; column < OverviewModel::StateColumn; ++column)
        want(column, 0, 0);
    want(OverviewModel::StateColumn, 26, 13); // "last time: …", and a look that goes on
    want(OverviewModel::SinceColumn, 20, 20); // half a time is none: "September 30, 12:16"
    want(OverviewModel::DeadlineColumn, 20, 20);
    want(OverviewModel::TagsColumn, 10, 0);

    const int room = viewport()->width();
    const auto sum = [](int all, const ColumnRoom &one) { return all + one.wanted; };
    const int left = room - std::accumulate(rooms.cbegin(), rooms.cend(), 0, sum);
    if (left > 0 && !m_chosenWidths.contains(OverviewModel::DomainColumn))
        rooms.first().wanted = std::min(rooms.first().wanted + left, 60 * letter);
    const QList<int> widths = shareRoom(rooms, room);
    const QScopedValueRollback fitting(m_isFitting, true);
    for (qsizetype i = 0; i < columns.size(); ++i)
        setColumnWidth(columns.at(i), widths.at(i));
}

void OverviewView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void OverviewView::setColumnShown(int column, bool shown)
{
    if (isColumnHidden(column) != shown)
        return;
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        setColumnHidden(column, !shown);
    }
    fitColumns(); // a hidden one has no width to set
}

void OverviewView::noteWidth(int column, int width)
{
    // The last one takes what room is left.
    if (m_isFitting || column == OverviewModel::TagsColumn || width <= 0)
        return;
    m_chosenWidths.insert(column, width);
    emit widthChosen();
}

void OverviewView::setChosenWidths(const QHash<int, int> &widths)
{
    m_chosenWidths.clear();
    for (auto it = widths.cbegin(); it != widths.cend(); ++it) {
        // What is out of reach could not be made right with the mouse.
        const bool isReal = it.key() >= 0 && it.key() < OverviewModel::TagsColumn
            && it.value() >= header()->minimumSectionSize() && it.value() <= mostWidth;
        if (isReal)
            m_chosenWidths.insert(it.key(), it.value());
    }
    fitColumns();
}

bool OverviewView::groupsOpen() const
{
    // A domain shows all its set-ups say in one row; a group says nothing by itself.
    const auto *proxy = qobject_cast<const QAbstractProxyModel *>(model());
    const auto *overview =
        proxy ? qobject_cast<const OverviewModel *>(proxy->sourceModel()) : nullptr;
    return overview && overview->grouping() != OverviewModel::Grouping::Domain;
}

/// Who comes by the keyboard acts on a row at once and sees where the keys go.
void OverviewView::selectSomething()
{
    if (!model() || model()->rowCount() == 0 || selectionModel()->hasSelection())
        return;
    const QModelIndex row =
        currentIndex().isValid() ? currentIndex().siblingAtColumn(0) : model()->index(0, 0);
    selectionModel()->setCurrentIndex(
        row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void OverviewView::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    // The mouse chooses a row by itself.
    if (event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason)
        selectSomething();
}

void OverviewView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QTreeView::rowsInserted(parent, start, end);
    if (parent.isValid() || !groupsOpen())
        return;
    for (int row = start; row <= end; ++row)
        expand(model()->index(row, 0));
}

void OverviewView::selectionChanged(const QItemSelection &selected,
                                    const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    emit selectionMoved();
}

void OverviewView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

} // namespace sda
