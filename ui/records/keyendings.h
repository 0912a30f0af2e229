#pragma once

#include <QWidget>

class QLabel;

namespace sda {

/// How a long key ends in DNS and how it should, below each other, so that the eye finds what is
/// missing.
class KeyEndings : public QWidget
{
    Q_OBJECT
public:
    explicit KeyEndings(QWidget *parent = nullptr);

    /// The last characters of each.
    void setEndings(const QString &found, const QString &expected);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    QLabel *m_foundWord;
    QLabel *m_expectedWord;
    QLabel *m_found;
    QLabel *m_expected;
};

} // namespace sda
