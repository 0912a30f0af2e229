#pragma once

#include "ui/text/texts.h"
#include "ui/widgets/notice.h"

#include <QWidget>

class QLabel;
class QTableView;
class QVBoxLayout;

namespace sda {

class CopyField;
class Fold;
class KeyEndings;
class ServersModel;
class WrappedLabel;

/// Everything about one record: what is the matter and what to type, where a long key differs, what
/// each server says, and the command that shows it.
class RecordDetails : public QWidget
{
    Q_OBJECT
public:
    explicit RecordDetails(QWidget *parent = nullptr);

    /// Not owned; call again when the language changed: everything is said anew.
    void setTexts(const Texts *texts);
    /// Whose form the texts to enter are written for.
    void setPanelForm(const PanelForm &form);
    /// For practice and tests: where its name servers listen.
    void setNameServerPort(int port);
    /// `entered` false: a missing record is not added yet, and nothing is said about it.
    void setRecord(const PlannedRecord &planned, const std::optional<RecordReport> &report,
                   bool entered = true);
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showAll();
    void showFindings();
    void showEndings();
    void showCalmWord(bool calm, bool untouched);
    void showServers();
    void showCommand();

    const Texts *m_texts = nullptr;
    PanelForm m_form;
    int m_nameServerPort = 53;
    std::optional<PlannedRecord> m_planned;
    std::optional<RecordReport> m_report;
    bool m_entered = true;
    QList<Finding> m_shownFindings; // those the notices are made of
    bool m_saysValue = false; // a notice shows the text to enter, so it need not stand twice

    QLabel *m_title;
    WrappedLabel *m_calm; // said when there is no finding
    QVBoxLayout *m_notices;
    KeyEndings *m_endings;
    CopyField *m_name;
    CopyField *m_expected;
    Fold *m_serversFold;
    QTableView *m_servers;
    ServersModel *m_serversModel;
    Fold *m_commandFold;
    CopyField *m_command;
    WrappedLabel *m_answerLabel;
    CopyField *m_answer;
};

} // namespace sda
