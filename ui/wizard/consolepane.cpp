#include "ui/wizard/consolepane.h"

#include "ui/look/look.h"
#include "ui/text/sentences.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/wrappedlabel.h"
#include "ui/wizard/noticelist.h"
#include "ui/wizard/session.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace sda {

namespace {

/// The console's status words: first those that the guide speaks of, in its order, which are those
/// of the reader's language. Each once, whatever its letter case.
QStringList statusWords(const Service &service, const QString &guide)
{
    QStringList words;
    for (const QString &word : service.statusWords.keys()) {
        if (!words.contains(word, Qt::CaseInsensitive))
            words.append(word);
    }
    std::ranges::stable_sort(words, {}, [&guide](const QString &word) {
        const qsizetype at = guide.indexOf(QStringLiteral("**%1**").arg(word));
        return at < 0 ? guide.size() : at;
    });
    return words;
}

} // namespace

ConsolePane::ConsolePane(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_intro(new WrappedLabel), m_statusLabel(new QLabel),
      m_status(new QComboBox), m_taken(new QCheckBox), m_values(new Fold),
      m_valuesHelp(new WrappedLabel), m_notices(new NoticeList), m_answer(new WrappedLabel)
{
    setQuiet(m_intro);
    setQuiet(m_valuesHelp);
    m_statusLabel->setBuddy(m_status);
    m_status->setSizeAdjustPolicy(QComboBox::AdjustToContents);

    auto *statusRow = new QHBoxLayout;
    statusRow->setSpacing(space::close);
    statusRow->addWidget(m_statusLabel);
    statusRow->addWidget(m_status);
    statusRow->addStretch();
    auto *values = new QWidget;
    auto *valuesColumn = new QVBoxLayout(values);
    valuesColumn->setContentsMargins(0, 0, 0, 0);
    valuesColumn->setSpacing(space::close);
    valuesColumn->addWidget(m_valuesHelp);
    m_rowGrid = new QGridLayout;
    m_rowGrid->setHorizontalSpacing(space::close);
    m_rowGrid->setVerticalSpacing(space::tight);
    m_rowGrid->setColumnStretch(1, 1);
    valuesColumn->addLayout(m_rowGrid);
    m_values->setContent(values);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::close);
    column->addWidget(m_intro);
    column->addLayout(statusRow);
    column->addWidget(m_taken);
    column->addWidget(m_values);
    column->addWidget(m_notices);
    column->addWidget(m_answer);

    connect(m_status, &QComboBox::activated, this, &ConsolePane::take);
    connect(m_taken, &QCheckBox::clicked, this, &ConsolePane::take);
    connect(&session, &Session::reportChanged, this, &ConsolePane::showAnswer);
    connect(&session, &Session::planChanged, this, &ConsolePane::showAll);
}

void ConsolePane::take()
{
    ConsoleWord word{.status = m_status->currentData().toString(),
                     .domainTaken = m_taken->isChecked()};
    for (const Row &row : std::as_const(m_rows))
        word.currentValues.insert(row.id, row.value->text());
    m_session.setConsoleWord(word);
}

void ConsolePane::fillStatus()
{
    m_status->clear();
    m_status->addItem(tr("Please choose"), QString());
    const Service *service = m_session.service();
    if (service) {
        const QString guide =
            m_session.guide().section(QStringLiteral("finish"), m_session.guideFacts());
        for (const QString &word : statusWords(*service, guide))
            m_status->addItem(word, word);
    }
    m_status->addItem(tr("Another word: not verified yet"), QStringLiteral("waiting"));
    m_status->setCurrentIndex(qMax(0, m_status->findData(m_session.consoleWord().status)));
}

void ConsolePane::fillRows()
{
    QList<PlannedRecord> shown;
    std::ranges::copy_if(
        m_session.plan().records, std::back_inserter(shown), [](const PlannedRecord &planned) {
            return planned.purpose != Purpose::Other && planned.verify != VerifyMode::Unseen;
        });
    while (m_rows.size() > shown.size()) {
        const Row row = m_rows.takeLast();
        delete row.label;
        delete row.value;
    }
    while (m_rows.size() < shown.size()) {
        const Row row{{}, new QLabel, new QLineEdit};
        row.label->setBuddy(row.value);
        m_rowGrid->addWidget(row.label, int(m_rows.size()), 0);
        m_rowGrid->addWidget(row.value, int(m_rows.size()), 1);
        connect(row.value, &QLineEdit::textEdited, this, &ConsolePane::take);
        m_rows.append(row);
    }
    // They are younger than what follows on the page.
    QWidget *before = m_values->findChild<QAbstractButton *>();
    for (const Row &row : std::as_const(m_rows)) {
        setTabOrder(before, row.value);
        before = row.value;
    }
    const ConsoleWord word = m_session.consoleWord();
    for (qsizetype i = 0; i < shown.size(); ++i) {
        Row &row = m_rows[i];
        const PlannedRecord &planned = shown.at(i);
        row.id = planned.id;
        row.label->setText(m_session.texts().title(planned) + QStringLiteral("  ") + planned.host);
        //: %1: a record
        row.value->setAccessibleName(tr("Current value of %1").arg(row.label->text()));
        const QString value = word.currentValues.value(planned.id);
        if (row.value->text() != value)
            row.value->setText(value);
    }
}

void ConsolePane::showAll()
{
    fillStatus();
    fillRows();
    m_taken->setChecked(m_session.consoleWord().domainTaken);
    showAnswer();
}

/// What to do where there is nothing wrong to name.
QString ConsolePane::answer() const
{
    const RecordState dns = m_session.watch().verdict().state;
    const Service *service = m_session.service();
    const QString status = m_session.consoleWord().status;
    if (!service || status.isEmpty())
        return {};
    const auto meaning = statusMeaning(*service, status);
    if (meaning == QStringLiteral("verified"))
        return tr("That is a yes: the service can send for your domain.");
    if (dns == RecordState::Checking)
        return tr("Looking at the records…");
    if (dns != RecordState::Verified && dns != RecordState::VerifiedWithRemark)
        return tr("First, all records have to be right: go back one step to see which one is not "
                  "right yet. Then the console has something to find.");
    const int minutes = int(service->usually.count());
    const QString wait = minutes > 0
        ? tr("The records are right. The service usually needs %n minute(s) to see them.", nullptr,
             minutes)
        : tr("The records are right. The service needs a while to see them.");
    return joinedSentences(
        {wait,
         tr("After that, reload the page in the console, and press its verification button again "
            "if there is one.")});
}

void ConsolePane::showAnswer()
{
    const QList<Finding> findings = m_session.consoleFindings();
    m_notices->setFindings(m_session.texts(), findings);
    m_answer->setText(findings.isEmpty() ? answer() : QString());
}

void ConsolePane::retranslate()
{
    m_intro->setText(tr("Open the page of your domain in the console and choose here what it "
                        "shows. You will then see the reason."));
    m_statusLabel->setText(tr("S&tatus in the console"));
    m_taken->setText(tr("The console says that another acco&unt uses this domain"));
    m_values->setTitle(tr("The console shows a current value for each record"));
    m_valuesHelp->setText(tr("Copy it from the console. If it is an old one, just wait a little. "
                             "Fields left empty are not compared."));
    showAll();
}

} // namespace sda
