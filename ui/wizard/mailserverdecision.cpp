#include "ui/wizard/mailserverdecision.h"

#include "ui/look/look.h"
#include "ui/widgets/wrappedlabel.h"
#include "ui/wizard/session.h"

#include <QRadioButton>
#include <QVBoxLayout>

namespace sda {

MailServerDecision::MailServerDecision(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_keep(new QRadioButton), m_keepHelp(new WrappedLabel),
      m_replace(new QRadioButton), m_replaceHelp(new WrappedLabel), m_other(new WrappedLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    for (QWidget *part : {static_cast<QWidget *>(m_keep), static_cast<QWidget *>(m_keepHelp),
                          static_cast<QWidget *>(m_replace), static_cast<QWidget *>(m_replaceHelp),
                          static_cast<QWidget *>(m_other)})
        column->addWidget(part);
    for (WrappedLabel *help : {m_keepHelp, m_replaceHelp}) {
        setQuiet(help);
        help->setContentsMargins(space::wide, 0, 0, 0);
    }
    setQuiet(m_other);
    connect(m_keep, &QRadioButton::clicked, this, [this] { decide(Decisions::Mx::Keep); });
    connect(m_replace, &QRadioButton::clicked, this, [this] { decide(Decisions::Mx::Replace); });
}

void MailServerDecision::decide(Decisions::Mx mx)
{
    Decisions decisions = m_session.setup().decisions;
    decisions.mx = mx;
    m_session.setDecisions(decisions);
}

void MailServerDecision::setRecord(const PlannedRecord &planned)
{
    const Decisions::Mx decided = m_session.setup().decisions.mx;
    const bool isMx = planned.record.type == RecordType::Mx && planned.verify == VerifyMode::MxAny;
    const bool asks = planned.action == RecordAction::Ask;
    const bool wasAsked = decided != Decisions::Mx::Ask && planned.action != RecordAction::Add
        && !planned.before.isEmpty();
    setVisible(isMx && (asks || wasAsked));
    m_keep->setAutoExclusive(false); // none at first
    m_replace->setAutoExclusive(false);
    m_keep->setChecked(decided == Decisions::Mx::Keep);
    m_replace->setChecked(decided == Decisions::Mx::Replace);
    m_keep->setText(tr("&Keep my mail server"));
    m_keepHelp->setText(tr("Your mail keeps arriving where it does now. Enter nothing here. Some "
                           "services accept that, others do not."));
    m_replace->setText(tr("&Replace it"));
    m_replaceHelp->setText(tr("Only if nobody receives mail at this domain."));
    //: %1: a domain
    m_other->setText(tr("Or use a part of your domain as sender domain, such as %1: then both can "
                        "stay. Change it in the first step.")
                         .arg(QStringLiteral("news.") + m_session.domain().ascii()));
    m_other->setVisible(asks);
}

} // namespace sda
