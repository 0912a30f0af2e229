#include "ui/wizard/valuespage.h"

#include "ui/look/look.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/guideview.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pastearea.h"
#include "ui/widgets/statusline.h"
#include "ui/widgets/wrappedlabel.h"
#include "ui/wizard/dmarcpane.h"
#include "ui/wizard/formerkeynotice.h"
#include "ui/wizard/foundrows.h"
#include "ui/wizard/missingvalues.h"
#include "ui/wizard/noticelist.h"
#include "ui/wizard/practiceconsole.h"
#include "ui/wizard/session.h"
#include "ui/wizard/sketchpane.h"
#include "ui/wizard/valuerows.h"

#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace sda {

ValuesPage::ValuesPage(Session &session, QWidget *parent)
    : Page(session, parent), m_practice(new Notice), m_console(new PracticeConsole),
      m_formerKeys(new FormerKeyNotice(session, FormerKeyNotice::Place::Values)),
      m_intro(new WrappedLabel), m_where(new Fold), m_guide(new GuideView), m_paste(new PasteArea),
      m_notices(new NoticeList), m_repairs(new Fold), m_repaired(new NoticeList),
      m_allFound(new Notice), m_foundTitle(new QLabel), m_found(new FoundRows(session)),
      m_byHand(new Fold), m_values(new ValueRows(session)), m_dmarc(new DmarcPane(session))
{
    setTypeSize(m_foundTitle, TypeSize::Heading);
    m_where->setContent(SketchPane::above(m_guide, session, QStringLiteral("values")));
    m_repairs->setContent(m_repaired);
    m_byHand->setContent(m_values);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::close);
    QWidget *const parts[] = {m_practice, m_console, m_formerKeys, m_intro,    m_where,
                              m_paste,    m_notices, m_repairs,    m_allFound, m_foundTitle,
                              m_found,    m_byHand,  m_dmarc};
    for (QWidget *part : parts)
        column->addWidget(part);
    column->addStretch();

    // Who copied by keyboard, or with the focus here, goes on where it is pasted.
    connect(m_console, &PracticeConsole::copied, m_paste,
            [this] { m_paste->setFocus(Qt::OtherFocusReason); });
    connect(m_paste, &PasteArea::pasted, this, [this] {
        m_wasPasted = true;
        StatusLine::clear(this); // what was copied is here now
    });
    connect(m_paste, &PasteArea::textChanged, this, &ValuesPage::take);
    connect(&session, &Session::intakeChanged, this, &ValuesPage::showIntake);
    connect(&session, &Session::answerChanged, this, &ValuesPage::showIntake);
    connect(&session, &Session::planChanged, this, &ValuesPage::showPlan);
    connect(&session, &Session::surveyChanged, m_dmarc, &DmarcPane::showValues);
    connect(&session, &Session::opened, this, &ValuesPage::initialize);
}

QString ValuesPage::title() const
{
    return tr("Copy the record values");
}

QString ValuesPage::shortTitle()
{
    return tr("Values");
}

void ValuesPage::initialize()
{
    const bool practising = session().practice() != nullptr;
    m_practice->setVisible(practising);
    m_console->setVisible(practising);
    m_console->setText(practising ? Practice::consoleText(session().setup().serviceId) : QString());
    if (m_paste->text() != session().setup().pastedText)
        m_paste->setText(session().setup().pastedText);
    showIntake();
    showPlan();
}

void ValuesPage::showIntake()
{
    const Intake &intake = session().intake();
    m_notices->setFindings(session().texts(), remarks());
    m_repaired->setFindings(session().texts(), intake.repairs);
    m_repairs->setVisible(!intake.repairs.isEmpty());
    m_repairs->setTitle(
        tr("%n thing(s) in the text were tidied up", nullptr, int(intake.repairs.size())));
    m_found->showAll();
    showFoundTitle();
    emit completeChanged();
}

void ValuesPage::showPlan()
{
    m_guide->setGuide(session().guide().section(QStringLiteral("values"), session().guideFacts()));
    m_where->setVisible(!m_guide->guide().isEmpty());
    m_found->showAll();
    showFoundTitle();
    m_values->showValues();
    m_byHand->setVisible(session().service() && !session().service()->variables.isEmpty());
    // What the paste did not hold has to be typed or chosen.
    const bool hasGuide = !session().guide().keys().isEmpty();
    const bool lacks = !session().plan().missing.isEmpty()
        && (!hasGuide || !session().setup().pastedText.isEmpty());
    if (lacks && !m_lacked)
        m_byHand->setOpen(true);
    m_lacked = lacks;
    m_dmarc->showValues();
    emit completeChanged();
}

void ValuesPage::showFoundTitle()
{
    m_foundTitle->setVisible(!session().plan().records.isEmpty());
    m_foundTitle->setText(m_found->hasFound() ? tr("What was found")
                                              : tr("What the console usually shows"));
    showAllFound();
}

/// What is wrong with the text, or has to be asked.
QList<Finding> ValuesPage::remarks() const
{
    const Intake &intake = session().intake();
    return session().answerFindings() + intake.refused + session().pasteFindings()
        + intake.questions;
}

bool ValuesPage::isAllFound() const
{
    return isComplete(session()) && m_found->hasFound() && !session().setup().pastedText.isEmpty()
        && remarks().isEmpty();
}

void ValuesPage::showAllFound()
{
    const bool practising = session().practice() != nullptr;
    const bool all = isAllFound();
    m_allFound->setVisible(all && !practising);
    const QString summary = tr("All values were found.");
    const QString toDo = tr("Press Next. You can leave the DMARC part as it is.");
    m_allFound->setWords(Mark::Verified, summary, toDo);
    if (all)
        m_practice->setWords(Mark::Verified, summary, toDo);
    else
        m_practice->setWords(
            Mark::Note, tr("You are practising: this is what the console would show."),
            tr("Copy it with the button, and paste it into the area below with Ctrl+V."));
}

/// Who pasted is led on; who types or looks elsewhere stays there.
void ValuesPage::take(const QString &text)
{
    const bool wasComplete = isComplete(session());
    session().setPastedText(text);
    const bool led = std::exchange(m_wasPasted, false) && !wasComplete && isAllFound();
    if (led && window()->focusWidget() == m_paste->focusProxy())
        emit readyForNext();
}

bool ValuesPage::isComplete(const Session &session)
{
    return !session.plan().records.isEmpty() && session.plan().missing.isEmpty();
}

QString ValuesPage::missingText() const
{
    const QStringList labels = missingValues(session());
    if (labels.isEmpty())
        return tr("Enter your sender domain first.");
    //: %1: one or several names of values, separated by commas
    const QString missing = tr("Still missing: %1").arg(labels.join(tr(", ")));
    if (!session().setup().pastedText.isEmpty())
        return missing;
    return missing + QLatin1Char('\n') + tr("Paste what the console shows.");
}

QWidget *ValuesPage::firstField() const
{
    // In practice the console stands above, and nothing was copied from it yet.
    if (session().practice() && session().setup().pastedText.isEmpty())
        return m_console->copyButton();
    return m_paste;
}

void ValuesPage::retranslate()
{
    m_console->retranslate();
    m_intro->setText(
        tr("Copy everything the console shows for this domain, and paste it here. What "
           "belongs to the records is picked out."));
    m_where->setTitle(tr("Where the console shows the record values"));
    m_paste->setTexts(&session().texts());
    m_byHand->setTitle(tr("Type the values one by one"));
    m_formerKeys->retranslate();
    m_values->retranslate();
    m_dmarc->retranslate();
    showIntake();
    showPlan();
}

} // namespace sda
