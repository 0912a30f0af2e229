#pragma once

#include "ui/look/appearing.h"

#include <QTableView>
#include <QTimer>

namespace sda {

class RecordsModel;
class StateDelegate;

/// The live table: a row a record, as high as its rows, the arc turning while something is looked
/// up.
class RecordsView : public QTableView
{
    Q_OBJECT
public:
    explicit RecordsView(QWidget *parent = nullptr);

    /// Not owned.
    void setRecords(RecordsModel *model);
    RecordsModel *records() const { return m_records; }
    AppearingRows &ticks() { return m_ticks; }
    void choose(int row);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The current row; -1: none.
    void rowChosen(int row);
    /// The person went through the rows with the keys.
    void movedByKey();
    /// Return: on to the details of the row.
    void detailsWanted();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void copyValue();
    void watchTurning();
    void watchTicks();
    void updateState(int row);
    void fitColumns();
    bool showsCurrent() const;
    void retranslate();

    RecordsModel *m_records = nullptr;
    StateDelegate *m_states;
    AppearingRows m_ticks;
    QTimer m_turning;
    int m_turn = 0;
};

} // namespace sda
