#pragma once

#include "ui/wizard/card.h"

class QComboBox;
class QLabel;

namespace sda {

class Session;
class WrappedLabel;

/// In practice: choose what somebody did to the records, and see what the table says.
class SceneBox : public Card
{
    Q_OBJECT
public:
    explicit SceneBox(Session &session, QWidget *parent = nullptr);

    void showScene();
    void retranslate();

private:
    Session &m_session;
    QLabel *m_label;
    QComboBox *m_scenes;
    WrappedLabel *m_story;
};

} // namespace sda
