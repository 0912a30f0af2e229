#include "ui/wizard/tickspage.h"

#include "core/practice/storyteller.h"
#include "ui/handoff/historypdf.h"
#include "ui/look/look.h"
#include "ui/look/mark.h"
#include "ui/records/recorddetails.h"
#include "ui/records/recordsmodel.h"
#include "ui/records/recordsview.h"
#include "ui/widgets/focusorder.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/guideview.h"
#include "ui/widgets/looktimes.h"
#include "ui/widgets/savebutton.h"
#include "ui/widgets/statusline.h"
#include "ui/widgets/wrappedlabel.h"
#include "ui/wizard/formerkeynotice.h"
#include "ui/wizard/noticelist.h"
#include "ui/wizard/practicepane.h"
#include "ui/wizard/session.h"
#include "ui/wizard/zonetrouble.h"

#include <QApplication>
#include <QDir>
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

constexpr int leastLines = 30; // a page that is less wide than these are high has large letters

} // namespace

TicksPage::TicksPage(Session &session, QWidget *parent)
    : Page(session, parent), m_practice(new PracticePane(session)), m_progress(new WrappedLabel),
      m_times(new LookTimes), m_check(new QPushButton), m_notEntered(new QWidget),
      m_notEnteredWords(new WrappedLabel), m_toRecords(new QPushButton), m_notices(new NoticeList),
      m_formerKeys(new FormerKeyNotice(session, FormerKeyNotice::Place::Elsewhere)),
      m_records(new RecordsModel(this)), m_view(new RecordsView), m_details(new RecordDetails),
      m_byCommand(new Fold), m_guide(new GuideView), m_deadline(new WrappedLabel),
      m_save(new SaveButton), m_saved(new WrappedLabel), m_unsaved(new NoticeList)
{
    setTypeSize(m_progress, TypeSize::Heading);
    setQuiet(m_deadline);
    setQuiet(m_saved);
    m_view->setRecords(m_records);
    m_records->setClock(&session.clock());
    m_details->setClock(&session.clock());
    m_beats.setInterval(1000);

    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_head->setSpacing(space::close);
    m_head->addWidget(m_progress, 1);
    auto *looking = new QHBoxLayout;
    looking->setSpacing(space::close);
    looking->addWidget(m_times, 1);
    looking->addWidget(m_check);
    m_head->addLayout(looking);
    auto *notEntered = new QHBoxLayout(m_notEntered);
    notEntered->setContentsMargins(0, 0, 0, 0);
    notEntered->setSpacing(space::close);
    notEntered->addWidget(m_notEnteredWords, 1);
    notEntered->addWidget(m_toRecords);
    m_notEntered->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::apart);
    column->addWidget(m_practice);
    column->addLayout(m_head);
    column->addWidget(m_notEntered);
    column->addWidget(m_deadline);
    column->addWidget(m_notices);
    column->addWidget(new ZoneTrouble(session, this));
    column->addWidget(m_formerKeys);
    column->addWidget(m_view);
    column->addWidget(m_details);
    column->addWidget(m_byCommand);
    column->addWidget(m_save, 0, Qt::AlignLeft);
    column->addWidget(m_saved);
    column->addWidget(m_unsaved);
    column->addStretch();
    m_byCommand->setContent(m_guide);

    connect(m_check, &QPushButton::clicked, this, [this] {
        emit lookAsked();
        this->session().watch().lookNow();
    });
    connect(m_details, &RecordDetails::lookWanted, &session,
            [this] { this->session().watch().lookNow(); });
    connect(m_toRecords, &QPushButton::clicked, this, &TicksPage::recordsWanted);
    connect(m_practice, &PracticePane::startWanted, this, &TicksPage::startWanted);
    connect(&m_beats, &QTimer::timeout, this, &TicksPage::showTimes);
    connect(m_view, &RecordsView::rowChosen, this, &TicksPage::showDetails);
    connect(m_view, &RecordsView::clicked, this, [this] { m_chosenByPerson = true; });
    connect(m_view, &RecordsView::movedByKey, this, [this] { m_chosenByPerson = true; });
    connect(m_view, &RecordsView::detailsWanted, this, [this] {
        if (QWidget *first = firstTabStop(m_details))
            first->setFocus(Qt::TabFocusReason);
    });
    connect(&session, &Session::planChanged, this, &TicksPage::showPlan);
    connect(&session, &Session::reportChanged, this, &TicksPage::showReport);
    connect(&session, &Session::reportChanged, this, &TicksPage::handOver);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *old, QWidget *now) {
        if (old == m_check && now) // a window that is left has no focus: that is no move
            m_waitsForTicks = false;
    });
    connect(&session, &Session::reportForgotten, this, [this] {
        m_chosenByPerson = m_chosenByPerson && keepsSelection();
        m_records->clearReport();
    });
    connect(&session, &Session::storyWentOn, this,
            [this] { m_chosenByPerson = keepsSelection() && m_view->currentIndex().isValid(); });
    connect(m_save, &SaveButton::saved, this, [this](const QString &file) {
        m_unsaved->setFindings(this->session().texts(), {});
        //: %1: a file name
        m_saved->setText(tr("Saved: %1").arg(QDir::toNativeSeparators(file)));
        StatusLine::speak(this, m_saved->text());
    });
    connect(m_save, &SaveButton::failed, this, [this](const Finding &why) {
        m_saved->setText({});
        m_unsaved->setFindings(this->session().texts(), {why});
    });
}

void TicksPage::resizeEvent(QResizeEvent *event)
{
    // Beside each other the words would have a narrow column where letters are large.
    const bool isNarrow = width() < leastLines * fontMetrics().height();
    m_head->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    Page::resizeEvent(event);
}

/// What had the focus tells that it lost it while the widgets of this page go, after the page.
TicksPage::~TicksPage()
{
    disconnect(qApp, nullptr, this, nullptr);
}

QString TicksPage::title() const
{
    return tr("Watch the ticks");
}

QString TicksPage::shortTitle()
{
    return tr("Ticks");
}

void TicksPage::initialize()
{
    m_practice->showPractice();
    showPlan();
    m_saved->setText({});
    m_unsaved->setFindings(session().texts(), {});
    session().watch().setWatching(true);
    m_waitsForTicks = true;
    m_beats.start();
}

void TicksPage::leave()
{
    m_beats.stop();
    m_waitsForTicks = false;
}

/// Once: who asks again later stays where the question is asked.
void TicksPage::handOver()
{
    if (!m_waitsForTicks || !isDone(session()) || window()->focusWidget() != m_check)
        return;
    m_waitsForTicks = false;
    emit readyForNext();
}

void TicksPage::showPlan()
{
    m_records->setPlan(session().plan());
    m_save->setFileName(session().domain().ascii());
    m_details->setPanelForm({session().dnsHost(), session().zone()});
    m_details->setNameServerPort(session().nameServerPort());
    m_guide->setGuide(session().guide().section(QStringLiteral("check"), session().guideFacts()));
    m_byCommand->setVisible(!m_guide->guide().isEmpty());
    showReport();
}

void TicksPage::showReport()
{
    m_records->setEntered(session().setup().recordsEntered);
    m_records->setConsole(session().service(), session().consoleWord());
    m_records->setReport(session().watch().report());
    m_records->setHistory(session().setup().history);
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
    showTimes();
    showNotEntered();
    m_check->setText(looking ? tr("Checking…") : tr("&Check now"));
    const auto until = session().deadline();
    const bool isRunning = until && judged.state != RecordState::Verified;
    m_deadline->setVisible(isRunning);
    if (isRunning)
        m_deadline->setText(session().texts().deadline(*until, session().clock().wall()));
    m_notices->setFindings(session().texts(), session().consoleFindings() + shownFindings());
}

void TicksPage::showTimes()
{
    const Watch &watch = session().watch();
    auto next = watch.nextLookAt();
    if (next)
        *next -= session().clock().steady();
    if (const QString pause = pauseWords(); !pause.isEmpty())
        m_times->setTimes(session().texts(), watch.verdict().checkedAt, pause);
    else
        m_times->setTimes(session().texts(), watch.verdict().checkedAt, next);
    m_records->refreshTimes();
}

/// While a practice story waits for its next event, the next look changes nothing; while time
/// stands still, there is none.
QString TicksPage::pauseWords() const
{
    Practice *practice = session().practice();
    if (!practice || !practice->storyteller().story())
        return {};
    if (practice->clock().isPaused())
        return tr("Story time is paused");
    const bool runs = practice->storyteller().goesOnAt() && practice->clock().speed() > 1;
    return practice->storyteller().isOver() || runs ? QString()
                                                    : tr("The story is waiting for you");
}

/// Who has mended a record wants to see what became of it.
bool TicksPage::keepsSelection() const
{
    Practice *practice = session().practice();
    return practice && practice->storyteller().story() && practice->storyteller().step().byPerson;
}

/// Somebody may look before anything is entered; but it has to be said that it is too early.
void TicksPage::showNotEntered()
{
    const Report &judged = session().watch().verdict();
    Practice *practice = session().practice();
    const bool isTold = practice && practice->storyteller().story();
    m_notEntered->setVisible(!session().setup().recordsEntered && !isTold && judged.verdict
                             && judged.state != RecordState::Verified
                             && judged.state != RecordState::VerifiedWithRemark);
    m_notEnteredWords->setText(practice
                                   ? tr("Nothing has been entered in the practice DNS so far.")
                                   : tr("You have not said yet that the records are entered."));
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
                         session().setup().recordsEntered,
                         {m_records->levels(row), m_records->serviceName(),
                          changesOf(session().setup().history, m_records->planned(row).id)});
}

HistoryReport TicksPage::historyReport() const
{
    const Setup &setup = session().setup();
    return {.domain = session().domain(),
            .service = m_records->serviceName(),
            .plan = session().plan(),
            .report = session().watch().verdict(),
            .entered = setup.recordsEntered,
            .history = setup.history,
            .verifiedSince = setup.verifiedSince,
            .deadline = session().deadline(),
            .consoleStatus = session().consoleWord().status,
            .madeAt = session().clock().wall()};
}

void TicksPage::offerReport()
{
    m_save->setText(tr("&Save a report"));
    m_save->setFileName(session().domain().ascii());
    m_save->setForms(
        {{tr("PDF, to print or to attach"), QStringLiteral("pdf"),
          [this] { return historyPdf(historyReport(), session().texts()); }},
         {tr("Web page"), QStringLiteral("html"),
          [this] { return historyReportHtml(historyReport(), session().texts()).toUtf8(); }},
         {tr("For support: what every server answered"), QStringLiteral("json"),
          [this] { return toJson(session().supportReport()); },
          tr("This is everything the file will contain: your set-up, as far as it is needed for "
             "checking, and what the servers answered at the last look. With it, support can check "
             "again.")}});
}

/// A person may go on while records are missing; that does not make the step green.
bool TicksPage::isDone(const Session &session)
{
    const Report &judged = session.watch().verdict();
    return judged.verdict && judged.state == RecordState::Verified;
}

QWidget *TicksPage::firstField() const
{
    QWidget *story = m_practice->firstField();
    if (story)
        return story;
    return isDone(session()) ? nullptr : m_check; // nothing to be done here any more
}

void TicksPage::retranslate()
{
    m_byCommand->setTitle(tr("Check with a command"));
    m_check->setIcon(glyphIcon(Glyph::Refresh));
    m_toRecords->setText(tr("Go back and enter the &records"));
    m_view->setAccessibleName(tr("Records and their state"));
    m_records->setTexts(&session().texts());
    m_details->setTexts(&session().texts());
    m_practice->retranslate();
    m_formerKeys->retranslate();
    offerReport();
    showReport();
}

} // namespace sda
