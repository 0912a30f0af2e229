#pragma once

#include <QWidget>

namespace sda {

class FoldButton;

/// A line with a small triangle; what is below shows when it is pressed. Explanations fold.
class Fold : public QWidget
{
    Q_OBJECT
public:
    explicit Fold(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    /// Takes ownership; replaces what was there.
    void setContent(QWidget *content);
    QWidget *content() const { return m_content; }
    bool isOpen() const { return m_open; }
    void setOpen(bool open);

signals:
    void toggled(bool open);

private:
    FoldButton *m_button;
    QWidget *m_place; ///< hidden in place of the content, which may show itself
    QWidget *m_content = nullptr;
    bool m_open = false;
};

} // namespace sda
