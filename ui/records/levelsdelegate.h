#pragma once

#include <QStyledItemDelegate>

namespace sda {

/// Draws the three marks of a record: name servers, world, service. The words are the model's
/// tooltip and accessible text.
class LevelsDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// The role holds LevelMarks; nothing is drawn where it holds nothing.
    explicit LevelsDelegate(int levelsRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_levelsRole;
};

} // namespace sda
