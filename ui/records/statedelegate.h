#pragma once

#include <QStyledItemDelegate>

namespace sda {

class AppearingRows;

/// Draws the mark beside the word that the model gives: shape, colour and word always together.
class StateDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// The roles hold int(Mark) and bool; the rest is the model's word.
    StateDelegate(int markRole, int recheckingRole, QObject *parent = nullptr);

    /// Degrees, of the arc that turns.
    void setTurn(int turn) { m_turn = turn; }
    /// The ticks that are on their way; must outlive the delegate.
    void setAppearing(const AppearingRows *rows) { m_appearing = rows; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_markRole;
    int m_recheckingRole;
    int m_turn = 0;
    const AppearingRows *m_appearing = nullptr;
};

} // namespace sda
