#pragma once

#include <QTreeView>

namespace sda {

/// The list itself: narrow columns of marks, one click to sort, Return or a double click to open.
class OverviewView : public QTreeView
{
    Q_OBJECT
public:
    explicit OverviewView(QWidget *parent = nullptr);

    /// The set-up files of the selected rows, each once.
    QStringList selectedFiles() const;
    /// All files that are shown, from top to bottom.
    QStringList shownFiles() const;
    /// Columns as wide as words and marks of this language need. Again after a change of language.
    void fitColumns();
    void setColumnShown(int column, bool shown);

signals:
    void openWanted(const QString &file);
    void selectionMoved();

protected:
    void changeEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;

private:
    bool groupsOpen() const;
};

} // namespace sda
