#include "ui/wizard/finishpage.h"

#include "ui/look/look.h"
#include "ui/text/sentences.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/guideview.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/statusline.h"
#include "ui/widgets/wrappedlabel.h"
#include "ui/wizard/consolebutton.h"
#include "ui/wizard/consolepane.h"
#include "ui/wizard/consolesigns.h"
#include "ui/wizard/newkeypane.h"
#include "ui/wizard/retirepane.h"
#include "ui/wizard/session.h"
#include "ui/wizard/sketchpane.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sda {

namespace {

bool isRight(const Session &session)
{
    const Report &judged = session.watch().verdict();
    return judged.verdict
        && (judged.state == RecordState::Verified
            || judged.state == RecordState::VerifiedWithRemark);
}

} // namespace

FinishPage::FinishPage(Session &session, QWidget *parent)
    : Page(session, parent), m_end(new Notice), m_own(new QPushButton), m_stories(new QPushButton),
      m_start(new QPushButton), m_toRecords(new QPushButton), m_toTicks(new QPushButton),
      m_state(new Notice), m_real(new QLabel), m_console(new ConsoleButton(session)),
      m_steps(new GuideView), m_verified(new QCheckBox), m_signs(new WrappedLabel),
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

    m_end->setObjectName(QStringLiteral("end"));
    m_toRecords->setObjectName(QStringLiteral("toRecords"));
    m_toTicks->setObjectName(QStringLiteral("toTicks"));
    m_verified->setObjectName(QStringLiteral("consoleVerified"));
    m_signs->setObjectName(QStringLiteral("consoleSigns"));
    m_signs->setContentsMargins(space::wide, 0, 0, 0);
    auto *told = new QVBoxLayout;
    told->setSpacing(space::tight);
    told->addWidget(m_verified);
    told->addWidget(m_signs);
    auto *ends = new FlowLayout;
    ends->setSpacing(space::close);
    for (QPushButton *button : {m_toRecords, m_toTicks, m_own, m_stories, m_start})
        ends->addWidget(button);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::apart);
    column->addWidget(m_end);
    column->addLayout(ends);
    column->addWidget(m_state);
    column->addWidget(m_real);
    column->addWidget(m_console, 0, Qt::AlignLeft);
    column->addWidget(new SketchPane(session, QStringLiteral("finish"), this));
    column->addWidget(m_steps);
    column->addLayout(told); // once the steps before it are taken
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
    connect(m_toRecords, &QPushButton::clicked, this, &FinishPage::recordsWanted);
    connect(m_toTicks, &QPushButton::clicked, this, &FinishPage::ticksWanted);
    connect(m_verified, &QCheckBox::clicked, this, &FinishPage::takeConsoleWord);
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
    return endsWithAButton(session()) ? tr("Submit in the console and finish")
                                      : tr("Check in the console and finish");
}

QString FinishPage::shortTitle()
{
    return tr("Finish");
}

bool FinishPage::isDone(const Session &session)
{
    return isRight(session) && (session.practice() || saysVerified(session));
}

/// While some have to be added, the work is there, else where their ticks are.
bool FinishPage::lacksRecords() const
{
    const Report &judged = session().watch().verdict();
    const bool isSeen = judged.verdict && judged.state != RecordState::Unknown;
    if (!isSeen)
        return !session().setup().recordsEntered;
    return std::ranges::any_of(judged.records, [&judged](const RecordReport &record) {
        return judged.purposes.value(record.id) != Purpose::Other && leftNoTrace(record);
    });
}

void FinishPage::takeConsoleWord(bool verified)
{
    ConsoleWord word = session().consoleWord();
    word.status = verified ? verifiedWord(session()) : QString();
    session().setConsoleWord(word);
    m_consolePane->showAll();
    if (verified)
        StatusLine::tell(this, m_end->summary()); // it stands far above
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
    const Report &judged = session().watch().verdict();
    const bool looked = judged.verdict;
    const bool right = isRight(session());
    const bool told = !practising && saysVerified(session());
    if (practising && right)
        m_end->setWords(
            Mark::Verified, tr("You have finished the practice."),
            tr("With a real domain you would now follow the steps below in the console."));
    else if (told && right)
        m_end->setWords(Mark::Verified, tr("Done. You can send mail from this domain now."),
                        lastLook());
    else if (told)
        m_end->setWords(Mark::Note,
                        tr("The console says yes: for the service the set-up is finished."),
                        looked ? tr("Our own check has not found all records right so far: see the "
                                    "box below, or go back one step for details.")
                               : QString());
    else if (looked && !right && markOf(judged.state) == Mark::Waiting)
        m_end->setWords(Mark::Waiting, tr("Not yet: first wait until all records are right."),
                        tellOfTheBox());
    else if (looked && !right)
        // No clock: waiting alone helps nothing.
        m_end->setWords(Mark::Note, tr("Not yet: first all records have to be right."),
                        tellOfTheBox());
    m_state->setVisible(!isDone(session())); // it speaks of the step that is left
    m_end->setVisible(told || (looked && !right) || (practising && right));
    m_toRecords->setVisible(!right && lacksRecords());
    m_toTicks->setVisible(!right && !lacksRecords());
    for (QPushButton *button : {m_own, m_stories, m_start})
        button->setVisible(practising && right);
}

/// Who sees a yes in the console is told where to say so; it is no yes to what is listed here.
QString FinishPage::tellOfTheBox() const
{
    const QList<ConsoleSign> signs = finalSigns(session());
    if (session().practice() || signs.isEmpty())
        return {};
    const QString where = signs.size() > 1
        ? tr("If the console already shows all that the box below asks for, tick it.")
        //: %1: a word that the console of the service shows
        : tr("If the console already shows “%1”, tick the box below.").arg(signs.first().word);
    return joinedSentences({where, tr("Records still listed here are not done yet.")});
}

void FinishPage::showConsoleWord()
{
    const QList<ConsoleSign> signs = finalSigns(session());
    const bool asks = !session().practice() && !signs.isEmpty();
    QStringList lines;
    for (const ConsoleSign &sign : signs)
        //: %1: a place in the console of the service, %2: the word that it shows there
        lines.append(sign.place.isEmpty() ? sign.word : tr("%1: “%2”").arg(sign.place, sign.word));
    m_verified->setVisible(asks);
    m_verified->setText(signs.size() > 1 ? tr("The console sho&ws all of this:")
                                         //: %1: a word that the console of the service shows
                                         : tr("The console sho&ws “%1”").arg(signs.value(0).word));
    m_verified->setAccessibleDescription(signs.size() > 1 ? lines.join(QStringLiteral("; "))
                                                          : QString());
    m_signs->setText(lines.join(QLatin1Char('\n')));
    m_signs->setVisible(asks && signs.size() > 1);
    m_verified->setChecked(saysVerified(session()));
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

/// The question what the console shows comes between its steps and what its words mean.
void FinishPage::showGuide()
{
    const QString all = session().guide().section(QStringLiteral("finish"), session().guideFacts());
    const qsizetype end = all.indexOf(QStringLiteral("\n\n"));
    m_steps->setGuide(all.left(end));
    m_guide->setGuide(end < 0 ? QString() : all.mid(end).trimmed());
    m_guide->setVisible(!m_guide->guide().isEmpty());
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
    showGuide();
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
    for (QPushButton *button : {m_toRecords, m_toTicks}) {
        if (button->isVisibleTo(this))
            return button;
    }
    return m_console;
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
    m_toRecords->setText(tr("Back to the r&ecords"));
    m_toTicks->setText(tr("Back to the tic&ks"));
    m_another->setText(tr("Set up another do&main"));
    m_folder->setText(tr("Show the &file"));
    initialize();
}

} // namespace sda
