#pragma once

#include "core/handoff/texttable.h"

#include <QWidget>

class QTableView;

namespace sda {

class CopyButton;
class CopyTableDelegate;
class TextTableModel;

/// A table of texts to be typed elsewhere. Each cell has a copy button; Enter or Ctrl+C copies the
/// current cell. "Copy table" gives the whole as rich text, plain text and TSV.
class CopyTable : public QWidget
{
    Q_OBJECT
public:
    explicit CopyTable(QWidget *parent = nullptr);

    /// Header words already translated.
    void setTable(const TextTable &table);
    const TextTable &table() const;
    /// The column that gets the room that is left; by default the last.
    void setStretchColumn(int column);

    QTableView *view() const { return m_view; }

signals:
    void cellCopied(int row, int column);
    void tableCopied();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void fitColumns();

    TextTableModel *m_model;
    QTableView *m_view;
    CopyTableDelegate *m_delegate;
    CopyButton *m_copyTable;
    int m_stretchColumn = -1;
};

} // namespace sda
