#include "ui/overview/overviewview.h"

#include "ui/look/look.h"
#include "ui/overview/overviewmodel.h"
#include "ui/overview/tickdelegate.h"

#include <QAbstractProxyModel>
#include <QEvent>
#include <QHeaderView>

namespace sda {

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

void OverviewView::fitColumns()
{
    if (!model())
        return;
    // Words of Han letters are few but wide: the average letter of the font says nothing of them.
    const int letter = fontMetrics().averageCharWidth();
    const auto fit = [&](int column, int letters) {
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        const int room = header()->fontMetrics().horizontalAdvance(title) + 3 * space::close;
        setColumnWidth(column, std::max(room, letters * letter));
    };
    fit(OverviewModel::DomainColumn, 21);
    fit(OverviewModel::ServiceColumn, 13);
    for (int column = OverviewModel::FirstTickColumn; column < OverviewModel::StateColumn; ++column)
        fit(column, 0);
    fit(OverviewModel::StateColumn, 18);
    fit(OverviewModel::SinceColumn, 9);
    fit(OverviewModel::DeadlineColumn, 9);
}

void OverviewView::setColumnShown(int column, bool shown)
{
    if (isColumnHidden(column) != shown)
        return;
    setColumnHidden(column, !shown);
    if (shown)
        fitColumns(); // a hidden one has no width to set
}

bool OverviewView::groupsOpen() const
{
    // A domain shows all its set-ups say in one row; a group says nothing by itself.
    const auto *proxy = qobject_cast<const QAbstractProxyModel *>(model());
    const auto *overview =
        proxy ? qobject_cast<const OverviewModel *>(proxy->sourceModel()) : nullptr;
    return overview && overview->grouping() != OverviewModel::Grouping::Domain;
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
