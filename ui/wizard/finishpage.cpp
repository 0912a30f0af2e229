#include "ui/wizard/finishpage.h"

#include "ui/look/look.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/guideview.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/wrappedlabel.h"
#include "ui/wizard/consolebutton.h"
#include "ui/wizard/consolepane.h"
#include "ui/wizard/newkeypane.h"
#include "ui/wizard/retirepane.h"
#include "ui/wizard/session.h"
#include "ui/wizard/sketchpane.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sda {

FinishPage::FinishPage(Session &session, QWidget *parent)
    : Page(session, parent), m_end(new Notice), m_own(new QPushButton), m_stories(new QPushButton),
      m_start(new QPushButton), m_toTicks(new QPushButton), m_verified(new QCheckBox),
      m_state(new Notice), m_real(new QLabel), m_console(new ConsoleButton(session)),
      m_guide(new GuideView), m_stillNo(new Fold), m_consolePane(new ConsolePane(session)),
      m_mechanismsFold(new Fold), m_mechanisms(new GuideView), m_newKeyFold(new Fold),
      m_newKey(new NewKeyPane(session)), m_retireFold(new Fold), m_retire(new RetirePane(session)),
      m_saved(new WrappedLabel), m_another(new QPushButton), m_folder(new QPushButton)
{
    setQuiet(m_saved);
    m_mechanismsFold->setContent(m_mechanisms);
    m_stillNo->setContent(m_consolePane);
    m_newKeyFold->setContent(m_newKey);
    m_retireFold->setContent(m_retire);
    setTypeSize(m_real, TypeSize::Heading);
    auto *buttons = new FlowLayout;
    buttons->setSpacing(space::close);
    buttons->addWidget(m_another);
    buttons->addWidget(m_folder);

    m_verified->setObjectName(QStringLiteral("consoleVerified"));
    auto *ends = new FlowLayout;
    ends->setSpacing(space::close);
    for (QPushButton *button : {m_toTicks, m_own, m_stories, m_start})
        ends->addWidget(button);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::apart);
    column->addWidget(m_end);
    column->addLayout(ends);
    column->addWidget(m_state);
    column->addWidget(m_verified);
    column->addWidget(m_real);
    column->addWidget(m_console, 0, Qt::AlignLeft);
    column->addWidget(new SketchPane(session, QStringLiteral("finish")));
    column->addWidget(m_guide);
    column->addWidget(m_stillNo);
    column->addWidget(m_newKeyFold);
    column->addWidget(m_mechanismsFold);
    column->addWidget(m_retireFold);
    column->addWidget(m_saved);
    column->addLayout(buttons);
    column->addStretch();

    connect(m_another, &QPushButton::clicked, this, &FinishPage::newDomainWanted);
    connect(m_folder, &QPushButton::clicked, this, &FinishPage::folderWanted);
    connect(m_own, &QPushButton::clicked, this, &FinishPage::newDomainWanted);
    connect(m_stories, &QPushButton::clicked, this, &FinishPage::storiesWanted);
    connect(m_start, &QPushButton::clicked, this, &FinishPage::startWanted);
    connect(m_toTicks, &QPushButton::clicked, this, &FinishPage::ticksWanted);
    connect(m_verified, &QCheckBox::clicked, &session, [this](bool on) {
        ConsoleWord word = this->session().consoleWord();
        word.status = on ? verifiedWord() : QString();
        this->session().setConsoleWord(word);
        m_consolePane->showAll();
    });
    connect(&session, &Session::reportChanged, this, &FinishPage::showState);
    connect(&session, &Session::reportChanged, this, &Page::completeChanged);
    // What keeps the console can only be told against what DNS says.
    connect(m_stillNo, &Fold::toggled, &session, [this](bool open) {
        Watch &watch = this->session().watch();
        if (open && !watch.verdict().verdict && !watch.isLooking())
            watch.lookNow();
    });
    connect(m_newKey, &NewKeyPane::newKeyWanted, this, &FinishPage::newKeyWanted);
    connect(m_newKey, &NewKeyPane::consoleTold, m_consolePane, &ConsolePane::showAll);
    connect(m_newKey, &NewKeyPane::changed, this, &FinishPage::showNewKey);
    connect(m_retireFold, &Fold::toggled, &session, [this](bool open) {
        if (open)
            this->session().refreshSurvey();
    });
    connect(&session, &Session::opened, m_stillNo, [this] {
        m_stillNo->setOpen(false);
        m_newKeyFold->setOpen(false);
        m_retireFold->setOpen(false);
    });
}

QString FinishPage::title() const
{
    return tr("Submit in the console and finish");
}

QString FinishPage::shortTitle() const
{
    return tr("Finish");
}

bool FinishPage::isRight() const
{
    const Report &judged = session().watch().verdict();
    return judged.verdict
        && (judged.state == RecordState::Verified
            || judged.state == RecordState::VerifiedWithRemark);
}

bool FinishPage::isConsoleVerified() const
{
    const QString &status = session().consoleWord().status;
    return session().service() && !status.isEmpty()
        && statusMeaning(*session().service(), status) == QStringLiteral("verified");
}

bool FinishPage::isDone() const
{
    return isRight() && (session().practice() || isConsoleVerified());
}

/// As the console writes it for readers of this language; empty: the service has no such word.
QString FinishPage::verifiedWord() const
{
    if (isConsoleVerified())
        return session().consoleWord().status;
    if (!session().service())
        return {};
    const QString guide =
        session().guide().section(QStringLiteral("finish"), session().guideFacts());
    QString word;
    const auto &words = session().service()->statusWords;
    for (auto it = words.begin(); it != words.end(); ++it) {
        if (it.value() != QStringLiteral("verified"))
            continue;
        if (guide.contains(QStringLiteral("**%1**").arg(it.key())))
            return it.key();
        if (word.isEmpty())
            word = it.key();
    }
    return word;
}

QString FinishPage::lastLook() const
{
    //: %1: a time of day
    return tr("Last look: %1").arg(session().texts().time(session().watch().verdict().checkedAt));
}

/// Whether all is done comes first; nobody is sent to the console's last button too early.
void FinishPage::showEnd()
{
    const bool practising = session().practice() != nullptr;
    const bool looked = session().watch().verdict().verdict;
    const bool told = !practising && isConsoleVerified();
    if (practising && isRight())
        m_end->setWords(
            Mark::Verified, tr("You have finished the practice."),
            tr("With a real domain you would now follow the steps below in the console."));
    else if (told && isRight())
        m_end->setWords(Mark::Verified, tr("Done. You can send mail from this domain now."),
                        lastLook());
    else if (told)
        m_end->setWords(Mark::Note,
                        tr("The console says yes: for the service the set-up is finished."),
                        looked ? tr("Our own check has not found all records right so far: see the "
                                    "box below, or go back one step for details.")
                               : QString());
    else if (looked && !isRight())
        m_end->setWords(Mark::Waiting, tr("Not yet: first wait until all records are right."),
                        practising ? QString()
                                   : tr("If the console already says that the domain is verified, "
                                        "the set-up is finished: say so below."));
    m_state->setVisible(!isDone()); // it speaks of the step that is left
    m_end->setVisible(told || (looked && !isRight()) || (practising && isRight()));
    m_toTicks->setVisible(!isRight());
    for (QPushButton *button : {m_own, m_stories, m_start})
        button->setVisible(practising && isRight());
}

void FinishPage::showConsoleWord()
{
    const QString word = verifiedWord();
    m_verified->setVisible(!session().practice() && !word.isEmpty());
    //: %1: a word that the console of the service shows
    m_verified->setText(tr("The console sho&ws “%1”").arg(word));
    m_verified->setChecked(isConsoleVerified());
}

void FinishPage::showState()
{
    showEnd();
    showConsoleWord();
    const Report &judged = session().watch().verdict();
    const Texts &texts = session().texts();
    if (!judged.verdict)
        m_state->setWords(Mark::NotChecked, tr("The records have not been checked yet."),
                          tr("Go back one step to see their ticks."));
    else
        m_state->setWords(markOf(judged.state), texts.progress(judged), lastLook());
}

void FinishPage::showNewKey()
{
    m_newKeyFold->setVisible(!m_newKey->isIdle());
    m_newKeyFold->setTitle(m_newKey->title());
}

void FinishPage::initialize()
{
    showState();
    m_newKey->restart();
    // What was begun is told without asking.
    if (!session().formerKeys().isEmpty()) {
        m_newKeyFold->setOpen(true);
        session().refreshSurvey();
    }
    m_consolePane->showAll();
    const Guide &guide = session().guide();
    m_guide->setGuide(guide.section(QStringLiteral("finish"), session().guideFacts()));
    m_mechanisms->setGuide(guide.section(QStringLiteral("mechanisms"), session().guideFacts()));
    m_mechanismsFold->setVisible(!m_mechanisms->guide().isEmpty());
    const QString file = session().file();
    m_folder->setVisible(!file.isEmpty());
    m_another->setVisible(!session().practice());
    m_real->setVisible(session().practice());
    if (session().practice())
        m_saved->setText(tr("This was practice: nothing of it is kept."));
    else
        //: %1: a file name with its folder
        m_saved->setText(file.isEmpty() ? QString()
                                        : tr("Everything is kept in this file, which you can send "
                                             "to a colleague: %1")
                                              .arg(QDir::toNativeSeparators(file)));
}

QWidget *FinishPage::firstField() const
{
    if (m_own->isVisibleTo(this))
        return m_own;
    return m_toTicks->isVisibleTo(this) ? static_cast<QWidget *>(m_toTicks) : m_console;
}

void FinishPage::retranslate()
{
    //: A heading, in practice
    m_real->setText(tr("With a real domain"));
    m_stillNo->setTitle(tr("The console still says no"));
    m_consolePane->retranslate();
    m_newKey->retranslate();
    m_retireFold->setTitle(tr("Later: when you stop using this service"));
    m_retire->retranslate();
    m_mechanismsFold->setTitle(tr("What each record does"));
    m_own->setText(tr("Set up my own do&main"));
    m_stories->setText(tr("&Try a typical mistake"));
    m_start->setText(tr("Back to the start pa&ge"));
    m_toTicks->setText(tr("Back to the tic&ks"));
    m_another->setText(tr("Set up another do&main"));
    m_folder->setText(tr("Show the &file"));
    initialize();
}

} // namespace sda
