#include "ui/records/recorddetails.h"

#include "ui/look/look.h"
#include "ui/pictures/keystrips.h"
#include "ui/pictures/placeview.h"
#include "ui/records/lookcommand.h"
#include "ui/records/recordsmodel.h"
#include "ui/records/serversmodel.h"
#include "ui/records/serverstable.h"
#include "ui/records/timeline.h"
#include "ui/text/helptexts.h"
#include "ui/text/misplaced.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/countdown.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/levelsstrip.h"
#include "ui/widgets/topiclink.h"
#include "ui/widgets/wrappedlabel.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace sda {

RecordDetails::RecordDetails(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_topic(new TopicLink(this)),
      m_levels(new LevelsStrip(this)), m_calm(new WrappedLabel(this)),
      m_everybody(new Countdown(this)), m_notices(new QVBoxLayout), m_strips(new KeyStrips(this)),
      m_place(new PlaceView(this)), m_name(new CopyField(this)), m_expected(new CopyField(this)),
      m_serversFold(new Fold(this)), m_serversModel(new ServersModel(this)),
      m_timelineFold(new Fold(this)), m_timeline(new Timeline), m_commandFold(new Fold(this)),
      m_command(new CopyField), m_answerLabel(new WrappedLabel), m_answer(new CopyField)
{
    m_title->setTextFormat(Qt::PlainText);
    setTypeSize(m_title, TypeSize::Heading);
    m_notices->setSpacing(space::close);
    m_servers = new ServersTable(m_serversModel);
    m_serversFold->setContent(m_servers);
    m_timelineFold->setContent(m_timeline);

    auto *command = new QWidget;
    auto *commandColumn = new QVBoxLayout(command);
    commandColumn->setContentsMargins(0, 0, 0, 0);
    commandColumn->setSpacing(space::tight);
    commandColumn->addWidget(m_command);
    commandColumn->addWidget(m_answerLabel);
    commandColumn->addWidget(m_answer);
    m_commandFold->setContent(command);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::close);
    column->addWidget(m_title);
    column->addWidget(m_topic);
    column->addLayout(m_notices); // first what to do
    column->addWidget(m_calm);
    column->addWidget(m_levels);
    column->addWidget(m_everybody);
    column->addWidget(m_name);
    column->addWidget(m_expected);
    column->addWidget(m_serversFold);
    column->addWidget(m_timelineFold);
    column->addWidget(m_commandFold);
    column->addStretch(1);
    connect(m_everybody, &Countdown::over, this, &RecordDetails::lookWanted);
    retranslate();
}

void RecordDetails::setTexts(const Texts *texts)
{
    m_texts = texts;
    m_words.reset();
    if (texts)
        m_words.emplace(texts->language());
    m_serversModel->setTexts(texts);
    m_timeline->setTexts(texts);
    m_everybody->setTexts(texts);
    m_shownFindings.clear();
    showAll();
}

void RecordDetails::setPanelForm(const PanelForm &form)
{
    m_form = form;
    m_shownFindings.clear();
    showAll();
}

void RecordDetails::setNameServerPort(int port)
{
    m_nameServerPort = port;
    showAll();
}

void RecordDetails::setClock(const Clock *clock)
{
    m_everybody->setClock(clock);
}

void RecordDetails::setRecord(const PlannedRecord &planned,
                              const std::optional<RecordReport> &report, bool entered,
                              const RecordCourse &course)
{
    if (m_planned == planned && m_report == report && m_entered == entered && m_course == course)
        return; // keeps a selection and open folds
    if (m_planned != planned || m_entered != entered)
        m_shownFindings.clear();
    m_planned = planned;
    m_report = report;
    m_entered = entered;
    m_course = course;
    showAll();
}

void RecordDetails::clear()
{
    m_planned.reset();
    m_report.reset();
    m_course = {};
    m_shownFindings.clear();
    showAll();
}

void RecordDetails::showAll()
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_name, m_expected,
                                                          m_serversFold, m_commandFold})
        part->setVisible(m_planned.has_value());
    showFindings();
    showPictures();
    showCourse();
    if (!m_planned) {
        m_calm->setText({});
        return;
    }
    m_title->setText(m_texts ? m_texts->title(*m_planned) : textOf(m_planned->purpose));
    m_name->setText(m_planned->record.name.text());
    m_expected->setText(m_planned->record.value);
    m_expected->setVisible(!m_saysValue);
    showServers();
    showCommand();
}

bool RecordDetails::isUntouched() const
{
    return !m_entered && (!m_report || leftNoTrace(*m_report));
}

void RecordDetails::showCourse()
{
    const bool isKnown = m_planned && m_report && m_words && !isUntouched();
    m_levels->setVisible(isKnown);
    if (isKnown)
        m_levels->setLevels(m_course.levels, shownState(*m_report), m_course.service, *m_words);
    const bool isRight = isKnown
        && (m_report->state == RecordState::Verified
            || m_report->state == RecordState::VerifiedWithRemark
            || m_report->state == RecordState::Waiting);
    // While the record waits its notice names a time; two would be one too many.
    const QDateTime waitEnd = isRight ? waitEndOf(*m_report) : QDateTime();
    const bool waits = isRight && m_report->state == RecordState::Waiting && waitEnd.isValid();
    m_everybody->setUntil(waits ? waitEnd : isRight ? m_course.levels.everybodyAt : QDateTime());
    m_timelineFold->setVisible(m_planned && !m_course.changes.isEmpty());
    m_timeline->setChanges(m_course.changes);
}

// Built anew only if they are others: somebody may be copying from them.
void RecordDetails::showFindings()
{
    const QList<Finding> findings =
        m_report && m_texts && !isUntouched() ? m_report->findings : QList<Finding>();
    showCalmWord(findings.isEmpty());
    showTopic(findings.isEmpty());
    if (!findings.isEmpty() && findings == m_shownFindings)
        return;
    m_notices->removeWidget(m_strips);
    m_notices->removeWidget(m_place);
    while (QLayoutItem *item = m_notices->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_saysValue = false;
    for (const Finding &finding : findings) {
        auto *notice = new Notice(this);
        const QList<EnterRow> rows = enterRows(*m_planned, *m_report, finding);
        if (m_report->explainedAbove && m_notices->isEmpty())
            notice->setFindingToldAbove(*m_texts, finding, rows, m_form);
        else
            notice->setFinding(*m_texts, finding, rows, m_form);
        m_saysValue = m_saysValue || !rows.isEmpty();
        m_notices->addWidget(notice);
        notice->show();
    }
    m_notices->insertWidget(std::min(1, m_notices->count()), m_strips);
    m_notices->insertWidget(std::min(2, m_notices->count()), m_place);
    m_shownFindings = findings;
}

void RecordDetails::showCalmWord(bool calm)
{
    if (!calm || !m_planned)
        return m_calm->setText({});
    if (isUntouched())
        return m_calm->setText(tr("This record is not in your DNS yet."));
    if (!m_report)
        return m_calm->setText({});
    switch (m_report->state) {
    case RecordState::Verified:
        return m_calm->setText(
            tr("This record is right in DNS. What is left is the console (next step)."));
    case RecordState::Checking:
        return m_calm->setText(tr("The answers are on their way."));
    case RecordState::VerifiedWithRemark:
    case RecordState::Waiting:
    case RecordState::Wrong:
    case RecordState::Missing:
    case RecordState::Unknown:
        return m_calm->setText({});
    }
}

void RecordDetails::showTopic(bool calm)
{
    const bool isKnown = calm && m_planned && m_texts;
    m_topic->setTopic(isKnown ? cardOf(m_planned->purpose) : QString(),
                      m_texts ? m_texts->language() : QString());
}

void RecordDetails::showPictures()
{
    m_strips->hide();
    m_place->hide();
    if (m_shownFindings.isEmpty() || !m_planned || !m_report)
        return;
    if (const auto difference = differenceToDraw(*m_planned, *m_report)) {
        m_strips->setDifference(*difference);
        m_strips->show();
    }
    const PlacePicture place = placeOf(*m_planned, *m_report);
    // What concerns all records is drawn once, above.
    const bool isDrawnAbove = m_report->explainedAbove && place.spot != PlaceStation::Record;
    if (place.fault == PlaceFault::None || isDrawnAbove)
        return;
    m_place->setPlace(place);
    m_place->show();
}

void RecordDetails::showServers()
{
    const QList<ServerView> servers = m_report ? m_report->servers : QList<ServerView>();
    m_serversModel->setServers(servers, m_course.levels);
    m_serversFold->setVisible(!servers.isEmpty());
}

void RecordDetails::showCommand()
{
    const LookCommand command = m_report
        ? lookCommand(*m_planned, *m_report, systemLookTool(), m_nameServerPort)
        : LookCommand();
    m_commandFold->setVisible(!command.line.isEmpty());
    m_command->setText(command.line);
    m_answer->setText(command.answer.join(QLatin1Char('\n')));
    m_answer->setVisible(!command.answer.isEmpty());
    m_answer->setExpanded(true);
    if (!command.answered)
        m_answerLabel->setText(tr("This server has not answered."));
    else if (command.answer.isEmpty())
        m_answerLabel->setText(tr("The answer was empty: there is no such record."));
    else
        m_answerLabel->setText(tr("The answer at the last look:"));
}

void RecordDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RecordDetails::retranslate()
{
    setAccessibleName(tr("Details of the record"));
    m_name->setLabel(tr("Full name"));
    m_expected->setLabel(tr("Expected value"));
    const int widest = std::max(fontMetrics().horizontalAdvance(tr("Full name")),
                                fontMetrics().horizontalAdvance(tr("Expected value")));
    m_name->setLabelWidth(widest + space::tight);
    m_expected->setLabelWidth(widest + space::tight);
    m_serversFold->setTitle(tr("What each server says"));
    m_servers->setAccessibleName(tr("What each server says"));
    m_everybody->setLabel(tr("Some places may still show the old content:"));
    m_timelineFold->setTitle(tr("What happened so far"));
    m_commandFold->setTitle(systemLookTool() == LookTool::Dig
                                ? tr("The dig command for this record")
                                : tr("The nslookup command for this record"));
    m_command->setLabel(tr("Command"));
    showAll();
}

} // namespace sda
