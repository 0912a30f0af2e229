#pragma once

#include <QHash>
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
    /// Pixels by column, of those that the person made wider or narrower; they stay.
    QHash<int, int> chosenWidths() const { return m_chosenWidths; }
    void setChosenWidths(const QHash<int, int> &widths);

signals:
    void openWanted(const QString &file);
    void selectionMoved();
    void widthChosen();

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;

private:
    void selectSomething();
    bool groupsOpen() const;
    void noteWidth(int column, int width);

    QHash<int, int> m_chosenWidths;
    bool m_isFitting = false; // widths change by our own doing
};

} // namespace sda
