#pragma once

#include "ui/overview/importreader.h"
#include "ui/text/texts.h"

#include <QAbstractTableModel>

namespace sda {

/// What is about to be imported, a row each, with a box to tick where there is a choice.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        DomainColumn, ///< with the box
        ServiceColumn,
        PlaceColumn, ///< file and line
        FateColumn, ///< what will happen
    };
    static constexpr int columns = FateColumn + 1;

    /// `texts` must outlive the model.
    explicit ImportModel(const Texts &texts, QObject *parent = nullptr);

    void add(const QList<ImportRow> &rows);
    /// What is ticked; two of one set-up get an id each.
    QList<Setup> wanted() const;
    int wantedCount() const;
    int count(ImportRow::Fate fate) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void wantedChanged();

private:
    struct Row
    {
        ImportRow found;
        bool wanted = false;
    };
    QString cell(const ImportRow &row, int column) const;
    QString fateOf(const ImportRow &row) const;

    const Texts &m_texts;
    QList<Row> m_rows;
};

} // namespace sda
