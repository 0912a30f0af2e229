#pragma once

#include <QPushButton>

class QLabel;

namespace sda {

enum class Pictogram;
class WrappedLabel;

/// A large choice: a drawing, what it does in a line, and a sentence below that says more.
class ChoiceButton : public QPushButton
{
    Q_OBJECT
public:
    explicit ChoiceButton(Pictogram pictogram, QWidget *parent = nullptr);

    /// `title` with a mnemonic.
    void setWords(const QString &title, const QString &description);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    QLabel *m_title;
    WrappedLabel *m_description;
};

} // namespace sda
