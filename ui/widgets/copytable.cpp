#include "ui/widgets/copytable.h"

#include "ui/look/look.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/copytabledelegate.h"
#include "ui/widgets/texttablemodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>

namespace sda {

CopyTable::CopyTable(QWidget *parent)
    : QWidget(parent), m_model(new TextTableModel(this)), m_view(new QTableView(this)),
      m_delegate(new CopyTableDelegate(m_view)), m_copyTable(new CopyButton(this))
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setMouseTracking(true);
    m_view->setTabKeyNavigation(false); // Tab leaves the table, arrows move in it
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->installEventFilter(this);
    setSoftSelection(m_view);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::close);
    column->addWidget(m_view, 1);
    column->addWidget(m_copyTable, 0, Qt::AlignRight);

    connect(m_delegate, &CopyTableDelegate::copied, this,
            [this](const QModelIndex &index) { emit cellCopied(index.row(), index.column()); });
    connect(m_copyTable, &CopyButton::copied, this, &CopyTable::tableCopied);
    retranslate();
}

void CopyTable::setTable(const TextTable &table)
{
    const TextTable &now = m_model->table();
    if (table.header == now.header && table.rows == now.rows
        && table.valueColumns == now.valueColumns)
        return; // keeps the current cell
    m_model->setTable(table);
    m_copyTable->setTextToCopy(table.rows.isEmpty() ? QString() : toTsv(table));
    m_copyTable->setRichForms(
        {{QStringLiteral("text/html"), toHtml(table).toUtf8()},
         {QStringLiteral("text/tab-separated-values"), toTsv(table).toUtf8()}});
    fitColumns();
}

const TextTable &CopyTable::table() const
{
    return m_model->table();
}

void CopyTable::setStretchColumn(int column)
{
    m_stretchColumn = column;
    fitColumns();
}

void CopyTable::fitColumns()
{
    QHeaderView *header = m_view->horizontalHeader();
    const int columns = m_model->columnCount();
    const int stretched = m_stretchColumn < 0 ? columns - 1 : m_stretchColumn;
    for (int column = 0; column < columns; ++column)
        header->setSectionResizeMode(
            column, column == stretched ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    m_view->resizeRowsToContents();
    int height = header->sizeHint().height() + 2 * m_view->frameWidth();
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_view->rowHeight(row);
    m_view->setFixedHeight(height);
}

bool CopyTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->matches(QKeySequence::Copy) || enter) {
            m_delegate->copy(m_view->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CopyTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

void CopyTable::retranslate()
{
    m_copyTable->setCaption(tr("Copy table"));
    m_view->setAccessibleName(tr("Records to add"));
    m_view->setAccessibleDescription(tr("Enter copies the current cell"));
}

} // namespace sda
