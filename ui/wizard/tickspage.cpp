#include "ui/wizard/tickspage.h"

#include "ui/look/look.h"
#include "ui/look/mark.h"
#include "ui/records/recorddetails.h"
#include "ui/records/recordsmodel.h"
#include "ui/records/recordsview.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/guideview.h"
#include "ui/widgets/wrappedlabel.h"
#include "ui/wizard/noticelist.h"
#include "ui/wizard/scenebox.h"
#include "ui/wizard/session.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sda {

namespace {

// The row the person should look at first.
int urgency(RecordState state)
{
    switch (state) {
    case RecordState::Wrong:
        return 5;
    case RecordState::Missing:
        return 4;
    case RecordState::Unknown:
        return 3;
    case RecordState::Waiting:
        return 2;
    case RecordState::VerifiedWithRemark:
        return 1;
    case RecordState::Checking:
    case RecordState::Verified:
        return 0;
    }
    Q_UNREACHABLE();
}

} // namespace

TicksPage::TicksPage(Session &session, QWidget *parent)
    : Page(session, parent), m_scene(new SceneBox(session)), m_progress(new WrappedLabel),
      m_checkedAt(new QLabel), m_check(new QPushButton), m_notices(new NoticeList),
      m_records(new RecordsModel(this)), m_view(new RecordsView), m_details(new RecordDetails),
      m_byCommand(new Fold), m_guide(new GuideView), m_deadline(new WrappedLabel)
{
    setTypeSize(m_progress, TypeSize::Heading);
    setQuiet(m_checkedAt);
    setQuiet(m_deadline);
    m_view->setRecords(m_records);

    auto *head = new QHBoxLayout;
    head->setSpacing(space::close);
    head->addWidget(m_progress, 1);
    head->addWidget(m_checkedAt);
    head->addWidget(m_check);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::apart);
    column->addWidget(m_scene);
    column->addLayout(head);
    column->addWidget(m_deadline);
    column->addWidget(m_notices);
    column->addWidget(m_view);
    column->addWidget(m_details);
    column->addWidget(m_byCommand);
    column->addStretch();
    m_byCommand->setContent(m_guide);

    connect(m_check, &QPushButton::clicked, &session,
            [this] { this->session().watch().lookNow(); });
    connect(m_view, &RecordsView::rowChosen, this, &TicksPage::showDetails);
    connect(m_view, &RecordsView::clicked, this, [this] { m_chosenByPerson = true; });
    connect(&session, &Session::planChanged, this, &TicksPage::showPlan);
    connect(&session, &Session::reportChanged, this, &TicksPage::showReport);
    connect(&session, &Session::reportForgotten, this, [this] {
        m_chosenByPerson = false;
        m_records->clearReport();
    });
    connect(&session, &Session::opened, m_scene, &SceneBox::showScene);
}

QString TicksPage::title() const
{
    return tr("Watch the ticks");
}

QString TicksPage::shortTitle() const
{
    return tr("Ticks");
}

void TicksPage::initialize()
{
    m_scene->showScene();
    showPlan();
    session().watch().setWatching(true);
}

void TicksPage::leave()
{
    session().watch().setWatching(false);
}

void TicksPage::showPlan()
{
    m_records->setPlan(session().plan());
    m_details->setPanelForm({session().dnsHost(), session().zone()});
    m_details->setNameServerPort(session().nameServerPort());
    m_guide->setGuide(session().guide().section(QStringLiteral("check"), session().guideFacts()));
    m_byCommand->setVisible(!m_guide->guide().isEmpty());
    showReport();
}

void TicksPage::showReport()
{
    m_records->setEntered(session().setup().recordsEntered);
    m_records->setReport(session().watch().report());
    showHead();
    if (session().watch().report().verdict && !m_chosenByPerson)
        chooseWorst();
    showDetails();
}

void TicksPage::showHead()
{
    const Watch &watch = session().watch();
    const Report &judged = watch.verdict();
    const bool looking = watch.isLooking();
    m_progress->setText(judged.verdict ? session().texts().progress(judged)
                                       : tr("Looking at the records…"));
    m_checkedAt->setText(judged.checkedAt.isValid()
                             //: %1: a time of day
                             ? tr("Last look: %1").arg(session().texts().time(judged.checkedAt))
                             : QString());
    m_check->setText(looking ? tr("Checking…") : tr("&Check now"));
    const auto until = session().deadline();
    const bool isRunning = until && judged.state != RecordState::Verified;
    m_deadline->setVisible(isRunning);
    if (isRunning)
        m_deadline->setText(session().texts().deadline(*until));
    m_notices->setFindings(session().texts(), session().consoleFindings() + shownFindings());
}

/// Before anything is entered, nobody wants to hear that it is not there.
QList<Finding> TicksPage::shownFindings() const
{
    QList<Finding> findings = session().watch().verdict().findings;
    if (!session().setup().recordsEntered)
        findings.removeIf([](const Finding &finding) { return leftNoTrace(finding); });
    return findings;
}

void TicksPage::chooseWorst()
{
    int worst = -1;
    for (int row = 0; row < m_records->rowCount(); ++row) {
        if (worst < 0 || urgency(m_records->state(row)) > urgency(m_records->state(worst)))
            worst = row;
    }
    if (worst >= 0 && worst != m_view->currentIndex().row())
        m_view->choose(worst);
}

void TicksPage::showDetails()
{
    const int row = m_view->currentIndex().row();
    if (row < 0 || row >= m_records->rowCount()) {
        m_details->clear();
        return;
    }
    const RecordReport *report = m_records->report(row);
    m_details->setRecord(m_records->planned(row),
                         report ? std::optional<RecordReport>(*report) : std::nullopt,
                         session().setup().recordsEntered);
}

/// A person may go on while records are missing; that does not make the step green.
bool TicksPage::isDone() const
{
    return session().watch().verdict().verdict
        && session().watch().verdict().state == RecordState::Verified;
}

QWidget *TicksPage::firstField() const
{
    return m_check;
}

void TicksPage::retranslate()
{
    m_byCommand->setTitle(tr("Check with a command"));
    m_check->setIcon(glyphIcon(Glyph::Refresh));
    m_view->setAccessibleName(tr("Records and their state"));
    m_records->setTexts(&session().texts());
    m_details->setTexts(&session().texts());
    m_scene->retranslate();
    showReport();
}

} // namespace sda
