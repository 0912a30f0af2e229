#include "ui/widgets/texttablemodel.h"

namespace sda {

void TextTableModel::setTable(const TextTable &table)
{
    beginResetModel();
    m_table = table;
    endResetModel();
}

int TextTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int TextTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.header.size());
}

QVariant TextTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == ValueRole)
        return m_table.valueColumns.isEmpty() || m_table.valueColumns.contains(index.column());
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const QString text = m_table.rows.at(index.row()).value(index.column());
    // Rich text would be read as markup by a tool tip.
    return role == Qt::ToolTipRole ? text.toHtmlEscaped() : text;
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_table.header.value(section);
}

} // namespace sda
