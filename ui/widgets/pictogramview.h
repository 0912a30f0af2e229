#pragma once

#include "ui/look/mark.h"

#include <QWidget>

namespace sda {

/// A drawing beside a choice or above an empty page, some lines of text high. Says nothing that the
/// words beside it do not say.
class PictogramView : public QWidget
{
    Q_OBJECT
public:
    /// `lines`: its height in lines of text.
    explicit PictogramView(Pictogram pictogram, double lines = 2.4, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Pictogram m_pictogram;
    double m_lines;
};

} // namespace sda
