#include "ui/wizard/startpage.h"

#include "ui/look/look.h"
#include "ui/look/mark.h"
#include "ui/text/guide.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/wrappedlabel.h"
#include "ui/wizard/choicebutton.h"
#include "ui/wizard/session.h"
#include "ui/wizard/welcome.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace sda {

StartPage::StartPage(Session &session, QWidget *parent)
    : Page(session, parent), m_intro(new WrappedLabel), m_welcome(new Welcome),
      m_new(new ChoiceButton(Pictogram::NewDomain)), m_open(new ChoiceButton(Pictogram::Open)),
      m_practice(new ChoiceButton(Pictogram::Practise)), m_stories(new QPushButton),
      m_trouble(new Notice), m_keptTitle(new QLabel), m_domains(new QPushButton),
      m_kept(new QListWidget)
{
    setTypeSize(m_keptTitle, TypeSize::Heading);
    m_keptTitle->setBuddy(m_kept);
    m_stories->setFlat(true);
    m_trouble->hide();
    m_kept->setSpacing(space::tight / 2);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::close);
    column->addWidget(m_intro);
    column->addWidget(m_welcome);
    column->addSpacing(space::close);
    for (ChoiceButton *choice : {m_new, m_open, m_practice})
        column->addWidget(choice);
    column->addWidget(m_stories, 0, Qt::AlignLeft);
    column->addWidget(m_trouble);
    column->addSpacing(space::close);
    auto *head = new QHBoxLayout;
    head->addWidget(m_keptTitle, 1);
    head->addWidget(m_domains);
    column->addLayout(head);
    column->addWidget(m_kept);
    column->addStretch();

    connect(m_welcome, &Welcome::dismissed, this, &StartPage::welcomeDismissed);
    connect(m_new, &QPushButton::clicked, this, &StartPage::newWanted);
    connect(m_open, &QPushButton::clicked, this, &StartPage::chooseFileWanted);
    connect(m_practice, &QPushButton::clicked, this, &StartPage::practiceWanted);
    connect(m_stories, &QPushButton::clicked, this, &StartPage::storiesWanted);
    connect(m_domains, &QPushButton::clicked, this, &StartPage::domainsWanted);
    connect(m_kept, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        emit openWanted(m_setups.at(m_kept->row(item)).file);
    });
}

QString StartPage::title() const
{
    return tr("What would you like to do?");
}

void StartPage::initialize()
{
    m_setups = keptSetups(session().folder());
    m_trouble->hide();
    m_troubleReason.clear();
    showKept();
}

void StartPage::showKept()
{
    m_kept->clear();
    for (const KeptSetup &setup : std::as_const(m_setups)) {
        const QString domain = setup.domain.isEmpty() ? tr("no domain yet") : setup.domain;
        const Service *service = findService(setup.serviceId);
        const QString serviceTitle =
            service ? serviceName(*service, session().texts().language()) : QString();
        //: %1: a domain, %2: the name of a service, %3: a time or date
        m_kept->addItem(tr("%1 – %2 – changed %3")
                            .arg(domain, serviceTitle, session().texts().time(setup.changed)));
    }
    m_kept->setCurrentRow(0); // the newest, for the arrows and Enter
    m_kept->setVisible(!m_setups.isEmpty());
    // As high as its rows, up to a handful: the list is part of the page.
    const int rows = int(qMin(m_setups.size(), qsizetype(6)));
    m_kept->setFixedHeight(rows * (m_kept->sizeHintForRow(0) + 2 * m_kept->spacing()) + space::tight
                           + 2 * m_kept->frameWidth());
    m_keptTitle->setVisible(!m_setups.isEmpty());
    m_domains->setVisible(!m_setups.isEmpty());
    m_welcome->setVisible(m_welcomes && m_setups.isEmpty());
}

void StartPage::setWelcome(bool wanted)
{
    m_welcomes = wanted;
    showKept();
}

void StartPage::showPracticeTrouble(const QString &reason)
{
    m_troubleReason = reason;
    m_trouble->setWords(
        Mark::Warning, tr("Practice cannot begin on this computer."),
        tr("It needs DNS servers of its own inside this computer, and the system did "
           "not let them start."),
        reason);
    m_trouble->show();
}

QWidget *StartPage::firstField() const
{
    return m_new;
}

void StartPage::retranslate()
{
    m_intro->setText(
        tr("A sender domain is the part after the @ in the address your mail comes from. "
           "To set it up, a few records are added to its DNS, the address book of the "
           "internet. This assistant says which ones, where to type them, and when they "
           "have arrived."));
    m_welcome->setLanguage(session().texts().language());
    m_new->setWords(tr("Set up a &domain"),
                    tr("Step by step, from the console of your mail service to the last tick."));
    m_open->setWords(tr("&Open a saved domain"),
                     tr("A file on this computer, or one a colleague sent you."));
    m_practice->setWords(tr("&Practise with a sample"),
                         tr("A made-up domain inside this computer. Nothing real is changed, no "
                            "network is needed."));
    m_stories->setText(tr("Practise typical mi&stakes"));
    m_keptTitle->setText(tr("&Kept on this computer"));
    m_domains->setText(tr("My do&mains and their ticks"));
    m_kept->setAccessibleName(tr("Kept on this computer"));
    if (!m_troubleReason.isEmpty())
        showPracticeTrouble(m_troubleReason);
    showKept();
}

} // namespace sda
