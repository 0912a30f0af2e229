#pragma once

#include "core/watch/history.h"
#include "core/watch/levels.h"
#include "ui/text/watchtexts.h"
#include "ui/widgets/notice.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace sda {

class Clock;
class CopyField;
class Countdown;
class Fold;
class KeyStrips;
class LevelsStrip;
class PlaceView;
class ServersModel;
class ServersTable;
class Timeline;
class TopicLink;
class WrappedLabel;

/// The way of a record: how far it has come, and what happened to it.
struct RecordCourse
{
    Levels levels;
    QString service; ///< its name, for the third level
    History changes; ///< of this record
    bool operator==(const RecordCourse &) const = default;
};

/// Everything about one record: what is the matter and what to type, where a long key differs, how
/// far it has come, what each server says, what happened to it, and the command that shows it.
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
                   bool entered = true, const RecordCourse &course = {});
    void clear();
    /// Not owned; for the time until everybody sees the record.
    void setClock(const Clock *clock);

signals:
    /// A time that was waited for has come: a look would show more now.
    void lookWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showAll();
    void showFindings();
    void showPictures();
    void showCalmWord(bool calm);
    void showTopic(bool calm);
    void showCourse();
    void showServers();
    void showCommand();

    bool isUntouched() const;

    const Texts *m_texts = nullptr;
    std::optional<WatchTexts> m_words; // in the language of m_texts
    PanelForm m_form;
    int m_nameServerPort = 53;
    std::optional<PlannedRecord> m_planned;
    std::optional<RecordReport> m_report;
    bool m_entered = true;
    RecordCourse m_course;
    QList<Finding> m_shownFindings; // those the notices are made of
    bool m_saysValue = false; // a notice shows the text to enter, so it need not stand twice

    QLabel *m_title;
    TopicLink *m_topic; // what such a record is for, where no notice leads to a card
    LevelsStrip *m_levels;
    WrappedLabel *m_calm; // said when there is no finding
    Countdown *m_everybody; // until everybody sees it
    QVBoxLayout *m_notices;
    KeyStrips *m_strips;
    PlaceView *m_place;
    CopyField *m_name;
    CopyField *m_expected;
    Fold *m_serversFold;
    ServersTable *m_servers;
    ServersModel *m_serversModel;
    Fold *m_timelineFold;
    Timeline *m_timeline;
    Fold *m_commandFold;
    CopyField *m_command;
    WrappedLabel *m_answerLabel;
    CopyField *m_answer;
};

} // namespace sda
