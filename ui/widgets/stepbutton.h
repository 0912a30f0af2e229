#pragma once

#include "ui/look/appearing.h"
#include "ui/widgets/steplist.h"

#include <QAbstractButton>

namespace sda {

/// One step: its number in a circle (a tick when done) and its title, on as many lines as it needs.
class StepButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit StepButton(QWidget *parent = nullptr);

    void setStep(int number, const Step &step);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    Appearing &appearing() { return m_appearing; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void retranslate();
    int signSide() const;
    QRect signRect() const;
    QRect wordsRect(int width) const;
    int wordFlags(int width) const;
    void paintGround(QPainter *painter) const;
    void paintDone(QPainter *painter, const QRectF &box) const;
    void paintSign(QPainter *painter) const;

    int m_number = 0;
    Step m_step;
    Appearing m_appearing;
};

} // namespace sda
