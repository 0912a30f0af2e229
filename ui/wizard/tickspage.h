#pragma once

#include "core/findings/finding.h"
#include "ui/text/historyreport.h"
#include "ui/wizard/page.h"

#include <QTimer>

class QBoxLayout;
class QPushButton;

namespace sda {

class Fold;
class FormerKeyNotice;
class GuideView;
class LookTimes;
class NoticeList;
class PracticePane;
class RecordDetails;
class RecordsModel;
class RecordsView;
class SaveButton;
class WrappedLabel;

/// Page 5: the live table. Looks go on while it is shown.
class TicksPage : public Page
{
    Q_OBJECT
public:
    explicit TicksPage(Session &session, QWidget *parent = nullptr);
    ~TicksPage() override;

    QString id() const override { return QStringLiteral("ticks"); }
    QString title() const override;
    static QString shortTitle();
    static bool isComplete(const Session &) { return true; }
    static bool isDone(const Session &session);
    void initialize() override;
    void leave() override;
    void retranslate() override;
    QWidget *firstField() const override;

    RecordsModel *records() const { return m_records; }

signals:
    /// The person wants to see how it stands; the look begins by itself.
    void lookAsked();
    /// The person has entered the records and not said so yet.
    void recordsWanted();
    /// The last story is over.
    void startWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showPlan();
    void showReport();
    void handOver();
    void showHead();
    void showTimes();
    void showNotEntered();
    QString pauseWords() const;
    bool keepsSelection() const;
    QList<Finding> shownFindings() const;
    void showDetails();
    void chooseWorst();
    void offerReport();
    HistoryReport historyReport() const;

    PracticePane *m_practice;
    WrappedLabel *m_progress;
    QBoxLayout *m_head; ///< the words and the button, beside or below each other
    LookTimes *m_times;
    QPushButton *m_check;
    QWidget *m_notEntered; ///< nobody said that the records are entered
    WrappedLabel *m_notEnteredWords;
    QPushButton *m_toRecords;
    NoticeList *m_notices;
    FormerKeyNotice *m_formerKeys;
    RecordsModel *m_records;
    RecordsView *m_view;
    RecordDetails *m_details;
    Fold *m_byCommand;
    GuideView *m_guide;
    WrappedLabel *m_deadline; // until when the service looks
    SaveButton *m_save; // the report
    WrappedLabel *m_saved; // where it was saved
    NoticeList *m_unsaved; // why it was not
    QTimer m_beats; // times that pass are told anew
    bool m_waitsForTicks = false; // since the page was shown, nothing but that was done on it
    bool m_chosenByPerson = false; // then the selection stays where it is
};

} // namespace sda
