#include "ui/wizard/hostpane.h"

#include "ui/look/look.h"
#include "ui/widgets/wrappedlabel.h"
#include "ui/wizard/hostchoice.h"
#include "ui/wizard/hoststeps.h"
#include "ui/wizard/session.h"

#include <QLabel>
#include <QVBoxLayout>

namespace sda {

HostPane::HostPane(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_label(new QLabel), m_choice(new HostChoice(session)),
      m_which(new WrappedLabel), m_steps(new HostSteps(session))
{
    m_label->setBuddy(m_choice);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::close);
    row->addWidget(m_label);
    row->addWidget(m_choice);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::close);
    column->addLayout(row);
    column->addWidget(m_which);
    column->addWidget(m_steps);
}

/// Name servers can belong to several panels; only the person knows where they sign in.
QString HostPane::whichText() const
{
    const RecognisedHost recognised = m_session.recognisedHost();
    if (!m_session.setup().dnsHostId.isEmpty() || recognised.certain || !recognised.host)
        return {};
    QStringList names;
    for (const DnsHost *host : recognised.candidates)
        names.append(host->name);
    if (names.size() < 2)
        return tr("Please check that this is where you sign in for DNS; if not, choose another.");
    //: %1: names of companies, separated by commas
    return tr("These name servers could belong to any of these: %1. Choose the one where you sign "
              "in for DNS.")
        .arg(names.join(tr(", ")));
}

void HostPane::showAll()
{
    m_choice->fill();
    m_which->setText(whichText());
    m_steps->showAll();
}

void HostPane::retranslate()
{
    m_label->setText(tr("DNS &host"));
    showAll();
}

} // namespace sda
