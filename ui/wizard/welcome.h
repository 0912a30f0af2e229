#pragma once

#include "ui/wizard/card.h"

class QPushButton;

namespace sda {

class TopicLink;
class WrappedLabel;

/// What to know at the very beginning, in two sentences: where help is, and that practice harms
/// nothing. Goes when it was read.
class Welcome : public Card
{
    Q_OBJECT
public:
    explicit Welcome(QWidget *parent = nullptr);

    /// Again when the language changed.
    void setLanguage(const QString &code);

signals:
    void dismissed();

private:
    WrappedLabel *m_words;
    TopicLink *m_manual;
    QPushButton *m_dismiss;
};

} // namespace sda
