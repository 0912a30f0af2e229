#include "ui/wizard/finishpage.h"

#include "ui/look/look.h"
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

#include <QDir>
#include <QPushButton>
#include <QVBoxLayout>

namespace sda {

FinishPage::FinishPage(Session &session, QWidget *parent)
    : Page(session, parent), m_state(new Notice), m_console(new ConsoleButton(session)),
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
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::close);
    buttons->addWidget(m_another);
    buttons->addWidget(m_folder);
    buttons->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::apart);
    column->addWidget(m_state);
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
    connect(&session, &Session::reportChanged, this, &FinishPage::showState);
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

void FinishPage::showState()
{
    const Report &judged = session().watch().verdict();
    const Texts &texts = session().texts();
    if (!judged.verdict)
        m_state->setWords(Mark::NotChecked, tr("The records have not been looked at yet."),
                          tr("Go back one step to see their ticks."));
    else
        m_state->setWords(markOf(judged.state), texts.progress(judged),
                          //: %1: a time of day
                          tr("Last look: %1").arg(texts.time(judged.checkedAt)));
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
    return m_console;
}

void FinishPage::retranslate()
{
    m_stillNo->setTitle(tr("The console still says no"));
    m_consolePane->retranslate();
    m_newKey->retranslate();
    m_retireFold->setTitle(tr("Later: when you stop using this service"));
    m_retire->retranslate();
    m_mechanismsFold->setTitle(tr("What each record does"));
    m_another->setText(tr("Set up another do&main"));
    m_folder->setText(tr("Show the &file"));
    initialize();
}

} // namespace sda
