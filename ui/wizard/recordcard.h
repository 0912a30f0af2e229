#pragma once

#include "core/plan/plan.h"
#include "ui/wizard/card.h"

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace sda {

class CopyField;
class MailServerDecision;
class Notice;
class NoticeList;
class Session;
class TopicLink;
class WrappedLabel;

/// One record as the form of this DNS host wants it, a copy button per field; what is there today
/// below it, as the way back.
class RecordCard : public Card
{
    Q_OBJECT
public:
    explicit RecordCard(Session &session, QWidget *parent = nullptr);

    /// The texts are taken now: call again when the language changed.
    void setRecord(const PlannedRecord &planned);

private:
    QString titleText(const PlannedRecord &planned) const;
    QString actionText(const PlannedRecord &planned) const;
    QString dotText(const PlannedRecord &planned) const;
    bool wasGivenWithDot(const PlannedRecord &planned) const;
    void showCells(const PlannedRecord &planned);
    void showBefore(const PlannedRecord &planned, int labelWidth);
    void showRisk(const PlannedRecord &planned);
    QString lookupsText(const SpfLookups &lookups) const;
    CopyField *field(qsizetype index);

    Session &m_session;
    QLabel *m_title;
    TopicLink *m_topic; ///< what such a record is for
    QLabel *m_hostName;
    WrappedLabel *m_action;
    NoticeList *m_notices;
    Notice *m_unseen; // nobody knows what stands there today
    MailServerDecision *m_decision;
    QCheckBox *m_strict; // the ending of several SPF records
    QVBoxLayout *m_cells;
    QList<CopyField *> m_fields; // used again from record to record
    WrappedLabel *m_risk;
    WrappedLabel *m_check;
};

} // namespace sda
