#pragma once

#include "ui/widgets/steplist.h"

#include <QAbstractButton>

namespace sda {

/// One step: its number in a circle (a tick when done) and its title.
class StepButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit StepButton(QWidget *parent = nullptr);

    void setStep(int number, const Step &step);
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void retranslate();
    void paintSign(QPainter *painter, const QRectF &box) const;

    int m_number = 0;
    Step m_step;
};

} // namespace sda
