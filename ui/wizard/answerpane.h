#pragma once

#include <QWidget>

namespace sda {

class NoticeList;
class PasteArea;
class Session;
class WrappedLabel;

/// The admin has answered: what was really entered, beside what was asked for.
class AnswerPane : public QWidget
{
    Q_OBJECT
public:
    explicit AnswerPane(Session &session, QWidget *parent = nullptr);

    void retranslate();

private:
    void showAnswer();

    Session &m_session;
    WrappedLabel *m_intro;
    PasteArea *m_paste;
    WrappedLabel *m_noCode;
    NoticeList *m_notices;
};

} // namespace sda
