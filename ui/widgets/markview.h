#pragma once

#include "ui/look/mark.h"

#include <QTimer>
#include <QWidget>

namespace sda {

/// A mark as a widget, as high as the line of text beside it. Checking turns while it is visible.
class MarkView : public QWidget
{
    Q_OBJECT
public:
    explicit MarkView(Mark mark = Mark::NotChecked, QWidget *parent = nullptr);

    void setMark(Mark mark);
    Mark mark() const { return m_mark; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    Mark m_mark;
    QTimer m_turning;
    int m_turn = 0;
};

} // namespace sda
