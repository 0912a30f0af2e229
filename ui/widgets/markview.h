#pragma once

#include "ui/look/appearing.h"
#include "ui/look/mark.h"

#include <QTimer>
#include <QWidget>

namespace sda {

/// A mark as a widget, as high as the line of text beside it. Checking turns while it is visible,
/// and what becomes a tick before the eyes appears softly.
class MarkView : public QWidget
{
    Q_OBJECT
public:
    explicit MarkView(Mark mark = Mark::NotChecked, QWidget *parent = nullptr);

    void setMark(Mark mark);
    Mark mark() const { return m_mark; }
    QSize sizeHint() const override;
    bool isTurning() const { return m_turning.isActive(); }
    Appearing &appearing() { return m_appearing; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void turnIfChecking();

    Mark m_mark;
    Appearing m_appearing;
    QTimer m_turning;
    int m_turn = 0;
};

} // namespace sda
