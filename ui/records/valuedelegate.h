#pragma once

#include <QStyledItemDelegate>

class QFontMetrics;

namespace sda {

/// The text in at most `width` pixels. Where `other`, which stands beside it, differs, the place of
/// the difference is shown rather than the middle left out: two values that are not equal never
/// look equal. Empty `other`: both ends are shown.
QString elidedBeside(const QString &text, const QString &other, const QFontMetrics &metrics,
                     int width);

/// A value beside the value that it is compared with.
class ValueDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// `otherColumn`: where the value to compare with stands in the same row.
    ValueDelegate(int otherColumn, QObject *parent);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_otherColumn;
};

} // namespace sda
