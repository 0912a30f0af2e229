#pragma once

#include <QLayout>

namespace sda {

/// Widgets beside each other as long as there is room, then in the next line: a row of buttons
/// that large letters never make wider than the window.
class FlowLayout : public QLayout
{
public:
    using QLayout::QLayout;
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    /// All in one line.
    QSize sizeHint() const override;
    /// As wide as the widest one.
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// The height that it takes; with `places`, every widget gets its place.
    int flow(const QRect &rect, bool places) const;

    QList<QLayoutItem *> m_items;
};

} // namespace sda
