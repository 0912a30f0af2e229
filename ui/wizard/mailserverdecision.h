#pragma once

#include "core/plan/plan.h"

#include <QWidget>

class QRadioButton;

namespace sda {

class Session;
class WrappedLabel;

/// Another mail server receives this domain's mail today: keep it, or replace it knowingly. Shown
/// only where there is something to decide, or was.
class MailServerDecision : public QWidget
{
    Q_OBJECT
public:
    explicit MailServerDecision(Session &session, QWidget *parent = nullptr);

    /// The texts are taken now: call again when the language changed.
    void setRecord(const PlannedRecord &planned);

private:
    void decide(Decisions::Mx mx);

    Session &m_session;
    QRadioButton *m_keep;
    WrappedLabel *m_keepHelp;
    QRadioButton *m_replace;
    WrappedLabel *m_replaceHelp;
    WrappedLabel *m_other;
};

} // namespace sda
