#pragma once

#include <QWidget>

class QComboBox;
class QPushButton;

namespace sda {

class NoticeList;
class Session;
class WrappedLabel;

/// Which service sends the mail: one of ours, any other by its template, or a table of the person's
/// own.
class ServicePicker : public QWidget
{
    Q_OBJECT
public:
    explicit ServicePicker(Session &session, QWidget *parent = nullptr);

    void showService();
    void retranslate();
    QComboBox *box() const { return m_box; }

private:
    void fill();
    void choose(int row);
    void openTemplate();

    Session &m_session;
    QComboBox *m_box;
    QPushButton *m_open;
    WrappedLabel *m_help;
    NoticeList *m_notices;
    bool m_wantsTemplate = false; // chosen in the list, but no file yet
};

} // namespace sda
