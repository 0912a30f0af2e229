#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTextBrowser;

namespace sda {

class AnswerPane;
class Card;
class CopyButton;
class Fold;
class LanguageBox;
class MailServerDecision;
class NoticeList;
class SaveHandoff;
class Session;
class WrappedLabel;

/// What a DNS admin gets, in the admin's language, and the ways to hand it over; the answer comes
/// back to the same place.
class AdminPane : public QWidget
{
    Q_OBJECT
public:
    explicit AdminPane(Session &session, QWidget *parent = nullptr);

    void showAll();
    void retranslate();

private:
    void showDecision();
    void writeMail();

    Session &m_session;
    WrappedLabel *m_intro;
    Card *m_undecided; ///< what has to be decided before anything is handed over
    NoticeList *m_open;
    MailServerDecision *m_decision;
    QLabel *m_languageLabel;
    LanguageBox *m_language;
    CopyButton *m_copy;
    QPushButton *m_mail;
    SaveHandoff *m_save;
    WrappedLabel *m_said; ///< what the buttons came to
    NoticeList *m_notices;
    QTextBrowser *m_preview;
    Fold *m_answerFold;
    AnswerPane *m_answer;
};

} // namespace sda
