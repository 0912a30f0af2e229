#include "ui/wizard/wizardwindow.h"

#include "core/practice/story.h"
#include "ui/look/look.h"
#include "ui/text/helptexts.h"
#include "ui/widgets/focusorder.h"
#include "ui/widgets/statusline.h"
#include "ui/widgets/steplist.h"
#include "ui/widgets/wrappedlabel.h"
#include "ui/wizard/consolesigns.h"
#include "ui/wizard/createpage.h"
#include "ui/wizard/domainpage.h"
#include "ui/wizard/finishpage.h"
#include "ui/wizard/noticelist.h"
#include "ui/wizard/pagestack.h"
#include "ui/wizard/recordspage.h"
#include "ui/wizard/setuplist.h"
#include "ui/wizard/startpage.h"
#include "ui/wizard/telling.h"
#include "ui/wizard/tickspage.h"
#include "ui/wizard/topbar.h"
#include "ui/wizard/valuespage.h"
#include "ui/wizard/windowkeys.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sda {

namespace {

/// The start page, then the steps in the order of StepIndex.
QList<PageKind> pageKinds()
{
    return {pageKind<StartPage>(),  pageKind<DomainPage>(),  pageKind<CreatePage>(),
            pageKind<ValuesPage>(), pageKind<RecordsPage>(), pageKind<TicksPage>(),
            pageKind<FinishPage>()};
}

constexpr int stackIndexOf(int step)
{
    return step - WizardWindow::startPage;
}

} // namespace

WizardWindow::WizardWindow(Resolver &resolver, Clock &clock, Routes routes, const QString &dataDir,
                           QWidget *parent)
    : QMainWindow(parent), m_session(resolver, clock, std::move(routes), dataDir), m_clock(clock),
      m_steps(new StepList), m_stack(new PageStack(m_session, pageKinds())), m_top(new TopBar),
      m_notices(new NoticeList), m_shared(new QWidget), m_reopen(new QPushButton),
      m_saveCopy(new QPushButton), m_footer(new QWidget), m_verified(new QPushButton),
      m_missing(new WrappedLabel), m_status(new StatusLine),
      m_telling(new Telling(m_session, *m_status, this)), m_back(new QPushButton),
      m_next(new QPushButton)
{
    fillShared();
    auto *root = new QWidget;
    auto *right = new QVBoxLayout;
    right->setContentsMargins(space::wide, space::apart, 0, space::apart);
    right->setSpacing(space::apart);
    right->addWidget(m_top);
    right->addWidget(m_notices);
    right->addWidget(m_shared);
    right->addWidget(m_stack, 1);
    fillFooter();
    right->addWidget(m_footer);
    // The pages go up to the edge, where their scroll bar stands apart from what they say.
    for (QWidget *part : std::initializer_list<QWidget *>{m_top, m_notices, m_shared, m_footer})
        part->setContentsMargins(0, 0, space::wide, 0);
    auto *row = new QHBoxLayout(root);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_steps);
    row->addLayout(right, 1);
    setCentralWidget(root);

    connectTop();
    connectSession();
    connectKeys();
    connect(m_steps, &StepList::stepChosen, this, &WizardWindow::goTo);
    connect(m_stack, &PageStack::made, this, &WizardWindow::connectPage);

    resize(1080, 760);
    goTo(startPage);
}

WizardWindow::~WizardWindow()
{
    // The pages read the session to the last: a field that loses the focus says what is the matter.
    // And the session saves to the last, with nobody left to show how that went.
    disconnect(&m_session, nullptr, this, nullptr);
    delete takeCentralWidget();
}

void WizardWindow::fillShared()
{
    auto *row = new QHBoxLayout(m_shared);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::close);
    row->addWidget(m_reopen);
    row->addWidget(m_saveCopy);
    row->addStretch();
    connect(m_reopen, &QPushButton::clicked, this, [this] { openFile(m_session.openedFile()); });
    connect(m_saveCopy, &QPushButton::clicked, &m_session, &Session::saveCopy);
}

void WizardWindow::fillFooter()
{
    auto *column = new QVBoxLayout(m_footer);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    auto *row = new QHBoxLayout;
    column->addWidget(m_status);
    column->addLayout(row);
    row->setSpacing(space::close);
    setPrimary(m_next);
    m_missing->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setQuiet(m_missing);
    m_back->setObjectName(QStringLiteral("back"));
    m_next->setObjectName(QStringLiteral("next"));
    row->addWidget(m_verified);
    row->addStretch();
    row->addWidget(m_missing, 100);
    row->addWidget(m_back);
    row->addWidget(m_next);
    for (QPushButton *button : {m_back, m_next})
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_back, &QPushButton::clicked, this, &WizardWindow::back);
    connect(m_next, &QPushButton::clicked, this, &WizardWindow::next);
    connect(m_verified, &QPushButton::clicked, this, [this] { goTo(FinishStep); });
}

void WizardWindow::connectKeys()
{
    auto *keys = new WindowKeys(this, {m_steps, m_top, m_stack, m_footer}, [this] {
        QWidget *field = current()->firstField();
        return field && field->isEnabled() ? field : m_next;
    });
    connect(keys, &WindowKeys::backWanted, this, &WizardWindow::back);
    connect(keys, &WindowKeys::nextWanted, this, [this] {
        if (step() == startPage || isComplete(step()))
            next();
        else
            m_status->speak(current()->missingText());
    });
    connect(keys, &WindowKeys::lookWanted, this, &WizardWindow::look);
    connect(keys, &WindowKeys::scrollWanted, m_stack, &PageStack::scroll);
    connect(keys, &WindowKeys::settingsWanted, m_top, &TopBar::openSettings);
}

/// What stands in DNS today, or the ticks.
void WizardWindow::look()
{
    if (step() == startPage)
        return;
    if (step() < TicksStep)
        return m_session.surveyAgain();
    m_telling->lookWanted();
    m_session.watch().lookNow();
}

void WizardWindow::connectTop()
{
    connect(m_top, &TopBar::languageChosen, this, &WizardWindow::languageChosen);
    connect(m_top, &TopBar::newWanted, this, &WizardWindow::startNew);
    connect(m_top, &TopBar::openWanted, this, &WizardWindow::chooseFile);
    connect(m_top, &TopBar::domainsWanted, this, &WizardWindow::domainsWanted);
    connect(m_top, &TopBar::startWanted, this, [this] { goTo(startPage); });
    connect(m_top, &TopBar::folderWanted, this, &WizardWindow::showFolder);
    connect(m_top, &TopBar::notificationsChosen, this, &WizardWindow::notificationsChosen);
    connect(m_top, &TopBar::keepingWatchChosen, this, &WizardWindow::keepingWatchChosen);
    connect(m_top, &TopBar::appearanceChosen, this, &WizardWindow::appearanceChosen);
    connect(m_top, &TopBar::helpWanted, this, &WizardWindow::showHelp);
}

void WizardWindow::connectPage(Page *page)
{
    connect(page, &Page::completeChanged, this, &WizardWindow::showNext);
    connect(page, &Page::nextWanted, this, &WizardWindow::next);
    connect(page, &Page::readyForNext, m_next, [this] { m_next->setFocus(); });
    if (auto *start = qobject_cast<StartPage *>(page)) {
        connect(start, &StartPage::newWanted, this, &WizardWindow::startNew);
        connect(start, &StartPage::openWanted, this, &WizardWindow::openFile);
        connect(start, &StartPage::chooseFileWanted, this, &WizardWindow::chooseFile);
        connect(start, &StartPage::domainsWanted, this, &WizardWindow::domainsWanted);
        connect(start, &StartPage::practiceWanted, this, &WizardWindow::practise);
        connect(start, &StartPage::storiesWanted, this, &WizardWindow::tellStories);
    } else if (auto *ticks = qobject_cast<TicksPage *>(page)) {
        connect(ticks, &TicksPage::lookAsked, m_telling, &Telling::lookWanted);
        connect(ticks, &TicksPage::recordsWanted, this, [this] { goTo(RecordsStep); });
        connect(ticks, &TicksPage::startWanted, this, [this] { goTo(startPage); });
    } else if (auto *finish = qobject_cast<FinishPage *>(page)) {
        connect(finish, &FinishPage::newDomainWanted, this, &WizardWindow::startNew);
        connect(finish, &FinishPage::folderWanted, this, &WizardWindow::showFolder);
        connect(finish, &FinishPage::newKeyWanted, this, [this] { goTo(ValuesStep); });
        connect(finish, &FinishPage::recordsWanted, this, [this] { goTo(RecordsStep); });
        connect(finish, &FinishPage::ticksWanted, this, [this] { goTo(TicksStep); });
        connect(finish, &FinishPage::storiesWanted, this, &WizardWindow::tellStories);
        connect(finish, &FinishPage::startWanted, this, [this] { goTo(startPage); });
    }
}

/// What stands around the page depends on steps whose page may not be made yet.
void WizardWindow::connectSession()
{
    for (const auto changed :
         {&Session::domainChanged, &Session::planChanged, &Session::reportChanged}) {
        connect(&m_session, changed, this, &WizardWindow::showSteps);
        connect(&m_session, changed, this, &WizardWindow::showNext);
    }
    connect(&m_session, &Session::saveFindingChanged, this, &WizardWindow::showNotices);
    connect(&m_session, &Session::disturbancesChanged, this, &WizardWindow::showNotices);
    connect(&m_session, &Session::opened, this, &WizardWindow::showNotices);
}

int WizardWindow::step() const
{
    return m_stack->index() + startPage;
}

Page *WizardWindow::page(int step)
{
    return m_stack->page(stackIndexOf(step));
}

Page *WizardWindow::current() const
{
    return m_stack->current();
}

bool WizardWindow::isComplete(int step) const
{
    return m_stack->kind(stackIndexOf(step)).isComplete(m_session);
}

bool WizardWindow::isDone(int step) const
{
    return m_stack->kind(stackIndexOf(step)).isDone(m_session);
}

void WizardWindow::goTo(int step)
{
    m_stack->goTo(stackIndexOf(step));
    if (step == startPage)
        m_session.saveNow();
    else
        m_session.setPage(step);
    m_furthest = qMax(m_furthest, step);
    m_steps->setVisible(step != startPage);
    // Who went on to the console still wants to hear of it.
    m_session.watch().setWatching(step >= TicksStep);
    current()->initialize();
    retranslate();
    QWidget *field = current()->firstField();
    if (!field || !field->isEnabled())
        field = m_next;
    field->setFocus();
    m_stack->scroll(QAbstractSlider::SliderToMinimum);
    m_status->clear();
    if (!isVisible())
        return; // the first page comes with the window
    m_status->speak(current()->title());
    m_status->speak(m_missing->text());
}

void WizardWindow::next()
{
    if (step() == startPage)
        return startNew();
    m_session.dismissOpenFindings();
    if (step() < FinishStep && isComplete(step()))
        goTo(step() + 1);
}

void WizardWindow::back()
{
    m_session.dismissOpenFindings();
    if (step() > startPage)
        goTo(step() - 1);
}

void WizardWindow::startNew()
{
    m_furthest = 0;
    m_session.startNew();
    goTo(DomainStep);
}

void WizardWindow::practise()
{
    if (!m_practice) {
        m_practice = std::make_unique<Practice>(m_clock);
        if (!m_practice->start()) {
            const QString reason = m_practice->errorText();
            m_practice.reset();
            goTo(startPage);
            if (auto *start = qobject_cast<StartPage *>(current()))
                start->showPracticeTrouble(reason);
            return;
        }
    }
    m_furthest = 0;
    m_session.startPractice(*m_practice);
    goTo(DomainStep);
}

void WizardWindow::tellStories()
{
    practise();
    if (!m_practice)
        return;
    m_session.startStory(practiceStories().first().id);
    goTo(TicksStep);
}

void WizardWindow::openFile(const QString &file)
{
    if (!m_session.open(file)) {
        showNotices();
        return;
    }
    const int last = qBound(0, m_session.setup().page, int(FinishStep));
    m_furthest = last;
    goTo(last);
}

void WizardWindow::showSteps()
{
    if (step() == startPage)
        return; // they are not shown there
    QList<Step> steps;
    bool reachable = true;
    for (int i = DomainStep; i <= FinishStep; ++i) {
        Step step;
        step.title = m_stack->kind(stackIndexOf(i)).shortTitle();
        step.reachable = reachable && (i <= m_furthest || i <= this->step() + 1);
        const bool wasSeen =
            i < m_furthest || i == FinishStep; // of the last one nothing comes after
        // What is finished shows its tick at once: nothing is pressed there to go on.
        const bool isEnd = i == FinishStep && reachable && isDone(i);
        step.state = i == this->step() ? (isEnd ? StepState::DoneHere : StepState::Here)
            : wasSeen && i <= m_furthest && reachable && isDone(i) ? StepState::Done
                                                                   : StepState::Later;
        steps.append(step);
        reachable = reachable && isComplete(i);
    }
    m_steps->setSteps(steps);
    m_steps->setDomain(m_session.domain().unicode());
    //: Beside the steps: the domain is a sample
    m_steps->setBadge(m_session.practice() ? tr("Practice") : QString());
    const Service *service = m_session.service();
    const QString serviceName = m_session.guide().text(QStringLiteral("service.name"));
    m_steps->setService(service && serviceName.isEmpty() ? service->name : serviceName);
}

void WizardWindow::showNext()
{
    const bool last = step() == FinishStep;
    const bool start = step() == startPage;
    const bool complete = isComplete(step());
    m_next->setVisible(!last && !start);
    m_next->setEnabled(complete);
    m_back->setVisible(!start);
    m_missing->setText(complete || start ? QString() : current()->missingText());
    m_verified->setVisible(step() >= CreateStep && step() <= TicksStep && !m_session.practice());
    const QString word = m_verified->isHidden() ? QString() : verifiedWord(m_session);
    if (word.isEmpty())
        m_verified->setText(tr("Already &Verified in the console?"));
    else
        //: %1: the word that the console of the service shows at the end
        m_verified->setText(tr("Does the console sa&y “%1” already?").arg(word));
}

void WizardWindow::setRemarks(const QList<Finding> &remarks)
{
    m_remarks = remarks;
    showNotices();
}

void WizardWindow::setNotifies(bool notifies)
{
    m_top->setNotifies(notifies);
}

void WizardWindow::setAppearance(const Appearance &appearance)
{
    m_top->setAppearance(appearance);
}

void WizardWindow::setKeepsWatch(bool keepsWatch)
{
    m_top->setKeepsWatch(keepsWatch);
}

void WizardWindow::showNotices()
{
    QList<Finding> findings = m_remarks + m_session.openFindings();
    if (m_session.saveFinding())
        findings.append(*m_session.saveFinding());
    const bool isShared = std::ranges::any_of(findings, [](const Finding &finding) {
        return finding.code() == FindingCode::SetupOpenElsewhere
            || finding.code() == FindingCode::SetupChangedElsewhere;
    });
    m_shared->setVisible(isShared);
    findings += m_session.disturbances();
    m_notices->setFindings(m_session.texts(), findings);
}

void WizardWindow::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a saved domain"), m_session.folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Saved domains (%1)").arg(QStringLiteral("*.senderdomain")),
                            tr("All files (%1)").arg(QStringLiteral("*"))});
    if (const QList<KeptSetup> kept = keptSetups(m_session.folder()); !kept.isEmpty())
        dialog->selectFile(kept.first().file); // the newest: Enter opens it
    connect(dialog, &QFileDialog::fileSelected, this, &WizardWindow::openFile);
    dialog->open();
}

void WizardWindow::showFolder()
{
    const QString file = m_session.file();
    const QString folder = file.isEmpty() ? m_session.folder() : QFileInfo(file).absolutePath();
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

void WizardWindow::showHelp()
{
    QDesktopServices::openUrl(QUrl(manualPage(current()->id())));
}

void WizardWindow::setLanguage(const QString &code)
{
    m_session.setLanguage(code);
    m_top->setLanguage(code);
    m_status->clear(); // what it said was in another language
    retranslate();
    m_stack->retranslate();
}

void WizardWindow::retranslate()
{
    setWindowTitle(tr("Sender Domain Assistant"));
    //: %1: number of the step, %2: its title
    const QString numbered = tr("%1  %2").arg(step() + 1).arg(current()->title());
    m_top->setTitle(step() == startPage ? current()->title() : numbered);
    m_reopen->setText(tr("Open the file again"));
    m_saveCopy->setText(tr("Save mine as a copy"));
    m_back->setText(tr("‹ &Back"));
    m_next->setText(tr("&Next ›"));
    showSteps();
    showNext();
    showNotices();
}

void WizardWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool WizardWindow::focusNextPrevChild(bool next)
{
    return moveFocus(this, next);
}

void WizardWindow::closeEvent(QCloseEvent *event)
{
    m_session.saveNow();
    event->accept();
}

} // namespace sda
