#include "ui/wizard/recordspage.h"

#include "ui/look/look.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/guideview.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/wrappedlabel.h"
#include "ui/wizard/adminpane.h"
#include "ui/wizard/formerkeynotice.h"
#include "ui/wizard/hostpane.h"
#include "ui/wizard/noticelist.h"
#include "ui/wizard/placesfold.h"
#include "ui/wizard/planremarks.h"
#include "ui/wizard/recordcard.h"
#include "ui/wizard/session.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QVBoxLayout>

namespace sda {

RecordsPage::RecordsPage(Session &session, QWidget *parent)
    : Page(session, parent), m_practice(new Notice), m_myself(new QRadioButton),
      m_admin(new QRadioButton), m_host(new HostPane(session)), m_looking(new WrappedLabel),
      m_notices(new NoticeList),
      m_formerKeys(new FormerKeyNotice(session, FormerKeyNotice::Place::Elsewhere)),
      m_steps(new Fold), m_guide(new GuideView), m_cardsPlace(new QWidget),
      m_cardColumn(new QVBoxLayout(m_cardsPlace)), m_adminPane(new AdminPane(session)),
      m_entered(new QCheckBox)
{
    m_steps->setContent(m_guide);
    setQuiet(m_looking);
    m_cardColumn->setContentsMargins(0, 0, 0, 0);
    m_cardColumn->setSpacing(space::apart);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::close);
    QWidget *const parts[] = {m_practice,   m_myself,    m_admin,      m_host,
                              m_looking,    m_notices,   m_formerKeys, m_steps,
                              m_cardsPlace, m_adminPane, m_entered};
    for (QWidget *part : parts)
        column->addWidget(part);
    column->insertWidget(column->indexOf(m_steps) + 1, new PlacesFold(session));
    column->addStretch();

    connect(m_admin, &QRadioButton::toggled, this, [this](bool on) {
        this->session().setAdminAdds(on);
        showWay();
    });
    connect(m_entered, &QCheckBox::clicked, &session, &Session::setEntered);
    // A page that nobody sees is filled when it is shown: a pasted table may have many rows.
    connect(&session, &Session::planChanged, this, [this] {
        if (isVisible())
            showAll();
        emit completeChanged();
    });
    connect(&session, &Session::opened, this, &RecordsPage::initialize);
}

QString RecordsPage::title() const
{
    return tr("Add the records");
}

QString RecordsPage::shortTitle() const
{
    return tr("Records");
}

void RecordsPage::initialize()
{
    const bool admin = session().setup().adminAddsRecords;
    (admin ? m_admin : m_myself)->setChecked(true);
    m_entered->setChecked(session().setup().recordsEntered);
    m_practice->setVisible(session().practice() != nullptr);
    showWay();
    showAll();
    if (isVisible())
        session().refreshSurvey();
}

void RecordsPage::showWay()
{
    const bool admin = m_admin->isChecked();
    m_host->setVisible(!admin);
    m_cardsPlace->setVisible(!admin);
    m_steps->setVisible(!admin && !m_guide->guide().isEmpty());
    m_adminPane->setVisible(admin);
    m_entered->setText(tr("The records are &entered")); // by whom is the same to the next step
}

void RecordsPage::showAll()
{
    m_host->showAll();
    m_looking->setText(session().isSurveying() && !session().knowsToday()
                           ? tr("Still looking at what is there today. A moment, please: existing "
                                "records decide what has to be entered.")
                           : QString());
    m_notices->setFindings(session().texts(), remarksOnPlan(session().plan(), session().dnsHost()));
    showCards();
    m_adminPane->showAll();
    m_guide->setGuide(session().guide().section(QStringLiteral("add"), session().guideFacts()));
    showWay();
    emit completeChanged();
}

void RecordsPage::showCards()
{
    const QList<PlannedRecord> &records = session().plan().records;
    while (m_cards.size() > records.size())
        delete m_cards.takeLast();
    while (m_cards.size() < records.size()) {
        m_cards.append(new RecordCard(session()));
        m_cardColumn->addWidget(m_cards.last());
    }
    for (qsizetype i = 0; i < records.size(); ++i)
        m_cards.at(i)->setRecord(records.at(i));
}

bool RecordsPage::isComplete() const
{
    return !session().plan().records.isEmpty() && session().plan().missing.isEmpty();
}

/// One may look at the ticks before anything is entered; the step is green when the person says so.
bool RecordsPage::isDone() const
{
    return isComplete() && session().setup().recordsEntered;
}

QString RecordsPage::missingText() const
{
    return tr("Some values are still missing: go back to the step before.");
}

QWidget *RecordsPage::firstField() const
{
    return m_admin->isChecked() ? m_admin : m_myself;
}

void RecordsPage::retranslate()
{
    m_practice->setWords(Mark::Note,
                         tr("You are practising: the panel of the DNS host is missing."),
                         tr("Tick the box at the end of this page, and the records are entered for "
                            "you. What can go wrong is shown in the next step."));
    m_myself->setText(tr("&I add them myself"));
    m_admin->setText(tr("My DNS &admin adds them"));
    m_host->retranslate();
    m_steps->setTitle(tr("What the service says about it"));
    m_formerKeys->retranslate();
    m_adminPane->retranslate();
    showWay();
    showAll();
}

} // namespace sda
