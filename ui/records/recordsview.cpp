#include "ui/records/recordsview.h"

#include "ui/look/appearance.h"
#include "ui/look/look.h"
#include "ui/records/levelsdelegate.h"
#include "ui/records/recordsmodel.h"
#include "ui/records/statedelegate.h"
#include "ui/records/valuedelegate.h"
#include "ui/widgets/statusline.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>

namespace sda {

namespace {
constexpr int frame = 50; // ms
constexpr int degreesPerFrame = 18;
constexpr int mostRows = 8; // more of them scroll
constexpr int leastValueWidth = 100; // shows both ends of a value; less is no use
constexpr int leastHostWidth = 80;
constexpr int hostShare = 6; // of the width, a part like this at most
} // namespace

RecordsView::RecordsView(QWidget *parent)
    : QTableView(parent),
      m_states(new StateDelegate(RecordsModel::MarkRole, RecordsModel::RecheckingRole, this))
{
    setItemDelegateForColumn(RecordsModel::StateColumn, m_states);
    setItemDelegateForColumn(RecordsModel::LevelsColumn,
                             new LevelsDelegate(RecordsModel::LevelsRole, this));
    setItemDelegateForColumn(RecordsModel::ExpectedColumn,
                             new ValueDelegate(RecordsModel::CurrentColumn, this));
    setItemDelegateForColumn(RecordsModel::CurrentColumn,
                             new ValueDelegate(RecordsModel::ExpectedColumn, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTextElideMode(Qt::ElideMiddle); // the ends of a value matter
    setWordWrap(false);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSoftSelection(this);

    m_turning.setInterval(frame);
    connect(&m_turning, &QTimer::timeout, this, [this] {
        m_turn = (m_turn + degreesPerFrame) % 360;
        m_states->setTurn(m_turn);
        if (!motionWanted())
            m_turning.stop();
        for (int row = 0; row < m_records->rowCount(); ++row)
            updateState(row);
    });
    m_states->setAppearing(&m_ticks);
    connect(&m_ticks, &AppearingRows::moved, this, &RecordsView::updateState);
    retranslate();
}

void RecordsView::setRecords(RecordsModel *model)
{
    m_records = model;
    setModel(model);
    const auto shapeChanged = [this] {
        fitColumns();
        watchTurning();
        watchTicks();
    };
    connect(model, &QAbstractItemModel::dataChanged, this, shapeChanged);
    connect(model, &QAbstractItemModel::modelReset, this, shapeChanged);
    shapeChanged();
}

void RecordsView::choose(int row)
{
    setCurrentIndex(row < 0 ? QModelIndex() : m_records->index(row, 0));
}

void RecordsView::watchTurning()
{
    if (!m_records->isChecking() || !motionWanted())
        m_turning.stop();
    else if (!m_turning.isActive())
        m_turning.start();
}

/// Only what moves is painted again, not the whole table.
void RecordsView::updateState(int row)
{
    viewport()->update(visualRect(m_records->index(row, RecordsModel::StateColumn)));
}

void RecordsView::watchTicks()
{
    // What came while nobody could see it is simply there.
    if (!isVisible())
        return m_ticks.forget();
    QList<Mark> marks;
    for (int row = 0; row < m_records->rowCount(); ++row)
        marks.append(Mark(m_records->index(row, 0).data(RecordsModel::MarkRole).toInt()));
    m_ticks.setMarks(marks);
}

// Record, state, marks and time are shown whole; a long host is elided, and the two values share
// what is left.
void RecordsView::fitColumns()
{
    if (!m_records)
        return;
    resizeRowsToContents();
    int room = viewport()->width();
    const int mostHost = std::max({leastHostWidth, room / hostShare,
                                   horizontalHeader()->sectionSizeHint(RecordsModel::HostColumn)});
    setColumnHidden(RecordsModel::SinceColumn, false);
    for (const int column :
         {RecordsModel::RecordColumn, RecordsModel::HostColumn, RecordsModel::StateColumn,
          RecordsModel::LevelsColumn, RecordsModel::SinceColumn}) {
        resizeColumnToContents(column);
        const int whole = columnWidth(column) + space::close;
        const int width = column == RecordsModel::HostColumn ? std::min(whole, mostHost) : whole;
        setColumnWidth(column, width);
        room -= width;
    }
    // The course of the record below tells the time, too.
    if (room < 0) {
        room += columnWidth(RecordsModel::SinceColumn);
        setColumnHidden(RecordsModel::SinceColumn, true);
    }
    // Where there is no room the details below show them; what nobody can compare goes first.
    setColumnHidden(RecordsModel::ExpectedColumn, false); // what is hidden has no size
    setColumnHidden(RecordsModel::CurrentColumn, false);
    const auto leastOf = [this](RecordsModel::Column column) {
        return std::max(leastValueWidth, horizontalHeader()->sectionSizeHint(column));
    };
    const int leastCurrent = leastOf(RecordsModel::CurrentColumn);
    const int leastExpected = leastOf(RecordsModel::ExpectedColumn);
    const bool bothFit = room >= leastCurrent + leastExpected;
    const bool oneFits = room >= (showsCurrent() ? leastCurrent : leastExpected);
    const int current = showsCurrent()
        ? std::clamp(room / 2, leastCurrent, std::max(leastCurrent, room - leastExpected))
        : leastCurrent;
    const bool showsOneOnly = !bothFit && oneFits;
    setColumnHidden(RecordsModel::ExpectedColumn, !oneFits || (showsOneOnly && showsCurrent()));
    setColumnHidden(RecordsModel::CurrentColumn, !oneFits || (showsOneOnly && !showsCurrent()));
    setColumnWidth(RecordsModel::CurrentColumn, bothFit ? current : room);
    setColumnWidth(RecordsModel::ExpectedColumn, bothFit ? room - current : room);
    updateGeometry();
}

/// Whether any of the records stands there yet.
bool RecordsView::showsCurrent() const
{
    for (int row = 0; row < m_records->rowCount(); ++row) {
        if (!m_records->index(row, RecordsModel::CurrentColumn).data().toString().isEmpty())
            return true;
    }
    return false;
}

QSize RecordsView::sizeHint() const
{
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    const int rows = m_records ? m_records->rowCount() : 0;
    for (int row = 0; row < std::min(rows, mostRows); ++row)
        height += rowHeight(row);
    return {QTableView::sizeHint().width(), height};
}

QSize RecordsView::minimumSizeHint() const
{
    return {QTableView::minimumSizeHint().width(), sizeHint().height()};
}

void RecordsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        emit rowChosen(current.isValid() ? current.row() : -1);
}

void RecordsView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copyValue();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit detailsWanted();
        return;
    }
    const int before = currentIndex().row();
    QTableView::keyPressEvent(event);
    if (currentIndex().row() != before)
        emit movedByKey();
}

/// The whole value of the cell, also where it shows elided; on a cell without one what is to be
/// entered.
void RecordsView::copyValue()
{
    const QModelIndex record = currentIndex().siblingAtColumn(RecordsModel::RecordColumn);
    QString value = currentIndex().data(RecordsModel::ValueRole).toString();
    if (value.isEmpty())
        value = record.siblingAtColumn(RecordsModel::ExpectedColumn)
                    .data(RecordsModel::ValueRole)
                    .toString();
    if (value.isEmpty())
        return;
    QApplication::clipboard()->setText(value);
    //: %1: a record, "DKIM authentication"
    StatusLine::tell(this, tr("Copied: the value of %1").arg(record.data().toString()));
}

void RecordsView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void RecordsView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    m_ticks.forget();
    if (m_records)
        watchTicks();
}

void RecordsView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

void RecordsView::retranslate()
{
    setAccessibleName(tr("Records"));
}

} // namespace sda
