#pragma once

#include <QFrame>

namespace sda {

/// A calm box around things that belong together.
class Card : public QFrame
{
    Q_OBJECT
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace sda
