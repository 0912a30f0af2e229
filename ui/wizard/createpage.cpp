#include "ui/wizard/createpage.h"

#include "ui/look/look.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/guideview.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/wrappedlabel.h"
#include "ui/wizard/choicepane.h"
#include "ui/wizard/consolebutton.h"
#include "ui/wizard/session.h"
#include "ui/wizard/sketchpane.h"

#include <QCheckBox>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace sda {

namespace {

/// What stands in front of it is to be read before anything is done.
qsizetype firstStepIn(const QString &guide)
{
    static const QRegularExpression step(QStringLiteral("^1\\. "),
                                         QRegularExpression::MultilineOption);
    return qMax(qsizetype(0), guide.indexOf(step));
}

} // namespace

CreatePage::CreatePage(Session &session, QWidget *parent)
    : Page(session, parent), m_practice(new Notice), m_first(new GuideView),
      m_intro(new WrappedLabel), m_domain(new CopyField), m_console(new ConsoleButton(session)),
      m_choices(new ChoicePane(session)), m_guide(new GuideView), m_general(new WrappedLabel),
      m_started(new QCheckBox), m_deadline(new WrappedLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::apart);
    column->addWidget(m_practice);
    column->addWidget(m_first);
    column->addWidget(m_intro);
    column->addWidget(m_console, 0, Qt::AlignLeft);
    column->addWidget(m_domain);
    column->addWidget(m_choices);
    column->addWidget(new SketchPane(session, QStringLiteral("create"), this));
    column->addWidget(m_guide);
    column->addWidget(m_general);
    column->addWidget(m_started);
    column->addWidget(m_deadline);
    column->addStretch();
    setQuiet(m_deadline);

    connect(&session, &Session::planChanged, this, &CreatePage::initialize);
    connect(m_started, &QCheckBox::clicked, &session, &Session::setStarted);
    connect(m_started, &QCheckBox::clicked, this, &CreatePage::showClock);
}

QString CreatePage::title() const
{
    return tr("Create the domain in the console");
}

QString CreatePage::shortTitle()
{
    return tr("Create");
}

void CreatePage::initialize()
{
    m_practice->setVisible(session().practice() != nullptr);
    m_domain->setText(session().domain().ascii());
    const QString guide =
        session().guide().section(QStringLiteral("create"), session().guideFacts());
    const qsizetype steps = firstStepIn(guide);
    m_first->setGuide(guide.left(steps).trimmed());
    m_first->setVisible(!m_first->guide().isEmpty());
    m_guide->setGuide(guide.mid(steps));
    m_guide->setVisible(!m_guide->guide().isEmpty());
    m_general->setVisible(m_guide->guide().isEmpty());
    m_choices->showChoices();
    m_console->setVisible(session().service() && !session().service()->consoleUrl.isEmpty());
    showClock();
}

void CreatePage::showClock()
{
    const Service *service = session().service();
    m_started->setVisible(service && service->deadline && !session().practice());
    m_started->setChecked(session().setup().startedAt.isValid());
    const auto until = session().deadline();
    m_deadline->setVisible(until.has_value());
    if (until)
        m_deadline->setText(session().texts().deadline(*until, session().clock().wall()));
}

QWidget *CreatePage::firstField() const
{
    // In practice there is nothing to do but to go on.
    return session().practice() ? nullptr : m_console;
}

void CreatePage::retranslate()
{
    m_practice->setWords(Mark::Note,
                         tr("You are practising: there is nothing to do in the console."),
                         tr("Below you can see what you would do there with a real domain. Read it "
                            "through, then press Next."));
    m_intro->setText(tr("The console is the website of your mail service: you sign in there and "
                        "manage what you send."));
    m_domain->setLabel(tr("Sender domain"));
    m_general->setText(tr("Open the console of the service in your browser, add your domain there, "
                          "and go on when it shows the records."));
    m_started->setText(tr("I have &created it"));
    m_choices->retranslate();
    initialize();
}

} // namespace sda
