#pragma once

#include "core/handoff/texttable.h"

#include <QAbstractTableModel>

namespace sda {

/// A TextTable as a model: given cells, nothing added.
class TextTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { ValueRole = Qt::UserRole }; ///< bool: the cell is to be typed letter by letter

    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const TextTable &table);
    const TextTable &table() const { return m_table; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    TextTable m_table;
};

} // namespace sda
