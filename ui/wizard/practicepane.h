#pragma once

#include "ui/wizard/card.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;

namespace sda {

class Session;
class Storyteller;
class WrappedLabel;

/// In practice: choose a story, or what somebody did to the records, and see what the table says.
/// While a story is told: what happened, what to do now, and how fast time passes.
class PracticePane : public Card
{
    Q_OBJECT
public:
    explicit PracticePane(Session &session, QWidget *parent = nullptr);

    void showPractice();
    void retranslate();
    /// What goes on with the story; nullptr while none is told.
    QWidget *firstField() const;

signals:
    /// The last story is over, and the person wants to do something else.
    void startWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeTold();
    void fillChoice();
    void choose();
    void beginStory(const QString &id);
    bool isChosenTold() const;
    void showChosen();
    void showStory();
    void showTime();
    void setSpeed();
    Storyteller *teller() const; ///< nullptr: not in practice

    Session &m_session;
    QLabel *m_choiceLabel;
    QComboBox *m_choice; ///< stories, then scenes
    QWidget *m_choiceList = nullptr;
    bool m_isFromList = false; ///< chosen in the open list, not by arrows
    QPushButton *m_start;
    WrappedLabel *m_about;
    QWidget *m_told; ///< while a story is told
    QLabel *m_when;
    WrappedLabel *m_role; ///< whom the person plays; at the beginning
    WrappedLabel *m_happened;
    WrappedLabel *m_toDo;
    WrappedLabel *m_remember;
    QPushButton *m_goOn;
    QPushButton *m_mend;
    QPushButton *m_nextStory;
    QPushButton *m_leave; ///< after the last story
    QLabel *m_speedLabel;
    QComboBox *m_speed;
    QTimer m_beats; ///< the time of the story is told anew
};

} // namespace sda
