#include "ui/wizard/domainpage.h"

#include "ui/look/look.h"
#include "ui/widgets/domainfield.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/wrappedlabel.h"
#include "ui/wizard/servicepicker.h"
#include "ui/wizard/session.h"
#include "ui/wizard/todaypane.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace sda {

DomainPage::DomainPage(Session &session, QWidget *parent)
    : Page(session, parent), m_practice(new Notice), m_intro(new WrappedLabel),
      m_serviceLabel(new QLabel), m_service(new ServicePicker(session)), m_domainLabel(new QLabel),
      m_domain(new DomainField), m_domainHint(new WrappedLabel), m_today(new TodayPane(session))
{
    m_serviceLabel->setBuddy(m_service->box());
    m_domainLabel->setBuddy(m_domain);
    setTypeSize(m_serviceLabel, TypeSize::Strong);
    setTypeSize(m_domainLabel, TypeSize::Strong);
    setQuiet(m_domainHint);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addWidget(m_practice);
    column->addWidget(m_intro);
    column->addSpacing(space::close);
    column->addWidget(m_serviceLabel);
    column->addWidget(m_service);
    column->addSpacing(space::close);
    column->addWidget(m_domainLabel);
    column->addWidget(m_domain);
    column->addWidget(m_domainHint);
    column->addSpacing(space::apart);
    column->addWidget(m_today);
    column->addStretch();

    connect(m_domain, &DomainField::textEdited, &session, &Session::setDomainText);
    connect(m_domain, &DomainField::returnPressed, this, &Page::nextWanted);
    connect(&session, &Session::domainChanged, this, &Page::completeChanged);
    connect(&session, &Session::domainChanged, m_today, &TodayPane::showAll);
    connect(&session, &Session::surveyChanged, m_today, &TodayPane::showAll);
    connect(&session, &Session::planChanged, m_today, &TodayPane::showAll);
    connect(&session, &Session::planChanged, m_service, &ServicePicker::showService);
    connect(&session, &Session::planChanged, this, &Page::completeChanged);
    connect(&session, &Session::opened, this, &DomainPage::initialize);
}

QString DomainPage::title() const
{
    return tr("Service and domain");
}

QString DomainPage::shortTitle()
{
    return tr("Domain");
}

void DomainPage::initialize()
{
    m_service->showService();
    const bool practising = session().practice() != nullptr;
    m_service->setEnabled(!practising);
    m_domain->setEnabled(!practising);
    m_practice->setVisible(practising);
    m_intro->setVisible(!practising);
    m_domainHint->setVisible(!practising);
    if (m_domain->text() != session().setup().domainText)
        m_domain->setText(session().setup().domainText);
    m_today->showAll();
}

bool DomainPage::isComplete(const Session &session)
{
    return session.service() && !session.domain().isEmpty();
}

QString DomainPage::missingText() const
{
    if (!session().service())
        return tr("Choose the service that sends your mail.");
    return m_domain->text().trimmed().isEmpty() ? tr("Enter your sender domain.")
                                                : tr("Correct the sender domain.");
}

QWidget *DomainPage::firstField() const
{
    return m_domain;
}

void DomainPage::retranslate()
{
    m_practice->setWords(Mark::Note,
                         //: %1: a domain
                         tr("This is practice. The domain is a sample, %1, and is filled in.")
                             .arg(Practice::domain()),
                         tr("Nothing here changes anything real. Press Next."));
    m_intro->setText(tr("Which service sends your mail, and from which domain?"));
    m_serviceLabel->setText(tr("&Service"));
    m_service->retranslate();
    m_domainLabel->setText(tr("Sender &domain"));
    m_domain->setTexts(&session().texts());
    m_domainHint->setText(tr("The part after the @ in your sender address. You can paste the whole "
                             "address or a link: the domain is picked out."));
    m_domain->setHelp(m_domainHint->text());
    m_today->retranslate();
}

} // namespace sda
