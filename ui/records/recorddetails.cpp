#include "ui/records/recorddetails.h"

#include "ui/look/look.h"
#include "ui/records/keyendings.h"
#include "ui/records/lookcommand.h"
#include "ui/records/serversmodel.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/wrappedlabel.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace sda {

namespace {

QTableView *makeServersTable(QAbstractItemModel *model)
{
    auto *table = new QTableView;
    table->setModel(model);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTextElideMode(Qt::ElideMiddle);
    table->setWordWrap(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(ServersModel::ValuesColumn,
                                                    QHeaderView::Stretch);
    table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSoftSelection(table);
    return table;
}

} // namespace

RecordDetails::RecordDetails(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_calm(new WrappedLabel(this)),
      m_notices(new QVBoxLayout), m_endings(new KeyEndings(this)), m_name(new CopyField(this)),
      m_expected(new CopyField(this)), m_serversFold(new Fold(this)),
      m_serversModel(new ServersModel(this)), m_commandFold(new Fold(this)),
      m_command(new CopyField), m_answerLabel(new WrappedLabel), m_answer(new CopyField)
{
    m_title->setTextFormat(Qt::PlainText);
    setTypeSize(m_title, TypeSize::Heading);
    m_notices->setSpacing(space::close);
    m_servers = makeServersTable(m_serversModel);
    m_serversFold->setContent(m_servers);

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
    column->addWidget(m_calm);
    column->addLayout(m_notices);
    column->addWidget(m_name);
    column->addWidget(m_expected);
    column->addWidget(m_serversFold);
    column->addWidget(m_commandFold);
    column->addStretch(1);
    retranslate();
}

void RecordDetails::setTexts(const Texts *texts)
{
    m_texts = texts;
    m_serversModel->setTexts(texts);
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

void RecordDetails::setRecord(const PlannedRecord &planned,
                              const std::optional<RecordReport> &report, bool entered)
{
    if (m_planned == planned && m_report == report && m_entered == entered)
        return; // keeps a selection and open folds
    if (m_planned != planned || m_entered != entered)
        m_shownFindings.clear();
    m_planned = planned;
    m_report = report;
    m_entered = entered;
    showAll();
}

void RecordDetails::clear()
{
    m_planned.reset();
    m_report.reset();
    m_shownFindings.clear();
    showAll();
}

void RecordDetails::showAll()
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_name, m_expected,
                                                          m_serversFold, m_commandFold})
        part->setVisible(m_planned.has_value());
    showFindings();
    showEndings();
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

// Built anew only if they are others: somebody may be copying from them.
void RecordDetails::showFindings()
{
    const bool untouched = !m_entered && (!m_report || leftNoTrace(*m_report));
    const QList<Finding> findings =
        m_report && m_texts && !untouched ? m_report->findings : QList<Finding>();
    showCalmWord(findings.isEmpty(), untouched);
    if (!findings.isEmpty() && findings == m_shownFindings)
        return;
    m_notices->removeWidget(m_endings);
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
    m_notices->insertWidget(std::min(1, m_notices->count()), m_endings);
    m_shownFindings = findings;
}

void RecordDetails::showCalmWord(bool calm, bool untouched)
{
    if (!calm || !m_planned)
        return m_calm->setText({});
    if (untouched)
        return m_calm->setText(tr("This record is not in your DNS yet."));
    if (!m_report)
        return m_calm->setText({});
    switch (m_report->state) {
    case RecordState::Verified:
        if (m_report->everywhereAt.isValid() && m_texts)
            //: %1 a time of day
            return m_calm->setText(tr("Everything is right. By %1 at the latest everybody sees it.")
                                       .arg(m_texts->time(m_report->everywhereAt)));
        return m_calm->setText(tr("Everything is right. There is nothing to do."));
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

void RecordDetails::showEndings()
{
    const Finding *differing = nullptr;
    for (const Finding &finding : m_shownFindings) {
        const bool about = finding.code() == FindingCode::DkimKeyTruncated
            || finding.code() == FindingCode::DkimKeyDiffers;
        if (about && !differing)
            differing = &finding;
    }
    m_endings->setVisible(differing);
    if (differing)
        m_endings->setEndings(differing->text(Arg::Ending), differing->text(Arg::ExpectedEnding));
}

void RecordDetails::showServers()
{
    const QList<ServerView> servers = m_report ? m_report->servers : QList<ServerView>();
    m_serversModel->setServers(servers);
    m_serversFold->setVisible(!servers.isEmpty());
    m_servers->resizeRowsToContents();
    int height = m_servers->horizontalHeader()->sizeHint().height() + 2 * m_servers->frameWidth();
    for (int row = 0; row < m_serversModel->rowCount(); ++row)
        height += m_servers->rowHeight(row);
    m_servers->setFixedHeight(height);
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
    m_commandFold->setTitle(systemLookTool() == LookTool::Dig
                                ? tr("The dig command for this record")
                                : tr("The nslookup command for this record"));
    m_command->setLabel(tr("Command"));
    showAll();
}

} // namespace sda
