#include "ui/wizard/createpage.h"

#include "ui/look/look.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/guideview.h"
#include "ui/widgets/notice.h"
#include "ui/wizard/consolebutton.h"
#include "ui/wizard/session.h"

#include <QVBoxLayout>

namespace sda {

CreatePage::CreatePage(Session &session, QWidget *parent)
    : Page(session, parent), m_practice(new Notice), m_domain(new CopyField),
      m_console(new ConsoleButton(session)), m_guide(new GuideView)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::apart);
    column->addWidget(m_practice);
    column->addWidget(m_console, 0, Qt::AlignLeft);
    column->addWidget(m_domain);
    column->addWidget(m_guide);
    column->addStretch();

    connect(&session, &Session::planChanged, this, &CreatePage::initialize);
}

QString CreatePage::title() const
{
    return tr("Create the domain in the console");
}

QString CreatePage::shortTitle() const
{
    return tr("Create");
}

void CreatePage::initialize()
{
    m_practice->setVisible(session().practice() != nullptr);
    m_domain->setText(session().domain().ascii());
    m_guide->setGuide(session().guide().section(QStringLiteral("create"), session().guideFacts()));
    m_console->setVisible(session().service() && !session().service()->consoleUrl.isEmpty());
}

QWidget *CreatePage::firstField() const
{
    return m_console;
}

void CreatePage::retranslate()
{
    m_practice->setWords(Mark::Note,
                         tr("You are practising: there is nothing to do in the console."),
                         tr("Read what you will do there later, and go on."));
    m_domain->setLabel(tr("Sender domain"));
    initialize();
}

} // namespace sda
