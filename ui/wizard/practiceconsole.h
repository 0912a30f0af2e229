#pragma once

#include "ui/wizard/card.h"

class QLabel;

namespace sda {

class CopyButton;

/// In practice: what the console would show, row by row as far as the width goes, to be copied
/// whole.
class PracticeConsole : public Card
{
    Q_OBJECT
public:
    explicit PracticeConsole(QWidget *parent = nullptr);

    void setText(const QString &text);
    void retranslate();
    QWidget *copyButton() const;

signals:
    void copied();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QString m_text;
    QLabel *m_title;
    CopyButton *m_copy;
    QLabel *m_rows;
};

} // namespace sda
