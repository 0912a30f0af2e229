#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace sda {

class Fold;
class NoticeList;
class Session;
class WrappedLabel;

/// What to do while the console still says no: the person tells what it shows, and the reason
/// appears at once.
class ConsolePane : public QWidget
{
    Q_OBJECT
public:
    explicit ConsolePane(Session &session, QWidget *parent = nullptr);

    /// The words and records of this set-up, and what follows from what was said.
    void showAll();
    void retranslate();

private:
    struct Row
    {
        QString id;
        QLabel *label;
        QLineEdit *value;
    };

    void take();
    void fillStatus();
    void fillRows();
    void showAnswer();
    QString answer() const;

    Session &m_session;
    WrappedLabel *m_intro;
    QLabel *m_statusLabel;
    QComboBox *m_status;
    QCheckBox *m_taken;
    Fold *m_values;
    WrappedLabel *m_valuesHelp;
    QGridLayout *m_rowGrid;
    QList<Row> m_rows;
    NoticeList *m_notices;
    WrappedLabel *m_answer; // where no finding says what to do
};

} // namespace sda
