#pragma once

#include "core/handoff/handoff.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace sda {

class CopyButton;
class CopyTable;
class Session;
class WrappedLabel;

/// What a DNS admin gets: the table to copy, and a short mail around it.
class AdminPane : public QWidget
{
    Q_OBJECT
public:
    explicit AdminPane(Session &session, QWidget *parent = nullptr);

    void showAll();
    void retranslate();

private:
    TextTable table() const;
    QString mailText(const TextTable &table) const;

    Session &m_session;
    WrappedLabel *m_intro;
    CopyTable *m_table;
    QLabel *m_mailTitle;
    QPlainTextEdit *m_mail;
    CopyButton *m_copyMail;
};

} // namespace sda
