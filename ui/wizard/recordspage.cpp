#include "ui/wizard/recordspage.h"

#include "core/practice/storyteller.h"
#include "ui/look/look.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/guideview.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/statusline.h"
#include "ui/widgets/wrappedlabel.h"
#include "ui/wizard/adminpane.h"
#include "ui/wizard/formerkeynotice.h"
#include "ui/wizard/hostpane.h"
#include "ui/wizard/missingvalues.h"
#include "ui/wizard/noticelist.h"
#include "ui/wizard/placesfold.h"
#include "ui/wizard/planremarks.h"
#include "ui/wizard/recordcard.h"
#include "ui/wizard/session.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace sda {

namespace {

constexpr int valuesStep = 3; // as numbered beside the pages

} // namespace

RecordsPage::RecordsPage(Session &session, QWidget *parent)
    : Page(session, parent), m_practice(new Notice), m_enterSample(new QPushButton),
      m_who(new QLabel), m_myself(new QRadioButton), m_admin(new QRadioButton),
      m_host(new HostPane(session)), m_looking(new WrappedLabel), m_notices(new NoticeList),
      m_formerKeys(new FormerKeyNotice(session, FormerKeyNotice::Place::Elsewhere)),
      m_steps(new Fold), m_guide(new GuideView), m_cardsPlace(new QWidget),
      m_cardColumn(new QVBoxLayout(m_cardsPlace)), m_adminPane(new AdminPane(session)),
      m_entered(new QCheckBox)
{
    m_steps->setContent(m_guide);
    setQuiet(m_looking);
    setTypeSize(m_who, TypeSize::Strong);
    m_cardColumn->setContentsMargins(0, 0, 0, 0);
    m_cardColumn->setSpacing(space::apart);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::close);
    QWidget *const parts[] = {m_practice, m_who,        m_myself,    m_admin,
                              m_host,     m_looking,    m_notices,   m_formerKeys,
                              m_steps,    m_cardsPlace, m_adminPane, m_entered};
    for (QWidget *part : parts)
        column->addWidget(part);
    column->insertWidget(1, m_enterSample, 0, Qt::AlignLeft);
    column->insertWidget(column->indexOf(m_steps) + 1, new PlacesFold(session, this));
    column->addStretch();

    connect(m_admin, &QRadioButton::toggled, this, [this](bool on) {
        this->session().setAdminAdds(on);
        showWay();
    });
    connect(m_entered, &QCheckBox::clicked, &session, &Session::setEntered);
    connect(m_entered, &QCheckBox::clicked, this, &RecordsPage::showPractice);
    connect(m_enterSample, &QPushButton::clicked, this, [this] {
        // Also where a mistake is practised: entered anew, all is right.
        this->session().setEntered(false);
        this->session().setEntered(true);
        m_entered->setChecked(true);
        emit readyForNext();
        showPractice();
        StatusLine::speak(this, m_practice->summary());
    });
    connect(&session, &Session::reportChanged, this, &Page::completeChanged);
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

QString RecordsPage::shortTitle()
{
    return tr("Records");
}

void RecordsPage::initialize()
{
    const bool admin = session().setup().adminAddsRecords;
    (admin ? m_admin : m_myself)->setChecked(true);
    m_entered->setChecked(session().setup().recordsEntered);
    showPractice();
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

/// In practice there is no panel of a DNS host: a button takes its place.
void RecordsPage::showPractice()
{
    Practice *practice = session().practice();
    const bool isTold = practice && practice->storyteller().story();
    const bool areEntered = practice && session().setup().recordsEntered
        && practice->scene() == QStringLiteral("all-right");
    m_practice->setVisible(practice);
    // It may have the focus: it is hidden for good only.
    m_enterSample->setVisible(practice && !isTold && !areEntered);
    m_enterSample->setEnabled(isComplete(session()));
    if (isTold)
        m_practice->setWords(Mark::Note,
                             tr("A story is running, and the records are entered in it."),
                             tr("Press Next to see what happened to them."));
    else if (areEntered)
        m_practice->setWords(Mark::Verified,
                             tr("The records were entered in the practice DNS. Press Next."));
    else
        m_practice->setWords(
            Mark::Note, tr("You are practising: the button below enters the records for you."),
            tr("With a real domain you would now enter the records below at your DNS host."));
}

void RecordsPage::showAll()
{
    showPractice();
    m_host->showAll();
    m_looking->setText(session().isSurveying() && !session().knowsToday()
                           ? tr("One moment, please: we are still looking at what is there today. "
                                "Existing records decide what has to be entered.")
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

bool RecordsPage::isComplete(const Session &session)
{
    return !session.plan().records.isEmpty() && session.plan().missing.isEmpty();
}

/// One may look at the ticks before anything is entered; the step is green when the person says so,
/// and nothing that was seen speaks against it.
bool RecordsPage::isDone(const Session &session)
{
    const Report &judged = session.watch().verdict();
    const bool isAmiss = judged.verdict
        && (judged.state == RecordState::Wrong || judged.state == RecordState::Missing);
    return isComplete(session) && session.setup().recordsEntered && !isAmiss;
}

QString RecordsPage::missingText() const
{
    const QStringList missing = missingValues(session());
    if (missing.isEmpty())
        return tr("Some values are still missing: go back to the step before.");
    //: %1: one or several names of values, separated by commas; %2: the number of a step
    return tr("Still missing: %1. Go back to step %2.").arg(missing.join(tr(", "))).arg(valuesStep);
}

QWidget *RecordsPage::firstField() const
{
    if (m_enterSample->isVisibleTo(this) && m_enterSample->isEnabled())
        return m_enterSample;
    if (session().practice())
        return nullptr; // there is nothing to do but to go on
    return m_admin->isChecked() ? m_admin : m_myself;
}

void RecordsPage::retranslate()
{
    m_enterSample->setText(tr("Enter the records in the &sample DNS"));
    m_who->setText(tr("Who will add the records?"));
    for (QRadioButton *answer : {m_myself, m_admin})
        answer->setAccessibleDescription(m_who->text());
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
