#pragma once

#include "core/plan/dmarcwish.h"
#include "core/plan/rehearsal.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace sda {

class CopyField;
class Fold;
class MarkView;
class NoticeList;
class Session;
class WrappedLabel;

/// What receivers are to do with mail that fails, where reports go, and whether the person's own
/// mail will pass: a DMARC record without knowing its language.
class DmarcPane : public QWidget
{
    Q_OBJECT
public:
    explicit DmarcPane(Session &session, QWidget *parent = nullptr);

    /// The values of the session; what is being typed stays as it is. Hidden where the service
    /// wants no DMARC record.
    void showValues();
    void retranslate();

private:
    struct Policy
    {
        DmarcPolicy policy;
        QRadioButton *button = nullptr;
        WrappedLabel *help = nullptr;
    };
    QString variable() const; ///< that takes the record; empty: none
    DmarcWish wish() const;
    void take();
    QString verdict(const Rehearsal &rehearsal) const;
    void showRehearsal();

    Session &m_session;
    QLabel *m_title;
    WrappedLabel *m_intro;
    QList<Policy> m_policies;
    QLabel *m_reportLabel;
    QLineEdit *m_report;
    WrappedLabel *m_reportHelp;
    Fold *m_more;
    QLabel *m_subdomainLabel;
    QComboBox *m_subdomains;
    QLabel *m_missingLabel;
    QComboBox *m_missing;
    CopyField *m_text;
    QLabel *m_fromLabel;
    QLineEdit *m_from;
    MarkView *m_mark;
    WrappedLabel *m_verdict;
    NoticeList *m_notices;
};

} // namespace sda
