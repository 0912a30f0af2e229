#include "ui/overview/overviewpane.h"

#include "ui/look/look.h"
#include "ui/overview/importdialog.h"
#include "ui/overview/overviewhabits.h"
#include "ui/overview/overviewview.h"
#include "ui/overview/runprogress.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pictogramview.h"
#include "ui/widgets/wrappedlabel.h"

#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sda {

using namespace std::chrono_literals;

namespace {

constexpr auto progressPause = 100ms; // often enough for the eye
constexpr int emptyWidth = 560; // lines that are read at ease

QStringList importableIn(const QMimeData &data)
{
    QStringList files;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile() && isImportable(url.toLocalFile()))
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

OverviewPane::OverviewPane(Resolver &resolver, Clock &clock, const Routes &routes,
                           const QString &folder, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_texts(QStringLiteral("en")), m_shelf(folder),
      m_run(resolver, clock, routes, m_shelf), m_model(clock), m_stack(new QStackedWidget),
      m_title(new QLabel), m_counts(new WrappedLabel), m_new(new QPushButton),
      m_import(new QPushButton), m_open(new QPushButton), m_checkSelected(new QPushButton),
      m_check(new QPushButton), m_sieve(new OverviewSieve), m_trouble(new Notice),
      m_nothing(new WrappedLabel), m_view(new OverviewView), m_progress(new RunProgress),
      m_emptyTitle(new QLabel), m_emptyText(new WrappedLabel), m_emptyNew(new QPushButton),
      m_emptyImport(new QPushButton)
{
    m_model.setTexts(&m_texts);
    m_filter.setSourceModel(&m_model);
    m_view->setModel(&m_filter);
    m_view->sortByColumn(OverviewModel::DomainColumn, Qt::AscendingOrder);
    m_trouble->hide();
    setAcceptDrops(true);

    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::close);
    column->addWidget(makeHead());
    column->addWidget(makeButtons());
    column->addWidget(m_sieve);
    column->addWidget(m_trouble);
    column->addWidget(m_nothing);
    column->addWidget(m_view, 1);
    m_stack->addWidget(list);
    m_stack->addWidget(makeEmpty());
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space::close);
    all->addWidget(m_stack, 1);
    all->addWidget(m_progress);

    connectShelf();
    connectRun();
    connectView();
    retranslate();
}

OverviewPane::~OverviewPane() = default;

QWidget *OverviewPane::makeHead()
{
    setTypeSize(m_title, TypeSize::Title);
    setQuiet(m_counts);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::close);
    row->addWidget(m_title);
    row->addSpacing(space::close);
    row->addWidget(m_counts, 1);
    return head;
}

/// What makes the list longer at the left, what is done with its rows at the right.
QWidget *OverviewPane::makeButtons()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::close);
    row->addWidget(m_new);
    row->addWidget(m_import);
    row->addStretch(1);
    row->addWidget(m_open);
    row->addWidget(m_checkSelected);
    row->addWidget(m_check);
    return buttons;
}

QWidget *OverviewPane::makeEmpty()
{
    setTypeSize(m_emptyTitle, TypeSize::Title);
    setPrimary(m_emptyNew);
    m_emptyTitle->setAlignment(Qt::AlignHCenter);
    m_emptyText->setAlignment(Qt::AlignHCenter);
    auto *middle = new QWidget;
    middle->setMaximumWidth(emptyWidth);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::apart);
    column->addStretch(2);
    column->addWidget(new PictogramView(Pictogram::Domains, 4), 0, Qt::AlignHCenter);
    column->addWidget(m_emptyTitle);
    column->addWidget(m_emptyText);
    column->addSpacing(space::close);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::apart);
    buttons->addStretch();
    buttons->addWidget(m_emptyNew);
    buttons->addWidget(m_emptyImport);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addStretch(3);
    auto *empty = new QWidget;
    auto *row = new QHBoxLayout(empty);
    row->setContentsMargins(space::wide, 0, space::wide, 0);
    row->addStretch(1);
    row->addWidget(middle, 100);
    row->addStretch(1);
    return empty;
}

void OverviewPane::connectShelf()
{
    connect(&m_shelf, &SetupShelf::entriesRead, &m_model, &OverviewModel::setEntries);
    connect(&m_shelf, &SetupShelf::entriesGone, &m_model, &OverviewModel::removeFiles);
    connect(&m_shelf, &SetupShelf::readingChanged, this, [this](int read, int total) {
        if (m_shelf.isFilling())
            m_progress->show(RunProgress::Work::Reading, read, total);
    });
    connect(&m_shelf, &SetupShelf::filled, this, [this] {
        m_progress->end(RunProgress::Work::Reading);
        showCounts();
        takeKeyboard();
    });
    connect(&m_shelf, &SetupShelf::addingChanged, this, [this](int added, int total) {
        m_progress->show(RunProgress::Work::Adding, added, total);
    });
    connect(&m_shelf, &SetupShelf::addedSetups, this,
            [this] { m_progress->end(RunProgress::Work::Adding); });
    connect(&m_shelf, &SetupShelf::failed, this, &OverviewPane::showTrouble);
}

void OverviewPane::connectRun()
{
    connect(&m_run, &CheckRun::lookBegan, &m_model,
            [this](const QString &file) { m_model.setLooking(file, true); });
    connect(&m_run, &CheckRun::lookEnded, &m_model,
            [this](const QString &file) { m_model.setLooking(file, false); });
    connect(&m_run, &CheckRun::looked, &m_model,
            [this](const OverviewEntry &entry) { m_model.setEntries({entry}); });
    connect(&m_run, &CheckRun::reported, this, &OverviewPane::reported);
    connect(&m_run, &CheckRun::progressChanged, this, [this] {
        // Rows stand still under the eyes while their states change.
        m_filter.setDynamicSortFilter(false);
        if (!m_progressDue.isActive())
            m_progressDue.start();
    });
    m_progressDue.setSingleShot(true);
    m_progressDue.setInterval(progressPause);
    connect(&m_progressDue, &QTimer::timeout, this, [this] {
        if (m_run.isRunning())
            m_progress->show(RunProgress::Work::Checking, m_run.finished(), m_run.total(),
                             m_run.timeLeft());
    });
    connect(&m_run, &CheckRun::ended, this, [this] {
        m_model.flush();
        m_filter.setDynamicSortFilter(true);
        m_progress->end(RunProgress::Work::Checking);
    });
    connect(m_progress, &RunProgress::cancelWanted, &m_run, &CheckRun::cancel);
}

void OverviewPane::connectView()
{
    connect(m_new, &QPushButton::clicked, this, &OverviewPane::newWanted);
    connect(m_emptyNew, &QPushButton::clicked, this, &OverviewPane::newWanted);
    connect(m_import, &QPushButton::clicked, this, &OverviewPane::chooseFiles);
    connect(m_emptyImport, &QPushButton::clicked, this, &OverviewPane::chooseFiles);
    connect(m_check, &QPushButton::clicked, this, &OverviewPane::checkShown);
    connect(m_checkSelected, &QPushButton::clicked, this, &OverviewPane::checkSelected);
    connect(m_open, &QPushButton::clicked, this, &OverviewPane::openSelected);
    connect(m_view, &OverviewView::openWanted, this, &OverviewPane::openWanted);
    connect(m_view, &OverviewView::selectionMoved, this, &OverviewPane::showButtons);
    connect(m_sieve, &OverviewSieve::wishChanged, this, &OverviewPane::sift);
    connect(&m_model, &OverviewModel::contentChanged, this, &OverviewPane::showCounts);
    connect(&m_model, &OverviewModel::tagsTyped, this,
            [this](const QString &file, const QStringList &tags) {
                if (m_isOpen && m_isOpen(file))
                    showTrouble(finding<FindingCode::SetupOpenElsewhere>(arg<Arg::File> = file));
                else
                    m_shelf.setTags(file, tags, m_clock.wall());
            });
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_sieve, &OverviewSieve::find);
}

void OverviewPane::setIsOpen(const CheckRun::IsOpen &isOpen)
{
    m_isOpen = isOpen;
    m_run.setIsOpen(isOpen);
}

void OverviewPane::remember(QSettings &settings)
{
    m_habits = std::make_unique<OverviewHabits>(settings, *m_view, *m_sieve);
}

void OverviewPane::setLanguage(const QString &code)
{
    m_texts = Texts(code);
    m_model.setTexts(&m_texts);
    retranslate();
}

void OverviewPane::refresh()
{
    m_begun = true;
    m_shelf.read();
}

void OverviewPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_begun)
        refresh();
}

// ---- what the person does

void OverviewPane::checkAll()
{
    m_run.start(m_model.files());
}

void OverviewPane::checkShown()
{
    m_run.start(m_view->shownFiles());
}

void OverviewPane::checkSelected()
{
    m_run.start(m_view->selectedFiles());
}

void OverviewPane::openSelected()
{
    const QStringList files = m_view->selectedFiles();
    if (files.size() == 1)
        emit openWanted(files.first());
}

bool OverviewPane::clearWords()
{
    return m_sieve->clearWords();
}

/// With the first showing, unless the person was quicker.
void OverviewPane::takeKeyboard()
{
    const QWidget *focus = window()->focusWidget();
    if (!focus || focus == m_new || !isAncestorOf(focus))
        firstField()->setFocus(Qt::OtherFocusReason);
}

void OverviewPane::sift(const OverviewSieve::Wish &wish)
{
    m_filter.setWords(wish.words);
    m_filter.setOnlyAttention(wish.onlyAttention);
    if (wish.grouping != m_model.grouping()) {
        m_model.setGrouping(wish.grouping);
        if (wish.grouping != OverviewModel::Grouping::Domain)
            m_view->expandAll();
    }
    showCounts();
}

void OverviewPane::editTags()
{
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid())
        m_view->edit(current.siblingAtColumn(OverviewModel::TagsColumn));
}

void OverviewPane::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Import domains"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilter(
        //: filter of a file dialog; keep what stands in parentheses
        tr("Lists and saved domains (%1)").arg(QStringLiteral("*.csv *.tsv *.txt *.senderdomain")));
    connect(dialog, &QFileDialog::filesSelected, this, &OverviewPane::importFiles);
    dialog->open();
}

void OverviewPane::importFiles(const QStringList &files)
{
    if (files.isEmpty())
        return;
    KnownSetups known;
    const QStringList there = m_model.files();
    for (const QString &file : there) {
        const OverviewEntry &entry = *m_model.entry(file);
        known.ids.insert(entry.setupId);
        known.places.insert(KnownSetups::placeOf(entry.domain, entry.serviceId));
    }
    known.ids.remove(QString());
    auto *dialog = new ImportDialog(files, known, m_texts.language(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_shelf.add(dialog->wanted(), m_clock.wall()); });
    dialog->open();
}

void OverviewPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (!importableIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void OverviewPane::dropEvent(QDropEvent *event)
{
    const QStringList files = importableIn(*event->mimeData());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    importFiles(files);
}

void OverviewPane::contextMenuEvent(QContextMenuEvent *event)
{
    const QStringList files = m_view->selectedFiles();
    if (files.isEmpty() || !m_view->isVisible())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (files.size() == 1) {
        menu->addAction(tr("&Open"), this, [this, file = files.first()] { emit openWanted(file); });
        menu->addAction(tr("&Tags…"), this, &OverviewPane::editTags);
    }
    menu->addAction(tr("&Check now"), this, &OverviewPane::checkSelected);
    menu->popup(event->globalPos());
}

// ---- what it shows

void OverviewPane::showTrouble(const Finding &why)
{
    m_trouble->setFinding(m_texts, why);
    m_trouble->show();
}

QString OverviewPane::nothingText() const
{
    if (m_model.count() == 0 || m_filter.rowCount() > 0)
        return {};
    if (m_sieve->wish().words.trimmed().isEmpty())
        return tr("Nothing needs your attention at the moment.");
    return tr("No domain matches. Use fewer words in the field above, or clear it.");
}

void OverviewPane::showCounts()
{
    const int total = m_model.count();
    m_stack->setCurrentIndex(total == 0 && !m_shelf.isFilling() ? 1 : 0);
    const int attention = m_model.attentionCount();
    QStringList sentences{tr("%n set-up(s)", nullptr, total),
                          //: %n: how many set-ups
                          tr("%n verified", nullptr, m_model.verifiedCount())};
    if (attention > 0)
        //: %n: how many set-ups: somebody has to do something
        sentences.append(tr("%n need(s) attention", nullptr, attention));
    m_counts->setText(total == 0 ? QString() : sentences.join(QStringLiteral(" · ")));
    m_nothing->setText(nothingText());
    for (const Purpose purpose : {Purpose::MailFrom, Purpose::Ownership})
        m_view->setColumnShown(OverviewModel::FirstTickColumn + int(purpose),
                               m_model.hasTicks(purpose));
    m_view->setColumnShown(OverviewModel::DeadlineColumn, m_model.hasDeadlines());
    showButtons();
}

void OverviewPane::showButtons()
{
    m_check->setText(m_filter.isFiltering() ? tr("&Check these") : tr("&Check all"));
    m_check->setEnabled(m_filter.rowCount() > 0);
    m_checkSelected->setEnabled(m_view->selectionModel()->hasSelection());
    m_open->setEnabled(m_view->selectedFiles().size() == 1);
}

QWidget *OverviewPane::firstField() const
{
    return m_model.count() == 0 ? static_cast<QWidget *>(m_emptyNew) : m_view;
}

void OverviewPane::retranslate()
{
    m_title->setText(tr("My domains"));
    m_new->setText(tr("&Set up a domain"));
    m_import->setText(tr("&Import…"));
    m_import->setToolTip(
        tr("A list of domains (CSV) or saved domains. You can also drop the files here."));
    //: Opens the domain that is selected in the list
    m_open->setText(tr("&Open"));
    m_checkSelected->setText(tr("Check s&elected"));
    m_sieve->retranslate();
    m_view->setAccessibleName(tr("My domains"));
    m_emptyTitle->setText(tr("No domains here yet"));
    m_emptyText->setText(
        tr("Here you will see every domain you set up, with a tick for each record, and check all "
           "of them at once. Set up your first domain, or import a list (CSV) or saved domains: "
           "choose the files, or drop them on this window."));
    m_emptyNew->setText(tr("&Set up a domain"));
    m_emptyImport->setText(tr("&Import…"));
    m_view->fitColumns();
    showCounts();
}

void OverviewPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace sda
