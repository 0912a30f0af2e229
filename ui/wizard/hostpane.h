#pragma once

#include <QWidget>

class QLabel;

namespace sda {

class HostChoice;
class HostSteps;
class Session;
class WrappedLabel;

/// At which DNS host the records are entered, and the way to its form.
class HostPane : public QWidget
{
    Q_OBJECT
public:
    explicit HostPane(Session &session, QWidget *parent = nullptr);

    void showAll();
    void retranslate();

private:
    QString whichText() const;

    Session &m_session;
    QLabel *m_label;
    HostChoice *m_choice;
    WrappedLabel *m_which;
    HostSteps *m_steps;
};

} // namespace sda
